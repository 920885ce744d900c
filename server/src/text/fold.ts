/**
 * Folding for comparison only; spans never go through here. Tone marks on oa, oe, uy may stand on either vowel
 * (hòa/hoà, ủy/uỷ: the-thuc TRAP-1), so both spellings fold to one.
 */

const newToOld: Readonly<Record<string, string>> = Object.fromEntries(
  ["a", "e", "y"].flatMap((vowel, index) => {
    const glide = ["o", "o", "u"][index] ?? "";
    return ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"].map((tone) => [
      (glide + vowel + tone).normalize("NFC"),
      (glide + tone + vowel).normalize("NFC"),
    ]);
  }),
);
const newStyle = new RegExp(`(?:${Object.keys(newToOld).join("|")})(?![A-Za-zÀ-ỹ])`, "gu");

/** Lower case, NFC, tone mark of open oa/oe/uy on the first vowel. The length may change. */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(newStyle, (syllable) => newToOld[syllable] ?? syllable);
}

const toneEither = new RegExp(Object.entries(newToOld).flat().join("|"), "giu");
const oldToNew: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(newToOld).map(([one, other]) => [other, one]));

/** A source of a regular expression in which each tone mark of oa, oe, uy may stand on either vowel: "Tòa" → "T(?:òa|oà)", "Ủy" → "(?:Ủy|Uỷ)". */
export function withTonePlacements(source: string): string {
  return source.replace(toneEither, (pair) => `(?:${pair}|${otherTone(pair)})`);
}

function otherTone(pair: string): string {
  const small = pair.toLowerCase();
  const other = newToOld[small] ?? oldToNew[small] ?? small;
  const capital = pair.charAt(0) === small.charAt(0) ? other : other.charAt(0).toUpperCase() + other.slice(1);
  return pair === pair.toUpperCase() ? other.toUpperCase() : capital;
}

/** Lower case without any Vietnamese diacritics: "Nghị quyết" → "nghi quyet". The length may change. */
export function unaccent(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .normalize("NFC")
    .toLowerCase();
}

/** Whether a text has letters and all of them are capitals: "KẾ HOẠCH", "TM. ỦY BAN NHÂN DÂN". */
export function isUpperCase(text: string): boolean {
  return !/\p{Ll}/u.test(text) && text !== text.toLowerCase();
}
