import * as fs from "node:fs";
import * as path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWord } from "../../server/src/input/word/word-reader.ts";
import { planPages } from "../../server/src/output/word/plan-pages.ts";
import { wordFile } from "../../server/src/output/word/word-file.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { planFacts } from "./plan-facts.ts";
import { planLines } from "./arbitrary-plan.ts";
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

  it("is the same plan, whatever was generated", () =>
    fc.assert(
      fc.asyncProperty(planLines, async (lines) => {
        const text = lines.join("\n");
        expect(planFacts(parsePlan(await roundTrip(text)))).toEqual(planFacts(parsePlan(text)));
      }),
      runs(150),
    ));
});
