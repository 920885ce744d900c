import { parsePlan } from "../plan/parse.ts";
import { fullText, readText } from "../text/source-text.ts";
import { editLines } from "./edit-lines.ts";
import { joinWrapped } from "./join-wrapped.ts";

export const cleanPasteRequest = "kehoach/cleanPaste";

/** Signs before items that word processors, pages and PDF readers use for "-". */
const bulletSign = /^(\s*)[•·●▪■◦‣–—−\uf0b7\uf02d][ \t\u00a0]*(?=\S)/u;
/** Behind a stop a line of digits is a page number; anywhere "Trang 3/12" is one. */
const pageLine = /^[\f\s]*(?:(?:trang|page)\s*\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?|[-–—]\s?\d{1,3}\s?[-–—])\s*$/iu;
const numberLine = /^[\f\s]*\d{1,3}\s*$/u;
const fewestRepeats = 3;
const longestRepeated = 80;

/**
 * Text from a PDF or the web as it is to stand in a plan: composed letters (NFC), no invisible characters, page numbers and running heads,
 * "-" before items, wrapped lines joined. Clean text comes back as it was.
 */
export function cleanPaste(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\u00a0/gu, " ");
  const lines = plain.split(/\r\n|\n|\r/u);
  const lineEnd = /\r\n|\n|\r/u.exec(plain)?.[0] ?? "\n";
  const numbers = lines.filter((line) => numberLine.test(line)).map(Number);
  // One number alone may be a cell or an amount; pages count up.
  const arePages = numbers.length > 1 && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  const heads = runningHeads(lines);
  const kept = lines
    .filter((line) => !pageLine.test(line) && !(arePages && numberLine.test(line)) && !heads.has(line.trim()))
    .map((line) => line.replaceAll("\f", "").trimEnd().replace(bulletSign, "$1- "));
  const source = readText(kept.join(lineEnd));
  return fullText(editLines(source, joinWrapped(parsePlan(fullText(source)))));
}

/** What stands beside a page break again and again: the head or the foot of each page. */
function runningHeads(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const beside = [lines[index - 1], lines[index + 1]].some((other) => other !== undefined && pageLine.test(other));
    const words = line.trim();
    if ((beside || line.includes("\f")) && words !== "" && words.length <= longestRepeated) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= fewestRepeats).map(([words]) => words));
}
