import { unaccent } from "../text/fold.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { Span } from "../text/span.ts";

/** The cells of a table row, as trimmed spans of its clean text; empty cells keep their place with an empty span. */
export function cellsOf(paragraph: Paragraph): readonly Span[] {
  const { text } = paragraph;
  const cells: Span[] = [];
  let start = text.startsWith("|") ? 1 : 0;
  while (start <= text.length) {
    const bar = text.indexOf("|", start);
    const end = bar < 0 ? text.length : bar;
    if (bar >= 0 || text.slice(start).trim() !== "") cells.push(trimmed(text, start, end));
    if (bar < 0) break;
    start = bar + 1;
  }
  return cells;
}

/** Narrows a span to its text without the spaces around it. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from) === " ") from++;
  while (to > from && text.charAt(to - 1) === " ") to--;
  return { start: from, end: to };
}

const nationalTitle = /c(?:o|0)ng hoa xa hoi chu nghia vi?et nam|ch ?xh ?cn viet nam|cong hoa xhcn viet nam/;
const partyTitle = /dang cong san viet nam/;
const motto = /doc lap ?[-–—,.]{0,3} ?tu do ?[-–—,.]{0,3} ?hanh phuc\.?/;
const number =
  /(?:^|(?<=[ |]))s[ốo] ?:? ?[\d…._]* ?[A-ZĐ]? ?[/–-] ?(?:(?:19|20)\d\d ?[/–-] ?)?[A-ZĐÐ][A-Za-zÀ-ỹ\d&]*(?: ?[-–/] ?[A-ZĐ][A-Za-zÀ-ỹ\d&]*)*(?![A-Za-zÀ-ỹ])/iu;
const placeAndDate =
  /[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ .'-]{1,60}?,? ngày ?(?:[\d.…_]{0,8} ?tháng ?[\d.…_]{0,8} ?năm ?[\d.…_]{0,8}|\d{1,2} ?\/ ?\d{1,2} ?\/ ?\d{2,4})$/u;

/** Marks of secrecy and urgency, of circulation, and of a draft (Phụ lục I, III.2), alone in their line or cell. */
const stamp =
  /^\(?(?:TUYỆT MẬT|TỐI MẬT|MẬT|H(?:ỎA|OẢ) TỐC(?: HẸN GIỜ)?|THƯỢNG KHẨN|KHẨN|XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ|DỰ THẢO(?: LẦN (?:THỨ )?(?:\d{1,2}|[IVX]{1,4}))?)\)?$/;

/** Header components that may share one line or table row. */
export type ComponentKind = "nationalTitle" | "motto" | "partyTitle" | "number" | "placeAndDate" | "stamp" | "other";

export interface Fragment extends Span {
  readonly kind: ComponentKind;
}

/**
 * Cuts a header line into its components: "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" or the cells of a flattened table give
 * two, an ordinary line one.
 */
export function fragmentsOf(paragraph: Paragraph): readonly Fragment[] {
  const cells = paragraph.kind === "row" ? cellsOf(paragraph) : [{ start: 0, end: paragraph.text.length }];
  return cells.filter((cell) => cell.end > cell.start).flatMap((cell) => cutCell(paragraph.text, cell));
}

function cutCell(text: string, cell: Span): Fragment[] {
  const words = text.slice(cell.start, cell.end);
  if (words.length < 32 && stamp.test(words)) return [{ kind: "stamp", ...cell }];
  // Folding keeps the length of NFC text, so offsets stay true.
  const plain = unaccent(words);
  const found: Fragment[] = [];
  const add = (kind: ComponentKind, match: RegExpExecArray | null): void => {
    if (match) found.push({ kind, start: cell.start + match.index, end: cell.start + match.index + match[0].length });
  };
  if (plain.length === words.length) {
    add("nationalTitle", nationalTitle.exec(plain));
    add("motto", motto.exec(plain));
    add("partyTitle", partyTitle.exec(plain));
  }
  const numbered = numberIn(words);
  add("number", numbered);
  const rest = numbered ? numbered.index + numbered[0].length : 0;
  const dated = placeAndDate.exec(words.slice(rest));
  if (dated) found.push({ kind: "placeAndDate", start: cell.start + rest + dated.index, end: cell.end });
  found.sort((a, b) => a.start - b.start);
  const fragments: Fragment[] = [];
  let at = cell.start;
  for (const fragment of found) {
    if (fragment.start < at) continue;
    pushOther(fragments, text, at, fragment.start);
    fragments.push(fragment);
    at = fragment.end;
  }
  pushOther(fragments, text, at, cell.end);
  return fragments;
}

/** "Kết luận số 72-KL/TW" in running text names another document; the plan's own number opens its line or is written "Số". */
function numberIn(words: string): RegExpExecArray | null {
  const match = number.exec(words);
  return match && (match.index === 0 || match[0].startsWith("S")) ? match : null;
}

function pushOther(fragments: Fragment[], text: string, start: number, end: number): void {
  const span = trimmed(text, start, end);
  if (span.end > span.start) fragments.push({ kind: "other", ...span });
}
