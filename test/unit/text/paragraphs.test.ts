import { describe, expect, it } from "vitest";
import { rangeInParagraph } from "../../../server/src/text/paragraph.ts";
import { joinParagraphs } from "../../../server/src/text/paragraphs.ts";
import { readText, replaceRange } from "../../../server/src/text/source-text.ts";

const paragraphs = (text: string): string[] => joinParagraphs(readText(text)).paragraphs.map((paragraph) => paragraph.text);

describe("lines that a page tore apart are one paragraph:", () => {
  it.each([
    ["a sentence", "Sở Nội vụ chủ trì,\nphối hợp với các sở.", ["Sở Nội vụ chủ trì, phối hợp với các sở."]],
    ["a date over a page number", "hoàn thành trước ngày 30 tháng\n\n4\n\n6 năm 2026.", ["hoàn thành trước ngày 30 tháng 6 năm 2026."]],
    [
      "a symbol at its hyphen",
      "Thực hiện công tác văn thư theo Nghị định số 30/2020/NĐ-\nCP của Chính phủ",
      ["Thực hiện công tác văn thư theo Nghị định số 30/2020/NĐ-CP của Chính phủ"],
    ],
    ["a name", "tỉnh Bà Rịa\n- Vũng Tàu", ["tỉnh Bà Rịa - Vũng Tàu"]],
    ["two sentences stay apart", "Câu một.\nCâu hai.", ["Câu một.", "Câu hai."]],
    ["items stay apart", "Gồm các sở,\n- Sở Y tế", ["Gồm các sở,", "- Sở Y tế"]],
    ["a Lưu line opens its own", "- Sở Nội vụ;\nLưu: VT.", ["- Sở Nội vụ;", "Lưu: VT."]],
  ])("%s", (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

it("a letter alone on its line has its words on the next one", () => {
  const [paragraph] = joinParagraphs(readText("a) \nnâng cao chất lượng")).paragraphs;
  expect(paragraph?.text.slice(paragraph.marker?.contentStart)).toBe("nâng cao chất lượng");
});

it("a span over a wrap stands on both lines", () => {
  const [paragraph] = joinParagraphs(readText("trước ngày 30 tháng\n  6 năm 2026.")).paragraphs;
  const start = paragraph?.text.indexOf("ngày") ?? -1;
  expect(paragraph && rangeInParagraph(paragraph, start, start + "ngày 30 tháng 6 năm 2026".length)).toEqual({
    start: { line: 0, character: 6 },
    end: { line: 1, character: 12 },
  });
});

describe("after an edit", () => {
  const before = joinParagraphs(readText("Một.\n\nHai.\n\nBa.\n\nBốn."));
  const edited = (line: number, text: string) => {
    const at = { line, character: 0 };
    return joinParagraphs(replaceRange(before.source, { start: at, end: at }, text), before);
  };

  it("all other paragraphs are the same objects", () => {
    const after = edited(2, "Điều ");
    expect(after.paragraphs.map((paragraph, index) => paragraph === before.paragraphs[index])).toEqual([true, false, true, true]);
  });

  it("paragraphs below inserted lines move with them", () => {
    const after = edited(2, "Mới.\n\n");
    expect(after.paragraphs.map(({ text }) => text)).toEqual(["Một.", "Mới.", "Hai.", "Ba.", "Bốn."]);
    expect(after.startLines).toEqual([0, 2, 4, 6, 8]);
    expect(after.paragraphs[4]).toBe(before.paragraphs[3]);
  });
});
