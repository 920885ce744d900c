import type { Span } from "../text/span.ts";
import type { Citation } from "./citation.ts";

const opening =
  / (?=(?:về|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|bổ sung|điều chỉnh|triển khai|thực hiện|công bố|thành lập|giao|kiện toàn|đẩy mạnh|tăng cường)(?![A-Za-zÀ-ỹ]))/uy;
const bracketedName = /^ ?\((?:sau đây|gọi|viết tắt)/u;

/**
 * The abstract of a citation, where its end is sure: a legal basis ("Căn cứ …;") that lists no second document,
 * or words closed by a short-name definition. Elsewhere the abstract flows into the sentence and is left alone.
 */
export function readSubject(
  text: string,
  citation: Citation,
  all: readonly Citation[],
  index: number,
): (Span & { readonly text: string }) | undefined {
  opening.lastIndex = Math.max(citation.end, citation.issuer?.end ?? 0);
  if (opening.exec(text) === null) return undefined;
  const start = opening.lastIndex;
  const stop = /[;(]|\.(?: |$)|$/u.exec(text.slice(start));
  const end = start + text.slice(start, start + (stop?.index ?? 0)).trimEnd().length;
  const basis = /^(?:- )?(?:Căn cứ|Theo) /u.test(text) && (end === text.length || /^ ?[;.]/u.test(text.slice(end)));
  return bracketedName.test(text.slice(end)) || (basis && !listsAnother(text, all, index, end))
    ? { start, end, text: text.slice(start, end) }
    : undefined;
}

/** "Căn cứ Quyết định … về A, Quyết định … về B;": a second document begins before the end. */
function listsAnother(text: string, all: readonly Citation[], index: number, end: number): boolean {
  for (let i = index + 1; i < all.length; i++) {
    const next = all[i];
    if (next === undefined || next.start >= end) return false;
    if (/(?:,|và) $/u.test(text.slice(Math.max(0, next.start - 4), next.start))) return true;
  }
  return false;
}
