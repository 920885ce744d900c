/** Widths of Times New Roman Bold in thousandths of its size, by groups of letters; enough for the length of a line below a text. */
const groups: readonly (readonly [RegExp, number])[] = [
  [/[ .,]/, 250],
  [/[ijlt\-:;/()|I]/, 320],
  [/[fsrJ]/, 420],
  [/[acezv]/, 460],
  [/[mMW]/, 900],
  [/[OQGDĐHKNUw]/, 760],
  [/[A-Z]/, 680],
];

/** The width of a text on one line in millimetres, within some hundredths of it. `size` in points. */
export function textWidth(text: string, size: number): number {
  const thousandths = [...text.normalize("NFD").replace(/[\u0300-\u036f]/g, "")].reduce(
    (sum, letter) => sum + (groups.find(([of]) => of.test(letter))?.[1] ?? 540),
    0,
  );
  return ((thousandths / 1000) * size * 25.4) / 72;
}
