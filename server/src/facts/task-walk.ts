import type { PlanDocument, Role, Section } from "../plan/document.ts";
import type { Task } from "./task.ts";
import { taskBodies } from "./task-bodies.ts";
import { type Around, bodiesOf, buildTask, type TaskSource } from "./task-build.ts";
import { headerColumns } from "./task-columns.ts";
import { isFirm, ownDeadlines, speaksOfWordsBefore, takenFrom, timesIn, withFollowing } from "./task-deadlines.ts";
import { isParticular, type LabelWords, labelCover } from "./task-labels.ts";
import { isUnchanged, type ReadWords } from "./task-memory.ts";
import { type WorkPiece, workIn } from "./task-reading.ts";
import { rowTasks } from "./task-rows.ts";
import { namedByTitle, withTitle } from "./task-titles.ts";

const outermost: Around = {
  lead: [],
  partners: [],
  chairs: false,
  requested: false,
  deadlines: [],
  purpose: false,
  assigns: false,
  details: false,
};

const tellsHow =
  /(?:theo hướng|gồm(?: có)?|thành phần|tiêu chí|trong đó|(?:các )?nội dung(?: chính| chủ yếu)?)(?: sau| sau đây| như sau| cụ thể)? ?:$/iu;
const longestHow = 80;

/** The tasks in a stretch of a plan that begins with a whole part, in the order of the text. */
export function readTasks(source: TaskSource, from: number, to: number, sections: readonly Section[]): readonly Task[] {
  const tasks: Task[] = [];
  readStretch(source, tasks, { from, to, sections }, outermost, outermost);
  return tasks;
}

/** A table copied with tabs is running text to the parser. */
const tableRoles: ReadonlySet<Role> = new Set(["row", "body"]);

/** Paragraphs one after the other, with the items among them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly sections: readonly Section[];
}

/**
 * Reads a stretch. `items` holds for the numbered items and bullets in it, `words` for what stands between them; gives what holds for such
 * words behind it. `first` is the index of the first task of the same list, `sisters` that of the list around it.
 */
function readStretch(
  source: TaskSource,
  tasks: Task[],
  stretch: Stretch,
  items: Around,
  words: Around,
  first = tasks.length,
  sisters = first,
): Around {
  const { document } = source;
  const { to, sections } = stretch;
  let [inItems, inWords] = [items, words];
  let next = 0;
  for (let at = stretch.from; at < to; ) {
    while ((sections[next]?.paragraph ?? at) < at) next++;
    const section = sections[next];
    const paragraph = document.paragraphs[at];
    let after = inWords;
    if (section?.paragraph === at) {
      after = readSection(source, tasks, section, inItems, inWords, first);
      at = Math.max(section.end, at + 1);
    } else if (tableRoles.has(document.roles[at] ?? "noise") && paragraph && headerColumns(paragraph)) {
      const table = rowTasks(source, at, to, inWords);
      tasks.push(...table.tasks);
      at = table.end;
    } else {
      const isWords = document.roles[at] === "body" && !labelCover(document).values.has(at);
      if (isWords && !completeAbove(source, tasks, tasks.length > first ? first : sisters, at))
        after = readLoose(source, tasks, at, inWords);
      at++;
    }
    // "Sở A:" between two lists of bullets opens the second one.
    if (after !== inWords) inItems = after;
    inWords = after;
  }
  return inWords;
}

/** Reads an item with all that stands below it, or remembers it; gives what holds for words behind it. */
function readSection(source: TaskSource, tasks: Task[], section: Section, items: Around, words: Around, first: number): Around {
  if (isParticular(section)) return words;
  const { document, memory } = source;
  const { paragraph, end, children, kind } = section;
  const kept = memory.sections.get(paragraph);
  const known = kept?.items === items && kept.words === words ? kept : undefined;
  if (known?.whole && isUnchanged(memory, paragraph, end)) {
    tasks.push(...known.whole.tasks);
    return known.whole.after;
  }
  const from = tasks.length;
  const above = tasks[from - 1];
  const item = wordsOf(document, section);
  const behind = Math.max(item, paragraph) + 1;
  const isBullet = kind === "bullet";
  // Whether an item without points opens more is told by the words below it.
  const told = children.length === 0 && !isBullet ? Math.max(end, behind) : behind;
  const heading = known && isUnchanged(memory, paragraph, told) ? known : readHeading(source, section, item, items);
  tasks.push(...heading.own);
  const stretch = { from: behind, to: end, sections: children };
  // "Các nội dung trên …" below the last point of a list speaks of all its points.
  const sisters = children.length === 0 ? first : undefined;
  // Unnumbered words behind the last bullet of a list are no part of it.
  const last = readStretch(source, tasks, stretch, heading.below, isBullet ? words : heading.below, isBullet ? first : undefined, sisters);
  const after = isBullet ? last : words;
  const { own, below } = heading;
  const alone = tasks[from - 1] === above && !(children.length === 0 && speaksOfSisters(document, behind, end));
  const whole = alone ? { whole: { tasks: tasks.slice(from), after } } : {};
  memory.sections.set(paragraph, { items, words, own, below, ...whole });
  return after;
}

/** Whether words behind an item give a time to what stands before it; then it cannot be remembered without that. */
function speaksOfSisters({ paragraphs }: PlanDocument, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (speaksOfWordsBefore(paragraphs[index]?.text ?? "")) return true;
  return false;
}

function readHeading(source: TaskSource, section: Section, item: number, items: Around): ReadWords {
  const own: Task[] = [];
  const standing = { loose: false, opens: opensMore(source.document, section, item) };
  return { own, below: readWords(source, own, item, withTitle(source, section, item, items), standing) };
}

/** Reads words without a number, or remembers them; gives what holds for what stands behind them. */
function readLoose(source: TaskSource, tasks: Task[], index: number, words: Around): Around {
  const { memory } = source;
  const kept = memory.loose.get(index);
  if (kept?.words === words && isUnchanged(memory, index, index + 1)) {
    tasks.push(...kept.own);
    return kept.below;
  }
  const own: Task[] = [];
  const below = readWords(source, own, index, words, { loose: true, opens: false });
  memory.loose.set(index, { words, own, below });
  tasks.push(...own);
  return below;
}

/** The paragraph with the words of an item; a number alone on its line has them below it. */
function wordsOf({ paragraphs }: PlanDocument, { paragraph, title, end }: Section): number {
  const { marker, text } = paragraphs[paragraph] ?? {};
  if (!marker || text === undefined || marker.contentStart < text.length) return paragraph;
  for (let index = paragraph + 1; index < Math.min(end, paragraph + 4); index++) if (paragraphs[index]?.text === title) return index;
  return paragraph;
}

/** Whether items, words or tables stand below an item. */
function opensMore(document: PlanDocument, { children, end, kind }: Section, item: number): boolean {
  if (children.length > 0) return true;
  if (kind === "bullet") return false;
  const { values } = labelCover(document);
  for (let index = item + 1; index < end; index++) {
    const role = document.roles[index];
    const opens = role === "body" && !values.has(index) && !speaksOfWordsBefore(document.paragraphs[index]?.text ?? "");
    if (opens || role === "row") return true;
  }
  return false;
}

/** Where words stand: unnumbered ("loose") or an item, with something below it or not. */
interface Standing {
  readonly loose: boolean;
  readonly opens: boolean;
}

/** Reads the tasks in one paragraph; gives what holds for what stands below it, or after it where it is not numbered. */
function readWords(source: TaskSource, tasks: Task[], index: number, around: Around, standing: Standing): Around {
  const { document, agencies } = source;
  const paragraph = document.paragraphs[index];
  if (paragraph?.kind !== "text") return around;
  const read = workIn(paragraph, agencies);
  const pieces = around.assigns && !standing.loose ? namedByTitle(read, paragraph.text, standing.opens) : read;
  const [first] = pieces;
  if (!first) return around;
  const block = labelCover(document).byParagraph.get(index);
  const label = block && source.labels(block);
  const colon = paragraph.text.endsWith(":");
  const how = colon && tellsHow.test(paragraph.text.slice(-longestHow));
  if (first.bodies.length > 0 && first.work.start >= first.work.end) {
    return opensList(first, standing, paragraph.text) ? belowBodies(source, index, first, around) : around;
  }
  const made: Task[] = [];
  for (const piece of pieces)
    if (isTask(source, index, piece, around, label, standing, colon, how)) made.push(taskAt(source, index, piece, around, label));
  tasks.push(...made);
  const [task] = made;
  if (standing.loose && !colon) return around;
  if (!task) {
    const times = takenFrom(
      ownDeadlines(document, index, { start: 0, end: paragraph.text.length }).map(({ deadline }) => deadline),
      "section",
    );
    return { ...around, details: around.details || how, deadlines: [...times.filter(isFirm), ...around.deadlines] };
  }
  const own = first.bodies.length > 0 ? belowBodies(source, index, first, around) : { ...around, lead: task.lead, partners: task.partners };
  return { ...own, deadlines: around.deadlines, parent: task, details: how };
}

/** A line of bodies that opens a list without a colon is no longer than this many characters. */
const longestName = 200;

/**
 * Whether a line that only names bodies gives them what stands below it. "… các cơ quan, địa phương tập trung thực hiện các nhiệm vụ sau:"
 * above a whole list of tasks leaves open whose each of them is.
 */
function opensList({ bodies, form }: WorkPiece, { loose }: Standing, text: string): boolean {
  if (!loose) return true;
  if (form !== "colon" && bodies.every(({ group }) => group)) return false;
  return text.endsWith(":") || text.length <= longestName;
}

/** What holds below a line that names bodies. */
function belowBodies({ document }: TaskSource, index: number, piece: WorkPiece, around: Around): Around {
  const text = document.paragraphs[index]?.text ?? "";
  const named = { lead: taskBodies(text, index, piece.bodies), partners: taskBodies(text, index, piece.partners) };
  const times = timesIn(document, index, { start: 0, end: text.length });
  return {
    ...around,
    ...bodiesOf(piece, named, around),
    chairs: piece.chairs,
    requested: piece.order === "requested",
    deadlines: [...takenFrom(times, "section").filter(isFirm), ...around.deadlines],
    details: false,
  };
}

function isTask(
  { document }: TaskSource,
  index: number,
  piece: WorkPiece,
  around: Around,
  label: LabelWords | undefined,
  { loose, opens }: Standing,
  colon: boolean,
  how: boolean,
): boolean {
  if (piece.work.start >= piece.work.end) return false;
  const given = piece.bodies.length > 0;
  const own = ownDeadlines(document, index, piece);
  const dated = own.some(({ deadline }) => deadline.phrase.kind !== "vague" && deadline.phrase.kind !== "continuous");
  if (around.purpose) return piece.order !== undefined || (given && (piece.chairs || dated));
  if (given) return true;
  if (label) return !colon || !loose;
  if (around.details && !dated) return false;
  // An item with parts of its own is a heading for them, unless they only say how, or it has a day itself.
  if (around.lead.length > 0) return opens ? dated || how : piece.isDuty || (!loose && !colon);
  return !opens && piece.isDuty && (dated || piece.report?.regular === true);
}

function taskAt(source: TaskSource, index: number, piece: WorkPiece, around: Around, label: LabelWords | undefined): Task {
  const task = buildTask(source, index, piece, around, label);
  return piece.bodies.length === 0 && !label && around.lead.length > 0 ? { ...task, surface: "agencySection" } : task;
}

/**
 * "Nội dung này hoàn thành trước tháng 6/2023" in a paragraph of its own gives its time to the task before it, "Các nhiệm vụ trên …" to all
 * of the same part; tells whether the paragraph is such a one.
 */
function completeAbove({ document }: TaskSource, tasks: Task[], first: number, index: number): boolean {
  const text = document.paragraphs[index]?.text ?? "";
  const speaks = speaksOfWordsBefore(text);
  if (!speaks || (speaks !== "parts" && tasks.length === first)) return false;
  const times = takenFrom(timesIn(document, index, { start: 0, end: text.length }), "following").filter(isFirm);
  if (times.length === 0) return false;
  if (speaks !== "parts")
    for (let at = speaks === "all" ? first : tasks.length - 1; at < tasks.length; at++) {
      const task = tasks[at];
      if (task) tasks[at] = { ...task, deadlines: withFollowing(task.deadlines, times) };
    }
  return true;
}
