import type { Role } from "../plan/document.ts";
import { type PunctuationSlip, punctuationSlipsIn } from "../recognise/punctuation.ts";
import type { Span } from "../text/span.ts";
import { punctuationPractice } from "./clause.ts";
import { defineRule, type Message } from "./rule.ts";

/** Running text. Heads, recipients and signatures have rules of their own; tables keep what a conversion left in their cells. */
const prose: ReadonlySet<Role> = new Set(["subject", "legalBasis", "opening", "heading", "bullet", "label", "body", "closing"]);

const said: Readonly<Record<Exclude<PunctuationSlip["kind"], "ellipsis">, (mark: string) => Message>> = {
  spaceBefore: (mark) => ({ vi: `Thừa dấu cách trước dấu “${mark}”`, en: `A space too many before “${mark}”` }),
  spaceAfterOpening: (mark) => ({ vi: `Thừa dấu cách sau dấu mở ${mark}`, en: `A space too many behind the opening ${mark}` }),
  spaceBeforeClosing: (mark) => ({ vi: `Thừa dấu cách trước dấu đóng ${mark}`, en: `A space too many before the closing ${mark}` }),
  noSpaceAfter: (mark) => ({ vi: `Thiếu dấu cách sau dấu “${mark}”`, en: `No space behind “${mark}”` }),
};

export const punctuationSpaces = defineRule({
  id: "punctuation/spaces",
  scope: "paragraph",
  basis: ["PRAC-28", "PRAC-29"],
  clause: punctuationPractice,
  standing: "recommended",
  fix: "safe",
  title: { vi: "Thừa, thiếu dấu cách cạnh dấu câu", en: "Space missing or too many beside a mark" },
  explain: {
    vi: "Dấu phẩy, chấm phẩy, hai chấm, chấm viết liền chữ trước và cách chữ sau; phía trong ngoặc kép, ngoặc đơn không có dấu cách.",
    en: "Commas, semicolons, colons and full stops follow the word closely and a space follows them; there is no space inside quotation marks and brackets.",
  },
  examples: [
    { bad: "Các sở , ngành báo cáo kết quả.", good: "Các sở, ngành báo cáo kết quả." },
    { bad: "Phong trào “ toàn dân đọc sách” được duy trì.", good: "Phong trào “toàn dân đọc sách” được duy trì." },
    { bad: "Phong trào “toàn dân đọc sách ” được duy trì.", good: "Phong trào “toàn dân đọc sách” được duy trì." },
    { bad: "Phong trào “ toàn dân đọc sách ” được duy trì.", good: "Phong trào “toàn dân đọc sách” được duy trì." },
    { bad: "Các sở,ngành báo cáo kết quả.", good: "Các sở, ngành báo cáo kết quả." },
  ],
  *check({ text, pieces }, role) {
    if (!prose.has(role)) return;
    // Where a wrapped line was joined the space is not the drafter's (TRAP-15).
    const slips = punctuationSlipsIn(text).filter(({ start, end }) => !pieces.some((piece) => start < piece.start && piece.start <= end));
    for (const [first, ...rest] of byQuotation(text, slips)) {
      if (first.kind === "ellipsis") continue;
      const message = said[first.kind](first.right.trim());
      yield {
        at: aroundMarks(text, first.start, (rest[0] ?? first).end),
        message: { vi: `${message.vi} (${this.clause.vi}).`, en: `${message.en} (${this.clause.en}).` },
        fixes: [
          {
            title:
              first.kind === "noSpaceAfter"
                ? { vi: "Thêm dấu cách", en: "Add the space" }
                : { vi: "Bỏ dấu cách thừa", en: "Remove what is too many" },
            kind: "safe",
            edits: [first, ...rest].map(({ start, end, right }) => ({ at: { start, end }, newText: right })),
          },
        ],
      };
    }
  },
});

type Slips = readonly [PunctuationSlip, ...PunctuationSlip[]];

/** The slips one by one, but the spaces inside both marks of one quotation ("“ toàn dân đọc sách ”") together. */
function byQuotation(text: string, slips: readonly PunctuationSlip[]): readonly Slips[] {
  const groups: Slips[] = [];
  for (const slip of slips) {
    const last = groups.at(-1)?.[0];
    const opened = last?.kind === "spaceAfterOpening" && slip.kind === "spaceBeforeClosing" && last.right === "“" && slip.right === "”";
    if (last && opened && !text.slice(last.end, slip.start).includes("“")) groups.splice(-1, 1, [last, slip]);
    else groups.push([slip]);
  }
  return groups;
}

/** A squiggle under a space alone is hard to see: take the letters beside it along. */
function aroundMarks(text: string, start: number, end: number): Span {
  return { start: Math.max(0, start - 1), end: Math.min(text.length, end + 1) };
}
