import type { AgencyTable } from "../catalogue/agencies.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { LabelBlock } from "./label-blocks.ts";
import type { Task, TaskBody, TaskDeadline, TaskReport, TaskSurface } from "./task.ts";
import { actionWords } from "./task-action.ts";
import { type TaskBodies, taskBodies } from "./task-bodies.ts";
import { isFirm, ownDeadlines, takenFrom, timesIn } from "./task-deadlines.ts";
import type { LabelWords } from "./task-labels.ts";
import type { TaskMemory } from "./task-memory.ts";
import type { WorkPiece } from "./task-reading.ts";

/** The plan that is read, and by which catalogue. */
export interface TaskSource {
  readonly document: PlanDocument;
  readonly agencies: AgencyTable;
  /** The time of the plan itself. */
  readonly plan: readonly TaskDeadline[];
  /** What a block of label lines says, read once for all the items it covers. */
  readonly labels: (block: LabelBlock) => LabelWords;
  readonly memory: TaskMemory;
}

/** What holds for the words below a heading or an item. */
export interface Around extends TaskBodies {
  /** The heading tells the bodies to lead: "b) Sở A chủ trì, phối hợp với Sở B:". */
  readonly chairs: boolean;
  readonly requested: boolean;
  /** Deadlines of headings and of the words that open a list, nearest first. */
  readonly deadlines: readonly TaskDeadline[];
  /** The task that they are part of. */
  readonly parent?: Task;
  /** Below "Mục đích, yêu cầu": nobody's work, unless it is expressly given. */
  readonly purpose: boolean;
  /** Below "Phân công nhiệm vụ": words before a colon name who does the rest. */
  readonly assigns: boolean;
  /** Below "… theo hướng:", "… gồm:": how something is done. */
  readonly details: boolean;
}

/** The task that a piece of work is, where it stands. */
export function buildTask(source: TaskSource, paragraph: number, piece: WorkPiece, around: Around, label: LabelWords | undefined): Task {
  const { document, plan } = source;
  const { parent } = around;
  const text = document.paragraphs[paragraph]?.text ?? "";
  const place = { paragraph, start: piece.start, end: piece.end };
  const own = ownDeadlines(document, paragraph, place);
  const report = reportOf(document, paragraph, piece);
  const deadlines = [
    ...own.filter(({ from }) => from === "own"),
    ...takenFrom(label?.times ?? [], "label"),
    ...own.filter(({ from }) => from === "following"),
    ...takenFrom(parent?.deadlines.filter((one) => isFirm(one) && handedOn.has(one.from)).map(({ deadline }) => deadline) ?? [], "parent"),
    ...around.deadlines,
    ...plan,
  ];
  return {
    place,
    surface: surfaceOf(piece, label),
    ...bodiesOf(piece, taskBodiesOf(text, paragraph, piece), around, label),
    requested: piece.order === "requested" || (piece.bodies.length === 0 && around.requested),
    action: actionWords(text, piece.work, timesOf(own)),
    deadlines,
    ...(label?.product ? { product: label.product } : {}),
    ...(report ? { report } : {}),
    ...(parent ? { parent: parent.place } : {}),
  };
}

/** What a task's own words and labels say holds for its parts too; what it has from further away they get from there themselves. */
const handedOn: ReadonlySet<string> = new Set(["own", "label", "cell", "following"]);

function timesOf(own: readonly TaskDeadline[]): readonly TaskDeadline["deadline"]["phrase"][] {
  return own.map(({ deadline }) => deadline.phrase);
}

function taskBodiesOf(text: string, paragraph: number, { bodies, partners }: WorkPiece): TaskBodies {
  return { lead: taskBodies(text, paragraph, bodies), partners: taskBodies(text, paragraph, partners) };
}

function surfaceOf({ bodies, form }: WorkPiece, label: LabelWords | undefined): TaskSurface {
  if (bodies.length > 0) return form === "plain" ? "prose" : "agencyPoint";
  return label ? "label" : "prose";
}

/**
 * Who leads and who takes part. Below "1. Sở A" an item "Phối hợp với Sở B …" makes Sở B the lead (the-thuc 10.2), unless the heading says
 * that Sở A leads, or the item names nobody in particular ("các cơ quan liên quan").
 */
export function bodiesOf(
  piece: WorkPiece,
  named: TaskBodies,
  around: TaskBodies & { readonly chairs: boolean },
  label?: TaskBodies,
): TaskBodies {
  const own = named.lead.length > 0;
  const lead = own ? named.lead : label && label.lead.length > 0 ? label.lead : around.lead;
  if (piece.form === "joins" && lead.length > 0 && !(around.chairs && !own) && !piece.partners.every(({ anyConcerned }) => anyConcerned)) {
    return { lead: named.partners, partners: lead };
  }
  const others = label && (own || label.lead.length > 0) ? label.partners : own ? [] : around.partners;
  return { lead, partners: named.partners.length > 0 ? union(named.partners, label?.partners ?? []) : others };
}

function union(some: readonly TaskBody[], more: readonly TaskBody[]): readonly TaskBody[] {
  return [...some, ...more.filter(({ text }) => some.every((one) => one.text !== text))];
}

function reportOf(document: PlanDocument, paragraph: number, { report, start, end }: WorkPiece): TaskReport | undefined {
  if (!report) return undefined;
  const text = document.paragraphs[paragraph]?.text ?? "";
  const every = timesIn(document, paragraph, { start, end }).find(({ phrase }) => phrase.recurrence)?.phrase.recurrence?.every;
  return {
    receivers: taskBodies(text, paragraph, report.receivers),
    ...(every === undefined ? {} : { every }),
    regular: report.regular || every !== undefined,
  };
}
