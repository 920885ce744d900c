/** A way of writing Vietnamese from before Unicode, told by the name of the font. */
export type OldFont = "TCVN3" | "TCVN3 capitals" | "VNI";

/** ".VnTime" and its family write TCVN3 (ABC), those that end in "H" show capitals; "VNI-Times" and its family write VNI. */
export function oldFontOf(font: string | undefined): OldFont | undefined {
  if (font === undefined) return undefined;
  if (/^\.vn/i.test(font)) return /h$/i.test(font.trim()) ? "TCVN3 capitals" : "TCVN3";
  return /^vni[- ]/i.test(font) ? "VNI" : undefined;
}

/** Text of an old font in Unicode (NFC). */
export function inUnicode(text: string, font: OldFont): string {
  return font === "VNI" ? fromVni(text) : fromTcvn3(text, font === "TCVN3 capitals");
}

/** TCVN 5712:1993 VN3: each letter with its mark is one character; given as pairs of what a Latin-1 reader sees and the letter. */
const tcvn3: ReadonlyMap<string, string> = pairs(
  "µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ" +
    "«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00adưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đμà",
);

function fromTcvn3(text: string, capitals: boolean): string {
  const letters = [...text].map((letter) => tcvn3.get(letter) ?? letter).join("");
  if (capitals) return letters.toUpperCase();
  // Without a font of capitals "HOÀ" was typed with a small letter for the marked one, as there is no other: "CéNG HOµ X· HéI".
  const isCapitals = (word: string | undefined): boolean => word !== undefined && /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word);
  const words = letters.split(/(?<![A-Za-zÀ-ỹ])(?=[A-Za-zÀ-ỹ])/u);
  return words
    .map((word, at) => {
      // One letter tells nothing by itself: "XÃ" between capitals, "Uỷ ban" elsewhere.
      const among = /^[A-Z][^A-Za-z]/.test(word) && (isCapitals(words[at - 1]) || isCapitals(words[at + 1])) && !/[a-z]/.test(word);
      return isCapitals(word) || among ? word.toUpperCase() : word;
    })
    .join("");
}

/** VNI writes the letter and, behind it, one character for all its marks. */
const vniMarks: ReadonlyMap<string, string> = new Map([
  ["ø", "\u0300"],
  ["ù", "\u0301"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
  ["ê", "\u0306"],
  ["è", "\u0306\u0300"],
  ["é", "\u0306\u0301"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
  ["â", "\u0302"],
  ["à", "\u0302\u0300"],
  ["á", "\u0302\u0301"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
]);
const vniLetters: ReadonlyMap<string, string> = pairs("ñđôơöưæỉóĩòịîỵ");
const takesMarks = /[aeouyôö]/i;

function fromVni(text: string): string {
  let read = "";
  let before = "";
  for (const unit of text) {
    const small = unit.toLowerCase();
    const marks = takesMarks.test(before) ? vniMarks.get(small) : undefined;
    const letter = vniLetters.get(small);
    read += marks ?? (letter === undefined ? unit : unit === small ? letter : letter.toUpperCase());
    before = marks === undefined ? unit : "";
  }
  return read.normalize("NFC");
}

function pairs(text: string): ReadonlyMap<string, string> {
  const units = [...text];
  return new Map(units.flatMap((unit, index): [string, string][] => (index % 2 === 0 ? [[unit, units[index + 1] ?? ""]] : [])));
}
