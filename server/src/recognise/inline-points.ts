import type { Span } from "../text/span.ts";

const gate = /[;.] (?:b|\(?2)\) |[;.] [-–+•] /u;
const letters = "abcdđeghiklmnopqrstuvxy";
const marker = /(?<=([:;.]) )(?:([a-zđ])\)|(\(?)(\d{1,2})\)|([-–+•])) (?=[A-Za-zÀ-ỹ])/gu;

/**
 * The marks of points that follow one another in one paragraph: "…: a) …; b) …", "…: (1) …; (2) …", "…: - …; - …", each with the space
 * behind it. The first stands behind a colon, the others behind the point before; none where they are not in order.
 */
export function inlinePoints(text: string, from: number): readonly Span[] {
  if (!gate.test(text)) return [];
  const points: Span[] = [];
  let kind = "";
  for (const found of text.matchAll(marker)) {
    if (found.index < from) continue;
    const [whole, before, letter, bracket, digits, bullet] = found;
    const style = letter ? "letter" : digits ? `number${bracket}` : (bullet ?? "");
    if (points.length === 0) {
      if (before !== ":" || !isNth(letter, digits, 0)) continue;
      kind = style;
    } else if (before === ":" || style !== kind || !isNth(letter, digits, points.length)) continue;
    if (points.length === most) break;
    points.push({ start: found.index, end: found.index + whole.length });
  }
  return points.length > 1 ? points : [];
}

/** Nobody writes more in one line. */
const most = 40;

/** Whether a letter or number is the one due at this place; "đ)" may be left out. Bullets always are. */
function isNth(letter: string | undefined, digits: string | undefined, index: number): boolean {
  if (digits !== undefined) return Number(digits) === index + 1;
  if (letter === undefined) return true;
  return letters[index] === letter || letters.replace("đ", "")[index] === letter;
}
