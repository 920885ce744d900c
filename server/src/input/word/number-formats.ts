const romans: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
/** Word has no larger Roman numeral or letter worth the name; a damaged file may ask for one. */
const most = 3999;

/** A number as Word's number format of that name shows it; digits for the formats of other scripts. */
export function numberIn(format: string, value: number): string {
  if (value < 1 || value > most) return format === "none" ? "" : String(value);
  switch (format) {
    case "none":
      return "";
    case "upperRoman":
      return romanOf(value);
    case "lowerRoman":
      return romanOf(value).toLowerCase();
    case "upperLetter":
      return letterOf(value);
    case "lowerLetter":
      return letterOf(value).toLowerCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    default:
      return String(value);
  }
}

function romanOf(value: number): string {
  let left = value;
  let roman = "";
  for (const [worth, letters] of romans) {
    roman += letters.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return roman;
}

/** A, B, … Z, AA, BB: Word doubles the letter. */
function letterOf(value: number): string {
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
