/**
 * Widths of Times New Roman Bold in thousandths of its size, as its own tables give them: Tiêu ngữ has a line exactly as long as its text
 * (II.1.b). Marks above and below letters take no room; the horn of "ư" and "ơ" does.
 */
const groups: readonly (readonly [width: number, letters: string])[] = [
  [250, " ,."],
  [278, "/il"],
  [333, "!()-:;[]fjt‘’"],
  [389, "Is"],
  [444, "cerz"],
  [500, "#$*0123456789?J_agovxy–“”"],
  [554, "ơ"],
  [556, "Sbdhknpquđ"],
  [570, "+<=>"],
  [600, "ư"],
  [611, "FP"],
  [667, "BELTZ"],
  [722, "ACDNRUVXYwĐ"],
  [778, "GHKOQƠ"],
  [796, "Ư"],
  [833, "&m"],
  [944, "M"],
  [1000, "%W—…"],
];
const widths: ReadonlyMap<string, number> = new Map(groups.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
const usual = 550;

/** The width of a text on one line in millimetres. `size` in points. */
export function textWidth(text: string, size: number): number {
  const letters = [
    ...text
      .normalize("NFD")
      .replace(/[\u0300-\u031a\u031c-\u036f]/g, "")
      .normalize("NFC"),
  ];
  const thousandths = letters.reduce((sum, letter) => sum + (widths.get(letter) ?? usual), 0);
  return ((thousandths / 1000) * size * 25.4) / 72;
}
