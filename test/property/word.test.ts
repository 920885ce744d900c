import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../server/src/output/layout/pages.ts";
import { planPages } from "../../server/src/output/layout/plan-pages.ts";
import { wordFile } from "../../server/src/output/word/word-file.ts";
import type { Role } from "../../server/src/plan/document.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { paragraphsOf, partOf, readDocx } from "../unit/output/word/docx-reader.ts";
import { anyText, sampleTexts } from "./arbitrary-text.ts";
import { runs } from "./runs.ts";

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "line") return [block.text];
    if (block.kind === "table") return [...block.headings, ...block.rows].flat().map(({ text }) => text);
    return block.rows.flatMap(({ left, right }) => [...textsOf(left), ...textsOf(right)]);
  });
}

const written = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== "");

const inColumns: ReadonlySet<Role> = new Set<Role>([
  "noise",
  "nationalTitle",
  "issuer",
  "headerRow",
  "recipientsHeading",
  "recipient",
  "signature",
]);
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Exports a text; its pages and what the document says of them must be the same. */
async function exportsWhole(text: string): Promise<void> {
  const pages = planPages(parsePlan(text));
  const document = partOf(readDocx(await wordFile(pages)), "word/document.xml");
  expect(written(paragraphsOf(document).map((paragraph) => paragraph.text))).toEqual(
    written(pages.sections.flatMap(({ blocks }) => textsOf(blocks))),
  );
  expect(document.replace(/[\r\n\t]/g, "")).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
}

describe("any text", () => {
  it("exports to Word, every word of its pages in their order", () => fc.assert(fc.asyncProperty(anyText, exportsWhole), runs(150)));

  it("exports to Word also when it is a sample or a real plan, with every paragraph that is not the page's own", async () => {
    for (const text of sampleTexts) {
      await exportsWhole(text);
      const document = parsePlan(text);
      const shown = letters(
        planPages(document)
          .sections.flatMap(({ blocks }) => textsOf(blocks))
          .join(" "),
      );
      // Recipients and signatures torn apart by two columns stand in other pieces.
      const lost = document.paragraphs.filter(
        ({ kind, text }, index) => kind === "text" && !inColumns.has(document.roles[index] ?? "noise") && !shown.includes(letters(text)),
      );
      expect(lost.map((paragraph) => paragraph.text)).toEqual([]);
    }
  });
});
