import { describe, expect, it } from "vitest";
import { changeLevel, type LevelChange } from "../../../server/src/features/change-level.ts";
import { fullText } from "../../../server/src/text/source-text.ts";
import { applyEdits } from "../apply-edits.ts";
import { atCursor } from "./marked-plan.ts";

const head = "KẾ HOẠCH\nKiểm tra công tác văn thư năm 2026\n\n";

/** The text after the item at ‸ has changed its level, or the sentence that says why it cannot. */
function changed(marked: string, way: LevelChange): string {
  const { document, position } = atCursor(head + marked);
  const answer = changeLevel(document, position, way);
  return "refused" in answer ? answer.refused.vi : applyEdits(fullText(document.source), answer.edits).slice(head.length);
}

describe("a demoted item", () => {
  it("is the last of the sister above; what is below it, the sisters below and the words that speak of them follow", () => {
    expect(
      changed(
        "I. CHUNG\n1. Một:\na) Điểm.\n2. ‸Hai:\na) Điểm hai.\n3. Ba.\nII. NHIỆM VỤ\n1. Theo khoản 2 Mục I Kế hoạch này.\n2. Theo khoản 3 Mục I Kế hoạch này.\n",
        "demote",
      ),
    ).toBe(
      "I. CHUNG\n1. Một:\na) Điểm.\nb) Hai:\n- Điểm hai.\n2. Ba.\nII. NHIỆM VỤ\n1. Theo điểm b khoản 1 Mục I Kế hoạch này.\n2. Theo khoản 2 Mục I Kế hoạch này.\n",
    );
  });

  it("takes the marks of the level it enters, or those that are usual below", () => {
    expect(changed("1. Một\n1.1. Việc A.\n2. ‸Hai\n3. Ba\n3.1. Việc B.\n", "demote")).toBe(
      "1. Một\n1.1. Việc A.\n1.2. Hai\n2. Ba\n2.1. Việc B.\n",
    );
    expect(changed("I. MỘT\nII. H‸AI\nIII. BA\n", "demote")).toBe("I. MỘT\n1. HAI\nII. BA\n");
    expect(changed("I. MỘT\nII. H‸AI\n1. Theo Mục II Kế hoạch này.\n", "demote")).toBe(
      "I. MỘT\n1. HAI\na) Theo khoản 1 Mục I Kế hoạch này.\n",
    );
    expect(changed("1. Một:\r\na) A;\r\nb) ‸B;\r\nc) C.\r\n", "demote")).toBe("1. Một:\r\na) A;\r\n- B;\r\nb) C.\r\n");
  });
});

describe("a promoted item", () => {
  it("follows the part it stood in, and its later sisters stand below it", () => {
    expect(
      changed(
        "I. CHUNG\n1. Một.\n2. ‸Hai:\na) Điểm.\n3. Ba.\nII. NHIỆM VỤ\n1. Theo khoản 2 Mục I Kế hoạch này.\n2. Theo khoản 3 Mục I và Mục II Kế hoạch này.\n",
        "promote",
      ),
    ).toBe(
      "I. CHUNG\n1. Một.\nII. Hai:\n1. Điểm.\n2. Ba.\nIII. NHIỆM VỤ\n1. Theo Mục II Kế hoạch này.\n2. Theo khoản 2 Mục II và Mục III Kế hoạch này.\n",
    );
  });
});

describe("an item keeps its level", () => {
  it.each([
    ["on the highest", "I. M‸ỘT\n", "promote", "Mục này đã ở cấp cao nhất."],
    ["as the first of its list", "I. MỘT\n1. ‸Một.\n2. Hai.\n", "demote", "Phía trên không có mục cùng cấp để mục này trực thuộc."],
    [
      "in a quotation",
      "1. Sửa như sau:\n“1. Một.\n2. ‸Hai.\n3. Ba.”\n",
      "demote",
      "Nội dung trong ngoặc kép giữ nguyên như văn bản được trích.",
    ],
    [
      "as an article",
      "Điều 1. Một\nĐiều 2. ‸Hai\n",
      "demote",
      "Phần, Chương, Mục, Điều, tiêu đề không số và mục chèn thêm (như 2a) giữ nguyên cấp.",
    ],
    ["in a list with gaps", "1. Một.\n2. ‸Hai.\n5. Ba.\n", "demote", "Số thứ tự ở đây chưa liên tục; hãy đánh lại số trước."],
    ["with nothing lower left", "- Một:\n+ A;\n+ ‸B.\n", "demote", "Dưới mục này không còn cấp nào thấp hơn."],
    [
      "where a list of items speaks of it",
      "I. CHUNG\n1. Một.\n2. ‸Hai.\nII. VIỆC\n1. Theo khoản 1, 2 Mục I Kế hoạch này.\n",
      "demote",
      "Dòng 8 dẫn chiếu đến mục này mà không sửa tự động được; hãy sửa dòng đó trước.",
    ],
  ] as const)("%s", (_, text, way, why) => {
    expect(changed(text, way)).toBe(why);
  });
});
