import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageHtml } from "../../server/src/output/html/piece-html.ts";
import type { Block, Line, Source } from "../../server/src/output/layout/pages.ts";
import { planPages } from "../../server/src/output/layout/plan-pages.ts";
import { previewBlocks } from "../../server/src/output/preview/preview-blocks.ts";
import { previewEdits, withEdits } from "../../server/src/output/preview/preview-edits.ts";
import type { PlanDocument } from "../../server/src/plan/document.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { createChecker } from "../../server/src/rules/check.ts";
import { rules } from "../../server/src/rules/index.ts";
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

const unescaped = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "'");
const check = createChecker(rules, (rule, error) => {
  throw new Error(rule, { cause: error });
});

/** The page of a text in HTML: each line word for word, once, and no tag that the page does not write itself. */
function showsWhatIsLaidOut(text: string): void {
  const document = parsePlan(text);
  const laidOut = previewBlocks(document, planPages(document), { findings: check(document), language: "vi" });
  const html = pageHtml(laidOut.map(({ block: { piece } }, unit) => ({ piece, unit })));
  const printed = [...html.matchAll(/<p [^>]*>(.*?)<\/p>/gs)].map(([, inner = ""]) => unescaped(inner.replace(/<\/?span[^>]*>/g, "")));
  expect(printed).toEqual(laidOut.flatMap(({ lines }) => lines.map((line) => line.text)));
  const tags = new Set([...html.matchAll(/<\/?([^\s>]*)/g)].map(([, name]) => name));
  expect([...tags].filter((name) => !pageTags.has(name ?? ""))).toEqual([]);
}
const pageTags: ReadonlySet<string> = new Set(["p", "span", "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td"]);

/** What an edit changes on the page is told by the edits of its blocks. */
function followsChanges(before: string, after: string): void {
  const [from, to] = [before, after].map((text) => {
    const document = parsePlan(text);
    return previewBlocks(document, planPages(document), { findings: [], language: "vi" }).map(({ block }) => block);
  });
  const keys = (blocks: typeof from = []) => blocks.map((block) => JSON.stringify(block));
  expect(withEdits(from ?? [], previewEdits(keys(from), keys(to), to ?? []))).toEqual(to);
}

describe("the layout of any text", () => {
  it("knows the source of every line and prints no word twice", () => fc.assert(fc.property(anyText, holdsEachWordOnce), runs(300)));

  it("reaches the page in HTML word for word, whatever the text holds", () =>
    fc.assert(fc.property(anyText, showsWhatIsLaidOut), runs(200)));

  it("follows any change by edits of blocks", () => fc.assert(fc.property(anyText, anyText, followsChanges), runs(150)));

  it("does so for samples and real plans, where every paragraph of the plan has its line", () => {
    for (const text of sampleTexts) {
      holdsEachWordOnce(text);
      showsWhatIsLaidOut(text);
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
