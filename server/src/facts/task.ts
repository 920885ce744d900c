import type { Level } from "../catalogue/schema.ts";
import type { Place, PlanDocument, Section } from "../plan/document.ts";
import type { Recurrence } from "../recognise/deadline.ts";
import type { PlacedDeadline } from "./deadlines.ts";
import { sectionPath } from "./section-path.ts";

/** How a task is given (the-thuc 10.2). Whether it is a reporting duty is told by `report`, whatever its surface. */
export type TaskSurface =
  | "prose" // "Giao Sở A …", "Đề nghị …", "Sở A chủ trì, phối hợp với Sở B …"; also work with a day and without any body
  | "agencyPoint" // "a) Sở A, Sở B: Xây dựng …"
  | "agencySection" // an item below "1. Sở A" or "b) Sở A chủ trì, phối hợp với Sở B:"
  | "label" // an item covered by "* Đơn vị thực hiện: …" or "* Thời gian thực hiện: …"
  | "row"; // a row of a table of tasks

/** A body, or a kind of bodies, that a task is given to or taken part in by. */
export interface TaskBody {
  /** Its words in the plan, clean. */
  readonly text: string;
  readonly place: Place;
  /** Catalogue ids of all bodies, of all periods, that the words may name; empty for groups and for bodies that no catalogue holds. */
  readonly ids: readonly string[];
  /** A kind of bodies ("các sở, ban, ngành", "các cơ quan liên quan"), not one. */
  readonly group: boolean;
  /** Levels of government that the words tell. */
  readonly levels: readonly Level[];
  /** "Thủ trưởng", "Giám đốc", "Chủ tịch": named by its head. */
  readonly head?: string;
}

/**
 * Where a deadline stands: in the task's own words, a label line, a table cell, a sentence after it that speaks of it ("Nội dung này hoàn
 * thành trước tháng 6/2023"), the item it is part of, a heading or the words below one, or the plan's own period.
 */
export type DeadlineSource = "own" | "label" | "cell" | "following" | "parent" | "section" | "plan";

export interface TaskDeadline {
  readonly deadline: PlacedDeadline;
  readonly from: DeadlineSource;
}

/** What a reporting duty says besides its day, which is among the deadlines. */
export interface TaskReport {
  /** Whom the report goes to; several for "cho Ủy ban nhân dân tỉnh (qua Sở Nội vụ)". */
  readonly receivers: readonly TaskBody[];
  /** "hằng năm", "định kỳ 06 tháng"; absent for a report made once, and where only "định kỳ" stands. */
  readonly every?: Recurrence["every"];
  /** It is to be made regularly. */
  readonly regular: boolean;
}

export type TaskColumn = "number" | "work" | "lead" | "partners" | "time" | "product" | "note";

/** The cells of a table row by what their column is headed; a column that the table lacks is absent, an empty cell has `start === end`. */
export interface TaskRow {
  /** The paragraph of the table's header row. */
  readonly header: number;
  readonly cells: Readonly<Partial<Record<TaskColumn, Place>>>;
}

/** One piece of work that a plan hands out. Holds places and numbers only, so it stays good while edits leave its part of the plan alone. */
export interface Task {
  /** Its words with its bodies and its time, without the item's number; a row: its work cell. */
  readonly place: Place;
  readonly surface: TaskSurface;
  /** Who does it; empty where nothing says so. */
  readonly lead: readonly TaskBody[];
  readonly partners: readonly TaskBody[];
  /** "Đề nghị …": asked for, not ordered (PRAC-11). */
  readonly requested: boolean;
  /** The work in clean words, without the words for who and by when where they can be told apart. */
  readonly action: string;
  /** Nearest source first; of the nearest all, in the order of the text. Periods and horizons are none, but for the plan's own period. */
  readonly deadlines: readonly TaskDeadline[];
  /** What is to come of it, where a label or a cell says so. */
  readonly product?: Place;
  readonly report?: TaskReport;
  readonly row?: TaskRow;
  /** The words of the task it is part of. */
  readonly parent?: Place;
}

/** The parts of the plan around a task, from the outermost heading to its own item. */
export function taskPath(document: PlanDocument, task: Pick<Task, "place">): readonly Section[] {
  return sectionPath(document, task.place.paragraph).sections;
}
