import type { PlanDocument, Section } from "../plan/document.ts";
import { firstFrom, perStructure } from "../plan/gathered.ts";

/** Whether findings of a rule in a paragraph are to be passed over. */
export type Ignored = (rule: string, paragraph: number) => boolean;

/** What the comments over one block tell the checker to pass over. */
interface IgnoredBlock {
  /** Rule ids; "*" stands for every rule. */
  readonly rules: Set<string>;
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

/** What the ignore comments of a document say; undefined where there are none. */
export const ignoredIn: (document: PlanDocument) => Ignored | undefined = perStructure((document) => {
  const blocks = ignoredBlocks(document);
  if (blocks.length === 0) return undefined;
  const everywhere = new Set<string>();
  const byParagraph = new Map<number, IgnoredBlock[]>();
  for (const block of blocks) {
    if (block.from === 0 && block.to === document.paragraphs.length) for (const rule of block.rules) everywhere.add(rule);
    else {
      for (let paragraph = block.from; paragraph <= block.to; paragraph++) {
        const there = byParagraph.get(paragraph);
        if (there) there.push(block);
        else byParagraph.set(paragraph, [block]);
      }
    }
  }
  const isAmong = (rules: ReadonlySet<string>, rule: string): boolean => rules.has(rule) || rules.has("*");
  return (rule, paragraph) => isAmong(everywhere, rule) || byParagraph.get(paragraph)?.some(({ rules }) => isAmong(rules, rule)) === true;
});

/** The blocks with comments over them, each once: many comments may stand over one. */
function ignoredBlocks(document: PlanDocument): readonly IgnoredBlock[] {
  const { paragraphs, sections, appendices } = document;
  const roots = [...sections, ...appendices.flatMap((appendix) => appendix.sections)];
  const blocks = new Map<string, IgnoredBlock>();
  let next = paragraphs.length;
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const paragraph = paragraphs[index];
    if (paragraph?.kind !== "comment") {
      next = index;
      continue;
    }
    const written = readIgnoreComment(paragraph.lines[0]?.source ?? "");
    if (!written) continue;
    const { scope } = written;
    const [from, to] =
      scope === "file" ? [0, paragraphs.length] : [next, scope === "line" ? next : (findSection(roots, next)?.end ?? next + 1) - 1];
    const block = blocks.get(`${from} ${to}`) ?? { rules: new Set(), from, to };
    blocks.set(`${from} ${to}`, block);
    const rules = written.rules.split(/[\s,]+/).filter((rule) => rule !== "");
    for (const rule of rules.length === 0 ? ["*"] : rules) block.rules.add(rule);
  }
  return [...blocks.values()];
}

/** The section that begins with a paragraph. */
function findSection(sections: readonly Section[], paragraph: number): Section | undefined {
  const section = sections[firstFrom(sections, paragraph + 1) - 1];
  return section === undefined || section.paragraph === paragraph ? section : findSection(section.children, paragraph);
}
