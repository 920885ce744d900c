import { describe, expect, it } from "vitest";
import agencies from "../../../server/src/catalogue/agencies.json";
import { isSyllable } from "../../../server/src/recognise/syllable.ts";
import { usualSyllables } from "../../../server/src/recognise/usual-syllables.ts";

const tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"] as const;
const stops = ["\u0301", "\u0323"] as const;

/** Rhymes by what may stand before them; the letter that takes the tone is the one before “'”. */
const openRhymes =
  "a' ai' ay' â'u ă'n a'm a'ng ia' o' oa' o'i o'n ô' ô'i ô'n ơ' ơ'i ơ'n u' u'a u'i u'n uô'n u'ng ư' ư'a ươ'i ươ'n ươ'ng ư'u".split(" ");
const stoppedRhymes = "a't a'c a'ch ă'p ă'c â't o't o'c ô'p ô'c ơ'p u't u'c ư'c ươ'c uô'c uâ't".split(" ");
const frontRhymes = "e' e'o e'n e'ng ê' ê'u ê'n ê'nh i' i'm i'nh i'u i'a iê'n iê'ng iê'u".split(" ");
const stoppedFrontRhymes = "e't e'p ê'ch ê't i'ch i't i'p iê'c iê't iê'p".split(" ");
const everywhere = "b ch d đ h kh l m n nh ph r s t th tr v x".split(" ");

const syllable = (initial: string, rhyme: string, tone: string): string => (initial + rhyme.replace("'", tone)).normalize("NFC");
const all = (initials: readonly string[], rhymes: readonly string[], marks: readonly string[]): string[] =>
  initials.flatMap((initial) => rhymes.flatMap((rhyme) => marks.map((tone) => syllable(initial, rhyme, tone))));
const wrong = (words: readonly string[]): string[] => words.filter((word) => !isSyllable(word));
const right = (words: readonly string[]): string[] => words.filter(isSyllable);

describe("a Vietnamese syllable", () => {
  it("is any initial with any rhyme, in all tones or before p, t, c, ch in two", () => {
    expect(
      wrong(
        all(
          everywhere,
          [...openRhymes, ...frontRhymes].filter((rhyme) => rhyme !== "ia'"),
          tones,
        ),
      ),
    ).toEqual([]);
    expect(wrong(all(everywhere, [...stoppedRhymes, ...stoppedFrontRhymes], stops))).toEqual([]);
  });

  it("has c, g, ng before a, o, u and k, gh, ngh before e, ê, i", () => {
    const back = openRhymes.filter((rhyme) => !rhyme.startsWith("i"));
    expect(wrong([...all(["c", "g", "ng"], back, tones), ...all(["k", "gh", "ngh"], frontRhymes, tones)])).toEqual([]);
    expect(right([...all(["k", "gh", "ngh"], back, tones), ...all(["c", "ng"], frontRhymes, tones)])).toEqual([]);
  });

  it("ends in p, t, c, ch only with the tones sắc and nặng", () => {
    const others = tones.filter((tone) => tone !== "\u0301" && tone !== "\u0323");
    expect(right(all([...everywhere, "qu"], [...stoppedRhymes, ...stoppedFrontRhymes], others))).toEqual([]);
  });

  it.each([
    [
      "words of rare rhymes",
      "khuếch ngoằn ngoèo khuỷu khuya quýt xoong moóc oái oăm thuở huơ quạu yểng xuềnh xoàng huýt khuynh nguệch tuếch choé toẹt loẹt",
    ],
    ["words with gi and qu", "gì gìn giếng giết giữ giao giỗ giêng quốc quyết quyền quỹ quen quạt quăng quầy quê quơ quả quynh qui"],
    ["words without a consonant in front", "ừ ý yêu yến yết yếm ước ơn ấy ảnh ủy oan uyên ướt iu ỉu ích ỉa"],
    ["either place of the tone mark", "hòa hoà khỏe khoẻ ủy uỷ thúy thuý quý"],
  ])("may be one of %s", (_, words) => {
    expect(wrong(words.split(" "))).toEqual([]);
  });

  it("is every usual one, and every word of the catalogue's Vietnamese names", () => {
    expect(wrong(usualSyllables)).toEqual([]);
    const names = agencies.agencies.flatMap(({ name }) => name.toLowerCase().match(/[a-zà-ỹđ]+/gu) ?? []);
    expect(names.length).toBeGreaterThan(300);
    expect(wrong([...new Set(names)].filter((word) => /[^a-z]/u.test(word)))).toEqual([]);
  });

  it.each("đuợc đươc viêc thưc nuớc truơng phuơng ngiên nghành gép cỉ kăng hoặch thựch khôg trìnhh quưa qoan iêu phưong đổii".split(" "))(
    "is not “%s”",
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});
