import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partReferences } from "../../server/src/facts/part-references.ts";
import { changeLevel } from "../../server/src/features/change-level.ts";
import type { PlanDocument } from "../../server/src/plan/document.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { applyEdits } from "../unit/apply-edits.ts";
import { anyText } from "./arbitrary-text.ts";
import { runs } from "./runs.ts";

const roman = ["I", "II", "III", "IV", "V"];
const letters = ["a", "b", "c", "d", "đ"];

/** A plan with some items in each part and some points in each item, and sentences that speak of some of them. */
const plan = fc
  .tuple(
    fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([parts, speaks, lineEnd]) => {
    const lines = ["KẾ HOẠCH", "Kiểm tra công tác văn thư", ""];
    const spoken: string[] = [];
    const speak = (words: string): void => {
      if (speaks[spoken.length % speaks.length]) spoken.push(`Thực hiện ${words} Kế hoạch này.`);
    };
    for (const [part, items] of parts.entries()) {
      lines.push(`${roman[part]}. PHẦN ${"M".repeat(part + 1)}`);
      for (const [item, points] of items.entries()) {
        lines.push(`${item + 1}. Việc gồm`);
        speak(`khoản ${item + 1} Mục ${roman[part]}`);
        for (const letter of letters.slice(0, points)) {
          lines.push(`${letter}) Bước;`);
          speak(`điểm ${letter} khoản ${item + 1} Mục ${roman[part]}`);
        }
      }
    }
    return [...lines, "", `${roman[parts.length]}. PHỐI HỢP`, ...spoken, ""].join(lineEnd);
  });

/** The paragraph that each sentence means with its innermost words. */
function spokenOf(document: PlanDocument): readonly (number | undefined)[] {
  return document.paragraphs.map((_, index) => {
    const first = partReferences(document, index).toSorted((a, b) => a.at.start - b.at.start)[0]?.target;
    return first && ("heading" in first ? first.heading.paragraph : first.paragraph);
  });
}

function contents({ paragraphs }: PlanDocument): readonly string[] {
  return paragraphs.map(({ text, marker }) => text.slice(marker?.contentStart ?? 0)).filter((text) => !text.startsWith("Thực hiện"));
}

const position = fc.nat({ max: 30 }).map((line) => ({ line, character: 0 }));

describe("changing the level of an item", () => {
  it("keeps every word pointing at its item, and leaves all words but numbers", () => {
    let changes = 0;
    fc.assert(
      fc.property(plan, position, fc.constantFrom("promote" as const, "demote" as const), (text, at, way) => {
        const before = parsePlan(text);
        const changed = changeLevel(before, at, way);
        if ("refused" in changed) return;
        changes++;
        const after = parsePlan(applyEdits(text, changed.edits));
        expect(spokenOf(after)).toEqual(spokenOf(before));
        expect(contents(after)).toEqual(contents(before));
      }),
      runs(400),
    );
    expect(changes).toBeGreaterThan(20);
  });

  it("demoted and promoted again gives the text as it was", () => {
    let changes = 0;
    fc.assert(
      fc.property(plan, position, (text, at) => {
        const demoted = changeLevel(parsePlan(text), at, "demote");
        if ("refused" in demoted) return;
        changes++;
        const below = applyEdits(text, demoted.edits);
        const promoted = changeLevel(parsePlan(below), at, "promote");
        expect("edits" in promoted ? applyEdits(below, promoted.edits) : promoted.refused.vi).toBe(text);
      }),
      runs(300),
    );
    expect(changes).toBeGreaterThan(10);
  });

  it("takes any text, and its edits do not meet", () => {
    fc.assert(
      fc.property(anyText, position, fc.constantFrom("promote" as const, "demote" as const), (text, at, way) => {
        const changed = changeLevel(parsePlan(text), at, way);
        if ("edits" in changed) expect(() => applyEdits(text, changed.edits)).not.toThrow();
      }),
      runs(60),
    );
  });
});
