import { expect, it } from "vitest";
import { citationsOf } from "../../server/src/facts/citations.ts";
import { deadlinesOf } from "../../server/src/facts/deadlines.ts";
import { outlineOf } from "../../server/src/features/outline.ts";
import { type CitationJson, citationJson, deadlineJson } from "../../server/src/output/json.ts";
import { deadlinesText, findingsText, outlineText } from "../../server/src/output/text.ts";
import { type PlanFile, samplePlans } from "./plan-files.ts";

/** One line a citation: place, symbol, date, words. */
function citationLines(citations: readonly CitationJson[]): string {
  return citations
    .map(({ range: { start }, text, symbol, date }) => {
      return `:${start.line + 1}:${start.character + 1}  ${symbol ?? "–"}  ${date ?? "–"}  ${text.replace(/\s+/gu, " ")}\n`;
    })
    .join("");
}

/** All that is read from a plan, much as the command line prints it. */
function reading({ name, document, findings }: PlanFile): string {
  const language = "vi";
  const parts = {
    outline: outlineText(name, outlineOf(document)),
    citations: citationLines(citationsOf(document).map((citation) => citationJson(document, citation))),
    deadlines: deadlinesText(
      "",
      deadlinesOf(document).map((deadline) => deadlineJson(document, deadline)),
      language,
    ),
    findings: findingsText({ path: "", uri: "", document, findings }, { language, colour: false }),
  };
  return Object.entries(parts)
    .map(([title, text]) => `## ${title}\n\n${text}`)
    .join("\n");
}

it.each(samplePlans.map((plan) => [plan.name, plan] as const))("what is read from %s", async (name, plan) => {
  await expect(reading(plan)).toMatchFileSnapshot(`__snapshots__/${name}.snap.txt`);
});
