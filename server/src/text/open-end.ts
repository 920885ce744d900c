/**
 * Whether the end of a line asks for the number the next line begins with: "trước ngày⏎15 tháng 12", "Nghị quyết số⏎50/NQ-CP".
 * The number must fit: "Chính quyền số⏎100% hồ sơ" and "báo cáo hằng tháng⏎12 đơn vị" are two texts.
 */

/** "hằng tháng", "5 năm", "các quý" close a thought; they are not the beginning of a date, as "ngày 25 tháng" is. */
const repeated =
  /(?:^|\s)(?:hằng|hàng|mỗi|từng|nhiều|mấy|vài|nửa|(?<!ngày |tháng )\d{1,3}|một|hai|ba|sáu|chín|thường) (?:ngày|tháng|năm|quý)$/i;

const wanted: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|[\s(])ngày$/i, /^(?:0?[1-9]|[12]\d|3[01])(?![\d%])/],
  [/(?:^|[\s(])tháng$/i, /^(?:0?[1-9]|1[0-2])(?![\d%])/],
  [/(?:^|[\s(])quý$/i, /^[1-4](?![\d%])/],
  [/(?:^|[\s(])(?:năm|năm học|giai đoạn|nhiệm kỳ|niên khóa)$/i, /^(?:19|20)\d\d(?!\d)/],
  [/(?:^|[\s(])số ?:?$/i, /^\d[\d.]{0,7}[a-zA-Z]? ?[/-] ?[A-Za-zÀ-ỹ\d]/u],
  [
    /(?:nghị quyết|quyết định|nghị định|thông tư|kế hoạch|công văn|văn bản|chỉ thị|kết luận|chương trình|tờ trình|báo cáo|thông báo|hướng dẫn|công điện|phụ lục|biểu|mẫu) số$/i,
    /^\d/,
  ],
  [/(?:^|[\s(])(?:khoản|điều|mục|điểm|từ|đến|lần|thứ|khóa|khoá|hơn|khoảng|có)$/i, /^\d{1,3}(?!\d)/],
  [/(?:hội nghị|nghị quyết) trung ương$/i, /^\d{1,2},? \(?kh(?:óa|oá)/i],
];

/** Whether `next`, which begins with a digit, goes on with the number that `text` ends before. */
export function wantsNumber(text: string, next: string): boolean {
  const end = text.slice(-24);
  return !repeated.test(end) && wanted.some(([before, after]) => before.test(end) && after.test(next));
}

/** Nothing but a number can follow: "ngày 15 tháng", "khoản 2 Điều". */
const halfNumber = /(?:ngày \d{1,2} tháng|(?:khoản|điểm) [a-zđ\d]{1,3},? (?:khoản|điều))$/i;
const datePart = /(?:^|[\s(])(?:ngày|tháng)$/i;
/** "tài khoản", "danh mục" and "điều khoản" end a heading; "theo khoản⏎2" does not. */
const provision = /(?:tại|theo|của|và|hoặc|điểm [a-zđ],?|này,?|\d,) (?:khoản|điều|mục)$/i;
/** "Đề án số⏎04- ĐA/TU", "Nghị quyết số⏎20) và"; an item begins with a capital. */
const documentNumber = /^\d{1,4}(?:[-–] ?\p{Lu}[A-Za-zÀ-ỹ]*\/|[.)]* \p{Ll})/u;
/** "theo Nghị quyết số⏎19. Sở Y tế …": within a sentence the name of a document asks for its number; "văn bản số" may be a digital one. */
const citedDocument = /[a-zà-ỹ,;(] (?:Nghị quyết|Quyết định|Nghị định|Thông tư|Chỉ thị|Kết luận|Kế hoạch|Công văn|Tờ trình) số$/u;
/** Where a PDF breaks its lines, a line is at least this long; a heading "Báo cáo tháng" is shorter. */
const shortestBrokenLine = 40;

/** Whether "12. …" below `text` is the rest of a date or provision and no item. */
export function wantsOrdinal(text: string, next: string): boolean {
  const end = text.slice(-24);
  if (halfNumber.test(end) || (/(?:^|\s)số$/.test(end) && documentNumber.test(next)) || citedDocument.test(text.slice(-28))) return true;
  if (text.length < shortestBrokenLine) return false;
  return provision.test(end) || (datePart.test(end) && wantsNumber(text, next));
}

const numeral = /(?:(?:^|[\s(])(?:quý|khóa|khoá|đại hội|lần thứ|thứ)|(?:tại|theo|của|và|này,?) (?:phần|chương|mục|phụ lục))$/i;

/** Whether "XI. …" or "IV/2024" below `text` is the rest of a name: "Đại hội Đảng lần thứ⏎XI", "quý⏎IV". */
export function wantsNumeral(text: string, next: string): boolean {
  const end = text.slice(-24);
  return /^[IVX]{1,6}(?![A-Za-zÀ-ỹ\d])/u.test(next) && numeral.test(end) && !repeated.test(end);
}

const documentBegins =
  /^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp|Nghị quyết|Nghị định|Quyết định|Thông tư|Quy chế|Quy định|Kế hoạch|Chương trình|Đề án|Chỉ thị|Kết luận|Công văn|Tờ trình|Báo cáo|Thông báo|Hướng dẫn) (?:(?:liên tịch )?(số)(?![A-Za-zÀ-ỹ])|này|của|\p{Lu})/u;
const article = /[a-zà-ỹ\d,] Điều \d{1,3}[a-zđ]?$/u;
const clause = /(?:^|[\s(])(?:khoản \d{1,2}|điểm [a-zđ])[a-zđ\d]?,?$/u;
const linkWord = /[a-zà-ỹ] (?:của|theo|tại|với|và)$/u;

/**
 * Whether `next` names the document that the end of `text` leads to: "theo khoản 2 Điều 5⏎Nghị định số …", "theo khoản 2⏎Điều 5 …",
 * "cụ thể hóa nội dung của⏎Quyết định số …".
 */
export function wantsDocument(text: string, next: string): boolean {
  const end = text.slice(-24);
  if (clause.test(end)) return /^Điều \d/.test(next);
  const document = documentBegins.exec(next);
  return document !== null && (article.test(end) || (document[1] !== undefined && linkWord.test(end)));
}

/** Whether "a) …" below `text` is the rest of a provision: "quy định tại điểm⏎a) khoản 2"; "Quan điểm" and "Địa điểm" are headings. */
export function wantsPoint(text: string): boolean {
  return /(?:tại|theo|của|và|hoặc|các|từ|đến|này,?) điểm$/i.test(text.slice(-24));
}

const openWord =
  /(?:^|[\s(“"])(?:từ|và|hoặc|của|các|những|với|về|theo|tại|cho|bằng|trong|đến|là|để|hội nghị|đại hội|do|(?<!đạt )được|(?<!(?:công|làm|sự|vụ) )việc|bởi)$/i;
const openMark = /[,(“/]$|(?:^|\s)[-–]$|[A-Za-zÀ-ỹ\d]-$/u;

const mustGoOn = /[A-Za-zÀ-ỹ] (?:của|tại|theo|với|và|thuộc|giữa)$/u;

/** Whether nobody ends a line so, however short it is: "Theo đề nghị của Sở Y tế tại". */
export function cannotEnd(text: string): boolean {
  return mustGoOn.test(text.slice(-10));
}

/** Whether a line breaks off: after a comma, a hyphen or a word that must be followed by a name ("và", "của", "về việc"). */
export function breaksOff(text: string): boolean {
  return openMark.test(text) || openWord.test(text.slice(-18));
}
