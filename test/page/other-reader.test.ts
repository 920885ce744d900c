import { extractRawText } from "mammoth";
import { describe, expect, it } from "vitest";
import { planPages } from "../../server/src/output/layout/plan-pages.ts";
import { wordFile } from "../../server/src/output/word/word-file.ts";
import type { PlanDocument } from "../../server/src/plan/document.ts";
import { realPlans, samplePlans } from "../corpus/plan-files.ts";

/** What the body of a plan says, from its opening to the list of recipients, paragraph by paragraph. */
function bodyOf({ paragraphs, roles }: PlanDocument): readonly string[] {
  return paragraphs.flatMap(({ text }, index) =>
    ["opening", "heading", "bullet", "label", "body", "closing"].includes(roles[index] ?? "") ? [text] : [],
  );
}

const plain = (text: string): string => text.replace(/\s+/g, " ").toLowerCase();

describe("another reader of Word documents", () => {
  it.each([...samplePlans, ...realPlans].map((plan) => [plan.name, plan.document] as const))(
    "finds the body of %s in order",
    async (_, plan) => {
      const bytes = await wordFile(planPages(plan));
      const { value, messages } = await extractRawText({ buffer: Buffer.from(bytes) });
      expect(messages.filter(({ type }) => type === "error")).toEqual([]);
      const read = plain(value);
      let from = 0;
      const lost = bodyOf(plan).filter((paragraph) => {
        const at = read.indexOf(plain(paragraph), from);
        if (at >= 0) from = at + paragraph.length;
        return at < 0;
      });
      expect(from).toBeGreaterThan(0);
      expect(lost).toEqual([]);
    },
  );
});
