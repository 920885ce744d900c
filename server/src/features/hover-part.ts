import { partReferences } from "../facts/part-references.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf, textOf } from "../plan/place.ts";
import { type CitedHere, targetAt } from "./cursor-target.ts";
import { citedMarkdown } from "./hover-document.ts";
import { beginning, escaped, lines, type Note, type Pointed } from "./hover-note.ts";
import { citedDay } from "./known-documents.ts";
import { covers, numberOf } from "./part-at-cursor.ts";

const words = {
  vi: { at: (line: number) => `Dòng ${line}`, of: "của", day: "ngày", self: "Chính kế hoạch này." },
  en: { at: (line: number) => `Line ${line}`, of: "of", day: "of", self: "This plan itself." },
} as const;

/** Where words like "khoản 2 Mục I" point: the heading, with the first words below it. */
export function partNotes({ document, cursor, knowledge }: Pointed): Note[] {
  const reference = partReferences(document, cursor.paragraph).find(({ at }) => covers(at, cursor.offset));
  if (!reference) return [];
  const { target } = reference;
  const number = numberOf(document, target);
  const paragraph = "heading" in target ? target.heading.paragraph : target.paragraph;
  const heading = document.paragraphs[paragraph]?.text ?? "";
  const below = paragraph + 1 < target.end ? document.paragraphs[paragraph + 1]?.text : undefined;
  const markdown = lines(
    `**${escaped(beginning(heading, 200))}**`,
    below && escaped(beginning(below, 160)),
    words[knowledge.language].at(lineOf(document, number)),
  );
  return [{ range: rangeOf(document, reference.at), markdown }];
}

/** A part of a cited document: "Điểm a khoản 2 Điều 5 của Nghị định số … ngày …", then what is known of the document. */
export function citedPartNotes({ document, cursor, knowledge }: Pointed): Note[] {
  const target = targetAt(document, cursor);
  if (target?.kind !== "citedPart") return [];
  const { part, cited, system } = target;
  const { of, day } = words[knowledge.language];
  const said = `${part.part.words.slice(0, 1).toUpperCase()}${part.part.words.slice(1)}`;
  const { date } = cited.identity;
  const dated = date === undefined || date.length < 10 ? date : `${day} ${citedDay(date)}`;
  const head = `**${escaped([said, of, nameOf(cited), dated].filter(Boolean).join(" "))}**`;
  return [{ range: rangeOf(document, part), markdown: [head, citedMarkdown(document, cited, system, knowledge)].join("\n\n") }];
}

/** "Kế hoạch này": number and subject of the plan. */
export function thisPlanNotes({ document, cursor, knowledge }: Pointed): Note[] {
  const target = targetAt(document, cursor);
  if (target?.kind !== "thisPlan") return [];
  const { number, subject } = document.header;
  const say = words[knowledge.language];
  const markdown = lines(
    say.self,
    number && escaped(textOf(document, number)),
    subject && `_${escaped(beginning(textOf(document, subject), 300))}_`,
  );
  return [{ range: rangeOf(document, target.at), markdown }];
}

/** "Nghị định số 30/2020/NĐ-CP", "Luật Đất đai". */
function nameOf({ identity, mentions, self }: CitedHere): string {
  const { type = self ? "Kế hoạch" : "Văn bản", symbol } = identity;
  if (symbol !== undefined) return `${type} số ${symbol}`;
  const name = mentions.find(({ citation }) => citation.subject)?.citation.subject?.text;
  return [type, name].filter(Boolean).join(" ");
}

function lineOf(document: PlanDocument, place: Place): number {
  return rangeOf(document, { ...place, end: place.start }).start.line + 1;
}
