import { unaccent } from "../text/fold.ts";

const initialsMark = "\t";

/** Names as they are searched, one a line: without accents, then their words' initials ("so khoa hoc va cong nghe⇥skhvcn"). */
export function searchLines(names: readonly string[]): string {
  return unaccent(names.map((name) => name.replace(/\s+/g, " ")).join("\n"))
    .split("\n")
    .map((line) => `${line}${initialsMark}${initialsOf(line)}`)
    .join("\n");
}

function initialsOf(plain: string): string {
  let initials = "";
  let before = false;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    const inWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (inWord && !before) initials += plain.charAt(at);
    before = inWord;
  }
  return initials;
}

/** What a user looks for, made ready to be found in search lines; nothing or spaces alone find everything. */
export interface Query {
  readonly words: readonly string[];
  readonly initials: string;
}

export function readQuery(text: string): Query {
  const plain = unaccent(text).trim();
  return { words: plain.split(/\s+/).filter((part) => part !== ""), initials: plain.replace(/[^A-Za-zÀ-ỹ\p{N}]+/gu, "") };
}

/** Whether any line of a plan may match; quick, to pass over most plans. */
export function mayMatch(lines: string, { words, initials }: Query): boolean {
  return words.every((one) => lines.includes(one)) || (initials.length > 1 && lines.includes(initials));
}

/**
 * How well a line answers a query, 0 for not at all: its beginning (4), beginnings of its words (3), pieces of its words (2), or the
 * initials of words that stand side by side (1).
 */
export function matchLine(line: string, { words, initials }: Query): number {
  const mark = line.indexOf(initialsMark);
  const name = mark < 0 ? line : line.slice(0, mark);
  if (words.every((one) => name.includes(one))) {
    if (name.startsWith(words.join(" "))) return 4;
    return words.every((one) => name.startsWith(one) || new RegExp(`[^A-Za-zÀ-ỹ\\p{N}]${escaped(one)}`, "u").test(name)) ? 3 : 2;
  }
  return initials.length > 1 && line.indexOf(initials, Math.max(0, mark)) >= 0 ? 1 : 0;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** The best answer of any of some lines. */
export function matchLines(lines: string, query: Query): number {
  return Math.max(...lines.split("\n").map((line) => matchLine(line, query)));
}
