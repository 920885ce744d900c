import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";

export type PartWord = "phụ lục" | "phần" | "chương" | "mục" | "tiểu mục" | "điều" | "khoản" | "điểm";

/** "khoản 2", "Mục II"; in "khoản 1, 2" the second one is the number alone. */
export interface PartMention extends Span {
  readonly word: PartWord;
  /** "II", "2", "a", "1.1", "thứ hai"; empty for a lone "Phụ lục". */
  readonly label: string;
}

/** "điểm a khoản 1, 2 Mục II": one link a level, innermost first. */
export interface PartChain extends Span {
  readonly links: readonly (readonly PartMention[])[];
  /** "… Kế hoạch này": counted from the plan itself, also when said in an appendix. */
  readonly ofThisPlan: boolean;
  /** Stands inside the last link of the chain before it: "Mục II, khoản 1". */
  readonly belowPrevious: boolean;
}

const depth: Readonly<Record<PartWord, number>> = { "phụ lục": 0, phần: 1, chương: 2, mục: 3, "tiểu mục": 4, điều: 5, khoản: 6, điểm: 7 };
const word = "[Pp]hụ lục|PHỤ LỤC|[Pp]hần|PHẦN|[Cc]hương|CHƯƠNG|[Tt]iểu mục|[Mm]ục|MỤC|[Đđ]iều|[Kk]hoản|[Đđ]iểm";
const spelled = "thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)";
const label = `(?:${spelled}|[IVX]{1,6}|\\d{1,2}(?:\\.\\d{1,2}){0,3}[a-zđ]?|[a-zđ]\\)?|[A-EGHK-NĐ])(?![A-Za-zÀ-ỹ\\p{N}%]|[/.,-]\\d| (?:triệu|tỷ|tỉ|nghìn|đồng))`;
const mentionAt = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\p{N}])(${word})(?:(?: số)? (${label}(?:(?:, ?| và | hoặc )${label})*))?(?![A-Za-zÀ-ỹ\\p{N}])`,
  "gu",
);
const labelAt = new RegExp(label, "gu");
const joins = /^(?:,? (?:của |tại |thuộc |trong )?|, ?)$/u;
const listJoins = /^(?:[,;]? ?(?:và |hoặc |tại )?(?:các )?)$/u;
const through = "[ ,;(]{0,2}(?:(?:của|tại|trong|theo|thuộc|quy định|ban hành|kèm|đính) ){0,4}";
const thisPlan = new RegExp(`^${through}[Kk]ế hoạch này`, "u");
const otherDocument = new RegExp(
  `^${through}(?:[Ll]uật|Bộ luật|Pháp lệnh|Hiến pháp|Điều lệ|Nghị (?:quyết|định)|Quyết định|Thông (?:tư|báo|tri)|Chỉ thị|Kết luận|Quy (?:định|chế|hoạch)|Kế hoạch|Chương trình|Đề án|Dự án|Công (?:văn|điện)|Hướng dẫn|Báo cáo|Tờ trình)(?![A-Za-zÀ-ỹ]| này)`,
  "u",
);

/**
 * The parts of a plan that a paragraph speaks of, without those of other documents ("khoản 2 Điều 5 Luật Ngân sách nhà nước").
 * Kept with the paragraph.
 */
export const partChainsOf = perParagraph((paragraph: Paragraph): readonly PartChain[] => {
  const { text } = paragraph;
  const chains = linked(text, mentions(text));
  // "khoản 1, điểm b khoản 2 Điều 3 Nghị định số …": the list belongs to the decree as a whole.
  let foreign = false;
  const own: PartChain[] = [];
  for (const [index, chain] of [...chains.entries()].reverse()) {
    const next = chains[index + 1];
    const listed = next !== undefined && listJoins.test(text.slice(chain.end, next.start));
    foreign = otherDocument.test(text.slice(chain.end, chain.end + 80)) || (foreign && listed);
    if (!foreign) own.push(chain);
  }
  return own.reverse();
});

function mentions(text: string): (readonly PartMention[])[] {
  const found: (readonly PartMention[])[] = [];
  for (const match of text.matchAll(mentionAt)) {
    const [whole, said = "", labels] = match;
    const name = said.toLowerCase() as PartWord;
    const end = match.index + whole.length;
    if (labels === undefined) {
      if (said === "Phụ lục") found.push([{ word: name, label: "", start: match.index, end }]);
      continue;
    }
    const from = end - labels.length;
    found.push(
      [...labels.matchAll(labelAt)].map((one, index) => ({
        word: name,
        label: one[0].replace(")", ""),
        start: index === 0 ? match.index : from + one.index,
        end: from + one.index + one[0].replace(")", "").length,
      })),
    );
  }
  return found;
}

function linked(text: string, found: readonly (readonly PartMention[])[]): PartChain[] {
  const chains: { links: (readonly PartMention[])[]; belowPrevious: boolean }[] = [];
  let last: PartMention | undefined;
  for (const link of found) {
    const first = link[0];
    const chain = chains.at(-1);
    if (!first) continue;
    const between = last && text.slice(last.end, first.start).replace(/^\)/, "");
    const joined = between !== undefined && joins.test(between);
    const rise = last ? depth[last.word] - depth[first.word] : 0;
    // "mục 1 mục II" rises too, "Mục I, Mục II" is a list.
    if (chain && joined && (rise > 0 || (rise === 0 && between === " "))) chain.links.push(link);
    else chains.push({ links: [link], belowPrevious: joined && rise < 0 });
    last = link.at(-1);
  }
  return chains.map(({ links, belowPrevious }) => {
    const end = links.at(-1)?.at(-1)?.end ?? 0;
    return { links, belowPrevious, start: links[0]?.[0]?.start ?? 0, end, ofThisPlan: thisPlan.test(text.slice(end, end + 60)) };
  });
}
