import { type AgencyTable, fullAgencyName } from "../catalogue/agencies.ts";
import type { Agency } from "../catalogue/schema.ts";
import { agenciesIn } from "../facts/agencies.ts";
import { type EndedBody, endedBodiesIn } from "../facts/ended-bodies.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import { dayAfter, writtenDay } from "../text/written-day.ts";
import { defineRule, type Fix } from "./rule.ts";

export const validityAgency = defineRule({
  id: "validity/agency",
  scope: "placed",
  basis: ["STAT-41", "STAT-42", "TRAP-6", "TRAP-22"],
  clause: {
    vi: "Nghị quyết số 176/2025/QH15, Nghị định số 45/2025/NĐ-CP và số 150/2025/NĐ-CP",
    en: "Resolution 176/2025/QH15, Decrees 45/2025/NĐ-CP and 150/2025/NĐ-CP",
  },
  standing: "recommended",
  fix: "ask",
  title: { vi: "Cơ quan không còn vào ngày của kế hoạch", en: "Body that no longer exists on the plan's day" },
  explain: {
    vi: "So với ngày ban hành của chính kế hoạch: từ 01/3/2025 nhiều bộ, sở đã hợp nhất, đổi tên (Sở Tài nguyên và Môi trường nay là Sở Nông nghiệp và Môi trường). Không báo kế hoạch của thời trước, kế hoạch chưa có ngày, tên trong văn bản viện dẫn, trong ngoặc kép, và những câu nói về trước đây (“nay là”, “(cũ)”, “tiếp nhận từ”).",
    en: "By the plan's own date: many ministries and departments merged or changed their names on 01/3/2025 (Sở Tài nguyên và Môi trường is now Sở Nông nghiệp và Môi trường). Plans of earlier times, plans without a date, names in cited documents and quotations, and sentences about the past (“nay là”, “(cũ)”, “tiếp nhận từ”) are not reported.",
  },
  examples: [
    {
      bad: "Hà Tĩnh, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. Sở Tài nguyên và Môi trường chủ trì thực hiện.",
      good: "Hà Tĩnh, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. Sở Nông nghiệp và Môi trường chủ trì thực hiện.",
    },
    {
      bad: "Hà Tĩnh, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. Giao Sở GTVT chủ trì thực hiện.",
      good: "Hà Tĩnh, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. Giao Sở Xây dựng chủ trì thực hiện.",
    },
  ],
  *check(document, index, { agencies }) {
    const day = document.header.issueDate;
    if (!day) return;
    for (const ended of endedBodiesIn(document, index, agencies)) {
      const { paragraph, mention, bodies } = ended;
      // Bodies of the district level are for validity/district.
      if (bodies.some(({ level }) => level === "district" || level === "commune")) continue;
      const heirs = [...new Set(bodies.flatMap((body) => agencies.holdersOn(body, day)))];
      const last =
        bodies
          .map(({ to = "" }) => to)
          .sort()
          .at(-1) ?? "";
      const since = writtenDay(dayAfter(last));
      const names = heirs.map(fullAgencyName);
      const name = fullName(mention);
      yield {
        at: { paragraph, start: mention.name.start, end: mention.name.end },
        message: {
          vi: `${name} không còn từ ngày ${since}${names.length === 0 ? "" : `; nhiệm vụ chuyển về ${names.join(", ")}`} (${this.clause.vi}).`,
          en: `${name} ceased to exist on ${since}${names.length === 0 ? "" : `; its work went to ${names.join(", ")}`} (${this.clause.en}).`,
        },
        // "Công an tỉnh" took over a task of Sở Lao động - Thương binh và Xã hội, not its place in a sentence.
        fixes: heirs
          .filter((heir) => bodies.some(({ kind }) => kind === heir.kind))
          .flatMap((heir) => replacement(document, ended, heir, agencies)),
      };
    }
  },
});

function fullName({ head, name }: AgencyMention): string {
  return head === undefined ? name.text : `${head} ${name.text}`;
}

/** Writes the heir's name as the old one was written; where the heir already stands in the same paragraph, drops the old one. */
function replacement(
  document: PlanDocument,
  { paragraph, mention }: EndedBody,
  heir: Agency,
  agencies: AgencyTable,
): readonly Fix<Place>[] {
  const read = document.paragraphs[paragraph];
  if (!read) return [];
  if (agenciesIn(read, agencies).some(({ ids }) => ids.includes(heir.id))) return dropped(read.text, paragraph, mention, heir);
  const newText = writtenLike(mention, heir);
  if (newText === undefined) return [];
  const at = { paragraph, start: mention.name.start, end: mention.name.end };
  return [{ title: { vi: `Đổi thành “${newText}”`, en: `Change to “${newText}”` }, kind: "ask", edits: [{ at, newText }] }];
}

/** Short for short, capitals for capitals; in "các Sở: …" without the first word. */
function writtenLike({ spelling, head }: AgencyMention, heir: Agency): string | undefined {
  const name =
    spelling === "short" ? (heir.short?.find((short) => short.startsWith("Sở ") || short.startsWith("Bộ ")) ?? heir.name) : heir.name;
  if (spelling === "upper") return name.toUpperCase();
  if (head === undefined) return name;
  return name.startsWith(`${head} `) ? name.slice(head.length + 1) : undefined;
}

/** "Sở Tài chính, Sở Kế hoạch và Đầu tư, Sở Nội vụ": one name of a list can go with the comma before or behind it. */
function dropped(text: string, paragraph: number, mention: AgencyMention, heir: Agency): readonly Fix<Place>[] {
  const { start, end } = mention;
  const afterMark = /[,;] $/u.test(text.slice(0, start)) && /^(?:[,;.]|$)/u.test(text.slice(end));
  const beforeMark = /^[,;] /u.test(text.slice(end));
  if (!afterMark && !beforeMark) return [];
  const at = afterMark ? { paragraph, start: start - 2, end } : { paragraph, start, end: end + 2 };
  const name = fullName(mention);
  return [
    {
      title: { vi: `Bỏ “${name}” (đã có ${heir.name})`, en: `Drop “${name}” (${heir.name} is there already)` },
      kind: "ask",
      edits: [{ at, newText: "" }],
    },
  ];
}
