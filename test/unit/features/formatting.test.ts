import { describe, expect, it } from "vitest";
import { formattingEdits } from "../../../server/src/features/formatting.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";
import { applyEdits } from "../apply-edits.ts";

const check = createChecker(rules, (rule, error) => {
  throw new Error(rule, { cause: error });
});
const head = "KẾ HOẠCH\nKiểm tra công tác văn thư năm 2026\n\n";

function formatted(body: string): string {
  const text = head + body;
  return applyEdits(text, formattingEdits(parsePlan(text), check)).slice(head.length);
}

describe("formatting", () => {
  it.each([
    ["two spaces between words", "I. NHIỆM VỤ\n1. Sở  Nội vụ rà soát  hồ sơ.\n", "I. NHIỆM VỤ\n1. Sở Nội vụ rà soát hồ sơ.\n"],
    ["spaces at the end of a line", "I. NHIỆM VỤ \n1. Rà soát hồ sơ.   \n\n", "I. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\n"],
    ["spaces beside marks", "I. NHIỆM VỤ\n1. Rà soát , lập hồ sơ.\n", "I. NHIỆM VỤ\n1. Rà soát, lập hồ sơ.\n"],
    ["three blank lines", "I. NHIỆM VỤ\n\n\n\n1. Rà soát hồ sơ.\n", "I. NHIỆM VỤ\n\n1. Rà soát hồ sơ.\n"],
    [
      "a large part that does not stand apart as the others do",
      "I. MỤC ĐÍCH\nRà soát hồ sơ.\n\nII. YÊU CẦU\nĐúng hạn.\nIII. NHIỆM VỤ\nLập hồ sơ.\n",
      "I. MỤC ĐÍCH\nRà soát hồ sơ.\n\nII. YÊU CẦU\nĐúng hạn.\n\nIII. NHIỆM VỤ\nLập hồ sơ.\n",
    ],
    [
      "ends of points",
      "I. NHIỆM VỤ\n1. Nội dung gồm:\na) Rà soát hồ sơ;\nb) Lập danh mục;\nc) Nộp lưu\nd) Báo cáo;\n2. Kinh phí.\n",
      "I. NHIỆM VỤ\n1. Nội dung gồm:\na) Rà soát hồ sơ;\nb) Lập danh mục;\nc) Nộp lưu;\nd) Báo cáo.\n2. Kinh phí.\n",
    ],
    [
      "a table",
      "I. NHIỆM VỤ\n\n| TT | Nội dung |\n|---|:-:|\n| 1 | Rà soát hồ sơ |\n",
      "I. NHIỆM VỤ\n\n| TT  | Nội dung      |\n| --- | :-----------: |\n| 1   | Rà soát hồ sơ |\n",
    ],
    [
      "lines of recipients",
      "I. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\nNơi nhận:\n- Bộ Nội vụ;\n- Các sở, ban, ngành\n- Lưu: VT.\n",
      "I. NHIỆM VỤ\n1. Rà soát hồ sơ.\n\nNơi nhận:\n- Bộ Nội vụ;\n- Các sở, ban, ngành;\n- Lưu: VT.\n",
    ],
  ])("puts right %s", (_what, text, right) => {
    expect(formatted(text)).toBe(right);
    expect(formatted(right)).toBe(right);
  });

  it.each([
    ["a line break of Markdown", "I. NHIỆM VỤ\n\nDòng một  \nDòng hai.\n"],
    ["quotations", "I. NHIỆM VỤ\n1. Sửa cụm từ “rà  soát” thành “kiểm  tra”.\n"],
    ["columns", "I. NHIỆM VỤ\nTên việc      Đơn vị\nRà soát       Văn phòng\n"],
    ["the blanks of a draft", "I. NHIỆM VỤ\n1. Thực hiện Kế hoạch số  /KH-UBND ngày  tháng  năm 2026.\n"],
    ["points that are whole sentences", "I. NHIỆM VỤ\n1. Gồm:\na) Rà soát.\nb) Lập danh mục.\nc) Nộp lưu\n2. Kinh phí.\n"],
    ["two blank lines", "I. NHIỆM VỤ\n\n\n1. Rà soát hồ sơ.\n"],
    ["a table with missing cells", "I. NHIỆM VỤ\n\n| TT | Nội dung |\n|---|---|\n| 1 |\n"],
  ])("leaves %s alone", (_what, text) => {
    expect(formatted(text)).toBe(text);
  });

  it("touches the spaces and marks alone, and only those in the lines asked for", () => {
    const text = `${head}I. NHIỆM VỤ\n1. Sở  Nội vụ rà  soát.\n2. Lập  hồ sơ.\n`;
    const at = (line: number, from: number, to: number) => ({
      range: { start: { line, character: from }, end: { line, character: to } },
      newText: "",
    });
    expect(formattingEdits(parsePlan(text), check)).toEqual([at(4, 6, 7), at(4, 16, 17), at(5, 7, 8)]);
    const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 9 } };
    expect(formattingEdits(parsePlan(text), check, range)).toEqual([at(5, 7, 8)]);
  });
});
