import { type Part, partReferences } from "../facts/part-references.ts";
import type { QuotedParagraphs } from "../facts/quoted-paragraphs.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf, textOf } from "../plan/place.ts";
import { surroundings } from "../recognise/agency-inside.ts";
import { numberLike } from "../text/item-number.ts";
import type { SourceEdit } from "./source-edit.ts";

/** What an item is to be called: "đ", the fifth. */
export interface NewNumber {
  readonly label: string;
  readonly ordinal: number;
}

/** The words that speak of renumbered items, put right; what is quoted stays as its source has it. In the order of the text. */
export function mentionEdits(document: PlanDocument, quoted: QuotedParagraphs, labels: ReadonlyMap<Part, NewNumber>): SourceEdit[] {
  return document.paragraphs.flatMap(({ text }, index) => {
    if (quoted.touched.has(index) || document.roles[index] === "noise") return [];
    const where = surroundings(text, []);
    return partReferences(document, index)
      .toSorted((a, b) => a.at.start - b.at.start)
      .flatMap(({ at, target }) => {
        const number = labels.get(target);
        if (number === undefined || "heading" in target || where(at).quoted) return [];
        const { label, ordinal } = number;
        const said = /(?:thứ )?[^\s]+$/u.exec(textOf(document, at))?.[0] ?? "";
        const place = { ...at, start: at.end - said.length };
        return [numberEdit(document, place, said, target.kind === "keyword" ? (numberLike(said, ordinal) ?? said) : label)];
      });
  });
}

/** Writes a number anew and nothing else: of "Điều 3" the 3. */
export function numberEdit(document: PlanDocument, place: Place, before: string, after: string): SourceEdit {
  let same = 0;
  while (before.includes(" ") && before[same] === after[same] && same <= before.lastIndexOf(" ")) same++;
  return { range: rangeOf(document, { ...place, start: place.start + same }), newText: after.slice(same) };
}
