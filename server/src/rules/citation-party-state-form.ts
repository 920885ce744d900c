import { citationsIn } from "../facts/citations.ts";
import { judgedSymbol } from "../facts/issuing-bodies.ts";
import { isOlderThanForms } from "../recognise/old-form.ts";
import { defineRule } from "./rule.ts";

export const citationPartyStateForm = defineRule({
  id: "citation/party-state-form",
  scope: "placed",
  basis: ["DANG-17"],
  clause: {
    vi: "khoản 3 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP và quy định về thể thức văn bản của Đảng",
    en: "Decree 30/2020/NĐ-CP, Appendix I, Part I, Section II.3, and the Party's rules of form",
  },
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Lẫn ký hiệu văn bản Đảng và Nhà nước", en: "Party and state forms mixed up" },
  explain: {
    vi: "Ký hiệu văn bản của Đảng có gạch nối sau số và gạch chéo trước cơ quan (201-KH/TU); của Nhà nước thì ngược lại (3021/KH-UBND). Không cơ quan nào dùng dạng của bên kia.",
    en: "A Party symbol has a hyphen after the number and a slash before the body (201-KH/TU), a state symbol the reverse (3021/KH-UBND). Neither side uses the other's form.",
  },
  examples: [
    { bad: "Thực hiện Nghị quyết số 35/NQ-TU của Tỉnh ủy.", good: "Thực hiện Nghị quyết số 35-NQ/TU của Tỉnh ủy." },
    {
      bad: "Thực hiện Kế hoạch số 1420-KH/UBND của Ủy ban nhân dân tỉnh.",
      good: "Thực hiện Kế hoạch số 1420/KH-UBND của Ủy ban nhân dân tỉnh.",
    },
  ],
  *check(document, index, catalogue) {
    const paragraph = document.paragraphs[index];
    if (!paragraph) return;
    for (const citation of citationsIn(paragraph)) {
      const symbol = citation.symbol && !isOlderThanForms(citation) && judgedSymbol(citation.symbol, catalogue);
      if (!symbol) continue;
      const party = symbol.problems.includes("partyForm");
      if (!party && !symbol.problems.includes("stateForm")) continue;
      const body = symbol.issuers.join("-");
      yield {
        at: symbol,
        message: party
          ? {
              vi: `“${body}” là cơ quan của Đảng: ký hiệu phải là “${symbol.normal}”, không phải “${symbol.text}” (${this.clause.vi}).`,
              en: `“${body}” is a Party body: the symbol is “${symbol.normal}”, not “${symbol.text}” (${this.clause.en}).`,
            }
          : {
              vi: `“${body}” là cơ quan nhà nước: ký hiệu phải là “${symbol.normal}”, không phải “${symbol.text}” (${this.clause.vi}).`,
              en: `“${body}” is a state body: the symbol is “${symbol.normal}”, not “${symbol.text}” (${this.clause.en}).`,
            },
        fixes: [
          {
            title: { vi: `Sửa thành “${symbol.normal}”`, en: `Change to “${symbol.normal}”` },
            kind: "ask",
            edits: [{ at: symbol, newText: symbol.normal }],
          },
        ],
      };
    }
  },
});
