import { isUpperCase } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { trimmed } from "./fragments.ts";

const office =
  "(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHỈ HUY TRƯỞNG|ĐỘI TRƯỞNG|TỔ TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|KHOA|TRẠM|CÔNG AN|ĐOÀN)|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH ÁN|VIỆN TRƯỞNG|BÍ THƯ|CHÍNH ỦY|CHỦ NHIỆM|TỔNG BIÊN TẬP)";
const authority = new RegExp(`^(?:(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L|T\\.M|K\\.T)\\b[. ]|QUYỀN )|^(?:PHÓ )?(?:TỔNG )?${office}(?= |$)`, "u");
/** Where the next line of a signature block begins when a cell runs them together. */
const nextLine = new RegExp(
  `(?<= )(?:(?=(?:KT|TL|TUQ)\\.)|(?<!(?:KT|TL|TUQ)\\. )(?<!PHÓ |TỔNG )(?=(?:PHÓ )?(?:TỔNG )?${office}(?: |$)))`,
  "gu",
);
const capitals = /^[\p{Lu} .,/&-]+(?= |$)/u;
const name = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u;

/** Whether a line stands for who signs: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" (ND30-I-2.7). */
export function isAuthority(text: string): boolean {
  return isUpperCase(text) && authority.test(text);
}

/** Whether a line opens as an authority line does, whatever follows. */
export function opensAsAuthority(text: string): boolean {
  return authority.test(text);
}

/** Whether a text is a person's name: two to five words with a capital first letter. */
export function isPersonName(text: string): boolean {
  return text.length < 50 && name.test(text);
}

export interface CellSignature {
  readonly lines: readonly Span[];
  readonly signer?: Span;
}

/** A signature block in one table cell: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Hoa Văn An". */
export function signatureInCell(text: string, cell: Span): CellSignature | undefined {
  const words = text.slice(cell.start, cell.end);
  if (!authority.test(words)) return undefined;
  const block = capitals.exec(words)?.[0].trimEnd() ?? "";
  if (block.length < 6) return undefined;
  const starts = [0, ...[...block.matchAll(nextLine)].map(({ index }) => index)];
  const lines = starts.map((start, index) => trimmed(text, cell.start + start, cell.start + (starts[index + 1] ?? block.length)));
  const rest = words.slice(block.length).replace(/^[ ]*(?:\([^)]*\))? */u, "");
  if (!isPersonName(rest)) return rest === "" || lines.length > 1 ? { lines } : undefined;
  return { lines, signer: { start: cell.end - rest.length, end: cell.end } };
}
