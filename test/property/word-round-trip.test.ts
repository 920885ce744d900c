import * as fs from "node:fs";
import * as path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWord } from "../../server/src/input/word/word-reader.ts";
import { planPages } from "../../server/src/output/layout/plan-pages.ts";
import { wordFile } from "../../server/src/output/word/word-file.ts";
import type { PlanDocument } from "../../server/src/plan/document.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { planLines } from "./arbitrary-plan.ts";
import { planFacts } from "./plan-facts.ts";
import { runs } from "./runs.ts";

async function roundTrip(text: string): Promise<string> {
  const reading = readWord(await wordFile(planPages(parsePlan(text))));
  if ("problem" in reading) throw new Error(reading.problem.en);
  return reading.text;
}

const folder = path.join(import.meta.dirname, "..", "..", "seeds");
const samples = fs.readdirSync(folder).filter((name) => /^\d/.test(name));

describe("a plan that went to Word and came back", () => {
  it.each(samples)("is the same plan: %s", async (name) => {
    const text = fs.readFileSync(path.join(folder, name), "utf8");
    expect(planFacts(parsePlan(await roundTrip(text)))).toEqual(planFacts(parsePlan(text)));
  });

  it("is the same plan, whatever was generated and however it was set", () =>
    fc.assert(
      fc.asyncProperty(planLines, async (lines) => {
        const written = parsePlan(await roundTrip(lines.join("\n")));
        if (!isWhole(written) || !onOneLineEach(written)) return;
        const back = parsePlan(await roundTrip(textOf(written)));
        expect(planFacts(back)).toEqual(planFacts(written));
      }),
      runs(300),
    ));

  it("has its parts, recipients and signature after the first time, in whatever order they were written", () =>
    fc.assert(
      fc.asyncProperty(planLines, async (lines) => {
        const before = parsePlan(lines.join("\n"));
        if (!isWhole(before) || !onOneLineEach(before)) return;
        const after = parsePlan(await roundTrip(lines.join("\n")));
        if (onOneLineEach(after)) expect(structure(after)).toEqual(structure(before));
      }),
      runs(300),
    ));
});

function textOf({ source }: PlanDocument): string {
  return source.lines.map((line) => line.source + line.lineEnd).join("");
}

/** Word has no doubt where a paragraph ends; a text may read on over an empty line, and then its paragraphs are others. */
function onOneLineEach({ paragraphs }: PlanDocument): boolean {
  return paragraphs.every(({ lines }) => lines.length === 1);
}

/** Without its title or its end a text gives no hold: what stands on which side of the page is a guess. */
function isWhole({ header, sections, recipients, signature }: PlanDocument): boolean {
  return header.title !== undefined && sections.length > 0 && recipients?.heading !== undefined && signature !== undefined;
}

function structure(document: PlanDocument): object {
  const { sections, recipients, signature, legalBases, closing, endMark } = planFacts(document);
  return { sections, recipients, signature, legalBases, closing, endMark };
}
