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
  /** What the list says once, behind a later chain: "Mục II" for the first of "khoản 1 và khoản 2 Mục II". */
  readonly around: readonly (readonly PartMention[])[];
  /** "… Kế hoạch này": counted from the plan itself, also when said in an appendix. */
  readonly ofThisPlan: boolean;
  /** Stands inside the last link of the chain before it: "Mục II, khoản 1". */
  readonly belowPrevious: boolean;
}

/** Parts of another document: "điểm a, b khoản 2 Điều 5 Nghị định số …". */
export interface ForeignChain extends PartChain {
  /** Where the words that name the document begin. */
  readonly documentAt: number;
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
  `^(${through})(?:(?:[Ll]uật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị (?:quyết|định)|Quyết định|Thông (?:tư|báo|tri)|Chỉ thị|Kết luận|Công (?:văn|điện)|Báo cáo|Tờ trình|[Nn]ghị (?:quyết|định) (?:này|nêu trên|nói trên)|[Vv]ăn bản (?:này|nêu trên|nói trên))(?![A-Za-zÀ-ỹ])|(?:Điều lệ|Quy (?:định|chế|hoạch)|Kế hoạch|Chương trình|Đề án|Dự án|Hướng dẫn)(?![A-Za-zÀ-ỹ]| này))`,
  "u",
);

/** The parts of a plan that a paragraph speaks of, without those of other documents. Kept with the paragraph. */
export const partChainsOf = perParagraph((paragraph: Paragraph): readonly PartChain[] => chainsIn(paragraph).own);

/** The parts of other documents that a paragraph speaks of ("khoản 2 Điều 5 Luật Ngân sách nhà nước"). Kept with the paragraph. */
export const foreignChainsOf = perParagraph((paragraph: Paragraph): readonly ForeignChain[] => chainsIn(paragraph).foreign);

const chainsIn = perParagraph(({ text }: Paragraph): { readonly own: readonly PartChain[]; readonly foreign: readonly ForeignChain[] } => {
  const chains = linked(text, mentions(text));
  const own: PartChain[] = [];
  const foreign: ForeignChain[] = [];
  // "khoản 1, điểm b khoản 2 Điều 3 Nghị định số …": the list belongs to the decree as a whole.
  let documentAt: number | undefined;
  let after: PartChain | undefined;
  for (const [index, chain] of [...chains.entries()].reverse()) {
    const next = chains[index + 1];
    const listed = next !== undefined && listJoins.test(text.slice(chain.end, next.start));
    const named = otherDocument.exec(text.slice(chain.end, chain.end + 80));
    documentAt = named ? chain.end + (named[1]?.length ?? 0) : listed ? documentAt : undefined;
    // A semicolon parts what would else share its end: "điểm a khoản 1; khoản 2 Mục I".
    const around = listed && after && !text.slice(chain.end, after.start).includes(";") ? saidOnce(chain, after) : [];
    const whole = { ...chain, around, ofThisPlan: chain.ofThisPlan || (around.length > 0 && after?.ofThisPlan === true) };
    if (documentAt === undefined) own.push(whole);
    else foreign.push({ ...whole, documentAt });
    after = whole;
  }
  return { own: own.reverse(), foreign: foreign.reverse() };
});

/** What the chain behind in a list says for this one too: it goes on above a link of the same kind as the outermost here. */
function saidOnce({ links }: PartChain, next: PartChain): readonly (readonly PartMention[])[] {
  const word = links.at(-1)?.[0]?.word;
  const all = [...next.links, ...next.around];
  const same = all.findIndex((link) => link[0]?.word === word);
  return same < 0 ? [] : all.slice(same + 1);
}

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
    return {
      links,
      around: [],
      belowPrevious,
      start: links[0]?.[0]?.start ?? 0,
      end,
      ofThisPlan: thisPlan.test(text.slice(end, end + 60)),
    };
  });
}
