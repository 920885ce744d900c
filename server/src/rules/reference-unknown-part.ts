import { citationsOf } from "../facts/citations.ts";
import { itemsWithoutHeading } from "../facts/lost-headings.ts";
import { countingInside, missingSubpartsOf, namingSubparts } from "../facts/missing-subparts.ts";
import { missingPartsOf, namingParts } from "../facts/part-references.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const referenceUnknownPart = defineRule({
  id: "reference/unknown-part",
  scope: "document",
  reads: [namingParts, namingSubparts, countingInside, citationsOf],
  basis: ["ND30-I-3.1.a1", "ND30-I-2.6.x1"],
  clause: appendixOne("III", "1", "a"),
  standing: "recommended",
  fix: "none",
  title: { vi: "Nhắc đến mục, điểm, phụ lục không có trong kế hoạch", en: "Reference to a part that does not exist" },
  explain: {
    vi: "Mục, phần, khoản, điểm, phụ lục được nhắc đến phải có trong kế hoạch. Thường gặp khi đánh số lại mà quên sửa chỗ nhắc đến. Kế hoạch không kèm phụ lục nào trong tệp thì không bị báo về phụ lục.",
    en: "Sections, items and appendices that are referred to must exist; renumbering often leaves old references behind. A plan without any appendix in the file is not judged on appendices.",
  },
  examples: [
    {
      bad: "I. MỤC ĐÍCH\n\nNêu cao trách nhiệm.\n\nII. NHIỆM VỤ\n\nCác đơn vị thực hiện nhiệm vụ tại Mục IV Kế hoạch này.",
      good: "I. MỤC ĐÍCH\n\nNêu cao trách nhiệm.\n\nII. NHIỆM VỤ\n\nCác đơn vị thực hiện nhiệm vụ tại Mục II Kế hoạch này.",
    },
    {
      bad: "I. MỤC ĐÍCH\n\n1. Nêu cao trách nhiệm.\n\n2. Phân công rõ ràng.\n\nII. NHIỆM VỤ\n\nCác đơn vị thực hiện điểm 9 Mục I Kế hoạch này.",
      good: "I. MỤC ĐÍCH\n\n1. Nêu cao trách nhiệm.\n\n2. Phân công rõ ràng.\n\nII. NHIỆM VỤ\n\nCác đơn vị thực hiện điểm 2 Mục I Kế hoạch này.",
    },
  ],
  *check(document) {
    const missing = [...missingPartsOf(document), ...missingSubpartsOf(document)].sort(
      (a, b) => a.paragraph - b.paragraph || a.start - b.start,
    );
    // Where headings were lost in copying, so may be the part that is meant.
    if (missing.length === 0 || itemsWithoutHeading(document).length > 0) return;
    for (const { paragraph, start, end } of missing) {
      const at = { paragraph, start, end };
      yield {
        at,
        message: {
          vi: `Kế hoạch không có “${textOf(document, at)}” (${this.clause.vi}).`,
          en: `This plan has no “${textOf(document, at)}” (${this.clause.en}).`,
        },
      };
    }
  },
});
