import type { AgencyTable } from "../catalogue/agencies.ts";
import { endedBodies, judgedNames } from "../facts/ended-bodies.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import type { AgencyPlace } from "../recognise/agency-place.ts";
import type { Span } from "../text/span.ts";
import { defineRule, type Message } from "./rule.ts";

export const nameSpelling = defineRule({
  id: "name/spelling",
  scope: "document",
  basis: ["ND30-II-4.1.a", "ND30-II-4.1.a2", "ND30-II-4.x", "ND30-II-3.1.a"],
  clause: {
    vi: "Mục III, IV Phụ lục II Nghị định 30/2020/NĐ-CP",
    en: "Decree 30/2020/NĐ-CP, Appendix II, Sections III and IV",
  },
  standing: "recommended",
  fix: "ask",
  title: { vi: "Tên cơ quan, địa phương viết sai", en: "Name of a body or province misspelled" },
  explain: {
    vi: "Tên cơ quan viết đúng chữ, đúng chữ hoa như tên chính thức: “Sở Công Thương”, “Ủy ban nhân dân”, “Sở Giao thông vận tải”. Chỉ báo tên có trong danh mục cơ quan mà tên đúng là chắc chắn; tên trong văn bản viện dẫn và trong ngoặc kép không bị báo.",
    en: "Bodies are written with the words and capitals of their official names: “Sở Công Thương”, “Ủy ban nhân dân”, “Sở Giao thông vận tải”. Only names of the catalogue whose right form is certain are judged; names in cited documents and in quotation marks are not.",
  },
  examples: [
    { bad: "Giao Sở Công thương theo dõi thị trường.", good: "Giao Sở Công Thương theo dõi thị trường." },
    { bad: "Phối hợp với Sở Giao thông - Vận tải.", good: "Phối hợp với Sở Giao thông vận tải." },
    { bad: "Ủy ban Nhân dân tỉnh theo dõi.", good: "Ủy ban nhân dân tỉnh theo dõi." },
    { bad: "Hợp tác với tỉnh Nam định.", good: "Hợp tác với tỉnh Nam Định." },
  ],
  *check(document, { agencies }) {
    for (const { paragraph, mention } of judgedNames(document, agencies)) {
      if (isOver(document, mention, agencies)) continue;
      for (const { at, written, right } of slips(mention, agencies)) {
        yield {
          at: { paragraph, ...at },
          message: {
            vi: `Tên viết đúng là “${right}”, ở đây viết “${written}” (${this.clause.vi}).`,
            en: `The name is written “${right}”, not “${written}” (${this.clause.en}).`,
          },
          fixes: [{ title: writeTitle(right), kind: "ask", edits: [{ at: { paragraph, ...at }, newText: right }] }],
        };
      }
    }
  },
});

/** A name, as it stands and as it should be. */
interface Slip {
  readonly at: Span;
  readonly written: string;
  readonly right: string;
}

function slips({ kind, name, spelling, right, head, ids, place }: AgencyMention, agencies: AgencyTable): readonly Slip[] {
  const found: Slip[] = [];
  const body = ids.map((id) => agencies.byId(id)).find((row) => row !== undefined);
  const full = head === undefined ? name.text : `${head} ${name.text}`;
  // "Ban Chấp hành Đảng bộ Tỉnh ủy" mixes two names; which is meant, the writer knows.
  const mixed = spelling === "wrong" && body?.level === "party";
  const certain = body !== undefined && !mixed && (body.recalled === undefined || body.wrong?.includes(full) === true);
  const isJudged = spelling === "capitals" || spelling === "wrong" || spelling === "punctuation";
  if (kind !== "place" && right !== undefined && isJudged && certain && !isOfTheCity(name.text, right)) found.push(slip(name, right));
  if (place?.right !== undefined && place.name && !isHyphen(place.name.text, place.right)) found.push(slip(place.name, place.right));
  return found;
}

function slip({ start, end, text }: NonNullable<AgencyPlace["name"]>, right: string): Slip {
  return { at: { start, end }, written: text, right };
}

/** "Đại học Quốc gia thành phố Hồ Chí Minh" is for name/ho-chi-minh-city. */
function isOfTheCity(written: string, right: string): boolean {
  return written.replace("thành phố Hồ", "Thành phố Hồ") === right;
}

/** "Bà Rịa-Vũng Tàu" is for name/double-province. */
function isHyphen(written: string, right: string): boolean {
  const bare = (text: string): string => text.replace(/[-– ]/gu, "");
  return right.includes(" - ") && bare(written) === bare(right);
}

/** A body that is gone is for validity/agency, which gives the name of its successor. */
function isOver({ header }: PlanDocument, mention: AgencyMention, agencies: AgencyTable): boolean {
  return typeof header.issueDate === "string" && endedBodies(mention, header.issueDate, agencies).length > 0;
}

function writeTitle(right: string): Message {
  return { vi: `Viết là “${right}”`, en: `Write “${right}”` };
}
