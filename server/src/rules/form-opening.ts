import { isPartyDocument } from "../facts/party-document.ts";
import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { draftingPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const formOpening = defineRule({
  id: "form/opening",
  scope: "document",
  reads: [],
  basis: ["PRAC-2"],
  clause: draftingPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "Câu mở đầu không dẫn vào nội dung", en: "Opening does not lead into the plan" },
  explain: {
    vi: "Câu mở đầu kết thúc bằng “… ban hành Kế hoạch … như sau:” hoặc “với các nội dung như sau:” rồi mới đến các mục.",
    en: "The opening ends with “… ban hành Kế hoạch … như sau:” or “với các nội dung như sau:”, and the sections follow.",
  },
  examples: [
    {
      bad: "KẾ HOẠCH\nTrồng cây phân tán\n\nThực hiện chỉ đạo của cấp trên, Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng cây phân tán.\n\nI. MỤC ĐÍCH\n\n1. Phủ xanh đất trống.",
      good: "KẾ HOẠCH\nTrồng cây phân tán\n\nThực hiện chỉ đạo của cấp trên, Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng cây phân tán như sau:\n\nI. MỤC ĐÍCH\n\n1. Phủ xanh đất trống.",
    },
  ],
  *check(document) {
    const { opening, sections } = document;
    if (!opening || sections.length === 0 || isPartyDocument(document)) return;
    const text = textOf(document, opening);
    const mark = /[.;]$/u.exec(text);
    if (!mark || !/(?:ban hành|xây dựng) [Kk]ế hoạch/u.test(text) || /như sau|cụ thể/iu.test(text)) return;
    const at: Place = { ...opening, start: opening.end - 1 };
    yield {
      at,
      message: {
        vi: `Câu mở đầu thường kết thúc bằng “như sau:” để dẫn vào các mục (${this.clause.vi}).`,
        en: `The opening usually ends with “như sau:”, which leads into the sections (${this.clause.en}).`,
      },
      fixes: [{ title: { vi: "Kết thúc bằng “như sau:”", en: "End with “như sau:”" }, kind: "ask", edits: [{ at, newText: " như sau:" }] }],
    };
  },
});
