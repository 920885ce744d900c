import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  SymbolKind,
} from "vscode-languageserver-types";
import type { AgencyTable } from "../catalogue/agencies.ts";
import { agenciesIn } from "../facts/agencies.ts";
import type { TaskBody } from "../facts/task.ts";
import { givenOnce } from "../facts/task-appendix.ts";
import { tasksOf } from "../facts/tasks.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf, textOf } from "../plan/place.ts";
import type { Position } from "../text/source-text.ts";
import type { Language } from "../workspace/settings.ts";
import { type BodyNames, bodyNames } from "./body-names.ts";
import { cursorAt } from "./cursor.ts";
import { issuerInSentences } from "./issuer-name.ts";
import { covers } from "./part-at-cursor.ts";

/** A plan in which one asks who hands work to whom. */
export interface HandedPlan {
  readonly document: PlanDocument;
  readonly uri: string;
  readonly agencies: AgencyTable;
  readonly language: Language;
}

/** A body as the plan names it at one place. */
interface Body {
  readonly key: string;
  readonly name: string;
  readonly at: Place;
}

/** A body that hands work to another: the issuer to who leads, who leads to the partners. `to.at` is where the plan says so. */
interface Handing {
  readonly from: Body;
  readonly to: Body;
  readonly as: "lead" | "partner";
}

const words = {
  vi: {
    lead: (count: number) => `chủ trì ${count} nhiệm vụ`,
    partner: (count: number) => `phối hợp ${count} nhiệm vụ`,
    hands: (count: number) => `giao ${count} nhiệm vụ`,
  },
  en: {
    lead: (count: number) => `leads ${tasksInWords(count)}`,
    partner: (count: number) => `takes part in ${tasksInWords(count)}`,
    hands: (count: number) => `hands out ${tasksInWords(count)}`,
  },
} as const;

/** The body at a position, if a task names it or it issues the plan. */
export function prepareCallHierarchy(plan: HandedPlan, position: Position): CallHierarchyItem[] {
  const { document, agencies } = plan;
  const cursor = cursorAt(document, position);
  const paragraph = cursor && document.paragraphs[cursor.paragraph];
  const mention = paragraph && agenciesIn(paragraph, agencies).find((one) => covers(one, cursor.offset));
  if (!mention) return [];
  const { leads, partners, issuer, named } = handed(plan);
  const { key } = named({ ...mention, place: { paragraph: cursor.paragraph, start: mention.start, end: mention.end } });
  const isThis = (body: Body): boolean => body.key === key;
  const body = [...leads, ...partners].find(isThis) ?? (issuer && isThis(issuer) ? issuer : undefined);
  if (!body) return [];
  const say = words[plan.language];
  const [led, joined, given] = [leads.filter(isThis).length, partners.filter(isThis).length, issuer && isThis(issuer) ? leads.length : 0];
  const roles = [given > 0 && say.hands(given), led > 0 && say.lead(led), joined > 0 && say.partner(joined)];
  return [itemOf(plan, body, roles.filter((role) => role !== false).join(", "))];
}

/** Who hands work to a body, with where the plan says so. */
export function incomingCalls(plan: HandedPlan, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const say = words[plan.language];
  const handings = handed(plan).handings.filter(({ to }) => to.key === keyOf(item));
  return grouped(handings, ({ from }) => from).map(([from, found]) => ({
    from: itemOf(plan, from, (found[0]?.as === "lead" ? say.hands : say.lead)(found.length)),
    fromRanges: found.map(({ to }) => rangeOf(plan.document, to.at)),
  }));
}

/** To whom a body hands work, with where the plan says so. */
export function outgoingCalls(plan: HandedPlan, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const say = words[plan.language];
  const handings = handed(plan).handings.filter(({ from }) => from.key === keyOf(item));
  return grouped(handings, ({ to }) => to).map(([to, found]) => ({
    to: itemOf(plan, to, say[found[0]?.as ?? "partner"](found.length)),
    fromRanges: found.map((one) => rangeOf(plan.document, one.to.at)),
  }));
}

/** All that is handed on in a plan, and who leads and takes part, once a task, in the order of the text. */
function handed({ document, agencies }: HandedPlan) {
  const tasks = givenOnce(document, tasksOf(document, agencies));
  const { named } = bodyNames(document, tasks, agencies);
  const issuer = issuerOf(document, agencies, named);
  const bodiesOf = (bodies: readonly TaskBody[]): readonly Body[] => {
    const once = new Map(bodies.map((body) => [named(body).key, body]));
    return [...once.values()].map((body) => ({ ...named(body), at: body.place }));
  };
  const given = tasks.map(({ lead, partners }) => ({ leads: bodiesOf(lead), partners: bodiesOf(partners) }));
  const handings = given.flatMap(({ leads, partners }): Handing[] => [
    ...(issuer ? leads.map((to): Handing => ({ from: issuer, to, as: "lead" })) : []),
    ...leads.flatMap((from) => partners.map((to): Handing => ({ from, to, as: "partner" }))),
  ]);
  return {
    issuer,
    named,
    leads: given.flatMap(({ leads }) => leads),
    partners: given.flatMap(({ partners }) => partners),
    handings: handings.filter(({ from, to }) => from.key !== to.key),
  };
}

function issuerOf(document: PlanDocument, agencies: AgencyTable, named: BodyNames["named"]): Body | undefined {
  const { issuer } = document.header;
  const paragraph = issuer && document.paragraphs[issuer.paragraph];
  if (!paragraph) return undefined;
  const mention = agenciesIn(paragraph, agencies).find(({ start, end }) => start < issuer.end && issuer.start < end);
  const { key, name } = named({ text: textOf(document, issuer), ids: mention?.ids ?? [], place: issuer });
  return { key, name: issuerInSentences(document) ?? name, at: issuer };
}

function itemOf({ document, uri }: HandedPlan, { key, name, at }: Body, detail: string): CallHierarchyItem {
  const range = rangeOf(document, at);
  return { name, kind: SymbolKind.Object, uri, range, selectionRange: range, detail, data: { key } };
}

function keyOf({ data }: CallHierarchyItem): unknown {
  return typeof data === "object" && data !== null && "key" in data ? data.key : undefined;
}

function grouped(handings: readonly Handing[], other: (handing: Handing) => Body): readonly (readonly [Body, Handing[]])[] {
  const groups = new Map<string, readonly [Body, Handing[]]>();
  for (const handing of handings) {
    const body = other(handing);
    const group = groups.get(`${handing.as} ${body.key}`);
    if (group) group[1].push(handing);
    else groups.set(`${handing.as} ${body.key}`, [body, [handing]]);
  }
  return [...groups.values()];
}

function tasksInWords(count: number): string {
  return count === 1 ? "1 task" : `${count} tasks`;
}
