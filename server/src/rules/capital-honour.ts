import { appendixTwo } from "./clause.ts";
import { listed, respelled } from "./respelled.ts";
import { defineRule } from "./rule.ts";

const names = [
  "Huân chương Sao vàng",
  "Huân chương Hồ Chí Minh",
  "Huân chương Độc lập",
  "Huân chương Quân công",
  "Huân chương Lao động",
  "Huân chương Chiến công",
  "Huân chương Đại đoàn kết dân tộc",
  "Huân chương Dũng cảm",
  "Huân chương Hữu nghị",
  "Nghệ sĩ Nhân dân",
  "Nghệ sĩ Ưu tú",
  "Nghệ nhân Nhân dân",
  "Nghệ nhân Ưu tú",
  "Nhà giáo Nhân dân",
  "Nhà giáo Ưu tú",
  "Thầy thuốc Nhân dân",
  "Thầy thuốc Ưu tú",
  "Anh hùng Lao động",
];
const nameOf = listed(names);
const name = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${names.join("|")})(?![A-Za-zÀ-ỹ])`, "giu");
const rank = /(?<=Huân chương (?:[A-Za-zÀ-ỹ]+ ){1,4}hạng )(?:nhất|nhì|ba)(?![A-Za-zÀ-ỹ])/gu;

export const capitalHonour = defineRule({
  id: "capital/honour",
  scope: "paragraph",
  basis: ["ND30-II-5.2"],
  clause: appendixTwo("V", "2"),
  standing: "practice",
  fix: "ask",
  title: { vi: "Tên huân chương, danh hiệu viết sai chữ hoa", en: "Capitals of orders and honours" },
  explain: {
    vi: "Tên huân chương, huy chương, danh hiệu vinh dự viết hoa chữ đầu của các bộ phận tạo thành tên riêng và từ chỉ thứ bậc: “Huân chương Lao động hạng Nhất”, “Nghệ sĩ Nhân dân”.",
    en: "Orders, medals and titles of honour take a capital at the parts of their name and at the word of rank: “Huân chương Lao động hạng Nhất”, “Nghệ sĩ Nhân dân”.",
  },
  examples: [
    { bad: "Đề nghị tặng huân chương lao động cho các tập thể.", good: "Đề nghị tặng Huân chương Lao động cho các tập thể." },
    { bad: "Truy tặng Huân chương Lao động hạng nhất.", good: "Truy tặng Huân chương Lao động hạng Nhất." },
  ],
  *check(paragraph) {
    if (!/huân chương|hạng|nhân dân|ưu tú|anh hùng/iu.test(paragraph.text)) return;
    yield* respelled(paragraph, name, nameOf, this.clause);
    yield* respelled(paragraph, rank, (word) => word.charAt(0).toUpperCase() + word.slice(1), this.clause);
  },
});
