import type { Span } from "../text/span.ts";
import type { Citation } from "./citation.ts";

/** Words that speak of a document named before: "Nghị quyết nêu trên", "Kế hoạch này". Offsets are into the paragraph's clean text. */
export interface BackReference extends Span {
  /** "Nghị quyết", as canonical type name. */
  readonly type: string;
  /** "này" points at the document in hand, "nêu trên" back to one named before. */
  readonly points: "here" | "back";
  /** "Quyết định số 696 nêu trên": the words behind the citation that says which. */
  readonly citation?: Citation;
}

const types =
  "Luật|Bộ luật|Pháp lệnh|Nghị (?:quyết|định)|Quyết định|Chỉ thị|Kết luận|Thông tư|Quy (?:chế|định)|Kế hoạch|Chương trình|Đề án|Công (?:văn|điện)|Hướng dẫn|Tờ trình|Báo cáo|Thông báo";
/** In small letters these are no names of anything else: "các nghị định", but "chương trình này" may be one on television. */
const small = "nghị (?:quyết|định)|kế hoạch|chỉ thị|thông tư";
const said = "(?:đã )?(?:nêu|nói|dẫn) (?:ở )?trên";
/** "Kế hoạch trên địa bàn tỉnh" points nowhere: a bare "trên" must close its words. */
const bare = "trên(?=$|[.,;:)]| (?:và|đến|tới|được|phải|là|đã|có)(?![A-Za-zÀ-ỹ]))";
const reference = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?<!(?:các|Các|những|Những|hai|ba|mỗi|từng) )((?:${types})|${small})(?: hành động)? (?:(này)|${said}|${bare})(?![A-Za-zÀ-ỹ])`,
  "gu",
);
const behindCitation = new RegExp(` ${said}(?![A-Za-zÀ-ỹ])| ${bare}`, "uy");

/**
 * Every back reference of a paragraph, left to right. Plurals ("các nghị quyết nêu trên") mean several documents and are left out; which
 * document the others mean does not follow from one paragraph.
 */
export function readBackReferences(text: string, citations: readonly Citation[]): readonly BackReference[] {
  if (!text.includes(" này") && !text.includes(" trên")) return [];
  const found: BackReference[] = [];
  for (const match of text.matchAll(reference)) {
    const [whole, word = "", here] = match;
    const type = `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
    found.push({ start: match.index, end: match.index + whole.length, type, points: here === undefined ? "back" : "here" });
  }
  for (const citation of citations) {
    const start = Math.max(citation.end, citation.issuer?.end ?? 0, citation.subject?.end ?? 0);
    behindCitation.lastIndex = start;
    const words = behindCitation.exec(text)?.[0];
    if (words === undefined || citation.type === undefined) continue;
    found.push({ start: start + 1, end: start + words.length, type: citation.type, points: "back", citation });
  }
  return found.sort((a, b) => a.start - b.start);
}
