import { numberingGaps } from "../facts/numbering-gaps.ts";
import { appendixOne } from "./clause.ts";
import { markerPlace, ordinalLabel } from "./marker-text.ts";
import { defineRule } from "./rule.ts";

export const numberingGap = defineRule({
  id: "numbering/gap",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.6.x1", "ND30-I-2.6.dd1", "ND30-I-2.6.dd4"],
  clause: appendixOne("II", "6", "đ"),
  standing: "mandatory",
  fix: "none",
  title: { vi: "Số thứ tự bị nhảy", en: "Gap in numbering" },
  explain: {
    vi: "Các phần, mục, khoản trong cùng một cấp được đánh số liên tục, bắt đầu từ 1. Số bị nhảy thường là do một mục đã bị xóa hoặc bị mất khi chép.",
    en: "Parts and clauses of one level are numbered without gaps, beginning with 1. A gap mostly means that an item was deleted or lost in copying.",
  },
  examples: [
    {
      bad: "I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n2. Hoàn thành chỉ tiêu.\n4. Bảo đảm tiến độ.",
      good: "I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n2. Hoàn thành chỉ tiêu.\n3. Bảo đảm tiến độ.",
    },
    { bad: "I. MỤC ĐÍCH\nIII. TỔ CHỨC THỰC HIỆN", good: "I. MỤC ĐÍCH\nII. TỔ CHỨC THỰC HIỆN" },
  ],
  *check(document) {
    for (const gap of numberingGaps(document)) {
      // Where a heading was lost, numbering/lost-heading tells it once instead of one gap after the other.
      if (gap.explained) continue;
      const expected = ordinalLabel(gap.item, gap.expected);
      yield {
        at: markerPlace(gap.item),
        message: gap.before
          ? {
              vi: `Số thứ tự nhảy từ “${gap.before.label}” đến “${gap.item.label}”; ở đây phải là “${expected}” (${this.clause.vi}).`,
              en: `Numbering jumps from “${gap.before.label}” to “${gap.item.label}”; “${expected}” is expected here (${this.clause.en}).`,
            }
          : {
              vi: `Mục đầu tiên đánh số “${gap.item.label}”; phải bắt đầu từ “${expected}” (${this.clause.vi}).`,
              en: `The first item is numbered “${gap.item.label}”; numbering begins with “${expected}” (${this.clause.en}).`,
            },
        ...(gap.before ? { related: [{ at: markerPlace(gap.before), message: { vi: "Mục liền trước", en: "The item before" } }] } : {}),
      };
    }
  },
});
