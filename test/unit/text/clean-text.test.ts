import { describe, expect, it } from "vitest";
import { cleanLine, sourceSpan } from "../../../server/src/text/clean-text.ts";

describe("a line is read without its marks:", () => {
  it.each([
    ["**KẾ HOẠCH**", "KẾ HOẠCH"],
    ["***Độc lập - Tự do - Hạnh phúc***", "Độc lập - Tự do - Hạnh phúc"],
    ["## **II. NHIỆM VỤ** ##", "II. NHIỆM VỤ"],
    ["> *Ghi chú:* tạm dừng", "Ghi chú: tạm dừng"],
    ["* Đơn vị thực hiện: Sở Y tế", "* Đơn vị thực hiện: Sở Y tế"],
    ["Số: ____/KH-UBND", "Số: ____/KH-UBND"],
    ["ke_hoach_2026.docx", "ke_hoach_2026.docx"],
    ["2 * 3 = 6", "2 * 3 = 6"],
    ["1\\. Mục đích", "1. Mục đích"],
    ["Lâm Đồng,&nbsp;ngày&#160;15<br>tháng 7", "Lâm Đồng, ngày 15 tháng 7"],
    ["Thu &amp; chi <!-- ẩn -->", "Thu & chi"],
    ["\u00a0\u00a0Sở\u00a0Nội\tvụ\u200b \u2028", "Sở Nội vụ"],
    ["Kế hoạch".normalize("NFD"), "Kế hoạch"],
    ["#hashtag", "#hashtag"],
    ["   ", ""],
  ])("%j", (source, expected) => {
    expect(cleanLine(source).text).toBe(expected);
  });
});

it("tells headings and bold openings", () => {
  expect(cleanLine("### a) Sở Y tế").headingDepth).toBe(3);
  expect(cleanLine("**Nơi nhận:**")).toMatchObject({ bold: true, headingDepth: 0 });
  expect(cleanLine("*nghiêng*").bold).toBe(false);
});

describe("words stand in the source where they are written:", () => {
  it.each([
    ["Theo **Kế hoạch** số 15", "Kế hoạch", "Kế hoạch"],
    ["  Sở   Nội vụ", "Sở Nội", "Sở   Nội"],
    ["Căn cứ Luật".normalize("NFD"), "cứ", "cứ".normalize("NFD")],
    ["A&amp;B", "&", "&amp;"],
    ["số **1420/KH**- UBND", "1420/KH- UBND", "1420/KH**- UBND"],
    ["| tên |\u0301x", "\u0301x", "\u0301x"],
  ])("%j", (source, words, written) => {
    const clean = cleanLine(source);
    const start = clean.text.indexOf(words);
    const span = sourceSpan(clean, start, start + words.length);
    expect(source.slice(span.start, span.end)).toBe(written);
  });
});
