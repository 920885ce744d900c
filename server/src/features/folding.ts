import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import type { Place, PlanDocument, Role, Section } from "../plan/document.ts";
import { endOfPart } from "./part-end.ts";

/** Paragraphs from first to last (inclusive) that fold together. */
interface Fold {
  readonly first: number;
  readonly last: number;
  readonly kind: FoldingRangeKind;
}

const headerRoles: ReadonlySet<Role> = new Set<Role>(["nationalTitle", "issuer", "number", "headerRow", "placeDate", "stamp"]);

/** What can be folded away, by whole lines: a fold ends with its last line of text, without the blank lines after it. */
export function foldingRanges(document: PlanDocument): FoldingRange[] {
  const folds = [
    ...headerFold(document),
    ...regionOf(document.legalBases),
    ...recipientsFold(document),
    ...document.sections.flatMap((section) => sectionFolds(document, section)),
    ...document.appendices.flatMap(({ heading, end, sections }) => [
      region(heading.paragraph, end - 1),
      ...sections.flatMap((section) => sectionFolds(document, section)),
    ]),
    ...runs(document, "row", FoldingRangeKind.Region),
    ...runs(document, "comment", FoldingRangeKind.Comment),
  ];
  const byStart = new Map<number, FoldingRange>();
  for (const fold of folds) {
    const range = linesOf(document, fold);
    const other = byStart.get(range.startLine);
    // Editors keep one fold a line: the longer one, as for a table that is also the recipients block.
    if (range.endLine > range.startLine && (!other || other.endLine < range.endLine)) byStart.set(range.startLine, range);
  }
  return [...byStart.values()].sort((a, b) => a.startLine - b.startLine);
}

function linesOf(document: PlanDocument, { first, last, kind }: Fold): FoldingRange {
  let end = last;
  // A comment or ruled line at the end belongs to what comes below it.
  if (kind !== FoldingRangeKind.Comment) while (end > first && isTrivia(document, end)) end--;
  const startLine = document.startLines[first] ?? 0;
  const endLine = end === first ? startLine : (document.startLines[end] ?? 0) + (document.paragraphs[end]?.lines.length ?? 1) - 1;
  return { startLine, endLine, kind };
}

function isTrivia(document: PlanDocument, index: number): boolean {
  const kind = document.paragraphs[index]?.kind;
  return kind === "comment" || kind === "separator";
}

function region(first: number, last: number): Fold {
  return { first, last, kind: FoldingRangeKind.Region };
}

function regionOf(places: readonly Place[]): Fold[] {
  const first = places[0];
  const last = places.at(-1);
  return first && last ? [region(first.paragraph, last.paragraph)] : [];
}

/** The lines above the title: bodies, Quốc hiệu, number, place and date. The title itself stays in sight. */
function headerFold(document: PlanDocument): Fold[] {
  const { header, roles } = document;
  const end = header.title?.paragraph ?? roles.findIndex((role) => !headerRoles.has(role) && role !== "noise");
  const above = roles.slice(0, Math.max(0, end));
  const first = above.findIndex((role) => headerRoles.has(role));
  return first < 0
    ? []
    : [
        region(
          first,
          above.findLastIndex((role) => headerRoles.has(role)),
        ),
      ];
}

function recipientsFold({ recipients }: PlanDocument): Fold[] {
  if (!recipients) return [];
  return regionOf(recipients.heading ? [recipients.heading, ...recipients.entries] : recipients.entries);
}

function sectionFolds(document: PlanDocument, section: Section): Fold[] {
  const children = section.children.flatMap((child) => sectionFolds(document, child));
  return [region(section.paragraph, endOfPart(document, section) - 1), ...children];
}

/** Rows of a table, or comments, that follow one another; ruled lines between rows belong to the table. */
function runs({ paragraphs, roles }: PlanDocument, kind: "row" | "comment", foldKind: FoldingRangeKind): Fold[] {
  const found: Fold[] = [];
  let first = -1;
  let last = -1;
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind === kind && !headerRoles.has(roles[index] ?? "body")) {
      if (first < 0) first = index;
      last = index;
    } else if (first >= 0 && !(kind === "row" && paragraph.kind === "separator")) {
      found.push({ first, last, kind: foldKind });
      first = -1;
    }
  });
  return first < 0 ? found : [...found, { first, last, kind: foldKind }];
}
