/**
 * A cheap first look: true when the text may hold a citation. Most paragraphs of a plan hold none, and this
 * runs on every paragraph at open, so each alternative starts with a character the engine can skip to.
 */
export function mayCite(text: string): boolean {
  return numbered.test(text) || blank.test(text) || namedOpenings.some((opening) => text.includes(opening));
}

/** A digit before a separator and a code or a year, right before a code, or behind a type's last syllable. */
const numbered =
  /\d(?:[a-eđ]?(?= ?[/-])|)(?: ?[/\u2010-\u2015\u2212\u2215\u2044-]{1,2} ?(?:[A-Z\u00D0\u0110\u0189\u0410-\u0425]|[12][09O][\dOSIlZB]{2} ?[/\u2010-\u2015\u2212\u2215\u2044-])|[A-ZĐ]| [A-ZĐ]{2}|(?<=(?:số|định|quyết|luận|thị|chế|báo|dẫn|trình|hoạch|án|cáo|điện|văn|tư|tri|SỐ) \d))/;
const blank = /[ốỐ][ :]{0,2}[/.…_-]/;
const namedOpenings = [
  "Luật ",
  "Bộ luật ",
  "Pháp lệnh ",
  "Hiến pháp",
  "Nghị quyết Hội nghị",
  "Nghị quyết Đại hội",
  "Nghị quyết Trung ương",
  "Nghị quyết của ",
  "Kết luận Hội nghị",
  "Kết luận Trung ương",
  "Kết luận của ",
];
