import { appendixTwo } from "./clause.ts";
import { listed, respelled } from "./respelled.ts";
import { defineRule } from "./rule.ts";

const nameOf = listed(["Nguyên đán", "Trung thu", "Thanh minh", "Đoan ngọ"]);
const festival = /(?<=(?<![A-Za-zÀ-ỹ])[Tt]ết )(?:nguyên đán|trung thu|thanh minh|đoan ngọ)(?![A-Za-zÀ-ỹ])/giu;
/** “lần thứ hai” counts; a day of the week is told by the date or the week beside it. */
const weekday = /(?<=(?<![A-Za-zÀ-ỹ])[Tt]hứ )(?:hai|ba|tư|năm|sáu|bảy)(?=,? ngày \d{1,2}[ /]| (?:hằng|hàng|mỗi) tuần)/gu;

export const capitalFestival = defineRule({
  id: "capital/festival",
  scope: "paragraph",
  basis: ["ND30-II-5.8.b", "ND30-II-5.8.c"],
  clause: appendixTwo("V", "8"),
  standing: "practice",
  fix: "ask",
  title: { vi: "Ngày Tết, ngày trong tuần viết sai chữ hoa", en: "Capitals of Tết and of weekdays" },
  explain: {
    vi: "Tên ngày Tết viết hoa chữ đầu của tên: “tết Nguyên đán”, “tết Trung thu”; ngày trong tuần không dùng chữ số viết hoa tiếng chỉ ngày: “thứ Hai”, “thứ Tư”.",
    en: "Tết days take a capital at their name: “tết Nguyên đán”, “tết Trung thu”; weekdays in words at the word of the day: “thứ Hai”, “thứ Tư”.",
  },
  examples: [
    { bad: "Chăm lo dịp Tết Nguyên Đán.", good: "Chăm lo dịp Tết Nguyên đán." },
    { bad: "Họp vào chiều thứ sáu hằng tuần.", good: "Họp vào chiều thứ Sáu hằng tuần." },
  ],
  *check(paragraph) {
    if (!/[Tt]ết [NnTt]|thứ /u.test(paragraph.text)) return;
    yield* respelled(paragraph, festival, nameOf, this.clause);
    yield* respelled(paragraph, weekday, (word) => word.charAt(0).toUpperCase() + word.slice(1), this.clause);
  },
});
