import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Line, Source } from "../../server/src/output/layout/pages.ts";
import { planPages } from "../../server/src/output/layout/plan-pages.ts";
import type { PlanDocument } from "../../server/src/plan/document.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { anyText, sampleTexts } from "./arbitrary-text.ts";
import { runs } from "./runs.ts";

function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block) => {
    if (block.kind === "line") return [block];
    if (block.kind === "table") return [...block.headings, ...block.rows].flat();
    return block.rows.flatMap(({ left, right }) => [...left, ...right]);
  });
}

/** Without what the page sets for itself: spaces and blanks to write in, and characters that cannot be printed. */
const bare = (text: string): string => text.replace(/[\s\u00a0\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");
const wordsAt = ({ paragraphs }: PlanDocument, { paragraph, start, end }: Source): string =>
  bare(paragraphs[paragraph]?.text.slice(start, end) ?? "");

/** The layout of a text: each line is words of the plan in their order, and no word stands in two lines. */
function holdsEachWordOnce(text: string): void {
  const document = parsePlan(text);
  const lines = planPages(document).sections.flatMap(({ blocks }) => linesOf(blocks));
  for (const line of lines) {
    const words = line.sources.map((source) => wordsAt(document, source)).join("");
    expect([words, `-${words}`]).toContain(bare(line.text));
    if (words !== "") expect(line.text.length).toBeGreaterThan(Math.max(...line.sources.map(({ at }) => at)));
  }
  const sources = lines.flatMap((line) => line.sources).filter(({ start, end }) => end > start);
  const ordered = sources.toSorted((one, other) => one.paragraph - other.paragraph || one.start - other.start);
  ordered.forEach((source, index) => {
    const before = ordered[index - 1];
    if (before?.paragraph === source.paragraph) expect(source.start).toBeGreaterThanOrEqual(before.end);
  });
}

describe("the layout of any text", () => {
  it("knows the source of every line and prints no word twice", () => fc.assert(fc.property(anyText, holdsEachWordOnce), runs(300)));

  it("does so for samples and real plans, where every paragraph of the plan has its line", () => {
    for (const text of sampleTexts) {
      holdsEachWordOnce(text);
      const document = parsePlan(text);
      const lines = planPages(document).sections.flatMap(({ blocks }) => linesOf(blocks));
      const shown = new Set(lines.flatMap(({ sources }) => sources.map((one) => one.paragraph)));
      // A name that a digital signature left above the typed one is printed once.
      const texts = new Set(lines.map((line) => line.text));
      const lost = document.paragraphs.filter(
        ({ kind, text }, index) =>
          (kind === "text" || kind === "row") && document.roles[index] !== "noise" && !shown.has(index) && !texts.has(text),
      );
      expect(lost.map((paragraph) => paragraph.text)).toEqual([]);
    }
  });
});
