import { nameSlips } from "../facts/name-slips.ts";
import { nameFinding } from "./name-finding.ts";
import { defineRule } from "./rule.ts";

export const nameSpelling = defineRule({
  id: "name/spelling",
  scope: "placed",
  basis: ["ND30-II-4.1.a", "ND30-II-4.1.a2", "ND30-II-4.x", "ND30-II-3.1.a"],
  clause: {
    vi: "Mục III, IV Phụ lục II Nghị định 30/2020/NĐ-CP",
    en: "Decree 30/2020/NĐ-CP, Appendix II, Sections III and IV",
  },
  standing: "recommended",
  fix: "ask",
  title: { vi: "Tên cơ quan, địa phương viết sai", en: "Name of a body or province misspelled" },
  explain: {
    vi: "Tên cơ quan viết đúng chữ, đúng chữ hoa như tên chính thức: “Sở Công Thương”, “Ủy ban nhân dân”, “Sở Giao thông vận tải”. Chỉ báo tên có trong danh mục cơ quan mà tên đúng là chắc chắn; tên trong văn bản viện dẫn và trong ngoặc kép không bị báo.",
    en: "Bodies are written with the words and capitals of their official names: “Sở Công Thương”, “Ủy ban nhân dân”, “Sở Giao thông vận tải”. Only names of the catalogue whose right form is certain are judged; names in cited documents and in quotation marks are not.",
  },
  examples: [
    { bad: "Giao Sở Công thương theo dõi thị trường.", good: "Giao Sở Công Thương theo dõi thị trường." },
    { bad: "Phối hợp với Sở Giao thông - Vận tải.", good: "Phối hợp với Sở Giao thông vận tải." },
    { bad: "Ủy ban Nhân dân tỉnh theo dõi.", good: "Ủy ban nhân dân tỉnh theo dõi." },
    { bad: "Hợp tác với tỉnh Nam định.", good: "Hợp tác với tỉnh Nam Định." },
  ],
  *check(document, index, { agencies }) {
    for (const slip of nameSlips(document, index, agencies)) if (slip.fixed) yield nameFinding(slip, this.clause);
  },
});
