import { describe, expect, it } from "vitest";
import type { SelectionRange } from "vscode-languageserver-types";
import { selectionRanges } from "../../../server/src/features/selection-ranges.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { textInRange } from "../../../server/src/text/source-text.ts";
import { atCursor } from "./marked-plan.ts";

/** The texts that a growing selection takes from the cursor on. */
function growing(marked: string): string[] {
  const { document, position } = atCursor(marked);
  const [first] = selectionRanges(document, [position]);
  const taken: string[] = [];
  for (let range: SelectionRange | undefined = first; range; range = range.parent) taken.push(textInRange(document.source, range.range));
  return taken;
}

describe("selection ranges", () => {
  it("grow from a word over symbol, phrase, sentence and paragraph to the parts around it", () => {
    const text =
      "KẾ HOẠCH\n\nI. MỤC TIÊU\n\nChung tay.\n\nII. NHIỆM VỤ\n\n1. Sở Y tế\n\na) Rà soát. Thực hiện Quyết định số 696/QĐ-‸TTg (bản chính), báo cáo trước ngày 15/01/2024. Lưu hồ sơ.\n\nb) Tổng hợp.\n\n2. Các xã\n";
    const plain = text.replace("‸", "");
    expect(growing(text)).toEqual([
      "TTg",
      "696/QĐ-TTg",
      "Thực hiện Quyết định số 696/QĐ-TTg",
      "Thực hiện Quyết định số 696/QĐ-TTg (bản chính), báo cáo trước ngày 15/01/2024.",
      "Rà soát. Thực hiện Quyết định số 696/QĐ-TTg (bản chính), báo cáo trước ngày 15/01/2024. Lưu hồ sơ.",
      "a) Rà soát. Thực hiện Quyết định số 696/QĐ-TTg (bản chính), báo cáo trước ngày 15/01/2024. Lưu hồ sơ.",
      plain.slice(plain.indexOf("1. Sở"), plain.indexOf("\n\n2.")),
      plain.slice(plain.indexOf("II."), plain.length - 1),
      plain,
    ]);
  });

  it("do not end a sentence at an abbreviation", () => {
    expect(growing("KẾ HOẠCH\n\nTổ chức tại TP. Hồ Chí ‸Minh trong quý II. Mời các tỉnh dự.\n")).toContain(
      "Tổ chức tại TP. Hồ Chí Minh trong quý II.",
    );
  });

  it("of a position below or right of the text are those of the nearest one", () => {
    const document = parsePlan("KẾ HOẠCH\n\nGiao ban.");
    const [below, right, end] = selectionRanges(document, [
      { line: 40, character: 7 },
      { line: 2, character: 900 },
      { line: 2, character: 9 },
    ]);
    expect(below).toEqual(end);
    expect(right).toEqual(end);
  });

  it("take a sentence that a PDF broke over two lines as one", () => {
    const lines = "Ủy ban nhân dân xã giao các thôn vận động nhân dân tham gia vệ sinh đường làng và";
    expect(growing(`KẾ HOẠCH\n\n${lines}\n‸trồng cây xanh. Báo cáo sau.\n`)).toContain(`${lines}\ntrồng cây xanh.`);
  });

  it("take the cell of a table before its row", () => {
    const taken = growing("KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n| 1 | Tập huấn ‸cán bộ | Quý I |\n| 2 | Mua sắm | Quý II |\n");
    expect(taken.slice(0, 3)).toEqual(["cán", "Tập huấn cán bộ", "| 1 | Tập huấn cán bộ | Quý I |"]);
  });

  it("take Markdown marks with the whole heading, not with its words", () => {
    const taken = growing("KẾ HOẠCH\n\n**II. NHIỆM ‸VỤ**\n\nMột.\n");
    expect(taken.slice(0, 5)).toEqual(["VỤ", "NHIỆM VỤ", "II. NHIỆM VỤ", "**II. NHIỆM VỤ**", "**II. NHIỆM VỤ**\n\nMột."]);
  });

  it("take all legal bases after one of them", () => {
    const bases = "Căn cứ Luật Đất đai ngày 18/01/2024;\nCăn cứ Luật Nhà ở ngày 27/11/2023;";
    expect(
      growing(`KẾ HOẠCH\nCấp sổ năm 2026\n\n${bases.replace("Nhà", "‸Nhà")}\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\n`),
    ).toContain(bases);
  });

  it("reach the parts around a blank line, and the whole text in an empty one", () => {
    expect(growing("KẾ HOẠCH\n\nI. MỤC TIÊU\n‸\nMột.\n")).toEqual(["I. MỤC TIÊU\n\nMột.", "KẾ HOẠCH\n\nI. MỤC TIÊU\n\nMột.\n"]);
    expect(growing("‸")).toEqual([""]);
  });
});
