import { type AgencyTable, fullAgencyName } from "../catalogue/agencies.ts";
import type { Agency } from "../catalogue/schema.ts";
import { agenciesIn } from "../facts/agencies.ts";
import { type EndedBody, endedBodiesIn, isOfDistrictLevel } from "../facts/ended-bodies.ts";
import { listAround, withoutBody } from "../facts/named-list.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import { dayAfter, writtenDay } from "../text/written-day.ts";
import { defineRule, type Fix, type Message } from "./rule.ts";

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
      if (bodies.some(isOfDistrictLevel)) continue;
      const heirs = [...new Set(bodies.flatMap((body) => agencies.holdersOn(body, day)))].filter(({ recalled }) => !recalled);
      const last =
        bodies
          .map(({ to = "" }) => to)
          .sort()
          .at(-1) ?? "";
      const since = writtenDay(dayAfter(last));
      const names = heirs.map(fullAgencyName);
      const name = fullName(mention);
      const grounds = groundsOf(bodies);
      yield {
        at: { paragraph, start: mention.name.start, end: mention.name.end },
        message: {
          vi: `${name} không còn từ ngày ${since}${names.length === 0 ? "" : `; nhiệm vụ chuyển về ${names.join(", ")}`}${grounds ? ` (${grounds.vi})` : ""}.`,
          en: `${name} ceased to exist on ${since}${names.length === 0 ? "" : `; its work went to ${names.join(", ")}`}${grounds ? ` (${grounds.en})` : ""}.`,
        },
        // "Công an tỉnh" took over a task of Sở Lao động - Thương binh và Xã hội, not its place in a sentence.
        fixes: heirs
          .filter((heir) => bodies.some(({ kind }) => kind === heir.kind))
          .flatMap((heir) => replacement(document, ended, heir, agencies)),
      };
    }
  },
});

/** What ended ministries and departments; of other bodies only what their own rows say. */
function groundsOf(bodies: readonly Agency[]): Message | undefined {
  const kinds = new Set(bodies.map(({ kind }) => kind));
  if (kinds.size === 1 && kinds.has("ministry")) return { vi: "Nghị quyết số 176/2025/QH15", en: "Resolution 176/2025/QH15" };
  if (kinds.size === 1 && kinds.has("department"))
    return { vi: "Nghị định số 45/2025/NĐ-CP và số 150/2025/NĐ-CP", en: "Decrees 45/2025/NĐ-CP and 150/2025/NĐ-CP" };
  const own = [...new Set(bodies.flatMap(({ basis = [] }) => basis))].join(", ");
  return own === "" ? undefined : { vi: own, en: own };
}

function fullName({ head, name }: AgencyMention): string {
  return head === undefined ? name.text : `${head} ${name.text}`;
}

/** Writes the heir's name as the old one was written; where the heir already stands in the same list, takes the old one out of it. */
function replacement(
  document: PlanDocument,
  { paragraph, mention }: EndedBody,
  heir: Agency,
  agencies: AgencyTable,
): readonly Fix<Place>[] {
  const read = document.paragraphs[paragraph];
  if (!read) return [];
  const list = listAround(read.text, agenciesIn(read, agencies), mention);
  if (list.some(({ ids }) => ids.includes(heir.id))) {
    const name = fullName(mention);
    const edits = withoutBody(read.text, list, mention).map(({ start, end, newText }) => ({ at: { paragraph, start, end }, newText }));
    const title = { vi: `Bỏ “${name}” (đã có ${heir.name})`, en: `Drop “${name}” (${heir.name} is there already)` };
    return edits.length === 0 ? [] : [{ title, kind: "ask", edits }];
  }
  const newText = writtenLike(mention, heir);
  if (newText === undefined) return [];
  const at = { paragraph, start: mention.name.start, end: mention.name.end };
  const shown = `${newText}${read.text.slice(mention.name.end, mention.end)}`;
  return [{ title: { vi: `Đổi thành “${shown}”`, en: `Change to “${shown}”` }, kind: "ask", edits: [{ at, newText }] }];
}

/** An abbreviation of several words; "Sở TC" is used, but nobody would put it in for "Sở KH&ĐT". */
const usualShort = /^(?:Sở|Bộ) \S*&/u;

/** Short for short, capitals for capitals; in "các Sở: …" without the first word. Nothing before a place that the heir's name does not take. */
function writtenLike({ spelling, head, place }: AgencyMention, heir: Agency): string | undefined {
  if (place && place.provinces.length === 0 && heir.of === undefined) return undefined;
  const name = spelling === "short" ? (heir.short?.find((short) => usualShort.test(short)) ?? heir.name) : heir.name;
  if (spelling === "upper") return name.toUpperCase();
  if (head === undefined) return name;
  return name.startsWith(`${head} `) ? name.slice(head.length + 1) : undefined;
}
