import { describe, expect, it } from "vitest";
import { planPages } from "../../../../server/src/output/layout/plan-pages.ts";
import { previewBlocks, sourceOf } from "../../../../server/src/output/preview/preview-blocks.ts";
import { previewEdits, withEdits } from "../../../../server/src/output/preview/preview-edits.ts";
import { parsePlan } from "../../../../server/src/plan/parse.ts";

const plan = `KẾ HOẠCH
Rà soát hồ sơ năm 2026

I. NHIỆM VỤ

1. Giao **Văn phòng** lập
danh sách.

| TT | Việc |
|---|---|
| 1 | Lập danh sách |
| 2 | Rà soát |

2. Giao Sở Nội vụ tổng hợp.
`;

function shown(text: string) {
  const document = parsePlan(text);
  const laidOut = previewBlocks(document, planPages(document), { findings: [], language: "vi" });
  const blocks = laidOut.map(({ block }) => block);
  return { document, laidOut, blocks, keys: blocks.map((block) => JSON.stringify(block)) };
}

/** The edits from one text to another, as "start -removed +added". */
function edits(before: string, after: string): readonly string[] {
  const [from, to] = [shown(before), shown(after)];
  const found = previewEdits(from.keys, to.keys, to.blocks);
  expect(withEdits(from.blocks, found)).toEqual(to.blocks);
  return found.map(({ start, removed, blocks }) => `${start} -${removed} +${blocks.length}`);
}

describe("what changes on the page", () => {
  it("is the block of a letter", () => {
    expect(edits(plan, plan.replace("tổng hợp", "tổng hợp ngay"))).toEqual(["7 -1 +1"]);
  });

  it("is the row of a letter in a table, as long as the columns keep their width", () => {
    expect(edits(plan, plan.replace("| Rà soát", "| Rà soátt"))).toEqual(["6 -1 +1"]);
  });

  it("is one new block for a new paragraph: what stands below only moves", () => {
    expect(edits(plan, plan.replace("I. NHIỆM VỤ\n", "I. NHIỆM VỤ\n\nCác phòng thực hiện.\n"))).toEqual(["3 -0 +1"]);
  });

  it("is each of several changed blocks by itself", () => {
    expect(edits(plan, plan.replace("danh sách.", "danh mục.").replace("tổng hợp", "gộp"))).toEqual(["3 -1 +1", "7 -1 +1"]);
  });

  it("is nothing where only blank lines came or went, but the blocks stand on other lines", () => {
    const lower = plan.replace("I. NHIỆM VỤ", "\n\nI. NHIỆM VỤ");
    expect(edits(plan, lower)).toEqual([]);
    expect(shown(plan).laidOut.map(({ line }) => line)).toEqual([0, 1, 3, 5, 8, 10, 11, 13]);
    expect(shown(lower).laidOut.map(({ line }) => line)).toEqual([0, 1, 5, 7, 10, 12, 13, 15]);
  });
});

describe("a letter of the page", () => {
  it("is found in the text, behind marks and on the line it was written", () => {
    const { document, laidOut } = shown(plan);
    const item = laidOut[3]?.lines[0];
    expect(item?.text).toBe("1. Giao Văn phòng lập danh sách.");
    expect(sourceOf(document, item, item?.text.indexOf("Văn") ?? 0)).toEqual({ line: 5, character: plan.split("\n")[5]?.indexOf("Văn") });
    expect(sourceOf(document, item, item?.text.indexOf("danh") ?? 0)).toEqual({ line: 6, character: 0 });
    expect(sourceOf(document, laidOut[6]?.lines[1], 3)).toEqual({ line: 11, character: 9 });
  });
});
