import { pointLetters, romanToNumber } from "./marker.ts";

const ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const lastWord = /(thứ )?([^\s.]+)$/u;

/** A label with another number in the same writing: "Điều 3" → "Điều 4", "Phần thứ hai" → "Phần thứ ba", "II" → "III", "d" → "đ". */
export function numberLike(label: string, ordinal: number): string | undefined {
  const [whole, spelled, number = ""] = lastWord.exec(label) ?? [];
  if (whole === undefined) return undefined;
  const written = spelled ? ordinals[ordinal - 1] : writtenLike(number, ordinal);
  return written === undefined ? undefined : `${label.slice(0, -number.length)}${written}`;
}

function writtenLike(number: string, ordinal: number): string | undefined {
  if (/^\d+$/.test(number)) return String(ordinal);
  if (/^[IVX]+$/.test(number) && romanToNumber(number) > 0) return roman(ordinal);
  if (number.length !== 1) return undefined;
  const letter = pointLetters[ordinal - 1];
  return number === number.toLowerCase() ? letter : letter?.toUpperCase();
}

function roman(value: number): string {
  return "X".repeat(Math.floor(value / 10)) + (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][value % 10] ?? "");
}
