import { deadlinesAt } from "../facts/deadlines.ts";
import type { Place, Role } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { textOf } from "../plan/place.ts";
import { type WrittenDay, writtenAs, writtenDays } from "../recognise/written-day.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** Tables and lines “Thời gian:” are short of room and keep to figures beside words in the text. */
const terse: ReadonlySet<Role> = new Set(["row", "label"]);

interface PlacedDay {
  readonly paragraph: number;
  readonly at: Place;
  readonly written: WrittenDay;
}

/** The days of deadlines in running text. Rows are not among them, so that the names of columns do not matter. */
const daysOf = gathered((document, paragraph): readonly PlacedDay[] => {
  if (terse.has(document.roles[paragraph] ?? "body")) return [];
  return deadlinesAt(document, paragraph).flatMap(({ phrase }) => {
    if (phrase.kind !== "date" && phrase.kind !== "recurring") return [];
    return writtenDays(phrase).map((written) => ({ paragraph, at: { paragraph, start: written.start, end: written.end }, written }));
  });
});

export const deadlineMixedFormats = defineRule({
  id: "deadline/mixed-formats",
  scope: "document",
  reads: [daysOf],
  basis: ["DL-90"],
  clause: appendixOne("II", "4", "b"),
  standing: "practice",
  fix: "ask",
  title: { vi: "Ngày của thời hạn viết hai kiểu", en: "Days of deadlines in two formats" },
  explain: {
    vi: "Trong một kế hoạch, ngày của các thời hạn nên viết một kiểu: hoặc “ngày 15 tháng 11 năm 2026”, hoặc “ngày 15/11/2026”. Ngày của văn bản viện dẫn, ô bảng và dòng “Thời gian” không tính.",
    en: "Within a plan the days of deadlines keep one format: “ngày 15 tháng 11 năm 2026” or “ngày 15/11/2026”. Days of cited documents, cells of tables and lines “Thời gian:” do not count.",
  },
  examples: [
    {
      bad: "1. Sở Nội vụ gửi dự thảo trước ngày 20/10/2026.\n2. Các xã góp ý trước ngày 31/10/2026.\n3. Sở Tư pháp thẩm định trước ngày 05 tháng 11 năm 2026.",
      good: "1. Sở Nội vụ gửi dự thảo trước ngày 20/10/2026.\n2. Các xã góp ý trước ngày 31/10/2026.\n3. Sở Tư pháp thẩm định trước ngày 05/11/2026.",
    },
  ],
  *check(document) {
    const days = daysOf(document);
    const words = days.filter(({ written }) => written.style === "words");
    const slashes = days.filter(({ written }) => written.style === "slashes");
    const [fewer, more] = words.length < slashes.length ? [words, slashes] : [slashes, words];
    const [first, ...rest] = fewer;
    const [usual] = more;
    if (!first || !usual) return;
    const [one, other] = [textOf(document, first.at), textOf(document, usual.at)];
    yield {
      at: first.at,
      message: {
        vi: `Ngày của thời hạn viết hai kiểu: “${one}” (${fewer.length} chỗ) và “${other}” (${more.length} chỗ); nên thống nhất một kiểu.`,
        en: `Days of deadlines come in two formats: “${one}” (${fewer.length}) and “${other}” (${more.length}); keep one.`,
      },
      related: [...rest, usual].map(({ at, written }) => ({
        at,
        message:
          written.style === usual.written.style
            ? { vi: "Ở đây viết kiểu khác", en: "Another format here" }
            : { vi: "Cũng viết kiểu này", en: "The same format here" },
      })),
      fixes: [
        {
          title: { vi: `Thống nhất theo kiểu “${other}”`, en: `Write all like “${other}”` },
          kind: "ask",
          edits: fewer.map(({ at, written }) => ({ at, newText: writtenAs({ ...written, style: usual.written.style, named: true }) })),
        },
      ],
    };
  },
});
