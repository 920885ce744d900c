import { ownWords } from "../facts/own-words.ts";
import { defineRule } from "./rule.ts";

export const nameCapitalCity = defineRule({
  id: "name/capital-city",
  scope: "paragraph",
  basis: ["ND30-II-3.1.c"],
  clause: {
    vi: "điểm c khoản 1 Mục III Phụ lục II Nghị định 30/2020/NĐ-CP",
    en: "Decree 30/2020/NĐ-CP, Appendix II, Section III.1.c",
  },
  standing: "mandatory",
  fix: "safe",
  title: { vi: "“Thủ đô Hà Nội” viết hoa sai", en: "“Thủ đô Hà Nội” with wrong capitals" },
  explain: {
    vi: "Trường hợp viết hoa đặc biệt: “Thủ đô Hà Nội”, không viết “thủ đô Hà Nội” hay “Thủ Đô Hà Nội”. “Thủ đô” của nước khác viết thường.",
    en: "A special case of the decree: “Thủ đô Hà Nội”, neither “thủ đô Hà Nội” nor “Thủ Đô Hà Nội”. Capitals of other countries take a small letter.",
  },
  examples: [
    { bad: "Hợp tác với các viện, trường ở thủ đô Hà Nội.", good: "Hợp tác với các viện, trường ở Thủ đô Hà Nội." },
    { bad: "Hợp tác với các viện, trường ở Thủ Đô Hà Nội.", good: "Hợp tác với các viện, trường ở Thủ đô Hà Nội." },
  ],
  *check(paragraph, role) {
    if (role === "noise") return;
    for (const { start, end } of ownWords(paragraph, /(?<![A-Za-zÀ-ỹ])(?:thủ đô|Thủ Đô|thủ Đô)(?= Hà Nội(?![A-Za-zÀ-ỹ]))/gu)) {
      const at = { start, end };
      yield {
        at,
        message: {
          vi: `Viết hoa “Thủ đô Hà Nội” (${this.clause.vi}).`,
          en: `Write “Thủ đô Hà Nội” with these capitals (${this.clause.en}).`,
        },
        fixes: [{ title: { vi: "Viết “Thủ đô Hà Nội”", en: "Write “Thủ đô Hà Nội”" }, kind: "safe", edits: [{ at, newText: "Thủ đô" }] }],
      };
    }
  },
});
