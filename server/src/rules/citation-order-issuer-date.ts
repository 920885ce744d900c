import { ownCitationsIn } from "../facts/quoted-citations.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const citationOrderIssuerDate = defineRule({
  id: "citation/order-issuer-date",
  scope: "paragraph",
  basis: ["ND30-I-2.6.b1", "CIT-7c"],
  clause: appendixOne("II", "6", "b"),
  standing: "practice",
  fix: "ask",
  title: { vi: "Cơ quan ban hành đứng trước ngày", en: "Issuer before the date" },
  explain: {
    vi: "Viện dẫn theo thứ tự tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu: “Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy”.",
    en: "A citation runs type, symbol, date, issuer, subject: “Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy”.",
  },
  examples: [
    {
      bad: "Thực hiện Nghị quyết số 35-NQ/TU của Tỉnh ủy ngày 29/12/2025 về chuyển đổi số.",
      good: "Thực hiện Nghị quyết số 35-NQ/TU ngày 29/12/2025 của Tỉnh ủy về chuyển đổi số.",
    },
  ],
  *check(paragraph) {
    for (const { symbol, date, issuer } of ownCitationsIn(paragraph)) {
      if (!symbol || !date || !issuer || issuer.start < symbol.end || date.start < issuer.end || !/^ngày /iu.test(date.text)) continue;
      yield {
        at: { start: symbol.start, end: date.end },
        message: {
          vi: `Ngày ban hành đứng trước tên cơ quan: “${date.text} của ${issuer.text}” (${this.clause.vi}).`,
          en: `The date stands before the issuer: “${date.text} của ${issuer.text}” (${this.clause.en}).`,
        },
        fixes: [
          {
            title: { vi: "Đưa ngày lên trước cơ quan", en: "Put the date before the issuer" },
            kind: "ask",
            edits: [{ at: { start: symbol.end, end: date.end }, newText: ` ${date.text} của ${issuer.text}` }],
          },
        ],
      };
    }
  },
});
