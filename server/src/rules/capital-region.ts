import { appendixTwo } from "./clause.ts";
import { respelled } from "./respelled.ts";
import { defineRule } from "./rule.ts";

/** “phía Nam bộ Tư pháp …” and “Việt Nam bộ …” are other words. */
const region =
  /(?<!(?:Việt|phía|miền) )(?<![A-Za-zÀ-ỹ])(?:(?:Đông|Tây|Bắc|Nam|đông|tây|bắc|nam) ){0,2}(?:Bắc|Trung|Nam) bộ(?![A-Za-zÀ-ỹ]| [A-ZĐÀ-Ỹ])|(?<![A-Za-zÀ-ỹ])Tây nguyên(?![A-Za-zÀ-ỹ])|(?<=(?:vùng|khu vực|các tỉnh) )(?:tây|đông) (?:Bắc|Nam)(?= (?:Bộ|bộ)|[.,;)]|$)/gu;

function capitals(written: string): string {
  return written.replace(/(?<![A-Za-zÀ-ỹ])[a-zà-ỹđ]/gu, (letter) => letter.toUpperCase());
}

export const capitalRegion = defineRule({
  id: "capital/region",
  scope: "paragraph",
  basis: ["ND30-II-3.1.dd"],
  clause: appendixTwo("III", "1"),
  standing: "recommended",
  fix: "ask",
  title: { vi: "Tên vùng, miền viết sai chữ hoa", en: "Capitals of regions" },
  explain: {
    vi: "Tên vùng, miền, khu vực cấu tạo bằng từ chỉ phương hướng viết hoa chữ đầu mỗi âm tiết: “Bắc Bộ”, “Nam Trung Bộ”, “Tây Nguyên”, “Tây Bắc”.",
    en: "Regions named by directions take a capital at each syllable: “Bắc Bộ”, “Nam Trung Bộ”, “Tây Nguyên”, “Tây Bắc”.",
  },
  examples: [
    { bad: "Liên kết với các tỉnh Bắc Trung bộ.", good: "Liên kết với các tỉnh Bắc Trung Bộ." },
    { bad: "Phát triển vùng Tây nguyên.", good: "Phát triển vùng Tây Nguyên." },
  ],
  *check(paragraph) {
    if (!/ bộ(?![A-Za-zÀ-ỹ])|nguyên|bắc|tây|nam/u.test(paragraph.text)) return;
    yield* respelled(paragraph, region, capitals, this.clause);
  },
});
