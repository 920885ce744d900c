import { describe, expect, it } from "vitest";
import { type RenumberScope, renumber } from "../../../server/src/features/renumber.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { fullText } from "../../../server/src/text/source-text.ts";
import { applyEdits } from "../apply-edits.ts";
import { atCursor } from "./marked-plan.ts";

const head = "KẾ HOẠCH\nKiểm tra công tác văn thư năm 2026\n\n";

function renumbered(marked: string, scope: RenumberScope = "plan"): string {
  const { document, position } = atCursor(head + (marked.includes("‸") ? marked : `${marked}‸`));
  const text = applyEdits(fullText(document.source), renumber(document, position, scope).edits);
  expect(renumber(parsePlan(text), position, scope).edits).toEqual([]);
  return text.slice(head.length);
}

const torn = `I. MỤC ĐÍCH
1. Một.
3. Ba.
a) Điểm một;
d) Điểm hai.
III. NHIỆM VỤ
1. Thực hiện điểm d khoản 3 Mục I Kế hoạch này.
4. Thực hiện Mục III Kế hoạch này và khoản 4 Mục III Kế hoạch này; khoản 3 Điều 4 Nghị định số 30/2020/NĐ-CP.
`;

describe("numbers put in order", () => {
  it("take along the words that speak of the items, not those of other documents", () => {
    expect(renumbered(torn)).toBe(`I. MỤC ĐÍCH
1. Một.
2. Ba.
a) Điểm một;
b) Điểm hai.
II. NHIỆM VỤ
1. Thực hiện điểm b khoản 2 Mục I Kế hoạch này.
2. Thực hiện Mục II Kế hoạch này và khoản 2 Mục II Kế hoạch này; khoản 3 Điều 4 Nghị định số 30/2020/NĐ-CP.
`);
  });

  it("change one list alone, or all below one part", () => {
    const level = renumbered(torn.replace("d) Điểm", "d) ‸Điểm"), "level");
    expect(level).toBe(torn.replace("d) Điểm", "b) Điểm").replace("điểm d khoản", "điểm b khoản"));
    const section = renumbered(torn.replace("MỤC ĐÍCH", "MỤC ‸ĐÍCH"), "section");
    expect(section).toBe(level.replace("3. Ba.", "2. Ba.").replace("khoản 3 Mục I", "khoản 2 Mục I"));
  });

  it("go along with decimals, keywords and spelled numbers", () => {
    expect(renumbered("I. NHIỆM VỤ\n2. Hai\n2.2. Một.\n2.4. Hai.\n")).toBe("I. NHIỆM VỤ\n1. Hai\n1.1. Một.\n1.2. Hai.\n");
    expect(renumbered("Chương I\nCHUNG\nĐiều 1. Một\nĐiều 3. Hai\nChương III\nRIÊNG\nĐiều 7. Ba\n")).toBe(
      "Chương I\nCHUNG\nĐiều 1. Một\nĐiều 2. Hai\nChương II\nRIÊNG\nĐiều 3. Ba\n",
    );
    expect(renumbered("Phần thứ nhất\nCHUNG\n\nPhần thứ ba\nRIÊNG\n")).toBe("Phần thứ nhất\nCHUNG\n\nPhần thứ hai\nRIÊNG\n");
  });

  it("write đ after d", () => {
    expect(renumbered("1. Một:\na) A;\nb) B;\nc) C;\nd) D;\ne) E.\n")).toBe("1. Một:\na) A;\nb) B;\nc) C;\nd) D;\nđ) E.\n");
  });

  it.each([
    ["a list that begins again behind words that announce it", "1. Mục tiêu\nĐến năm 2026:\na) A;\nb) B.\nĐến năm 2030:\na) C;\nb) D.\n"],
    ["points put in by hand", "I. NHIỆM VỤ\n1. Một.\n1a. Chen.\n3. Ba.\n"],
    ["quoted points", "1. Sửa đổi như sau: “3. Phạm vi\na) A;\nc) C.”\n2. Hai.\n"],
    ["what a lost heading tore", "1. Mục đích.\n2. Yêu cầu.\n1. Mục tiêu.\n2. Chỉ tiêu.\nIII. NHIỆM VỤ\n2. Hai.\n3. Ba.\n"],
    ["bullets", "1. Một:\n- A;\n- B.\n"],
  ])("leave %s alone", (_what, text) => {
    expect(renumbered(text)).toBe(text);
  });

  it("leave the number that a piece of a plan begins with", () => {
    const document = parsePlan("III. NHIỆM VỤ\n1. Một.\nIV. KINH PHÍ\n");
    expect(renumber(document, { line: 0, character: 0 }, "plan").edits).toEqual([]);
  });
});
