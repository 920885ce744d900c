import { describe, expect, it } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { numberingGap } from "../../../server/src/rules/numbering-gap.ts";
import { numberingLostHeading } from "../../../server/src/rules/numbering-lost-heading.ts";

/** "line rule" of each finding on numbering. */
function found(text: string): readonly string[] {
  const document = parsePlan(text);
  const check = createChecker([numberingGap, numberingLostHeading], (id, error) => {
    throw new Error(`${id}: ${String(error)}`);
  });
  return check(document).map(({ rule, at }) => `${(document.startLines[at.paragraph] ?? 0) + 1} ${rule.id}`);
}

describe("gaps in numbering beside a lost heading", () => {
  it("tells a gap in a list that has nothing to do with the lost heading", () => {
    expect(found("I. MỤC ĐÍCH\n1. Một.\n2. Hai.\n4. Bốn.\nII. NHIỆM VỤ\n1. Một.\n2. Hai.\n1. Sở Nội vụ.\n2. Sở Y tế.")).toEqual([
      "4 numbering/gap",
      "8 numbering/lost-heading",
    ]);
  });

  it("lets a lost heading account for the part that is missing behind it", () => {
    expect(
      found("I. MỤC ĐÍCH\n1. Một.\nII. NHIỆM VỤ\n1. Một.\n2. Hai.\n1. Sở Nội vụ.\n2. Sở Y tế.\nIV. TỔ CHỨC THỰC HIỆN\n1. Một."),
    ).toEqual(["6 numbering/lost-heading"]);
  });

  it("tells once of a text that lost its headings in copying", () => {
    expect(
      found(
        "KẾ HOẠCH\nTrồng cây\n\n1. Mục đích: một.\n2. Yêu cầu: hai.\n1. Mục tiêu: một.\n2. Chỉ tiêu: hai.\nIII. NHIỆM VỤ\n2. Hai.\n4. Bốn.\n1. Sở Nội vụ.",
      ),
    ).toEqual(["4 numbering/lost-heading"]);
  });
});
