/**
 * A cheap first look: true when the text may hold a citation. Most paragraphs of a plan hold none, and this
 * runs on every paragraph at open, so it looks for bare letters and digits only.
 */
export function mayCite(text: string): boolean {
  return numbered.test(text) || named.test(text);
}

/** A digit or a draft's blank before a separator or a capital, or a type's last syllable before a number. */
const numbered =
  /\d ?[/\u2010-\u2015\u2212\u2215\u2044-]|\d ?[A-ZĐ]|[Ss]ố ?:? ?[/.…_]|SỐ ?:? ?[/.…_]|(?:số|định|quyết|luận|thị|chế|báo|dẫn|trình|hoạch|án|cáo|điện|văn|tư|tri) \d/u;
const named = /(?:Luật|luật|Pháp lệnh) (?:\p{Lu}|sửa)|Hiến pháp|Nghị quyết (?:của )?(?:Hội|Đại|Trung)/u;
