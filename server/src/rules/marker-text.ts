import type { NumberedItem } from "../facts/sister-items.ts";
import type { Place } from "../plan/document.ts";
import { pointLetters } from "../text/marker.ts";

const romanDigits = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** A number below 40 in Roman digits. */
export function toRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [worth, digits] of romanDigits) {
    while (rest >= worth) {
      text += digits;
      rest -= worth;
    }
  }
  return text;
}

/** The place of an item's number with its punctuation. */
export function markerPlace(item: NumberedItem): Place {
  return { paragraph: item.paragraph, start: item.marker.start, end: item.marker.end };
}

/** The place of the label alone ("b" of "b)"), for edits. */
export function labelPlace(item: NumberedItem): Place {
  const start = item.marker.start + (item.marker.punctuation.startsWith("(") ? 1 : 0);
  return { paragraph: item.paragraph, start, end: start + item.label.length };
}

/** How an item of the same style is labelled at another position: 3 → "III", "3", "1.3", "c". */
export function ordinalLabel(item: NumberedItem, ordinal: number): string {
  switch (item.kind) {
    case "roman":
      return toRoman(ordinal);
    case "upper":
      return (pointLetters[ordinal - 1] ?? "").toUpperCase();
    case "letter":
      return pointLetters[ordinal - 1] ?? "";
    case "decimal":
      return `${item.marker.prefix ?? ""}.${ordinal}`;
    case "keyword":
      return `${item.marker.keyword ?? ""} ${/\d$/.test(item.label) ? ordinal : toRoman(ordinal)}`;
    default:
      return String(ordinal);
  }
}
