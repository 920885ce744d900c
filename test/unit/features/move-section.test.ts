import { describe, expect, it } from "vitest";
import { type MoveDirection, moveSection } from "../../../server/src/features/move-section.ts";
import { fullText } from "../../../server/src/text/source-text.ts";
import { applyEdits } from "../apply-edits.ts";
import { atCursor } from "./marked-plan.ts";

const head = "KẾ HOẠCH\nKiểm tra công tác văn thư năm 2026\n\n";

/** The text after the part at ‸ has moved, with ‸ where the cursor then stands; undefined where it cannot. */
function moved(marked: string, direction: MoveDirection): string | undefined {
  const { document, position } = atCursor(head + marked);
  const answer = moveSection(document, position, direction);
  if (!answer) return undefined;
  const text = applyEdits(fullText(document.source), answer.edits);
  const { line, character } = answer.cursor;
  return applyEdits(text, [{ range: { start: { line, character }, end: { line, character } }, newText: "‸" }]).slice(head.length);
}

describe("a part that changes places with its sister", () => {
  const plan = `I. MỤC ĐÍCH

1. ‸Một.

a) Điểm của một.

2. Hai.

II. NHIỆM VỤ

1. Thực hiện khoản 1 Mục I Kế hoạch này và điểm a khoản 1 Mục I Kế hoạch này.

2. Thực hiện khoản 2 Mục I Kế hoạch này.
`;
  const after = `I. MỤC ĐÍCH

1. Hai.

2. ‸Một.

a) Điểm của một.

II. NHIỆM VỤ

1. Thực hiện khoản 2 Mục I Kế hoạch này và điểm a khoản 2 Mục I Kế hoạch này.

2. Thực hiện khoản 1 Mục I Kế hoạch này.
`;

  it("takes its number, all below it, and the words that speak of it along", () => {
    expect(moved(plan, "down")).toBe(after);
    expect(moved(after, "up")).toBe(plan);
  });

  it("as a whole section, with its decimals", () => {
    expect(moved("1. ‸Một\n1.1. Việc A.\n1.2. Việc B.\n2. Hai\n2.1. Việc C.\n", "down")).toBe(
      "1. Hai\n1.1. Việc C.\n2. ‸Một\n2.1. Việc A.\n2.2. Việc B.\n",
    );
  });

  it("as a point that was the last takes the mark of one that was not", () => {
    expect(moved("1. Gồm:\na) Một;\nb) Hai;\nc) Ba‸.\n", "up")).toBe("1. Gồm:\na) Một;\nb) Ba‸;\nc) Hai.\n");
    expect(moved("1. Gồm:\na) Một;\nb) ‸Hai;\nc) Ba.", "down")).toBe("1. Gồm:\na) Một;\nb) Ba;\nc) ‸Hai.");
  });

  it("as a bullet, over wrapped lines, in a text with Windows line ends", () => {
    const text = "1. Gồm:\r\n\r\n- Một việc dài\r\nqua hai dòng;\r\n\r\n- ‸Hai.\r\n";
    expect(moved(text, "up")).toBe("1. Gồm:\r\n\r\n- ‸Hai;\r\n\r\n- Một việc dài\r\nqua hai dòng.\r\n");
  });

  it.each([
    ["the first of its list", "1. ‸Một.\n2. Hai.\n", "up"],
    ["the last of its list", "1. Một.\n2. ‸Hai.\n", "down"],
    ["beside another kind", "1. Gồm:\na) ‸Một;\n- Hai.\n", "down"],
    ["inside a quotation", "1. Sửa như sau:\n“1. Một.\n2. ‸Hai.\n3. Ba.”\n", "down"],
    ["a chapter whose articles are numbered on", "Chương I\nMỘT\nĐiều 1. A\nChương II\n‸HAI\nĐiều 2. B\n", "up"],
  ] as const)("not as %s", (_, text, direction) => {
    expect(moved(text, direction)).toBeUndefined();
  });
});
