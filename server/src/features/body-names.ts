import type { AgencyTable } from "../catalogue/agencies.ts";
import { agenciesIn } from "../facts/agencies.ts";
import type { Task, TaskBody } from "../facts/task.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import { fold } from "../text/fold.ts";

/** A body as tasks name it, whatever the spelling of each mention. */
export interface BodyName {
  /** The same for all its mentions; stays while the plan is edited elsewhere. */
  readonly key: string;
  /** Its fullest name in the plan. */
  readonly name: string;
}

/** Words that name a body, and the catalogue's rows for it. */
type Named = Pick<TaskBody, "text" | "ids" | "place">;

export interface BodyNames {
  named(body: Named): BodyName;
}

/** What tells bodies apart: the catalogue's rows, else the words; and the unit that is named with them ("xã Hòa Lợi"), empty if none is. */
interface Identity {
  readonly rows: string;
  readonly unit: string;
}

/**
 * Tells which words of a plan's tasks name one body: those of the same rows of the catalogue, else those that read alike. "UBND xã An Bình"
 * and "UBND xã Hòa Lợi" are two; "Sở Y tế" and "Sở Y tế tỉnh" one.
 */
export function bodyNames(document: PlanDocument, tasks: readonly Task[], agencies: AgencyTable): BodyNames {
  const bodies = tasks.flatMap(({ lead, partners }) => [...lead, ...partners]);
  const units = new Map<string, Set<string>>();
  for (const body of bodies) {
    const { rows, unit } = identityOf(document, body, agencies);
    if (unit !== "") units.set(rows, (units.get(rows) ?? new Set()).add(unit));
  }
  const keyOf = (body: Named): string => {
    const { rows, unit } = identityOf(document, body, agencies);
    return (units.get(rows)?.size ?? 0) < 2 ? rows : `${rows} ${unit}`;
  };
  const names = new Map<string, BodyName>();
  for (const body of bodies) {
    const key = keyOf(body);
    const known = names.get(key);
    if (known === undefined || isFuller(body.text, known.name)) names.set(key, { key, name: body.text });
  }
  return {
    named: (body) => {
      const key = keyOf(body);
      return names.get(key) ?? { key, name: body.text };
    },
  };
}

/** Bodies outlive edits elsewhere in the plan, and folding their words takes longer than all else. */
const identities = new WeakMap<Named, Identity>();

function identityOf(document: PlanDocument, body: Named, agencies: AgencyTable): Identity {
  const known = identities.get(body) ?? readIdentity(document, body, agencies);
  identities.set(body, known);
  return known;
}

function readIdentity(document: PlanDocument, { ids, text, place }: Named, agencies: AgencyTable): Identity {
  if (ids.length === 0) return { rows: fold(text), unit: "" };
  const paragraph = document.paragraphs[place.paragraph];
  const mention = paragraph && mentionAt(agenciesIn(paragraph, agencies), place);
  return { rows: ids.join(), unit: fold(mention?.place?.name?.text ?? "") };
}

/** The mention, of those in the order of the text, that shares letters with a place. */
function mentionAt(mentions: readonly AgencyMention[], { start, end }: Place): AgencyMention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low];
  return mention && mention.start < end ? mention : undefined;
}

/** A longer name says more; "SỞ Y TẾ" of a heading is no better than "Sở Y tế". */
function isFuller(text: string, known: string): boolean {
  if (text.length !== known.length) return text.length > known.length;
  return known === known.toUpperCase() && text !== known;
}
