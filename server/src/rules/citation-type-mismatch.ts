import { citationsIn } from "../facts/citations.ts";
import { typeMismatch } from "../recognise/citation-form.ts";
import { defineRule } from "./rule.ts";

export const citationTypeMismatch = defineRule({
  id: "citation/type-mismatch",
  scope: "paragraph",
  basis: ["ND30-III-1.2", "ND30-I-2.3.b4"],
  clause: { vi: "Mục I Phụ lục III Nghị định 30/2020/NĐ-CP", en: "Decree 30/2020/NĐ-CP, Appendix III, Section I" },
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Tên loại không khớp ký hiệu", en: "Type word against symbol" },
  explain: {
    vi: "Tên loại văn bản và chữ viết tắt tên loại trong ký hiệu phải khớp nhau: Chương trình – CTr, Kế hoạch – KH, Tờ trình – TTr, Quyết định – QĐ…",
    en: "The type word and the type's abbreviation in the symbol must agree: Chương trình – CTr, Kế hoạch – KH, Tờ trình – TTr, Quyết định – QĐ …",
  },
  examples: [
    { bad: "Thực hiện Kế hoạch số 21-CTr/TU của Tỉnh ủy.", good: "Thực hiện Chương trình số 21-CTr/TU của Tỉnh ủy." },
    { bad: "Theo đề nghị tại Tờ trình số 41/BC-SNV của Sở Nội vụ.", good: "Theo đề nghị tại Báo cáo số 41/BC-SNV của Sở Nội vụ." },
  ],
  *check(paragraph) {
    for (const citation of citationsIn(paragraph)) {
      const { typeWord, symbol } = citation;
      const expected = typeMismatch(citation)?.expected;
      if (!expected || !typeWord || !symbol) continue;
      const upper = typeWord.text === typeWord.text.toUpperCase();
      yield {
        at: { start: typeWord.start, end: symbol.end },
        message: {
          vi: `“${typeWord.text}” không khớp ký hiệu “${symbol.normal}”, là ký hiệu của ${expected.join(" hoặc ")} (${this.clause.vi}).`,
          en: `“${typeWord.text}” does not fit the symbol “${symbol.normal}”, which is that of ${expected.join(" or ")} (${this.clause.en}).`,
        },
        fixes: expected.map((type) => {
          const written = upper ? type.toUpperCase() : type;
          return {
            title: { vi: `Đổi tên loại thành “${written}”`, en: `Change the type to “${written}”` },
            kind: "ask" as const,
            edits: [{ at: typeWord, newText: written }],
          };
        }),
      };
    }
  },
});
