import { appendixTwo } from "./clause.ts";
import { listed, respelled } from "./respelled.ts";
import { defineRule } from "./rule.ts";

const names = [
  "Quốc khánh",
  "Quốc tế Lao động",
  "Quốc tế Phụ nữ",
  "Quốc tế Thiếu nhi",
  "Phụ nữ Việt Nam",
  "Nhà giáo Việt Nam",
  "Thầy thuốc Việt Nam",
  "Gia đình Việt Nam",
  "Doanh nhân Việt Nam",
  "Báo chí Cách mạng Việt Nam",
];
const nameOf = listed(names);
const holiday = new RegExp(`(?<=(?<![A-Za-zÀ-ỹ])ngày )(?:${names.join("|")})(?![A-Za-zÀ-ỹ])`, "giu");

export const capitalHoliday = defineRule({
  id: "capital/holiday",
  scope: "paragraph",
  basis: ["ND30-II-5.5"],
  clause: appendixTwo("V", "5"),
  standing: "practice",
  fix: "ask",
  title: { vi: "Tên ngày lễ, ngày kỷ niệm viết sai chữ hoa", en: "Capitals of holidays" },
  explain: {
    vi: "Tên ngày lễ, ngày kỷ niệm viết hoa chữ đầu của tên: “ngày Quốc khánh 2-9”, “ngày Quốc tế Lao động 1-5”, “ngày Phụ nữ Việt Nam 20-10”.",
    en: "Holidays and anniversaries take a capital at their name: “ngày Quốc khánh 2-9”, “ngày Quốc tế Lao động 1-5”.",
  },
  examples: [
    { bad: "Treo cờ nhân ngày quốc khánh 2-9.", good: "Treo cờ nhân ngày Quốc khánh 2-9." },
    { bad: "Tổ chức ngày Gia đình việt nam.", good: "Tổ chức ngày Gia đình Việt Nam." },
  ],
  *check(paragraph) {
    if (!/ngày [A-Za-zÀ-ỹ]/iu.test(paragraph.text)) return;
    yield* respelled(paragraph, holiday, nameOf, this.clause);
  },
});
