import type { Span } from "./span.ts";

/**
 * One line as a reader sees it: NFC, white space collapsed and trimmed, Markdown marks and tags left out.
 * Every unit of `text` knows where it stands in the source line, so that spans can be carried back exactly.
 */
export interface CleanText {
  readonly text: string;
  /** Source column of `text[0]` when the text stands in the source unbroken; then `starts` and `ends` are absent. */
  readonly offset: number;
  /** Source columns where each unit begins and ends (UTF-16), when marks or composed letters lie between. */
  readonly starts?: readonly number[];
  readonly ends?: readonly number[];
  /** Depth of a Markdown heading ("##" = 2), 0 for none. */
  readonly headingDepth: number;
  /** The visible text opens with bold marks. */
  readonly bold: boolean;
}

const needsCare = /[\u0300-\u036f*_#\\<>&\u00ad\u200b-\u200f\u2060]|[^\S ]| {2}/;
const invisibleCharacter = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const spaceCharacter = /[^\S\ufeff]/;
const combiningMark = /[\u0300-\u036f]/;
const wordCharacter = /[A-Za-zÀ-ỹ\p{N}_]/u;
const breakingTag = /^<\/?(?:br|p|div|td|th|tr|li)\b/i;
const tagAt = /<(?:\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?\/?|!--[^>]{0,400}?--)>/iy;
const entityAt = /&(?:nbsp|amp|lt|gt|quot|#160);/iy;
const entities: Readonly<Record<string, string>> = { nbsp: " ", "#160": " ", amp: "&", lt: "<", gt: ">", quot: '"' };

/** Cleans one source line (without its line end). Never throws; the result maps back by `sourceSpan`. */
export function cleanLine(source: string): CleanText {
  if (!needsCare.test(source)) {
    const text = source.trim();
    return { text, offset: text === "" ? 0 : source.indexOf(text.charAt(0)), headingDepth: 0, bold: false };
  }
  return cleanWithCare(source);
}

/** Carries a span of clean text back to source columns. An empty span stays empty, before the unit it stands at. */
export function sourceSpan(clean: CleanText, start: number, end: number): Span {
  const { starts, ends, text, offset } = clean;
  if (!starts || !ends) return { start: offset + start, end: offset + end };
  const length = text.length;
  if (length === 0) return { start: offset, end: offset };
  const from = start < length ? (starts[start] ?? offset) : (ends[length - 1] ?? offset);
  if (end <= start) return { start: from, end: from };
  return { start: from, end: ends[Math.min(end, length) - 1] ?? from };
}

function cleanWithCare(source: string): CleanText {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let pendingSpace = -1;
  let bold = false;
  const emit = (unit: string, from: number, to: number): void => {
    if (pendingSpace >= 0 && text !== "") {
      text += " ";
      starts.push(pendingSpace);
      ends.push(from);
    }
    pendingSpace = -1;
    text += unit;
    const oneToOne = unit.length === to - from;
    for (let k = 0; k < unit.length; k++) {
      starts.push(oneToOne ? from + k : from);
      ends.push(oneToOne ? from + k + 1 : to);
    }
  };

  const lead = /^[\s>]*(#{1,6})(?=[\s*])/.exec(source) ?? /^[\s>]*>\s?/.exec(source);
  const headingDepth = lead?.[1]?.length ?? 0;
  let at = lead?.[0].length ?? 0;
  while (at < source.length) {
    const unit = source.charAt(at);
    if (spaceCharacter.test(unit)) {
      if (pendingSpace < 0) pendingSpace = at;
      at++;
    } else if (invisibleCharacter.test(unit)) {
      at++;
    } else if (unit === "*" || unit === "_") {
      const run = runLength(source, at, unit);
      if (isEmphasis(source, at, run, unit, text === "")) {
        if (text === "" && run >= 2) bold = true;
      } else {
        for (let k = 0; k < run; k++) emit(unit, at + k, at + k + 1);
      }
      at += run;
    } else if (unit === "\\" && /[!-/:-@[-`{-~]/.test(source.charAt(at + 1))) {
      at++;
      emit(source.charAt(at), at, at + 1);
      at++;
    } else if (unit === "<" && matchAt(tagAt, source, at)) {
      const tag = matchAt(tagAt, source, at);
      if (breakingTag.test(tag) && pendingSpace < 0) pendingSpace = at;
      at += tag.length;
    } else if (unit === "&" && matchAt(entityAt, source, at)) {
      const entity = matchAt(entityAt, source, at);
      const meant = entities[entity.slice(1, -1).toLowerCase()] ?? "";
      if (meant === " ") {
        if (pendingSpace < 0) pendingSpace = at;
      } else emit(meant, at, at + entity.length);
      at += entity.length;
    } else if (unit === "#" && headingDepth > 0 && /^#+\s*$/.test(source.slice(at))) {
      break; // closing hashes of a Markdown heading
    } else {
      let to = at + 1;
      while (to < source.length && combiningMark.test(source.charAt(to))) to++;
      emit(to > at + 1 ? source.slice(at, to).normalize("NFC") : unit, at, to);
      at = to;
    }
  }
  return { text, offset: starts[0] ?? 0, starts, ends, headingDepth, bold };
}

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? "";
}

function runLength(source: string, at: number, unit: string): number {
  let run = 1;
  while (source.charAt(at + run) === unit) run++;
  return run;
}

/**
 * Whether a run of * or _ is a Markdown mark and not text. "* Đơn vị thực hiện" at the start of a line is a bullet, "____" a blank to
 * fill in, "2 * 3" a sign.
 */
function isEmphasis(source: string, at: number, run: number, unit: string, first: boolean): boolean {
  const before = at === 0 ? " " : source.charAt(at - 1);
  const after = source.charAt(at + run) || " ";
  const spaceBefore = spaceCharacter.test(before);
  const spaceAfter = spaceCharacter.test(after);
  if (unit === "_") {
    if (run > 2) return false;
    return wordCharacter.test(before) ? !wordCharacter.test(after) : !spaceAfter;
  }
  if (run > 3) return false;
  if (spaceBefore && spaceAfter) return run > 1; // a stray ** left by a conversion
  return !(first && run === 1 && spaceAfter);
}
