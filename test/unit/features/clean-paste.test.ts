import { describe, expect, it } from "vitest";
import { cleanPaste } from "../../../server/src/features/clean-paste.ts";

describe("pasted text", () => {
  it.each([
    ["wrapped lines", "Văn phòng rà soát hồ sơ của các\nphòng, ban.", "Văn phòng rà soát hồ sơ của các phòng, ban."],
    ["page numbers", "Rà soát hồ sơ.\nTrang 3/12\nLập danh mục.", "Rà soát hồ sơ.\nLập danh mục."],
    ["a page number in a sentence", "Văn phòng rà soát hồ sơ của các\n- 2 -\nphòng, ban.", "Văn phòng rà soát hồ sơ của các phòng, ban."],
    ["letters in parts", "Kế hoạch".normalize("NFD"), "Kế hoạch"],
    ["signs before items", "• Rà soát;\n– Lập danh mục;\n● Nộp lưu.", "- Rà soát;\n- Lập danh mục;\n- Nộp lưu."],
    ["invisible characters", "Rà\u200b soát\u00a0hồ sơ.", "Rà soát hồ sơ."],
    [
      "heads of pages",
      "BẢN TIN TỈNH\nTrang 1\nRà soát hồ sơ.\nBẢN TIN TỈNH\nTrang 2\nLập danh mục.\nBẢN TIN TỈNH\nTrang 3\nNộp lưu.",
      "Rà soát hồ sơ.\nLập danh mục.\nNộp lưu.",
    ],
  ])("loses %s", (_what, text, right) => {
    expect(cleanPaste(text)).toBe(right);
    expect(cleanPaste(right)).toBe(right);
  });

  it.each([
    ["a number alone", "Số lượng\n12"],
    ["items", "1. Rà soát hồ sơ.\n\n2. Lập danh mục.\n"],
    ["line ends of its own", "Rà soát hồ sơ.\r\nLập danh mục.\r\n"],
  ])("keeps %s", (_what, text) => {
    expect(cleanPaste(text)).toBe(text);
  });
});
