import type { Span } from "../text/span.ts";

/** A letter of another alphabet in a word, with the Latin letter it looks like. */
export interface LookAlike extends Span {
  readonly right: string;
}

/** Letters that look like Latin ones: Icelandic and African Đ, Cyrillic, Greek. */
const latin: ReadonlyMap<string, string> = new Map(
  ["ÐĐ ƉĐ АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI УY аa еe оo рp сc хx уy іi", "ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv"]
    .join(" ")
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const foreign = /[ÐƉ\u0391-\u03bf\u0400-\u045f]/u;
const wordWithForeign = /[A-Za-zÀ-ỹ\u0391-\u03bf\u0400-\u045f]+/gu;

/** Words that mix Latin letters with look-alikes; words wholly of another alphabet (“Δ”, a Russian title) are left alone. */
export function lookAlikesIn(text: string): readonly LookAlike[] {
  if (!foreign.test(text)) return [];
  return [...text.matchAll(wordWithForeign)].flatMap(({ 0: word, index }) => {
    const right = [...word].map((letter) => latin.get(letter) ?? letter).join("");
    const mixed = foreign.test(word) && /[A-Za-zÀ-ÏÑ-ỹ]/u.test(word);
    return mixed && !foreign.test(right) ? [{ start: index, end: index + word.length, right }] : [];
  });
}
