import type { Hover } from "vscode-languageserver-types";
import type { PlanDocument } from "../plan/document.ts";
import { paragraphAtLine, rangeOf } from "../plan/place.ts";
import type { CheckedFinding } from "../rules/check.ts";
import type { Rule } from "../rules/rule.ts";
import type { Position, Range } from "../text/source-text.ts";
import type { Language } from "../workspace/settings.ts";
import { cursorAt } from "./cursor.ts";
import { exampleExcerpt } from "./example-excerpt.ts";
import { agencyNotes } from "./hover-agency.ts";
import { deadlineNotes } from "./hover-deadline.ts";
import { documentNotes } from "./hover-document.ts";
import { abbreviationNotes, shortNameNotes } from "./hover-names.ts";
import type { Note } from "./hover-note.ts";
import { citedPartNotes, partNotes, thisPlanNotes } from "./hover-part.ts";
import type { Knowledge } from "./knowledge.ts";

const words = {
  vi: { bad: "Sai", good: "Đúng", clause: "Căn cứ" },
  en: { bad: "Wrong", good: "Right", clause: "Basis" },
} as const;

/**
 * What is known at a position, as Markdown in the user's language: for each finding its rule, bad → good, and the clause; then what the
 * name, the reference or the deadline there means.
 */
export function hoverAt(
  document: PlanDocument,
  findings: readonly CheckedFinding[],
  position: Position,
  knowledge: Knowledge,
): Hover | undefined {
  const notes = [...findingNotes(document, findings, position, knowledge.language), ...meaningNotes(document, position, knowledge)];
  const first = notes[0];
  if (!first) return undefined;
  return { range: first.range, contents: { kind: "markdown", value: notes.map(({ markdown }) => markdown).join("\n\n---\n\n") } };
}

/** The first of these that knows something: a short name is a citation too, and a body's name may hold an abbreviation. */
const meanings = [
  shortNameNotes,
  documentNotes,
  partNotes,
  citedPartNotes,
  thisPlanNotes,
  deadlineNotes,
  agencyNotes,
  abbreviationNotes,
] as const;

function meaningNotes(document: PlanDocument, position: Position, knowledge: Knowledge): Note[] {
  const cursor = cursorAt(document, position);
  if (!cursor) return [];
  for (const read of meanings) {
    const notes = read({ document, cursor, knowledge });
    if (notes.length > 0) return notes;
  }
  return [];
}

function findingNotes(document: PlanDocument, findings: readonly CheckedFinding[], position: Position, language: Language): Note[] {
  const paragraph = paragraphAtLine(document, position.line);
  const told = new Set<string>();
  return findings.flatMap(({ rule, at }) => {
    if (at.paragraph !== paragraph || told.has(rule.id)) return [];
    const range = rangeOf(document, at);
    if (!covers(range, position)) return [];
    told.add(rule.id);
    return [{ range, markdown: ruleMarkdown(rule, language) }];
  });
}

/** A rule explained: title, why, its first example, the clause a clerk would name, the id for settings and ignore comments. */
function ruleMarkdown(rule: Rule, language: Language): string {
  const say = words[language];
  const example = rule.examples[0];
  const shown = example && exampleExcerpt(example);
  return [
    `**${rule.title[language]}**`,
    rule.explain[language],
    ...(shown ? [`${say.bad}:`, fenced(shown.bad), `${say.good}:`, fenced(shown.good)] : []),
    `${say.clause}: ${rule.clause[language]} · \`${rule.id}\``,
  ].join("\n\n");
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}kehoach\n${text}\n${fence}`;
}

function covers({ start, end }: Range, { line, character }: Position): boolean {
  const after = line > start.line || (line === start.line && character >= start.character);
  return after && (line < end.line || (line === end.line && character <= end.character));
}
