import { describe, expect, it } from "vitest";
import { joinWrapped } from "../../../server/src/features/join-wrapped.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { applyEdits } from "../apply-edits.ts";

const head = "KẾ HOẠCH\nKiểm tra công tác văn thư năm 2026\n\nI. NHIỆM VỤ\n";
const wrapped = `${head}1. Văn phòng rà soát hồ sơ của các\nphòng, ban và lập danh mục\nhồ sơ.\n\n2. Sở Nội vụ hướng dẫn các cơ quan,\nđơn vị.\n`;
const joined = (text: string, lines?: readonly [number, number]): string => {
  const range = lines && { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } };
  return applyEdits(text, joinWrapped(parsePlan(text), range));
};

describe("“Nối dòng bị ngắt”", () => {
  it("makes one line of each torn paragraph, by an edit for each line end", () => {
    const right = `${head}1. Văn phòng rà soát hồ sơ của các phòng, ban và lập danh mục hồ sơ.\n\n2. Sở Nội vụ hướng dẫn các cơ quan, đơn vị.\n`;
    expect(joined(wrapped)).toBe(right);
    expect(joinWrapped(parsePlan(wrapped))).toHaveLength(3);
    expect(joined(right)).toBe(right);
  });

  it("takes a page number out of the sentence it stands in", () => {
    expect(joined(`${head}1. Văn phòng rà soát hồ sơ của các\n\n3\n\nphòng, ban.\n`)).toBe(
      `${head}1. Văn phòng rà soát hồ sơ của các phòng, ban.\n`,
    );
  });

  it("touches the paragraphs of a selection alone", () => {
    expect(joined(wrapped, [8, 8])).toBe(wrapped.replace("cơ quan,\n", "cơ quan, "));
  });
});
