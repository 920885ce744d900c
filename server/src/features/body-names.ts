import type { AgencyTable } from "../catalogue/agencies.ts";
import { agenciesIn } from "../facts/agencies.ts";
import type { Task, TaskBody } from "../facts/task.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
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

/**
 * Tells which words of a plan's tasks name one body: those of the same rows of the catalogue, else those that read alike. "UBND xã An Bình"
 * and "UBND xã Hòa Lợi" are two; "Sở Y tế" and "Sở Y tế tỉnh" one.
 */
export function bodyNames(document: PlanDocument, tasks: readonly Task[], agencies: AgencyTable): BodyNames {
  const unitOf = (place: Place): string => {
    const paragraph = document.paragraphs[place.paragraph];
    const mention = paragraph && agenciesIn(paragraph, agencies).find(({ start, end }) => start < place.end && place.start < end);
    return fold(mention?.place?.name?.text ?? "");
  };
  const units = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const rowsOf = ({ ids, text }: Named): string => (ids.length > 0 ? ids.join() : fold(text));
  const keyOf = (body: Named): string => {
    const rows = rowsOf(body);
    if (body.ids.length === 0 || (units.get(rows)?.size ?? 0) < 2) return rows;
    return `${rows} ${unitOf(body.place)}`;
  };
  const bodies = tasks.flatMap(({ lead, partners }) => [...lead, ...partners]);
  for (const body of bodies) {
    if (body.ids.length === 0) continue;
    const unit = unitOf(body.place);
    if (unit !== "") units.set(rowsOf(body), (units.get(rowsOf(body)) ?? new Set()).add(unit));
  }
  for (const body of bodies) {
    const key = keyOf(body);
    const known = names.get(key);
    if (known === undefined || isFuller(body.text, known)) names.set(key, body.text);
  }
  return {
    named: (body) => {
      const key = keyOf(body);
      return { key, name: names.get(key) ?? body.text };
    },
  };
}

/** A longer name says more; "SỞ Y TẾ" of a heading is no better than "Sở Y tế". */
function isFuller(text: string, known: string): boolean {
  if (text.length !== known.length) return text.length > known.length;
  return known === known.toUpperCase() && text !== known;
}
