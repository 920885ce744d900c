import type { Place, PlanDocument, Section } from "../plan/document.ts";
import { pointLetters } from "../text/marker.ts";
import { appendixOne } from "./clause.ts";
import { defineRule, type Finding, type Fix, type Message } from "./rule.ts";

type Point = Section & { readonly marker: NonNullable<Section["marker"]> };

export const numberingPointLetter = defineRule({
  id: "numbering/point-letter",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.6.dd5", "ND30-I-2.6.dd6"],
  clause: appendixOne("II", "6", "đ"),
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Chữ cái đầu điểm sai thứ tự", en: "Point letter out of order" },
  explain: {
    vi: "Điểm được đánh bằng chữ cái tiếng Việt theo thứ tự a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y: sau d là đ, sau e là g; không dùng f, j, w, z.",
    en: "Points take Vietnamese letters in the order a b c d đ e g h i k l m n o p q r s t u v x y: đ after d, g after e; never f, j, w, z.",
  },
  examples: [
    { bad: "1. Nhiệm vụ\nd) Sở Nội vụ.\nf) Sở Y tế.", good: "1. Nhiệm vụ\nd) Sở Nội vụ.\nđ) Sở Y tế." },
    { bad: "1. Nhiệm vụ\na) Sở Nội vụ.\nb) Sở Tài chính.\nd) Sở Y tế.", good: "1. Nhiệm vụ\na) Sở Nội vụ.\nb) Sở Tài chính.\nc) Sở Y tế." },
  ],
  *check(document) {
    for (const points of pointLists(document)) yield* wrongPoints(points).map((wrong) => wrongLetter(wrong, this.clause));
  },
});

interface WrongPoint {
  readonly point: Point;
  readonly before: Point;
  readonly expected: string;
  /** Whether the next point goes on from the expected letter; if not, the change would only move the fault there. */
  readonly fits: boolean;
}

/**
 * Walks a list of points. A letter that is none of the alphabet takes the place of the next right one, so what follows it is judged from
 * there: "e) f) g)" has one fault, not two.
 */
function wrongPoints(points: readonly Point[]): readonly WrongPoint[] {
  const wrong: WrongPoint[] = [];
  let last = -1;
  let placesTaken = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    const position = pointLetters.indexOf(point.label);
    const expected = pointLetters[last + 1] ?? "";
    const follows = position > last && position <= last + 1 + placesTaken;
    // "a)" again opens a new list whose heading carries no number.
    if (before && position !== 0 && !follows && expected !== "")
      wrong.push({ point, before, expected, fits: goesOn(last + 1, points[index + 1]) });
    placesTaken = position < 0 ? placesTaken + 1 : 0;
    if (position >= 0) last = position;
  }
  return wrong;
}

function goesOn(position: number, next: Point | undefined): boolean {
  if (!next) return true;
  const found = pointLetters.indexOf(next.label);
  return found <= 0 || found === position + 1;
}

function wrongLetter({ point, before, expected, fits }: WrongPoint, clause: Message): Finding<Place> {
  const start = point.marker.start + (point.marker.punctuation.startsWith("(") ? 1 : 0);
  return {
    at: { paragraph: point.paragraph, start: point.marker.start, end: point.marker.end },
    message: {
      vi: `Sau điểm “${before.label}” phải là điểm “${expected}”, không phải “${point.label}” (${clause.vi}).`,
      en: `Point “${before.label}” is followed by “${expected}”, not “${point.label}” (${clause.en}).`,
    },
    related: [
      {
        at: { paragraph: before.paragraph, start: before.marker.start, end: before.marker.end },
        message: { vi: "Điểm liền trước", en: "The point before" },
      },
    ],
    ...(fits ? { fixes: [letterFix(point, expected, start)] } : {}),
  };
}

function letterFix({ paragraph, label }: Point, expected: string, start: number): Fix<Place> {
  return {
    title: { vi: `Đổi thành “${expected}”`, en: `Change to “${expected}”` },
    kind: "ask",
    edits: [{ at: { paragraph, start, end: start + label.length }, newText: expected }],
  };
}

/** Lists of points below one parent; inserted points such as "d1" (QPPL-33) stand outside the order. */
function pointLists(document: PlanDocument): readonly (readonly Point[])[] {
  const listsIn = (sections: readonly Section[]): Point[][] => {
    const points = sections.filter(
      (section): section is Point => section.kind === "letter" && section.marker !== undefined && section.label.length === 1,
    );
    return [...(points.length > 0 ? [points] : []), ...sections.flatMap((section) => listsIn(section.children))];
  };
  return [...listsIn(document.sections), ...document.appendices.flatMap((appendix) => listsIn(appendix.sections))];
}
