import type { Span } from "../text/span.ts";

/** A stretch of clean text whose spaces or marks are wrong, and what belongs there. */
export interface PunctuationSlip extends Span {
  readonly kind: "spaceBefore" | "spaceAfterOpening" | "spaceBeforeClosing" | "noSpaceAfter" | "ellipsis";
  readonly right: string;
}

/**
 * Where a slip may stand. A draft's blanks ("ngày ... tháng ...", "( )") and what stands between digits ("1 : 5.000", "2,5") are none; what
 * stands before is looked at afterwards, so that the pattern passes over the rest of a text quickly.
 */
const suspect = / [,;:!?.)”]|[“(] |[,;][A-Za-zÀ-ỹ]|,\.\.|…\.|\.{4}/gu;
const lower = /[a-zà-ỹ]/u;
const letter = /[A-Za-zÀ-ỹ]/u;
const beforeMark = /[A-Za-zÀ-ỹ0-9%)”]/u;
const beforeQuote = /[A-Za-zÀ-ỹ0-9.,;%]/u;
/** Four dots behind these words are a blank to fill in. */
const blank = /(?<![A-Za-zÀ-ỹ])(?:ngày|tháng|năm|số|ông|bà|là|gồm|của|tại|về|từ|đến)$/iu;

/** The slips in the marks and spaces of a clean text, in order. */
export function punctuationSlipsIn(text: string): readonly PunctuationSlip[] {
  const found: PunctuationSlip[] = [];
  for (const { 0: written, index } of text.matchAll(suspect)) {
    const slip = slipAt(text, index, written);
    if (slip) found.push(slip);
  }
  return found;
}

function slipAt(text: string, start: number, written: string): PunctuationSlip | undefined {
  const before = text.charAt(start - 1);
  const after = text.charAt(start + written.length);
  const end = start + written.length;
  if (written.startsWith(" ")) {
    const mark = written.charAt(1);
    if (mark === "”") return beforeQuote.test(before) ? { start, end, kind: "spaceBeforeClosing", right: mark } : undefined;
    // "a ) Nội dung": the mark of an item.
    if (mark === ")")
      return start >= 4 && /[A-Za-zÀ-ỹ%]/u.test(before) ? { start, end, kind: "spaceBeforeClosing", right: mark } : undefined;
    if (/[,;:.!?]/u.test(after)) return undefined;
    if (mark === ":")
      return lower.test(before) && (after === " " || after === "") ? { start, end, kind: "spaceBefore", right: mark } : undefined;
    if (mark === ".")
      return lower.test(before) && /^(?: [A-ZÀ-Ỹ]|$)/u.test(text.slice(end, end + 2))
        ? { start, end, kind: "spaceBefore", right: mark }
        : undefined;
    return beforeMark.test(before) ? { start, end, kind: "spaceBefore", right: mark } : undefined;
  }
  if (written === "“ " || written === "( ") {
    return after === "" || /[ )”.…_]/u.test(after) ? undefined : { start, end, kind: "spaceAfterOpening", right: written.charAt(0) };
  }
  if (letter.test(written.charAt(1))) {
    const mark = written.charAt(0);
    return lower.test(before) && !isInAddress(text, start) ? { start, end: start + 1, kind: "noSpaceAfter", right: `${mark} ` } : undefined;
  }
  if (after === "." || after === "/" || !(written === ",.." ? beforeMark : lower).test(before)) return undefined;
  if (written === "....") {
    if (blank.test(text.slice(Math.max(0, start - 6), start)) || !/^(?:$| ?[A-Za-zÀ-ỹ;])/u.test(text.slice(end, end + 2))) return undefined;
  }
  return { start, end, kind: "ellipsis", right: `${written === ",.." ? "," : ""}...${letter.test(after) ? " " : ""}` };
}

const longestAddress = 120;

/** "http://baochi.vn/tin,123": a comma in an address is part of it. */
function isInAddress(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - longestAddress), offset);
  const word = before.slice(before.lastIndexOf(" ") + 1);
  return word.includes("/") || word.includes("@") || word.startsWith("www.");
}
