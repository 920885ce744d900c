import { ownCitationsIn } from "../facts/quoted-citations.ts";
import { typeWordRepair } from "../recognise/citation-form.ts";
import { defineRule } from "./rule.ts";

export const citationTypeCase = defineRule({
  id: "citation/type-case",
  scope: "paragraph",
  basis: ["ND30-II-5.6"],
  clause: { vi: "khoản 6 Mục V Phụ lục II Nghị định 30/2020/NĐ-CP", en: "Decree 30/2020/NĐ-CP, Appendix II, Section V.6" },
  standing: "recommended",
  fix: "safe",
  title: { vi: "Viết hoa sai tên loại văn bản được viện dẫn", en: "Wrong capital in the type of a cited document" },
  explain: {
    vi: "Tên loại của một văn bản cụ thể viết hoa chữ cái đầu của âm tiết thứ nhất: “Nghị quyết số …”, không viết “Nghị Quyết” hay “nghị quyết”.",
    en: "The type of a specific document takes a capital on its first syllable only: “Nghị quyết số …”, neither “Nghị Quyết” nor “nghị quyết”.",
  },
  examples: [
    {
      bad: "Thực hiện Nghị Quyết số 19-NQ/TW của Ban Chấp hành Trung ương.",
      good: "Thực hiện Nghị quyết số 19-NQ/TW của Ban Chấp hành Trung ương.",
    },
    {
      bad: "Thực hiện quyết định số 112/QĐ-TTg của Thủ tướng Chính phủ.",
      good: "Thực hiện Quyết định số 112/QĐ-TTg của Thủ tướng Chính phủ.",
    },
  ],
  *check(paragraph) {
    for (const citation of ownCitationsIn(paragraph)) {
      const { typeWord } = citation;
      const right = citation.symbol ? typeWordRepair(paragraph.text, citation) : undefined;
      if (!typeWord || right === undefined) continue;
      yield {
        at: typeWord,
        message: {
          vi: `Tên loại văn bản viết là “${right}”, không viết “${typeWord.text}” (${this.clause.vi}).`,
          en: `The type is written “${right}”, not “${typeWord.text}” (${this.clause.en}).`,
        },
        fixes: [
          { title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` }, kind: "safe", edits: [{ at: typeWord, newText: right }] },
        ],
      };
    }
  },
});
