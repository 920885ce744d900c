import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partReferences } from "../../server/src/facts/part-references.ts";
import { renumber } from "../../server/src/features/renumber.ts";
import type { PlanDocument } from "../../server/src/plan/document.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { fullText } from "../../server/src/text/source-text.ts";
import { applyEdits } from "../unit/apply-edits.ts";
import { anyText } from "./arbitrary-text.ts";
import { runs } from "./runs.ts";

const start = { line: 0, character: 0 };
const parts = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
const points = ["a", "b", "c", "d", "đ", "e", "g", "h"];
const gapped = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1, maxLength: 4 });
const item = fc.record({ points: gapped(points) });

/** A plan whose numbers jump, with an item that speaks of each point there is. */
const gappedPlan = fc.array(fc.record({ items: fc.array(item, { minLength: 1, maxLength: 3 }), numbers: gapped([1, 2, 3, 5, 7, 9, 12]) }), {
  minLength: 1,
  maxLength: 4,
});
const planText = fc.tuple(gapped(parts), gappedPlan).map(([labels, sections]) => {
  const lines = ["KẾ HOẠCH", "Kiểm tra công tác văn thư", ""];
  const spoken: string[] = [];
  for (const [index, label] of labels.entries()) {
    lines.push(`${label}. PHẦN VIỆC`);
    const { items, numbers } = sections[index % sections.length] ?? { items: [], numbers: [] };
    for (const [place, number] of numbers.entries()) {
      lines.push(`${number}. Nội dung gồm`);
      for (const point of items[place % items.length]?.points ?? []) {
        lines.push(`${point}) Rà soát hồ sơ;`);
        spoken.push(`Thực hiện điểm ${point} khoản ${number} Mục ${label} Kế hoạch này.`);
      }
    }
  }
  return [...lines, "", ...spoken, ""].join("\n");
});

function spokenOf(document: PlanDocument): number[] {
  return document.paragraphs.flatMap((_, index) =>
    partReferences(document, index).map(({ target }) => ("heading" in target ? target.heading.paragraph : target.paragraph)),
  );
}

function renumbered(document: PlanDocument): PlanDocument {
  return parsePlan(applyEdits(fullText(document.source), renumber(document, start, "plan").edits));
}

describe("“Đánh lại số”", () => {
  it("keeps every mention pointing at its item", () => {
    fc.assert(
      fc.property(planText, (text) => {
        const before = parsePlan(text);
        expect(spokenOf(before).length).toBeGreaterThan(0);
        expect(spokenOf(renumbered(before))).toEqual(spokenOf(before));
      }),
      runs(150),
    );
  });

  it("has nothing left to do the second time", () => {
    fc.assert(
      fc.property(planText, (text) => {
        expect(renumber(renumbered(parsePlan(text)), start, "plan").edits).toEqual([]);
      }),
      runs(150),
    );
  });

  it("takes any text, and its edits do not meet", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => renumbered(parsePlan(text))).not.toThrow();
      }),
      runs(60),
    );
  });
});
