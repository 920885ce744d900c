import { isPartyDocument } from "../facts/party-document.ts";
import { ownCitationsIn } from "../facts/quoted-citations.ts";
import { commaBeforeDate } from "../recognise/citation-form.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const citationCommaBeforeDate = defineRule({
  id: "citation/comma-before-date",
  scope: "placed",
  basis: ["DANG-20"],
  clause: appendixOne("II", "6", "b"),
  // The decree never writes this comma, but no clause forbids it: a note, not a fault.
  standing: "practice",
  fix: "safe",
  title: { vi: "Thừa dấu phẩy trước “ngày” trong viện dẫn", en: "Needless comma before the date of a citation" },
  explain: {
    vi: "Nghị định 30/2020/NĐ-CP viện dẫn theo thứ tự “tên loại, số, ngày, cơ quan, trích yếu” và không đặt dấu phẩy giữa ký hiệu và ngày. Dấu phẩy ở đó là thói quen của văn bản Đảng.",
    en: "Decree 30/2020/NĐ-CP cites type, number, date, issuer, subject, without a comma between symbol and date. That comma is a habit of Party documents.",
  },
  examples: [
    {
      bad: "Thực hiện Nghị quyết số 19-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương.",
      good: "Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương.",
    },
  ],
  *check(document, paragraph) {
    const read = document.paragraphs[paragraph];
    if (!read || isPartyDocument(document)) return;
    for (const citation of ownCitationsIn(read)) {
      const comma = commaBeforeDate(read.text, citation);
      if (!comma || !citation.symbol || !citation.date) continue;
      yield {
        at: { paragraph, start: citation.symbol.start, end: citation.date.start + "ngày".length },
        message: {
          vi: `Trong viện dẫn không đặt dấu phẩy trước “ngày” (${this.clause.vi}).`,
          en: `No comma before the date in a citation (${this.clause.en}).`,
        },
        fixes: [
          { title: { vi: "Bỏ dấu phẩy", en: "Drop the comma" }, kind: "safe", edits: [{ at: { paragraph, ...comma }, newText: " " }] },
        ],
      };
    }
  },
});
