import { ownWords } from "../facts/own-words.ts";
import { defineRule } from "./rule.ts";

export const nameHoChiMinhCity = defineRule({
  id: "name/ho-chi-minh-city",
  scope: "paragraph",
  basis: ["ND30-II-3.1.c"],
  clause: {
    vi: "điểm c khoản 1 Mục III Phụ lục II Nghị định 30/2020/NĐ-CP",
    en: "Decree 30/2020/NĐ-CP, Appendix II, Section III.1.c",
  },
  standing: "mandatory",
  fix: "safe",
  title: { vi: "“thành phố Hồ Chí Minh” viết chữ thường", en: "“thành phố Hồ Chí Minh” without its capital" },
  explain: {
    vi: "Trường hợp viết hoa đặc biệt: “Thành phố Hồ Chí Minh”, “Thủ đô Hà Nội”. Các thành phố khác viết thường chữ “thành phố”: “thành phố Đà Nẵng”.",
    en: "A special case of the decree: “Thành phố Hồ Chí Minh” has a capital T; other cities do not: “thành phố Đà Nẵng”.",
  },
  examples: [
    {
      bad: "Hợp tác với các viện, trường của thành phố Hồ Chí Minh.",
      good: "Hợp tác với các viện, trường của Thành phố Hồ Chí Minh.",
    },
  ],
  *check(paragraph, role) {
    if (role === "noise") return;
    for (const { start } of ownWords(paragraph, /(?<![A-Za-zÀ-ỹ])(?:thành phố|Thành Phố)(?= Hồ Chí Minh(?![A-Za-zÀ-ỹ]))/gu)) {
      const at = { start, end: start + "thành phố".length };
      yield {
        at,
        message: {
          vi: `Viết hoa “Thành phố Hồ Chí Minh” (${this.clause.vi}).`,
          en: `Write “Thành phố Hồ Chí Minh” with a capital (${this.clause.en}).`,
        },
        fixes: [
          {
            title: { vi: "Viết “Thành phố Hồ Chí Minh”", en: "Write “Thành phố Hồ Chí Minh”" },
            kind: "safe",
            edits: [{ at, newText: "Thành phố" }],
          },
        ],
      };
    }
  },
});
