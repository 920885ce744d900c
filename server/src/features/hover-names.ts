import { abbreviationOf } from "../catalogue/abbreviations.ts";
import { abbreviationsOf } from "../facts/abbreviations.ts";
import { citationsOf } from "../facts/citations.ts";
import type { PlanDocument } from "../plan/document.ts";
import { rangeOf, textOf } from "../plan/place.ts";
import { citedBy, targetAt } from "./cursor-target.ts";
import { citedMarkdown } from "./hover-document.ts";
import { beginning, escaped, lines, type Note, type Pointed } from "./hover-note.ts";
import type { Knowledge } from "./knowledge.ts";
import { covers } from "./part-at-cursor.ts";

const words = {
  vi: {
    shortFor: "Tên gọi tắt của",
    defined: (line: number, uses: number) => `Định nghĩa ở dòng ${line}; dùng ${uses} lần.`,
    standsFor: "viết tắt của",
    here: (line: number) => `Giải thích ở dòng ${line}.`,
    usual: "Cách hiểu thông thường; kế hoạch này chưa giải thích.",
    unsure: "Danh mục chưa kiểm chứng.",
  },
  en: {
    shortFor: "Short name for",
    defined: (line: number, uses: number) => `Defined in line ${line}; used ${uses === 1 ? "once" : `${uses} times`}.`,
    standsFor: "stands for",
    here: (line: number) => `Explained in line ${line}.`,
    usual: "As usually understood; this plan does not explain it.",
    unsure: "Not verified by the catalogue.",
  },
} as const;

/** A short name that the plan defines, and the document it stands for. */
export function shortNameNotes({ document, cursor, knowledge }: Pointed): Note[] {
  const target = targetAt(document, cursor);
  if (target?.kind !== "name") return [];
  const say = words[knowledge.language];
  const { definitions, uses } = target.name;
  const [first] = definitions;
  const places = [...definitions.map(({ paragraph, name }) => ({ paragraph, start: name.start, end: name.end })), ...uses];
  const at = places.find((place) => place.paragraph === cursor.paragraph && covers(place, cursor.offset));
  if (!at) return [];
  const placed = citationsOf(document).find(({ paragraph, citation }) => paragraph === first.paragraph && citation === first.citation);
  const cited = placed && citedBy(document, placed);
  const meant = first.citation ? { start: first.citation.start, end: first.citation.end } : first.term;
  const head = lines(
    `**${escaped(first.name.text)}**`,
    !cited && meant && `${say.shortFor} “${escaped(beginning(textOf(document, { paragraph: first.paragraph, ...meant })))}”`,
    say.defined(lineOf(document, first.paragraph, first.name.start), uses.length),
  );
  const body = cited && placed ? citedMarkdown(document, cited, placed.citation.system, knowledge) : undefined;
  return [{ range: rangeOf(document, at), markdown: [head, ...(body ? [`${say.shortFor}:`, body] : [])].join("\n\n") }];
}

/** An abbreviation: what the plan says it stands for, else what it usually does. */
export function abbreviationNotes({ document, cursor, knowledge }: Pointed): Note[] {
  for (const { short, definition, uses } of abbreviationsOf(document)) {
    const at = [...(definition ? [definition] : []), ...uses].find(
      (one) => one.paragraph === cursor.paragraph && covers(one, cursor.offset),
    );
    const markdown = at && abbreviationMarkdown(document, short, definition, knowledge);
    if (at && markdown) return [{ range: rangeOf(document, at), markdown }];
  }
  return [];
}

function abbreviationMarkdown(
  document: PlanDocument,
  short: string,
  definition:
    | { readonly paragraph: number; readonly start: number; readonly words?: { readonly start: number; readonly end: number } }
    | undefined,
  knowledge: Knowledge,
): string | undefined {
  const say = words[knowledge.language];
  if (!definition?.words) return usualAbbreviation(short, knowledge);
  const full = textOf(document, { paragraph: definition.paragraph, ...definition.words });
  return lines(
    `**${escaped(short)}** ${say.standsFor} “${escaped(full)}”`,
    say.here(lineOf(document, definition.paragraph, definition.start)),
  );
}

/** What an abbreviation usually stands for; undefined where nobody can tell. */
export function usualAbbreviation(short: string, { language }: Knowledge): string | undefined {
  const known = abbreviationOf(short);
  const say = words[language];
  return known && lines(`**${escaped(short)}** ${say.standsFor} “${escaped(known.full)}”`, say.usual, known.recalled && `_${say.unsure}_`);
}

function lineOf(document: PlanDocument, paragraph: number, start: number): number {
  return rangeOf(document, { paragraph, start, end: start }).start.line + 1;
}
