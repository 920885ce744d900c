import { nameSlips } from "../facts/name-slips.ts";
import { nameFinding } from "./name-finding.ts";
import { defineRule } from "./rule.ts";

export const nameCapitals = defineRule({
  id: "name/capitals",
  scope: "placed",
  basis: ["ND30-II-4.1.a", "ND30-II-4.x"],
  clause: { vi: "Mục IV Phụ lục II Nghị định 30/2020/NĐ-CP", en: "Decree 30/2020/NĐ-CP, Appendix II, Section IV" },
  // The rule says "each word or phrase of function", not where a phrase begins: names that no law fixes are only brought to notice.
  standing: "practice",
  fix: "ask",
  title: { vi: "Tên tổ chức viết khác tên thường dùng", en: "Name of an organisation written in another way than usual" },
  explain: {
    vi: "Tên đoàn thể, viện, đài, hội, cơ quan ngành dọc thường viết hoa chữ đầu của từng cụm từ chỉ loại hình và chức năng: “Đài Phát thanh và Truyền hình”, “Liên hiệp các Hội Khoa học và Kỹ thuật”. Tên bộ, sở, Ủy ban nhân dân và tên tỉnh do quy tắc name/spelling xét.",
    en: "Organisations, institutes, broadcasters and associations take a capital on each phrase of kind and function: “Đài Phát thanh và Truyền hình”. Ministries, departments, People's Committees and provinces are judged by name/spelling.",
  },
  examples: [{ bad: "Phối hợp với Đài phát thanh và Truyền hình tỉnh.", good: "Phối hợp với Đài Phát thanh và Truyền hình tỉnh." }],
  *check(document, index, { agencies }) {
    for (const slip of nameSlips(document, index, agencies)) if (!slip.fixed) yield nameFinding(slip, this.clause);
  },
});
