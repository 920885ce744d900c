import type { AgencyTable } from "../catalogue/agencies.ts";
import type { LabelLine, Place, PlanDocument, Section } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import type { PlacedDeadline } from "./deadlines.ts";
import { type LabelBlock, labelBlocks } from "./label-blocks.ts";
import { sectionPath } from "./section-path.ts";
import type { TaskBody } from "./task.ts";
import { bodiesInValue } from "./task-bodies.ts";
import { timesIn } from "./task-deadlines.ts";

/** Bullets that say something about a task and are none: "- Mục tiêu: …", "- Địa điểm: …". */
const particular =
  /^(?:mục tiêu|mục đích|yêu cầu|đối tượng|phạm vi|địa điểm|địa bàn|hình thức|thành phần|số lượng|kinh phí|nguồn (?:vốn|kinh phí)|ghi chú|lãnh đạo (?:phụ trách|chỉ đạo))[^:.;]{0,40}:/iu;

export function isParticular({ kind, title }: Section): boolean {
  return kind === "bullet" && particular.test(title);
}

/** Which items a block of label lines speaks of. */
export interface LabelCover {
  /** By the paragraph of an item or of unnumbered words. */
  readonly byParagraph: ReadonlyMap<number, LabelBlock>;
  /** Paragraphs that hold the value of an empty label above them. */
  readonly values: ReadonlySet<number>;
}

const known = new WeakMap<readonly LabelLine[], LabelCover>();

/** What the label lines of a plan cover: all items since the last such lines, within the part they stand in. */
export function labelCover(document: PlanDocument): LabelCover {
  const cover = known.get(document.labels) ?? readCover(document);
  known.set(document.labels, cover);
  return cover;
}

function readCover(document: PlanDocument): LabelCover {
  const byParagraph = new Map<number, LabelBlock>();
  const values = new Set<number>();
  let free = 0;
  for (const block of labelBlocks(document)) {
    const first = block[0]?.paragraph ?? 0;
    if (document.roles[first] !== "label") continue;
    for (const paragraph of coveredAbove(document, first, free)) byParagraph.set(paragraph, block);
    for (const line of block) {
      const below = valueParagraphs(document, line);
      for (const paragraph of below) values.add(paragraph);
      free = Math.max(free, (below.at(-1) ?? line.paragraph) + 1);
    }
  }
  return { byParagraph, values };
}

/** The items above a label line, down from `free`, the first paragraph after the lines before it. */
function coveredAbove(document: PlanDocument, label: number, free: number): readonly number[] {
  const { sections } = sectionPath(document, label - 1);
  const numbered = sections.findLastIndex(({ kind }) => kind !== "bullet");
  const around = sections[numbered];
  if (!around) return wordsBetween(document, free, label, sections[0] ? [sections[0]] : []);
  const inside = wordsBetween(document, Math.max(free, around.paragraph + 1), label, around.children);
  if (inside.length > 0) return inside;
  return around.kind === "letter" ? pointsAbove(sections[numbered - 1]?.children ?? [], around, free) : [around.paragraph];
}

/** Points one after the other share the lines below the last of them; "1." and "2." have lines of their own. */
function pointsAbove(sisters: readonly Section[], last: Section, free: number): readonly number[] {
  const found = [last.paragraph];
  for (const { paragraph, end, kind } of sisters.slice(0, sisters.indexOf(last)).reverse()) {
    if (paragraph < free || kind !== last.kind || end !== found[0]) break;
    found.unshift(paragraph);
  }
  return found;
}

/** Items without parts of their own, and unnumbered words, between two paragraphs. */
function wordsBetween(document: PlanDocument, from: number, to: number, sections: readonly Section[]): readonly number[] {
  const found: number[] = [];
  let at = from;
  for (const section of sections) {
    if (section.end <= from && section.paragraph < from) continue;
    if (section.paragraph >= to) break;
    for (; at < section.paragraph; at++) if (isWords(document, at)) found.push(at);
    if (section.paragraph >= from && section.children.length === 0 && !isParticular(section)) found.push(section.paragraph);
    const start = Math.max(from, section.paragraph + 1);
    found.push(...wordsBetween(document, start, Math.min(section.end, to), section.children));
    at = Math.max(at, section.end);
  }
  for (; at < to; at++) if (isWords(document, at)) found.push(at);
  return found;
}

function isWords(document: PlanDocument, paragraph: number): boolean {
  return document.roles[paragraph] === "body";
}

/** The paragraphs below an empty label ("* Đơn vị thực hiện:⏎Sở A chủ trì …⏎Sở B …") that hold its value. */
function valueParagraphs(document: PlanDocument, { value, paragraph }: LabelLine): readonly number[] {
  if (value.start < value.end) return [];
  const found: number[] = [];
  for (let index = paragraph + 1; document.roles[index] === "body" && found.length < longestValue; index++) found.push(index);
  // Words that no label line closes may be the next work.
  const next = found.at(-1);
  return next !== undefined && document.roles[next + 1] === "label" ? found : found.slice(0, 1);
}

const longestValue = 6;

/** Reads what blocks of label lines say, each once. */
export function labelReader(document: PlanDocument, agencies: AgencyTable): (block: LabelBlock) => LabelWords {
  const read = new Map<LabelBlock, LabelWords>();
  return (block) => {
    const words = read.get(block) ?? labelWords(document, block, agencies);
    read.set(block, words);
    return words;
  };
}

/** What a block of label lines says. */
export interface LabelWords {
  readonly lead: readonly TaskBody[];
  readonly partners: readonly TaskBody[];
  readonly times: readonly PlacedDeadline[];
  readonly product?: Place;
}

function labelWords(document: PlanDocument, block: LabelBlock, agencies: AgencyTable): LabelWords {
  const places = block.flatMap((line) => valuePlaces(document, line).map((place) => ({ label: line.label, place })));
  const bodies = places
    .filter(({ label }) => label === "lead" || label === "partners")
    .map(({ label, place }) => ({ label, ...bodiesInValue(document, place.paragraph, place, agencies) }));
  const product = places.find(({ label }) => label === "product")?.place;
  const named = product && textOf(document, product).replace(/[ .;]+$/u, "");
  return {
    lead: bodies.flatMap(({ label, lead }) => (label === "lead" ? lead : [])),
    partners: bodies.flatMap(({ label, lead, partners }) => (label === "lead" ? partners : [...lead, ...partners])),
    times: places.flatMap(({ label, place }) => (label === "time" ? timesIn(document, place.paragraph, place) : [])),
    ...(product && named ? { product: { ...product, end: product.start + named.length } } : {}),
  };
}

function valuePlaces(document: PlanDocument, line: LabelLine): readonly Place[] {
  if (line.value.start < line.value.end) return [{ ...line.value }];
  return valueParagraphs(document, line).map((paragraph) => ({
    paragraph,
    start: 0,
    end: document.paragraphs[paragraph]?.text.length ?? 0,
  }));
}
