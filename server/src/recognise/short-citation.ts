import type { Citation } from "./citation.ts";
import { readTail } from "./citation-tail.ts";
import { type TypeWord, typeWordsBefore } from "./document-type.ts";

const numberedShort = /( ?)(số) (\d{1,5}[A-ZĐ]?)(?![A-Za-zÀ-ỹ\d%]|[.,]\d| ?[/-] ?[A-Za-zÀ-ỹ\d])/uy;
/** Without "số" the number must close the name: "Nghị quyết 20 của …", not "Kế hoạch 05 năm", "Báo cáo 6 tháng". */
const bareShort =
  /( )(\d{1,4})(?=$|[;:)\]”"]|[.,](?!\d)| (?:của|về|ngày \d|và|hoặc|trên|tại|đã|được|theo|thì|là|để|trong|cho|với|nêu|này|do|các|đến|đặt ra|đề ra|yêu cầu|giao|xác định|nhằm|phải|sẽ|quy định|chỉ đạo|đối với|bảo đảm|\())(?!\d)/uy;

/** A number that may close a short name; the type word before it decides. */
const numbers = /(?<=[A-Za-zÀ-ỹ](?: số)? )\d{1,5}[A-ZĐ]?(?![A-Za-zÀ-ỹ\d])/gu;

/** The longest type and "số" before a number, with room for the word before them. */
const nearType = 40;

/** Short names by bare number, "Quyết định số 696" and "Nghị quyết 20": shortForm, with shortNumber and no symbol. */
export function readShortCitations(text: string): readonly Citation[] {
  const citations: Citation[] = [];
  for (const { index } of text.matchAll(numbers)) {
    const word = typeWordsBefore(text, index, nearType).at(-1);
    if (word === undefined || !word.type.short || word.style === "lower" || !/^ (?:số )?$/.test(text.slice(word.end, index))) continue;
    const short = shortAfter(text, word);
    if (short !== undefined) citations.push(short);
  }
  return citations;
}

function shortAfter(text: string, word: TypeWord): Citation | undefined {
  const base = {
    start: word.start,
    type: word.type.name,
    typeWord: { start: word.start, end: word.end, text: word.text },
    system: "named",
    shortForm: true,
  } as const;
  numberedShort.lastIndex = word.end;
  const numbered = numberedShort.exec(text);
  if (numbered !== null) {
    const [whole, gap = "", numberWord = "", shortNumber = ""] = numbered;
    const at = word.end + gap.length;
    const end = word.end + whole.length;
    return finished(text, end, { ...base, numberWord: { start: at, end: at + numberWord.length, text: numberWord }, shortNumber });
  }
  bareShort.lastIndex = word.end;
  const bare = bareShort.exec(text);
  const shortNumber = bare?.[2];
  // "Kế hoạch 2025" names a year.
  if (bare === null || shortNumber === undefined || /^(?:19|20)\d\d$/.test(shortNumber)) return undefined;
  return finished(text, word.end + bare[0].length, { ...base, shortNumber });
}

function finished(text: string, end: number, citation: Omit<Citation, "end">): Citation {
  const tail = readTail(text, end);
  return { ...citation, ...tail, end: tail.date?.end ?? end };
}
