import { cleanLine } from "../text/clean-text.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { Span } from "../text/span.ts";
import { isAuthority, isPersonName } from "./authority.ts";

/** What stands behind a recipient because two columns were copied as one line. */
export interface SecondColumn extends Span {
  readonly kind: "authority" | "signer";
}

/** "- Như Điều 3; TM. ỦY BAN NHÂN DÂN": told by its words where the columns kept no wide space. */
const authorityBehind =
  /(?<=[;:.,] )(?:(?:TM|KT|TL|TUQ)\. ?|T\/M )?(?:PHÓ )?(?:ỦY BAN|UỶ BAN|BAN THƯỜNG VỤ|CHỦ TỊCH|GIÁM ĐỐC|HỘI ĐỒNG|BỘ TRƯỞNG|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|BÍ THƯ)[\p{Lu} ,]*$/u;
/** "- Lưu: VT, KTHTĐT. Lò Thị Mai": a name behind the full stop that closes the filing line. */
const nameBehind = /(?<=Lưu.{0,60}\. )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$/u;
const wideSpace = /\t|[ \u00a0]{3,}/g;

/** Reads the second column of a line of recipients: the signer's authority or name, as a span of the paragraph's text. */
export function secondColumn(paragraph: Paragraph): SecondColumn | undefined {
  const { text, lines } = paragraph;
  const words = authorityBehind.exec(text);
  if (words) return { kind: "authority", start: words.index, end: text.length };
  const apart = lines.length === 1 ? afterWideSpace(lines[0]?.source ?? "") : "";
  const right = apart !== "" && apart.length < text.length && text.endsWith(apart) ? apart : (nameBehind.exec(text)?.[0] ?? "");
  if (right === "") return undefined;
  const span = { start: text.length - right.length, end: text.length };
  if (isAuthority(right)) return { kind: "authority", ...span };
  return isPersonName(right) ? { kind: "signer", ...span } : undefined;
}

/** The clean text behind the last wide space inside a line; the space that indents it does not count. */
function afterWideSpace(source: string): string {
  const last = [...source.trimEnd().matchAll(wideSpace)].filter(({ index }) => source.slice(0, index).trim() !== "").at(-1);
  return last ? cleanLine(source.slice(last.index)).text : "";
}
