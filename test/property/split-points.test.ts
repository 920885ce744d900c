import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitPoints } from "../../server/src/features/split-points.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { applyEdits } from "../unit/apply-edits.ts";
import { anyText } from "./arbitrary-text.ts";
import { runs } from "./runs.ts";

const work = fc.constantFrom("Rà soát hồ sơ", "Lập danh mục", "Báo cáo kết quả năm 2026", "Tập huấn 2.500 người");
const style = fc.constantFrom(
  (index: number) => `${"abcdđeghik"[index]})`,
  (index: number) => `(${index + 1})`,
  () => "-",
);
const plan = fc.tuple(fc.array(work, { minLength: 2, maxLength: 8 }), style, fc.constantFrom("; ", ". "), fc.constantFrom("\n", "\r\n"));

describe("splitting a run-in list", () => {
  it("gives every point a line, in order, and leaves the items around as they are", () => {
    fc.assert(
      fc.property(plan, ([works, mark, join, lineEnd]) => {
        const list = works.map((words, index) => `${mark(index)} ${words}`);
        const lines = ["KẾ HOẠCH", "Kiểm tra", "I. NHIỆM VỤ", `1. Nội dung gồm: ${list.join(join)}`, "2. Khác.", ""];
        const text = lines.join(lineEnd);
        const edits = splitPoints(parsePlan(text), { line: 3, character: 0 });
        const expected = list.map((words, index) => `${words}${index < list.length - 1 ? ";" : "."}`);
        const after = applyEdits(text, edits);
        expect(after).toBe([...lines.slice(0, 3), "1. Nội dung gồm:", ...expected, "2. Khác.", ""].join(lineEnd));
        const [item, next] = parsePlan(after).sections[0]?.children ?? [];
        expect(item?.children.map(({ title }) => title)).toEqual(expected.map((words, index) => words.slice(mark(index).length + 1)));
        expect(next?.title).toBe("Khác.");
        expect(splitPoints(parsePlan(after), { line: 3, character: 0 })).toEqual([]);
      }),
      runs(150),
    );
  });

  it("takes any text and changes only white space and end marks", () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 40 }), (text, line) => {
        const after = applyEdits(text, splitPoints(parsePlan(text), { line, character: 0 }));
        expect(words(after)).toBe(words(text));
      }),
      runs(60),
    );
  });
});

function words(text: string): string {
  return text.replace(/[\s;.]/gu, "");
}
