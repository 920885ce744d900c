import { type CleanText, cleanLine } from "./clean-text.ts";
import { isUpperCase } from "./fold.ts";
import { type Marker, readMarker } from "./marker.ts";
import { breaksOff } from "./open-end.ts";

/**
 * What a line is before anything around it is known. A page number counts as no line at all: it may stand in the middle of a
 * sentence that a PDF broke over two pages.
 */
export type LineKind = "blank" | "pageNumber" | "comment" | "separator" | "row" | "text";

/** One source line with all that can be said of it alone. Objects keep their identity while the line is not edited. */
export interface Line {
  readonly source: string;
  /** "\n", "\r\n", "\r", or "" on the last line. */
  readonly lineEnd: string;
  readonly clean: CleanText;
  readonly kind: LineKind;
  readonly marker?: Marker;
  /** How the line begins, for joining wrapped lines. */
  readonly opens: "lower" | "digit" | "upper" | "other";
  /** How it ends: a closed sentence (. ! ?), a pause (; :), an open end (comma, "và", "tháng" …), or anything else. */
  readonly closes: "sentence" | "pause" | "open" | "plain";
  readonly upperCase: boolean;
}

const pageNumber = /^(?:\d{1,3}|[-–] ?\d{1,3} ?[-–]|(?:trang|page) \d{1,3}(?: ?(?:\/|of) ?\d{1,3})?)$/i;
const comment = /^\s*<!--.*-->\s*$/;
const separator = /^(?:[-*_=~] ?){3,}$|^\|?(?: ?:?-{2,}:? ?\|)+(?: ?:?-{2,}:? ?)?$/;
const closedSentence = /(?:[.!?…]|\.\/\.)["”’)]*$/;
const pause = /[;:]$/;
/** Columns of a text table, or the dots before a page number or in a form: "3.   Khảo sát      Văn phòng", "I. MỤC ĐÍCH ….. 2". */
const columnGap = /(?<=\S)(?: {3,}|\t\s*)(?=\S)/g;
const wideGap = 6;
/** Before and behind what a draft leaves blank: "số      /QĐ-UBND ngày   /  /2023", "ngày    tháng   năm 2023" (TRAP-5). */
const blankBegins = /(?:^|[\s(])(?:số|ngày|tháng|năm)\s?:?$|\/$/i;
const blankEnds = /^(?:[/-]|tháng(?![A-Za-zÀ-ỹ])|năm(?![A-Za-zÀ-ỹ]))/i;
const symbolOfDraft = /số[\s:.…_]*\/ ?[A-ZĐ]{2}/i;
/** The leader and its page number stand in the last characters; a line of nothing but tabs must not cost more. */
const leaderReach = 48;
const leader = /(?:\.{5,}|…{2,}|(?:\. ){4,}\.?|_{5,})\s*\d{0,3}\s*$|\t\s*\d{1,3}\s*$/;

/** Reads one source line. Never throws. */
export function readLine(source: string, lineEnd: string): Line {
  const clean = cleanLine(source);
  const text = clean.text;
  const kind = kindOf(source, text);
  const marker = kind === "text" ? ownMarker(source, text) : undefined;
  const [opens, closes, upperCase] = [opening(text), closing(text), isUpperCase(text)];
  return marker
    ? { source, lineEnd, clean, kind, opens, closes, upperCase, marker }
    : { source, lineEnd, clean, kind, opens, closes, upperCase };
}

/**
 * A number at the start of a table's row, of a line of contents or of a blank in a form opens no item. The blanks of a draft, for the
 * number and the date of a document still to be issued, make no row.
 */
function ownMarker(source: string, text: string): Marker | undefined {
  const marker = readMarker(text);
  if (!marker || marker.style === "bullet" || marker.contentStart >= text.length) return marker;
  if (leader.test(source.slice(-leaderReach)) && !symbolOfDraft.test(text)) return undefined;
  const line = source.trim().normalize("NFC");
  const gaps = [...line.matchAll(columnGap)].filter(({ 0: gap, index }) => {
    const end = index + gap.length;
    return index > marker.end + 2 && !isDraftBlank(line.slice(Math.max(0, index - 8), index), line.slice(end, end + 8));
  });
  const isRow = gaps.length > 1 || gaps.some(([gap]) => gap.length >= wideGap);
  return isRow ? undefined : marker;
}

function isDraftBlank(before: string, after: string): boolean {
  return blankBegins.test(before) && (before.endsWith("/") ? /^[\d/]/.test(after) : blankEnds.test(after));
}

function kindOf(source: string, text: string): LineKind {
  if (text === "")
    return source.includes("<!--") && comment.test(source) ? "comment" : separator.test(source.trim()) ? "separator" : "blank";
  if (text.length <= 14 && pageNumber.test(text)) return "pageNumber";
  if (separator.test(source.trim())) return "separator";
  return text.includes("|") ? "row" : "text";
}

function opening(text: string): Line["opens"] {
  const first = text.charAt(0);
  if (first >= "0" && first <= "9") return "digit";
  if (/\p{Ll}/u.test(first)) return "lower";
  return /\p{Lu}/u.test(first) ? "upper" : "other";
}

function closing(text: string): Line["closes"] {
  if (closedSentence.test(text)) return "sentence";
  if (pause.test(text)) return "pause";
  return breaksOff(text) ? "open" : "plain";
}
