import type { PlanDocument, Section } from "../plan/document.ts";
import { perStructure } from "../plan/gathered.ts";

/** What a comment in the text tells the checker to pass over. */
export interface IgnoreDirective {
  /** Rule ids; empty means every rule. */
  readonly rules: readonly string[];
  /** First and last paragraph (inclusive) it holds for. */
  readonly from: number;
  readonly to: number;
}

/** The three forms, as written in a text: next line, block (the item below with all it holds), file. */
export const ignoreWords = { line: "kehoach-bỏ-qua", block: "kehoach-bỏ-qua-khối", file: "kehoach-bỏ-qua-tệp" } as const;

export type IgnoreScope = keyof typeof ignoreWords;

/** An ignore comment as written in one line. */
export interface IgnoreComment {
  readonly scope: IgnoreScope;
  /** The words between the keyword and the reason: rule ids, or nothing for every rule. */
  readonly rules: string;
}

const comment = /<!--\s*kehoach-b(?:ỏ|o)-qua(?<scope>-kh(?:ố|o)i|-t(?:ệ|e)p)?(?:\s+(?<rules>[^:>]*?))?\s*(?::[^>]*)?-->/iu;

/** Reads a line as an ignore comment, written with or without accents: `<!-- kehoach-bỏ-qua citation/malformed-symbol: lý do -->`. */
export function readIgnoreComment(line: string): IgnoreComment | undefined {
  const groups = comment.exec(line.normalize("NFC"))?.groups;
  if (!groups) return undefined;
  const scope = (groups.scope ?? "").toLowerCase();
  return { scope: scope === "" ? "line" : scope.startsWith("-t") ? "file" : "block", rules: groups.rules ?? "" };
}

/** Reads the ignore comments of a document. */
export const ignoreDirectives: (document: PlanDocument) => readonly IgnoreDirective[] = perStructure(readDirectives);

function readDirectives(document: PlanDocument): readonly IgnoreDirective[] {
  const found: IgnoreDirective[] = [];
  document.paragraphs.forEach((paragraph, index) => {
    const written = paragraph.kind === "comment" ? readIgnoreComment(paragraph.lines[0]?.source ?? "") : undefined;
    if (!written) return;
    const rules = written.rules.split(/[\s,]+/).filter((rule) => rule !== "");
    const next = nextText(document, index);
    if (written.scope === "file") found.push({ rules, from: 0, to: document.paragraphs.length });
    else found.push({ rules, from: next, to: written.scope === "line" ? next : lastOfBlock(document, next) });
  });
  return found;
}

/** Whether a finding of `rule` in `paragraph` is to be passed over. */
export function isIgnored(directives: readonly IgnoreDirective[], rule: string, paragraph: number): boolean {
  return directives.some(({ rules, from, to }) => paragraph >= from && paragraph <= to && (rules.length === 0 || rules.includes(rule)));
}

function nextText(document: PlanDocument, index: number): number {
  let next = index + 1;
  while (document.paragraphs[next]?.kind === "comment") next++;
  return next;
}

/** The block of a paragraph: its section with everything below, else the paragraph alone. */
function lastOfBlock(document: PlanDocument, paragraph: number): number {
  const roots = [...document.sections, ...document.appendices.flatMap((appendix) => appendix.sections)];
  const section = findSection(roots, paragraph);
  return section ? section.end - 1 : paragraph;
}

function findSection(sections: readonly Section[], paragraph: number): Section | undefined {
  for (const section of sections) {
    if (section.paragraph === paragraph) return section;
    if (paragraph > section.paragraph && paragraph < section.end) return findSection(section.children, paragraph);
  }
  return undefined;
}
