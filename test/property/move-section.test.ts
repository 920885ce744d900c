import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partReferences } from "../../server/src/facts/part-references.ts";
import { moveSection } from "../../server/src/features/move-section.ts";
import type { PlanDocument } from "../../server/src/plan/document.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { fullText } from "../../server/src/text/source-text.ts";
import { applyEdits } from "../unit/apply-edits.ts";
import { anyText } from "./arbitrary-text.ts";
import { runs } from "./runs.ts";

const roman = ["I", "II", "III", "IV"];
const letters = ["a", "b", "c", "d", "đ"];

/** A plan with some items in each part, some points in each item, a name of its own for each, and a sentence that speaks of each. */
const plan = fc.array(fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }).map((parts) => {
  const lines = ["KẾ HOẠCH", "Kiểm tra công tác văn thư", ""];
  const spoken: string[] = [];
  for (const [part, items] of parts.entries()) {
    lines.push(`${roman[part]}. PHẦN ${"M".repeat(part + 1)}`);
    for (const [item, points] of items.entries()) {
      lines.push(`${item + 1}. Việc thứ ${part}${item} gồm`);
      spoken.push(`Thực hiện khoản ${item + 1} Mục ${roman[part]} Kế hoạch này.`);
      for (const letter of letters.slice(0, points)) {
        lines.push(`${letter}) Bước ${part}${item}${letter};`);
        spoken.push(`Thực hiện điểm ${letter} khoản ${item + 1} Mục ${roman[part]} Kế hoạch này.`);
      }
    }
  }
  return [...lines, "", "V. PHỐI HỢP", ...spoken, ""].join("\n");
});

/** The words of what each sentence speaks of, without the mark of its place in the list, in the order of the sentences. */
function spokenOf(document: PlanDocument): string[] {
  return document.paragraphs.flatMap((_, index) =>
    partReferences(document, index).map(({ target }) => {
      const { text = "", marker } = document.paragraphs["heading" in target ? target.heading.paragraph : target.paragraph] ?? {};
      return text.slice(marker?.contentStart ?? 0).replace(/[;.]$/, "");
    }),
  );
}

const line = fc.nat({ max: 40 });
const direction = fc.constantFrom("up" as const, "down" as const);

describe("moving a part", () => {
  it("keeps every mention pointing at its item, and back it gives the text as it was", () => {
    let moves = 0;
    fc.assert(
      fc.property(plan, line, direction, (text, at, way) => {
        const before = parsePlan(text);
        const moved = moveSection(before, { line: at, character: 0 }, way);
        if (!moved) return;
        moves++;
        const after = parsePlan(applyEdits(text, moved.edits));
        expect(spokenOf(after)).toEqual(spokenOf(before));
        const back = moveSection(after, moved.cursor, way === "up" ? "down" : "up");
        expect(applyEdits(fullText(after.source), back?.edits ?? [])).toBe(text);
        if (text.split("\n")[at]) expect(back?.cursor.line).toBe(at);
      }),
      runs(400),
    );
    expect(moves).toBeGreaterThan(20);
  });

  it("takes any text and loses no letter of it", () => {
    fc.assert(
      fc.property(anyText, line, direction, (text, at, way) => {
        const moved = moveSection(parsePlan(text), { line: at, character: 0 }, way);
        if (moved) expect(letterCount(applyEdits(text, moved.edits))).toBeGreaterThanOrEqual(letterCount(text) - 20);
      }),
      runs(60),
    );
  });
});

/** Numbers may get longer or shorter, everything else is kept. */
function letterCount(text: string): number {
  return text.replace(/\s/g, "").length;
}
