import { citationsIn } from "../facts/citations.ts";
import { typeMismatch } from "../recognise/citation-form.ts";
import { defineRule, type Fix, type Message } from "./rule.ts";

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
    { bad: "Theo đề nghị tại Tờ trình số 42/TT-SNV của Sở Nội vụ.", good: "Theo đề nghị tại Tờ trình số 42/TTr-SNV của Sở Nội vụ." },
  ],
  *check(paragraph) {
    for (const citation of citationsIn(paragraph)) {
      const { typeWord, symbol } = citation;
      const wrong = typeMismatch(citation);
      if (!wrong || !typeWord || !symbol) continue;
      const { expected, symbol: right } = wrong;
      const upper = typeWord.text === typeWord.text.toUpperCase();
      const types = expected.map((type) => (upper ? type.toUpperCase() : type));
      const retyped: readonly Fix[] = types.map((type) => ({
        title: { vi: `Đổi tên loại thành “${type}”`, en: `Change the type to “${type}”` },
        kind: "ask",
        edits: [{ at: typeWord, newText: type }],
      }));
      const recoded: readonly Fix[] =
        right === undefined
          ? []
          : [
              {
                title: { vi: `Đổi ký hiệu thành “${right}”`, en: `Change the symbol to “${right}”` },
                kind: "ask",
                edits: [{ at: symbol, newText: right }],
              },
            ];
      const instead: Message =
        expected.length > 0
          ? { vi: `, là ký hiệu của ${expected.join(" hoặc ")}`, en: `, which is that of ${expected.join(" or ")}` }
          : right === undefined
            ? { vi: "", en: "" }
            : { vi: `; phải là “${right}”`, en: `; write “${right}”` };
      yield {
        at: { start: typeWord.start, end: symbol.end },
        message: {
          vi: `“${typeWord.text}” không khớp ký hiệu “${symbol.normal}”${instead.vi} (${this.clause.vi}).`,
          en: `“${typeWord.text}” does not fit the symbol “${symbol.normal}”${instead.en} (${this.clause.en}).`,
        },
        ...(retyped.length + recoded.length > 0 ? { fixes: [...retyped, ...recoded] } : {}),
      };
    }
  },
});
