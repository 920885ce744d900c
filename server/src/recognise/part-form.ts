import type { Span } from "../text/span.ts";

/** A slip in how parts of a document are named, with what should stand there. */
export interface PartFormProblem extends Span {
  readonly kind: "comma" | "case";
  readonly right: string;
  /** The decree speaks of điểm, khoản, Điều; an appendix is written so by analogy (CIT-7b). */
  readonly byAnalogy?: true;
}

const number = "(?:\\d{1,3}[a-zđ]?|[a-zđ]\\d?)";
/** Nobody lists more than this many; the bound keeps the reading linear. */
const list = `${number}(?:(?:, | và )${number}){0,20}`;
const documents =
  "Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Chương trình|Đề án|Quy định|Quy chế|Kết luận|Công văn|Văn bản|Hướng dẫn";
/** "khoản 3, Điều 4", "điểm a, khoản 2": a comma between a part and the one that holds it. */
const comma = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:điểm ${list}(, ?)(?=khoản \\d)|(?:điểm|khoản) ${list}(, ?)(?=điều \\d)|điều ${list}(, ?)(?=(?:${documents})(?: số \\d| [A-Za-zÀ-ỹ])))`,
  "giu",
);
const smallArticle = new RegExp(
  `(?<![A-Za-zÀ-ỹ])điều(?:(?= \\d)(?<=(?<![A-Za-zÀ-ỹ])khoản ${list},? ?điều)|(?= ${list},? (?:${documents})(?: số \\d| \\p{Lu})))`,
  "gu",
);
const capitalPart = new RegExp(`(?<=[\\p{Ll},] )(?:Khoản|Điểm)(?= ${list},? ?(?:khoản|Khoản|Điều|điều) \\d)`, "gu");

/** "phụ lục II, Nghị định số 105/2025/NĐ-CP": one appendix of a document named by its number. */
const appendix = new RegExp(`(?<![A-Za-zÀ-ỹ])(phụ|Phụ) lục(?: số)? (?:[IVX]{1,5}|\\d{1,2}|[A-Z])(, ?| )(?=(?:${documents}) số \\d)`, "gu");

/**
 * Commas between the parts of a cited document and wrong capitals of điểm, khoản, Điều (ND30-II-5.7): "điểm a khoản 2 Điều 103". Khoản and
 * điểm take a capital where a sentence begins.
 */
export function partFormProblems(text: string): readonly PartFormProblem[] {
  if (!/điều|khoản|điểm|phụ lục/iu.test(text)) return [];
  const problems: PartFormProblem[] = [];
  for (const match of text.matchAll(comma)) {
    const mark = match[1] ?? match[2] ?? match[3] ?? "";
    const end = match.index + match[0].length;
    problems.push({ start: end - mark.length, end, kind: "comma", right: " " });
  }
  for (const { index } of text.matchAll(smallArticle)) problems.push({ start: index, end: index + 4, kind: "case", right: "Điều" });
  for (const match of text.matchAll(capitalPart)) {
    problems.push({ start: match.index, end: match.index + match[0].length, kind: "case", right: match[0].toLowerCase() });
  }
  for (const { 0: whole, 1: word, 2: mark = "", index } of text.matchAll(appendix)) {
    const end = index + whole.length;
    // In "phụ lục I, phụ lục II, Nghị định số …" the comma may be that of a list.
    if (/(?:phụ lục [\dIVX]{1,5}|,)(?:,| và) $/iu.test(text.slice(Math.max(0, index - 16), index))) continue;
    if (word === "phụ") problems.push({ start: index, end: index + "phụ".length, kind: "case", right: "Phụ", byAnalogy: true });
    if (mark !== " ") problems.push({ start: end - mark.length, end, kind: "comma", right: " ", byAnalogy: true });
  }
  return problems.sort((a, b) => a.start - b.start);
}
