import { appendixTwo } from "./clause.ts";
import { respelled } from "./respelled.ts";
import { defineRule } from "./rule.ts";

/** “03 quận, 5 phường” count; “các xã, phường 6 tháng đầu năm” goes on with another number. */
const unit =
  /(?<!(?:các|xã,|\d) )(?<![A-Za-zÀ-ỹ])(?:quận|phường)(?= \d{1,2}(?:$|[.;)]| và (?:[Qq]uận|[Pp]hường)|, (?:Thành|thành|TP|[Qq]uận|[Pp]hường)))/gu;

export const capitalNumberedUnit = defineRule({
  id: "capital/numbered-unit",
  scope: "paragraph",
  basis: ["ND30-II-3.1.b"],
  clause: appendixTwo("III", "1"),
  standing: "recommended",
  fix: "ask",
  title: { vi: "Đơn vị hành chính mang chữ số viết thường", en: "Numbered unit in small letters" },
  explain: {
    vi: "Đơn vị hành chính cấu tạo từ danh từ chung kết hợp với chữ số viết hoa cả danh từ chung: “Quận 1”, “Phường 12”.",
    en: "A unit named by a common noun and a digit takes a capital at the noun as well: “Quận 1”, “Phường 12”.",
  },
  examples: [{ bad: "Thí điểm tại quận 1, Thành phố Hồ Chí Minh.", good: "Thí điểm tại Quận 1, Thành phố Hồ Chí Minh." }],
  *check(paragraph) {
    if (!/(?:quận|phường) \d/u.test(paragraph.text)) return;
    yield* respelled(paragraph, unit, (word) => word.charAt(0).toUpperCase() + word.slice(1), this.clause);
  },
});
