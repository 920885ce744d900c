import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  SymbolKind,
} from "vscode-languageserver-types";
import type { AgencyTable } from "../catalogue/agencies.ts";
import { agenciesIn } from "../facts/agencies.ts";
import { tasksOf } from "../facts/tasks.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf, textOf } from "../plan/place.ts";
import type { Position } from "../text/source-text.ts";
import type { Language } from "../workspace/settings.ts";
import { bodyNames } from "./body-names.ts";
import { cursorAt } from "./cursor.ts";
import { covers } from "./part-at-cursor.ts";

/** A plan in which one asks who hands work to whom. */
export interface HandedPlan {
  readonly document: PlanDocument;
  readonly uri: string;
  readonly agencies: AgencyTable;
  readonly language: Language;
}

/** A body that hands work to another: the issuer to who leads, who leads to the partners. */
interface Handing {
  readonly from: Body;
  readonly to: Body;
  readonly as: "lead" | "partner";
  /** Where the plan names the one who is handed the work. */
  readonly at: Place;
}

interface Body {
  readonly key: string;
  readonly name: string;
  readonly at: Place;
}

const words = {
  vi: {
    lead: (count: number) => `chủ trì ${count} nhiệm vụ`,
    partner: (count: number) => `phối hợp ${count} nhiệm vụ`,
    issuer: "giao việc",
  },
  en: {
    lead: (count: number) => (count === 1 ? "leads 1 task" : `leads ${count} tasks`),
    partner: (count: number) => (count === 1 ? "takes part in 1 task" : `takes part in ${count} tasks`),
    issuer: "hands out the work",
  },
} as const;

/** The body at a position, if a task names it or it issues the plan. */
export function prepareCallHierarchy(plan: HandedPlan, position: Position): CallHierarchyItem[] {
  const { document, agencies } = plan;
  const cursor = cursorAt(document, position);
  const paragraph = cursor && document.paragraphs[cursor.paragraph];
  const mention = paragraph && agenciesIn(paragraph, agencies).find((one) => covers(one, cursor.offset));
  if (!mention) return [];
  const { handings, named } = handingsOf(plan);
  const { key } = named({ ...mention, place: { paragraph: cursor.paragraph, start: mention.start, end: mention.end } });
  const body = handings.flatMap(({ from, to }) => [from, to]).find((one) => one.key === key);
  return body ? [itemOf(plan, body, handings)] : [];
}

/** Who hands work to a body, with where the plan says so. */
export function incomingCalls(plan: HandedPlan, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const { handings } = handingsOf(plan);
  const handed = handings.filter(({ to }) => to.key === keyOf(item));
  return grouped(handed, ({ from }) => from).map(([from, found]) => ({
    from: itemOf(plan, from, handings, found),
    fromRanges: found.map(({ at }) => rangeOf(plan.document, at)),
  }));
}

/** To whom a body hands work, with where the plan says so. */
export function outgoingCalls(plan: HandedPlan, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const { handings } = handingsOf(plan);
  const handed = handings.filter(({ from }) => from.key === keyOf(item));
  return grouped(handed, ({ to }) => to).map(([to, found]) => ({
    to: itemOf(plan, to, handings, found),
    fromRanges: found.map(({ at }) => rangeOf(plan.document, at)),
  }));
}

/** All that is handed on in a plan, in the order of the text. */
function handingsOf({ document, agencies }: HandedPlan) {
  const tasks = tasksOf(document, agencies);
  const { named } = bodyNames(document, tasks, agencies);
  const issuer = issuerOf(document, agencies, named);
  const handings = tasks.flatMap(({ lead, partners }): Handing[] => {
    const leads = lead.map((body): Body => ({ ...named(body), at: body.place }));
    const others = partners.map((body): Body => ({ ...named(body), at: body.place }));
    return [
      ...(issuer ? leads.map((to): Handing => ({ from: issuer, to, as: "lead", at: to.at })) : []),
      ...leads.flatMap((from) => others.map((to): Handing => ({ from, to, as: "partner", at: to.at }))),
    ].filter(({ from, to }) => from.key !== to.key);
  });
  return { handings, named };
}

function issuerOf(document: PlanDocument, agencies: AgencyTable, named: ReturnType<typeof bodyNames>["named"]): Body | undefined {
  const { issuer } = document.header;
  const paragraph = issuer && document.paragraphs[issuer.paragraph];
  if (!paragraph) return undefined;
  const mention = agenciesIn(paragraph, agencies).find(({ start, end }) => start < issuer.end && issuer.start < end);
  const body = { text: textOf(document, issuer), ids: mention?.ids ?? [], place: issuer };
  return { ...named(body), at: issuer };
}

function itemOf({ document, uri, language }: HandedPlan, { key, name, at }: Body, all: readonly Handing[], these = all): CallHierarchyItem {
  const range = rangeOf(document, at);
  const say = words[language];
  const handed = these.filter(({ to }) => to.key === key);
  const leads = handed.filter(({ as }) => as === "lead").length;
  const partners = new Set(handed.filter(({ as }) => as === "partner").map(({ at: place }) => place)).size;
  const detail = [leads > 0 && say.lead(leads), partners > 0 && say.partner(partners)].filter((part) => part !== false).join(", ");
  return { name, kind: SymbolKind.Object, uri, range, selectionRange: range, detail: detail || say.issuer, data: { key } };
}

function keyOf({ data }: CallHierarchyItem): unknown {
  return typeof data === "object" && data !== null && "key" in data ? data.key : undefined;
}

function grouped(handings: readonly Handing[], other: (handing: Handing) => Body): [Body, Handing[]][] {
  const groups = new Map<string, [Body, Handing[]]>();
  for (const handing of handings) {
    const body = other(handing);
    const group = groups.get(body.key);
    if (group) group[1].push(handing);
    else groups.set(body.key, [body, [handing]]);
  }
  return [...groups.values()];
}
