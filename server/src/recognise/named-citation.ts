import type { Citation } from "./citation.ts";
import { readTail } from "./citation-tail.ts";
import type { DateReading } from "./date.ts";
import { type NamedDocument, readNamedDocuments } from "./named-document.ts";

/** Laws, ordinances, the Constitution and congress resolutions cited by name, with the date or year after the name. */
export function readNamedCitations(text: string): readonly Citation[] {
  return readNamedDocuments(text).map((document) => toCitation(text, document));
}

function toCitation(text: string, { start, end, type, typeWord, name }: NamedDocument): Citation {
  const year = readYear(text, end);
  const tail = year === undefined ? readTail(text, end) : { date: year };
  return {
    start,
    end: tail.date?.end ?? end,
    type,
    typeWord,
    system: "named",
    ...tail,
    ...(name !== undefined && { subject: name }),
    shortForm: false,
  };
}

/** "Bộ luật Lao động năm 2019", "Luật Đất đai 2024": the year is the only date such names carry. */
function readYear(text: string, at: number): DateReading | undefined {
  const match = /^ (?:năm )?((?:19|20)\d\d)(?![\d/]|-\d)/u.exec(text.slice(at, at + 12));
  if (match === null) return undefined;
  const written = match[0].slice(1);
  return { start: at + 1, end: at + 1 + written.length, text: written, year: Number(match[1]), iso: null };
}
