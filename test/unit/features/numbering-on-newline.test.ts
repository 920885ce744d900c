import { describe, expect, it } from "vitest";
import { numberingOnNewline } from "../../../server/src/features/numbering-on-newline.ts";
import { fullText } from "../../../server/src/text/source-text.ts";
import { applyEdits } from "../apply-edits.ts";
import { atCursor } from "./marked-plan.ts";

const head = "KẾ HOẠCH\nKiểm tra công tác văn thư năm 2026\n\nI. NHIỆM VỤ\n\n";
const foot = "\nNơi nhận:\n- Chủ tịch Ủy ban nhân dân tỉnh;\n- Lưu: VT.\n";

/** The text below the head after Enter was pressed at ‸. */
function entered(text: string, before = head): string {
  const { document, position } = atCursor(before + text.replace("‸", "\n‸"));
  return applyEdits(fullText(document.source), numberingOnNewline(document, position)).slice(before.length);
}

describe("Enter after an item", () => {
  it.each([
    ["a) Rà soát hồ sơ;‸", "a) Rà soát hồ sơ;\nb) "],
    ["d) Rà soát hồ sơ;‸", "d) Rà soát hồ sơ;\nđ) "],
    ["đ) Rà soát hồ sơ‸", "đ) Rà soát hồ sơ\ne) "],
    ["- Rà soát hồ sơ;‸", "- Rà soát hồ sơ;\n- "],
    ["  + Rà soát hồ sơ;‸", "  + Rà soát hồ sơ;\n  + "],
    ["1. Sở Nội vụ rà soát hồ sơ.‸", "1. Sở Nội vụ rà soát hồ sơ.\n2. "],
    ["9. Sở Nội vụ rà soát hồ sơ.‸", "9. Sở Nội vụ rà soát hồ sơ.\n10. "],
    ["1.2. Sở Nội vụ rà soát hồ sơ.‸", "1.2. Sở Nội vụ rà soát hồ sơ.\n1.3. "],
    ["(1) Sở Nội vụ rà soát hồ sơ.‸", "(1) Sở Nội vụ rà soát hồ sơ.\n(2) "],
    ["a) Rà soát hồ sơ.‸ Báo cáo kết quả.", "a) Rà soát hồ sơ.\nb) Báo cáo kết quả."],
  ])("%j goes on as %j", (text, expected) => {
    // The blank line keeps the first item from following the heading at once.
    expect(entered(`Nội dung gồm:\n${text}\n${foot}`)).toBe(`Nội dung gồm:\n${expected}\n${foot}`);
  });

  it("leaves a blank line where the item above has one", () => {
    expect(entered(`a) Rà soát;\n\nb) Kiểm tra;‸\n${foot}`)).toBe(`a) Rà soát;\n\nb) Kiểm tra;\n\nc) \n${foot}`);
  });

  it("keeps the line ends of the text", () => {
    const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
    expect(entered(crlf(`a) Rà soát;\n\nb) Kiểm tra;‸\n${foot}`), crlf(head))).toBe(
      `a) Rà soát;\r\n\r\nb) Kiểm tra;\n\r\nc) \r\n${crlf(foot)}`,
    );
  });

  it.each([
    ["a) Rà soát;\nb) ‸\n", "a) Rà soát;\n\n"],
    ["- Rà soát;\n- ‸\n", "- Rà soát;\n\n"],
    ["  + Rà soát;\n  + ‸\n", "  + Rà soát;\n\n"],
    ["1. Sở Nội vụ rà soát.\n2. ‸\n", "1. Sở Nội vụ rà soát.\n\n"],
  ])("without words, as in %j, ends the list", (text, expected) => {
    expect(entered(text + foot)).toBe(expected + foot);
  });

  it.each([
    ["a heading", "1. Mục đích‸\n"],
    ["a bold heading", "**1. Mục đích.**‸\n"],
    ["what opens a list", "a) Sở Nội vụ:‸\n"],
    ["a first number that may wait for its title", "1. ‸\n"],
    ["a sentence", "Sở Nội vụ rà soát hồ sơ.‸\n"],
    ["an item in its middle", "a) Rà soát ‸hồ sơ công việc;\n"],
    ["the end of a line whose next one has a number", "a) Rà soát;‸b) Kiểm tra;\n"],
    ["a point put between others", "2a. Rà soát hồ sơ.‸\n"],
    ["the end of the plan", "- Trên đây là Kế hoạch./.‸\n"],
    ["a row of a table", "| a) | Rà soát; |‸\n"],
    ["points quoted from another document", "Sửa đổi như sau: “1. Phạm vi\na) Rà soát;‸\nb) Kiểm tra.”\n"],
  ])("leaves %s alone", (_what, text) => {
    expect(entered(text + foot)).toBe(text.replace("‸", "\n") + foot);
  });

  it("leaves parts, the head and recipients alone", () => {
    expect(entered("‸", head.trimEnd())).toBe("\n");
    expect(entered("Nơi nhận:\n- Chủ tịch;‸\n- Lưu: VT.\n")).toBe("Nơi nhận:\n- Chủ tịch;\n\n- Lưu: VT.\n");
  });
});
