import { describe, expect, it } from "vitest";
import { refactorings } from "../../../server/src/features/refactorings.ts";
import { fullText } from "../../../server/src/text/source-text.ts";
import { applyEdits } from "../apply-edits.ts";
import { atCursor } from "./marked-plan.ts";

const head = "KẾ HOẠCH\nKiểm tra công tác văn thư năm 2026\n\n";

/** The titles of what is offered at ‸, with the text that each gives. */
function offered(marked: string): readonly (readonly [string, string])[] {
  const above = marked.includes("\r\n") ? head.replaceAll("\n", "\r\n") : head;
  const { document, position } = atCursor(above + marked);
  return refactorings(document, { start: position, end: position }).map(({ title, edits }) => [
    title.vi,
    applyEdits(fullText(document.source), edits).slice(above.length),
  ]);
}

const split = "Tách các điểm viết liền thành từng dòng";

describe("a list run into one paragraph", () => {
  it("becomes points, all but the last ending with “;”, the last with “.”", () => {
    expect(offered("I. NHIỆM VỤ\n1. ‸Nội dung gồm: a) Rà soát hồ sơ. b) Lập danh mục; c) Báo cáo kết quả\n2. Khác.\n")).toEqual([
      [split, "I. NHIỆM VỤ\n1. Nội dung gồm:\na) Rà soát hồ sơ;\nb) Lập danh mục;\nc) Báo cáo kết quả.\n2. Khác.\n"],
    ]);
  });

  it("in brackets or with dashes, with the blank lines, the indentation and the line ends of the text", () => {
    expect(offered("I. NHIỆM VỤ\r\n\r\n  1. Gồm: (1) Rà soát; (2) Lập‸ danh mục.\r\n\r\n  2. Khác.\r\n")).toEqual([
      [split, "I. NHIỆM VỤ\r\n\r\n  1. Gồm:\r\n\r\n  (1) Rà soát;\r\n\r\n  (2) Lập danh mục.\r\n\r\n  2. Khác.\r\n"],
    ]);
    expect(offered("I. NHIỆM VỤ\n1. ‸Gồm: - Rà soát; - Lập danh mục.\n")).toEqual([
      [split, "I. NHIỆM VỤ\n1. Gồm:\n- Rà soát;\n- Lập danh mục.\n"],
    ]);
  });

  it("over wrapped lines", () => {
    expect(offered("I. NHIỆM VỤ\n1. Nội dung ‸gồm: a) Rà soát\nhồ sơ; b) Lập danh mục\nvà báo cáo.\n")).toEqual([
      [split, "I. NHIỆM VỤ\n1. Nội dung gồm:\na) Rà soát\nhồ sơ;\nb) Lập danh mục\nvà báo cáo.\n"],
    ]);
  });

  it.each([
    ["in a quotation", "1. Sửa khoản 2 như sau: “2. ‸Gồm: a) Rà soát; b) Lập danh mục.”\n"],
    ["in a quotation over several paragraphs", "1. Sửa như sau:\n“1. Một.\n2. ‸Gồm: a) Rà soát; b) Lập danh mục.\n3. Ba.”\n"],
    ["whose points would become sisters of their item", "1. Việc:\na) ‸Gồm: a) Rà soát; b) Lập danh mục.\n"],
    ["of one point", "1. ‸Gồm: a) Rà soát.\n"],
    ["in a table", "1. Việc:\n| Nội dung | Đơn vị |\n|---|---|\n| ‸Gồm: a) Rà soát; b) Lập | Sở Nội vụ |\n"],
  ])("stays as it is %s", (_, text) => {
    expect(offered(text)).toEqual([]);
  });
});

describe("numbers out of order", () => {
  const plan = "I. CHUNG\n1. Một.\n3. ‸Hai.\nIII. NHIỆM VỤ\n1. Thực hiện khoản 3 Mục I Kế hoạch này.\n4. Khác.\n";

  it("are put in order for the list, or for more where more is wrong", () => {
    expect(offered(plan)).toEqual([
      ["Đánh lại số cấp này", "I. CHUNG\n1. Một.\n2. Hai.\nIII. NHIỆM VỤ\n1. Thực hiện khoản 2 Mục I Kế hoạch này.\n4. Khác.\n"],
      ["Đánh lại số cả kế hoạch", "I. CHUNG\n1. Một.\n2. Hai.\nII. NHIỆM VỤ\n1. Thực hiện khoản 2 Mục I Kế hoạch này.\n2. Khác.\n"],
    ]);
  });

  it("are not offered where the list at the cursor is in order", () => {
    expect(offered("I. CHUNG\n1. ‸Một.\n2. Hai.\nII. NHIỆM VỤ\n1. Một.\n4. Khác.\n")).toEqual([]);
  });
});
