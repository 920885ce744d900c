import { describe, expect, it } from "vitest";
import { type OutlineNode, outlineOf } from "../../server/src/features/outline.ts";
import { annotation, samplePlans } from "./plan-files.ts";

interface Heading {
  readonly line: number;
  readonly label: string;
  /** The title, up to `annotated` characters of it. */
  readonly title: string;
}

/** An annotation holds this much of a title. */
const annotated = 40;

/** Everything in the outline that carries a number or a letter, appendices included, in the order of the text. */
function headings(nodes: readonly OutlineNode[]): readonly Heading[] {
  return nodes.flatMap(({ kind, label, title, selectionRange, children }) => {
    const own = label !== "" && kind !== "bullet" ? [{ line: selectionRange.start.line + 1, label, title }] : [];
    return [...own, ...headings(children)];
  });
}

describe.each(samplePlans.map((plan) => [plan.name, plan] as const))("outline of %s", (_, plan) => {
  const expected = annotation<Heading>(plan, "outline");
  const found = headings(outlineOf(plan.document));

  it("holds every heading and numbered item on its line, and no other", () => {
    expect(found.map(({ line, label }) => `${line} ${label}`)).toEqual(expected.map(({ line, label }) => `${line} ${label}`));
  });

  it("takes every line that begins with a dash, a plus or a star for an item of its own", () => {
    const starts = new Set(plan.document.startLines);
    const swallowed = plan.lines.flatMap((line, index) =>
      /^\s*[-+*] \S/.test(line) && !starts.has(index) ? [`${index + 1} ${line}`] : [],
    );
    expect(swallowed).toEqual([]);
  });

  it("names each by its own words", () => {
    expect(found.map(({ title }) => title.slice(0, annotated).trimEnd())).toEqual(expected.map(({ title }) => title));
  });
});
