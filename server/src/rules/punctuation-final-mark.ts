import { bareItems, endsOf } from "../facts/bare-ends.ts";
import { punctuationPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const punctuationFinalMark = defineRule({
  id: "punctuation/final-mark",
  scope: "document",
  reads: [endsOf],
  basis: ["ND30-I-2.6.x5"],
  clause: punctuationPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "Ý không có dấu kết thúc", en: "Item without a final mark" },
  explain: {
    vi: "Mỗi ý trong danh sách kết thúc bằng dấu chấm phẩy, ý cuối bằng dấu chấm; nếu các ý là câu trọn vẹn thì đều kết thúc bằng dấu chấm. Tiêu đề và cụm từ ngắn không bị báo.",
    en: "Each item of a list ends with a semicolon and the last with a full stop; items that are sentences all end with full stops. Titles and short phrases are not reported.",
  },
  examples: [
    {
      bad: "I. NHIỆM VỤ\n1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát đội ngũ cán bộ, công chức của các xã, phường mới lập\n2. Sở Tài chính bố trí kinh phí.",
      good: "I. NHIỆM VỤ\n1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát đội ngũ cán bộ, công chức của các xã, phường mới lập.\n2. Sở Tài chính bố trí kinh phí.",
    },
  ],
  *check(document) {
    for (const paragraph of bareItems(document)) {
      const text = document.paragraphs[paragraph]?.text ?? "";
      const end = { paragraph, start: text.length, end: text.length };
      yield {
        at: { ...end, start: text.lastIndexOf(" ") + 1 },
        message: {
          vi: `Ý này không có dấu kết thúc; thêm dấu chấm hoặc chấm phẩy (${this.clause.vi}).`,
          en: `This item ends in no mark; add a full stop or a semicolon (${this.clause.en}).`,
        },
        fixes: [
          { title: { vi: "Thêm dấu chấm", en: "Add a full stop" }, kind: "ask", edits: [{ at: end, newText: "." }] },
          { title: { vi: "Thêm dấu chấm phẩy", en: "Add a semicolon" }, kind: "ask", edits: [{ at: end, newText: ";" }] },
        ],
      };
    }
  },
});
