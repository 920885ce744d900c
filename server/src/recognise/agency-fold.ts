import { once } from "../catalogue/once.ts";
import { fold } from "../text/fold.ts";

/**
 * The folding of text/fold.ts one UTF-16 unit at a time, so that offsets stay: in NFC, case and tone-mark placement (hoà/hòa, uỷ/ủy)
 * never change the length of a syllable.
 */
export interface Folding {
  /** Lower case of a letter or digit by its code; 0 for whatever does not belong to a word. */
  readonly wordCodes: Uint16Array;
  /** The folded unit at an offset. */
  readonly at: (text: string, offset: number) => number;
  /** Whether a letter or digit stands at an offset. */
  readonly isWordAt: (text: string, offset: number) => boolean;
  readonly isCapitalAt: (text: string, offset: number) => boolean;
}

/** Beyond the last Vietnamese letter, U+1EF9, there is punctuation only. */
export const tableSize = 0x1f00;

export const folding: () => Folding = once(() => {
  const wordCodes = new Uint16Array(0x10000);
  for (let code = 0x30; code < tableSize; code++) {
    const char = String.fromCharCode(code);
    const lower = char.toLowerCase();
    if (/[A-Za-zÀ-ỹ\p{M}\p{N}]/u.test(char)) wordCodes[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  const lowerAt = (text: string, offset: number): number => {
    const code = text.charCodeAt(offset);
    return Number.isNaN(code) ? 0 : wordCodes[code] || code;
  };
  const isWordAt = (text: string, offset: number) => offset >= 0 && offset < text.length && wordCodes[text.charCodeAt(offset)] !== 0;
  const isCapitalAt = (text: string, offset: number) => {
    const code = text.charCodeAt(offset);
    const lower = wordCodes[code] ?? 0;
    return lower !== 0 && lower !== code;
  };
  const pairs = tonePairs();
  const at = (text: string, offset: number): number => {
    const code = lowerAt(text, offset);
    const glide = code === o || code === u;
    if (!glide && !toned(code)) return code;
    const first = glide ? offset : offset - 1;
    if (first < 0 || isWordAt(text, first + 2)) return code;
    const folded = pairs.get(lowerAt(text, first) * 0x10000 + lowerAt(text, first + 1));
    return folded === undefined ? code : folded.charCodeAt(glide ? 0 : 1);
  };
  return { wordCodes, at, isWordAt, isCapitalAt };
});

const o = 0x6f;
const u = 0x75;

function toned(code: number): boolean {
  return code > 0x7f;
}

/** "oà" → "òa" and its like, by the two codes. */
function tonePairs(): ReadonlyMap<number, string> {
  const pairs = new Map<number, string>();
  for (const glide of "ou") {
    for (const vowel of "aey") {
      for (const tone of "\u0300\u0301\u0309\u0303\u0323") {
        const pair = (glide + vowel + tone).normalize("NFC");
        const folded = fold(pair);
        if (folded !== pair) pairs.set(pair.charCodeAt(0) * 0x10000 + pair.charCodeAt(1), folded);
      }
    }
  }
  return pairs;
}
