import type { Span } from "../text/span.ts";

/** Stretches of clean text around an offset, as a reader would select them. */

const word = /[A-Za-zÀ-ỹ\p{M}\p{N}]+/gu;
const token = /[^\s|]+/gu;
const openingMarks = "(\"“‘'[{«";
const closingMarks = ")\"”’']}».,;:!?…";
const phraseBreak = /[;:()“”"[\]]|,(?!\d)|(?<=\s)[-–](?=\s)/gu;
const abbreviated = "(?:TP|Tp|TX|TM|KT|TL|TUQ|Q|P|GS|PGS|TS|ThS|BS|CN)";
const sentenceEnd = new RegExp(`(?:\\./\\.|(?<!(?<![A-Za-zÀ-ỹ\\p{N}])${abbreviated})[.!?…])["”’)\\]]*(?=\\s[\\p{Lu}\\d“"‘(]|$)`, "gu");
const cellBreak = /\|/g;

/** The word at or before an offset: letters and digits only. */
export function wordAt(text: string, offset: number): Span | undefined {
  return touching(text, word, offset);
}

/** What stands between spaces, without quotes, brackets and stops around it: "696/QĐ-TTg", "15/01/2018". */
export function tokenAt(text: string, offset: number): Span | undefined {
  const found = touching(text, token, offset);
  if (!found) return undefined;
  let { start, end } = found;
  while (start < end && openingMarks.includes(text.charAt(start))) start++;
  while (end > start && closingMarks.includes(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/** The words between two commas, semicolons, colons, brackets or quotes. */
export function phraseAt(text: string, within: Span, offset: number): Span {
  return between(text, phraseBreak, within, offset, "outside");
}

/** The sentence with its stop; "TP. Hồ Chí Minh" and "TM. ỦY BAN" do not end one. */
export function sentenceAt(text: string, within: Span, offset: number): Span {
  return between(text, sentenceEnd, within, offset, "inside");
}

/** The cell of a table row. */
export function cellAt(text: string, offset: number): Span {
  return between(text, cellBreak, { start: 0, end: text.length }, offset, "outside");
}

function touching(text: string, pattern: RegExp, offset: number): Span | undefined {
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (match.index > offset) return undefined;
    if (offset <= end && (offset < end || !/[A-Za-zÀ-ỹ\p{N}]/u.test(text.charAt(end)))) return { start: match.index, end };
  }
  return undefined;
}

/** The stretch around an offset between two breaks; the break that ends it counts as `inside` it or `outside`. */
function between(text: string, pattern: RegExp, within: Span, offset: number, ending: "inside" | "outside"): Span {
  let { start, end } = within;
  for (const match of text.slice(within.start, within.end).matchAll(pattern)) {
    const from = within.start + match.index;
    const to = from + match[0].length;
    if ((ending === "inside" ? to : from + 1) <= offset && to < within.end) start = Math.max(start, to);
    else {
      end = ending === "inside" ? to : from;
      break;
    }
  }
  while (start < end && text.charAt(start) === " ") start++;
  while (end > start && text.charAt(end - 1) === " ") end--;
  return { start, end };
}
