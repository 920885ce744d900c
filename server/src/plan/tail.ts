import type { Paragraph } from "../text/paragraph.ts";
import { type CellSignature, isAuthority, isPersonName, signatureInCell } from "./authority.ts";
import type { Place, Recipients, Role, Signature } from "./document.ts";
import { cellsOf, trimmed } from "./fragments.ts";
import { secondColumn } from "./second-column.ts";
import { traitsOf } from "./traits.ts";

export interface TailReading {
  readonly endMark?: Place;
  readonly recipients?: Recipients;
  readonly signature?: Signature;
  /** First paragraph that no longer belongs to the body, and first one after the signature block. */
  readonly start: number;
  readonly end: number;
  readonly roles: ReadonlyMap<number, Role>;
}

const filing = /^[^A-Za-zÀ-ỹ\p{N}]{0,2}l[ưu]u ?:? ?(?=VT|VP|HC|văn thư|văn phòng|hồ sơ|$)|^[^A-Za-zÀ-ỹ\p{N}]{0,2}lưu ?:/iu;
/** Reads the end of the plan: "./.", Nơi nhận, signature block – in any order, whole or torn. Looks at paragraphs from `from` on. */
export function readTail(paragraphs: readonly Paragraph[], from: number, to: number): TailReading {
  let mark = -1;
  let heading = -1;
  for (let index = to - 1; index >= from; index--) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    const traits = traitsOf(paragraph);
    if (mark < 0 && traits.endMark) mark = index;
    if (heading < 0 && headingIn(paragraph)) heading = index;
    if (mark >= 0 && (heading >= 0 || to - index > 80)) break;
  }
  const found = paragraphs[mark];
  const span = found ? traitsOf(found).endMark : undefined;
  const start = tailStart(paragraphs, mark, heading, to);
  const block = readBlock(paragraphs, start, to);
  return { ...(span ? { endMark: { paragraph: mark, ...span } } : {}), start, ...block };
}

/** "Nơi nhận:" opens its line, or stands in one of the first cells of the block's table. */
export function headingIn(paragraph: Paragraph): { start: number; end: number } | undefined {
  const whole = traitsOf(paragraph).recipientsHeading;
  if (whole || paragraph.kind !== "row") return whole;
  for (const cell of cellsOf(paragraph).slice(0, 2)) {
    const match = /^n[ơo]i nh[ậa]n(?: ?[:.]| ?$)/i.exec(paragraph.text.slice(cell.start, cell.end));
    if (match) return { start: cell.start, end: cell.start + match[0].length };
  }
  return undefined;
}

/** The tail opens with the recipients' heading, or after the end mark when authority lines or a list with "Lưu" follow it. */
function tailStart(paragraphs: readonly Paragraph[], mark: number, heading: number, to: number): number {
  let start = heading >= 0 ? heading : to;
  const after = mark >= 0 ? mark + 1 : -1;
  if (heading < 0 && after > 0) start = after;
  if (heading < 0 && after < 0) {
    // No "./." and no heading: the closing sentence or authority lines in the last paragraphs tell that the body is over.
    const closing = paragraphs.findLastIndex(
      (paragraph, index) => index < to && index >= to - 30 && traitsOf(paragraph).closing && !paragraph.marker,
    );
    if (closing >= 0 && paragraphs.slice(closing + 1, to).some((paragraph) => paragraph.marker?.style === "bullet")) return closing + 1;
    for (let index = to - 1; index >= Math.max(0, to - 30); index--) {
      const paragraph = paragraphs[index];
      if (paragraph && authorityOf(paragraph) && /^\|? ?(?:TM|KT|TL|TUQ)\b/.test(paragraph.text)) start = index;
    }
  }
  // The signature block may stand above the recipients.
  while (start > 0 && start <= to && heading >= 0) {
    const before = paragraphs[start - 1];
    if (!before || !(authorityOf(before) || (traitsOf(before).personName && start - 2 >= 0 && signsAbove(paragraphs, start - 2)))) break;
    start--;
  }
  return start;
}

function signsAbove(paragraphs: readonly Paragraph[], index: number): boolean {
  const paragraph = paragraphs[index];
  return paragraph !== undefined && authorityOf(paragraph) !== undefined;
}

/** An authority line or a cell that holds one. */
export function authorityOf(paragraph: Paragraph): { start: number; end: number } | undefined {
  if (paragraph.kind === "row") return signatureOf(paragraph)?.lines[0];
  return traitsOf(paragraph).authority;
}

function signatureOf(paragraph: Paragraph): CellSignature | undefined {
  for (const cell of cellsOf(paragraph)) {
    const found = signatureInCell(paragraph.text, cell);
    if (found) return found;
  }
  return undefined;
}

/** "- Lưu: VT. | KT. CHỦ TỊCH": a recipient in the first cell, the signature in the next. */
function listsRecipients(paragraph: Paragraph): boolean {
  const [cell] = cellsOf(paragraph);
  return (
    cell !== undefined &&
    (/^[-–] ?[A-Za-zÀ-ỹ]/u.test(paragraph.text.slice(cell.start)) || filing.test(paragraph.text.slice(cell.start, cell.end)))
  );
}

function readBlock(paragraphs: readonly Paragraph[], start: number, to: number): Omit<TailReading, "start" | "endMark"> {
  const roles = new Map<number, Role>();
  const entries: Place[] = [];
  const authority: Place[] = [];
  let heading: Place | undefined;
  let filed: Place | undefined;
  let signer: Place | undefined;
  let end = start;
  const addEntry = (place: Place, text: string): void => {
    entries.push(place);
    if (filing.test(text)) filed = place;
  };
  const takeSigned = (paragraph: Paragraph, index: number): void => {
    const found = signatureOf(paragraph);
    for (const line of found?.lines ?? []) authority.push({ paragraph: index, ...line });
    if (found?.signer) signer = { paragraph: index, ...found.signer };
  };
  for (let index = start; index < to; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.kind === "separator" || paragraph.kind === "comment") continue;
    const { text } = paragraph;
    const traits = traitsOf(paragraph);
    const recipients = heading ? undefined : headingIn(paragraph);
    const sign = authorityOf(paragraph);
    if (recipients) {
      heading = { paragraph: index, ...recipients };
      roles.set(index, "recipientsHeading");
      const rest = trimmed(text, recipients.end, paragraph.kind === "row" ? endOfCell(text, recipients.end) : text.length);
      if (paragraph.kind === "row") takeSigned(paragraph, index);
      const column = isAuthority(text.slice(rest.start, rest.end)) ? rest : paragraph.kind === "row" ? undefined : secondColumn(paragraph);
      if (column) authority.push({ paragraph: index, start: column.start, end: column.end });
      else if (rest.end > rest.start)
        splitEntries(text, rest).forEach((span) => {
          addEntry({ paragraph: index, ...span }, text.slice(span.start, span.end));
        });
    } else if (paragraph.kind === "row" && listsRecipients(paragraph)) {
      roles.set(index, "recipient");
      takeSigned(paragraph, index);
      const [cell] = cellsOf(paragraph);
      for (const span of cell ? splitEntries(text, cell) : []) addEntry({ paragraph: index, ...span }, text.slice(span.start, span.end));
    } else if (sign) {
      if (paragraph.kind === "row") takeSigned(paragraph, index);
      else authority.push({ paragraph: index, ...sign });
      roles.set(index, "signature");
    } else if (paragraph.marker?.style === "bullet" || (filing.test(text) && text.length < 120)) {
      const column = secondColumn(paragraph);
      if (column?.kind === "authority") authority.push({ paragraph: index, start: column.start, end: column.end });
      else if (column) signer = { paragraph: index, start: column.start, end: column.end };
      addEntry({ paragraph: index, start: 0, end: column ? text.slice(0, column.start).trimEnd().length : text.length }, text);
      roles.set(index, "recipient");
    } else if (paragraph.kind === "row") {
      roles.set(index, "signature");
      const name = cellsOf(paragraph).findLast((cell) => isPersonName(text.slice(cell.start, cell.end)));
      if (name) signer = { paragraph: index, ...name };
    } else if (traits.personName && (authority.length > 0 || entries.length > 0)) {
      signer = { paragraph: index, start: 0, end: text.length };
      roles.set(index, "signature");
    } else if (
      traits.upperCase &&
      text.length < 100 &&
      !signer &&
      authority.length > 0 &&
      !traits.appendix &&
      !traits.title &&
      !paragraph.marker
    ) {
      authority.push({ paragraph: index, start: 0, end: text.length });
      roles.set(index, "signature");
    } else if (text.length < 90 && /^\(.*\)$|^đã ký\.?$/iu.test(text)) {
      roles.set(index, "signature"); // "(Đã ký)", "đã ký"
    } else if (heading && text.length < 120 && goesOn(paragraphs, index + 1, to)) {
      roles.set(index, "recipient");
    } else break;
    end = index + 1;
  }
  const recipients: Recipients | undefined =
    heading || entries.length > 0 ? { entries, ...(heading ? { heading } : {}), ...(filed ? { filing: filed } : {}) } : undefined;
  const signature: Signature | undefined = authority.length > 0 ? { authority, ...(signer ? { signer } : {}) } : undefined;
  return { ...(recipients ? { recipients } : {}), ...(signature ? { signature } : {}), end, roles };
}

/** How many lines a recipient's long name may be broken into. */
const brokenLines = 3;

/** Whether more recipients or the signature follow within a few lines: a narrow column broke "- Bộ⏎Khoa học và Công nghệ;". */
function goesOn(paragraphs: readonly Paragraph[], from: number, to: number): boolean {
  return paragraphs
    .slice(from, Math.min(to, from + brokenLines))
    .some((paragraph) => paragraph.marker?.style === "bullet" || authorityOf(paragraph) !== undefined || filing.test(paragraph.text));
}

function endOfCell(text: string, from: number): number {
  const bar = text.indexOf("|", from);
  return bar < 0 ? text.length : bar;
}

/** Entries run together in one line or cell: "- Như trên; - Lưu: VT." */
function splitEntries(text: string, span: { start: number; end: number }): { start: number; end: number }[] {
  const starts = [span.start];
  for (const match of text.slice(span.start, span.end).matchAll(/(?<=[;.] )[-–](?= ?[A-Za-zÀ-ỹ])/gu)) starts.push(span.start + match.index);
  return starts.map((start, index) => trimmed(text, start, starts[index + 1] ?? span.end));
}
