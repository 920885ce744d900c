import type { AgencyTable } from "../catalogue/agencies.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import { bodyListAt, type NamedBody } from "../recognise/body-list.ts";
import type { Span } from "../text/span.ts";
import { agenciesIn } from "./agencies.ts";
import type { TaskBody } from "./task.ts";

/** Who leads and who takes part. */
export interface TaskBodies {
  readonly lead: readonly TaskBody[];
  readonly partners: readonly TaskBody[];
}

/** Bodies as a task holds them. An aside in brackets is left out; "Tài chính" of "các Sở: Tài chính, Xây dựng" gets its first word back. */
export function taskBodies(text: string, paragraph: number, bodies: readonly NamedBody[]): readonly TaskBody[] {
  return bodies.map(({ start, end, mention, group, head }) => {
    const words = text.slice(start, end).replace(/ \([^()]*\)$/u, "");
    return {
      text: mention?.head === undefined ? words : `${mention.head} ${words}`,
      place: { paragraph, start, end: start + words.length },
      ids: mention?.ids ?? [],
      group,
      levels: mention?.levels ?? [],
      ...(head === undefined ? {} : { head }),
    };
  });
}

const leadName = /^(?:[-+*•] ?)?(?:(?:giao|đề nghị)(?: cho)? |(?:(?:cơ quan|đơn vị) )?chủ trì(?: thực hiện)? ?: ?)/iu;
const partnersName = /(?<![A-Za-zÀ-ỹ])(?:(?:cơ quan|đơn vị) )?phối hợp(?: thực hiện| chặt chẽ)?(?: với| cùng(?: với)?)? ?:? ?/giu;
const nothing = /^[\s\-–—./…_?]*$/u;
const separators = /^(?: ?(?:[-–+•/&;,.]|<br ?\/?>|và ) ?)+/u;

/**
 * The bodies in a place that holds nothing else: the value of a label line, a cell of a table. Words that name no known body are taken for
 * one ("Tổ công tác"); what stands behind "phối hợp với" are partners.
 */
export function bodiesInValue(document: PlanDocument, paragraph: number, value: Span, agencies: AgencyTable): TaskBodies {
  const holder = document.paragraphs[paragraph];
  if (!holder || nothing.test(holder.text.slice(value.start, value.end))) return { lead: [], partners: [] };
  const text = holder.text.slice(0, value.end);
  // Cells that only a tab parts are one text for the reader of names.
  const mentions = agenciesIn(holder, agencies)
    .filter((mention) => mention.start < value.end)
    .map((mention) => (mention.end > value.end ? { ...mention, end: value.end } : mention));
  const start = value.start + (leadName.exec(text.slice(value.start))?.[0].length ?? 0);
  const joins = [...text.slice(start).matchAll(partnersName)];
  const leadEnd = start + (joins[0]?.index ?? value.end - start);
  const lead = listsIn(text.slice(0, leadEnd), start, mentions);
  const partners = joins.flatMap(({ 0: words, index }) => bodyListAt(text, start + index + words.length, mentions)?.bodies ?? []);
  return {
    lead: taskBodies(text, paragraph, lead.length > 0 ? lead : wholeValue(text, start, leadEnd)),
    partners: taskBodies(text, paragraph, partners),
  };
}

/** The lists in a text from an offset on, whatever marks stand between them: "- Sở A - Sở B". */
function listsIn(text: string, start: number, mentions: readonly AgencyMention[]): readonly NamedBody[] {
  const bodies: NamedBody[] = [];
  let at = start;
  for (;;) {
    at += separators.exec(text.slice(at, at + 12))?.[0].length ?? 0;
    const list = bodyListAt(text, at, mentions);
    if (!list) return bodies;
    bodies.push(...list.bodies);
    at = list.end;
  }
}

/** Names that no list holds run to the end of their value or to the words for what they do; commas part them. */
function wholeValue(text: string, start: number, end: number): readonly NamedBody[] {
  const words = text.slice(start, end).replace(/(?:,? chủ trì.*|[ ,;.:/]+)$/u, "");
  const parts = [...words.matchAll(/(?!và )\p{Lu}[^,;]*?(?=(?:, ?|; ?| và )\p{Lu}|$)|^[^,;]+$/gu)];
  const names = parts.length > 0 ? parts.map(({ 0: name, index }) => ({ name, at: start + index })) : [{ name: words, at: start }];
  return names.flatMap(({ name, at }) => {
    if (name.trim().length < 2 || nothing.test(name)) return [];
    return [{ start: at, end: at + name.trimEnd().length, group: /^(?:các|những) /iu.test(name), anyConcerned: false }];
  });
}
