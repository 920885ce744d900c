import type { Line } from "./line.ts";

/**
 * How a text is laid out. Hard-wrapped text (copied from PDF) has lines of about one width and sentences that run over their ends; there
 * a full line that ends without a stop goes on in the next one, whatever its first letter.
 */
export interface Wrapping {
  readonly wrapped: boolean;
  /** Length in characters of the lines that certainly run on. */
  readonly width: number;
}

/** Longest line that a page of paper gives; longer ones are whole paragraphs. */
const widestPage = 130;
/** Part of all text lines that must run on before a text counts as hard-wrapped. */
const wrappedShare = 0.12;
/** A line this near to the page width may run on. */
const fullLine = 0.78;

/** Judges the layout of a whole text from its lines; one cheap pass. */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  let texts = 0;
  let running = 0;
  let width = 0;
  let previous: Line | undefined;
  for (const line of lines) {
    if (line.kind === "text") {
      texts++;
      if (
        previous &&
        line.opens === "lower" &&
        !line.marker &&
        previous.closes !== "sentence" &&
        previous.clean.text.length <= widestPage
      ) {
        running++;
        width += previous.clean.text.length;
      }
    }
    previous = line.kind === "text" ? line : undefined;
  }
  const wrapped = running >= 3 && running / texts >= wrappedShare;
  // A whole number, so that a letter typed somewhere does not change how every other line is judged.
  return { wrapped, width: wrapped ? Math.round(width / running) : Number.POSITIVE_INFINITY };
}

const titleLine = /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHỤ LỤC.{0,8})$/;
const startsPart =
  /^(?:Nơi nhận|NƠI NHẬN|Lưu\s*:|Lưu\s+V[TP]|PHỤ LỤC|Phụ lục\s+[IVX\d]+|TM\.|KT\.|TL\.|TUQ\.|Q\.|T\/M|K\/T|Căn cứ\s|Thực hiện\s|Xét đề nghị|Trên đây\s|Số:|Kính gửi)/;
/** Words a number follows, and the longer words they end: "kinh tế số", "thời điểm", "hằng năm" and "danh mục" await none. */
const awaitsDigits =
  /(?:^|\s)(?:(?<!h[ằà]ng |mỗi )(?:ngày|tháng|năm|quý)|(?<!(?:đổi|tế|hội|quyền|phủ|nghệ|dân|một|hệ|thông|chỉ|tham|tổng|đa|thiểu|kỹ thuật|năng|nền tảng|hạ tầng|dữ liệu|môi trường|văn hóa|văn hoá|công dân|tỷ|tỉ|chữ|trị|ký|đồng|nhân lực|nông nghiệp|y tế|giáo dục|bản đồ) )số|(?<!(?:tài|điều|ngân|bưu) )khoản|điều|(?<!(?:địa|thời|quan|đặc|ưu|nhược|khuyết|trọng|thí|tiêu|cao|luận|giao|chấm|kiểm) )điểm|(?<!(?:danh|hạng|tiết|chuyên|đề|thủ) )mục|từ|đến)$/i;
const awaitsNumeral =
  /(?:^|\s)(?:khóa|khoá|(?<!h[ằà]ng |mỗi )quý|đại hội|hội nghị|lần|thứ|(?<!(?:thành|cổ|một|góp|học) )phần|(?<!(?:huân|huy|văn|hiến) )chương|(?<!(?:danh|hạng|tiết|chuyên|đề|thủ) )mục|phụ lục)$/i;
const hyphenPairs: readonly (readonly [RegExp, RegExp])[] = [
  [/kinh tế$/i, /^xã hội/i],
  [/(?:chính trị|văn hóa|văn hoá)$/i, /^xã hội/i],
  [/quốc phòng$/i, /^an ninh/i],
  [/an ninh$/i, /^quốc phòng/i],
  [/(?:^|\s)(?:công|cung)$/i, /^(?:tư|cầu)(?!\p{L})/iu],
  [/kinh tế$/i, /^kỹ thuật/i],
  [/Bà Rịa$/, /^Vũng Tàu/],
  [/Lao động$/, /^Thương binh/],
  [/Giao thông$/, /^Vận tải/i],
  [/Quy hoạch$/, /^Kiến trúc/],
  [/[\d%]$/, /^\d/],
];

/**
 * Whether `line` goes on with the paragraph whose last visible line is `before`.
 * `gap` counts the blank lines and page numbers between them.
 */
export function continues(before: Line, line: Line, gap: number, wrapping: Wrapping): boolean {
  if (line.kind !== "text" || before.kind !== "text" || gap > 8) return false;
  if (before.clean.headingDepth > 0 || line.clean.headingDepth > 0) return false;
  const text = before.clean.text;
  const full = wrapping.wrapped && text.length >= wrapping.width * fullLine;
  if (line.marker) return markerIsText(before, line);
  if (titleLine.test(text) || startsPart.test(line.clean.text)) return false;
  if (line.opens === "lower" || line.opens === "other") {
    if (before.closes === "sentence") return full && gap === 0 && line.opens === "lower";
    if (before.closes === "pause") return full && line.opens === "lower";
    return line.opens === "lower" || gap === 0;
  }
  if (line.opens === "digit") {
    if (before.closes === "sentence" || before.closes === "pause") return false;
    return awaitsDigits.test(text) || full;
  }
  if (before.upperCase && line.upperCase) return gap === 0 && before.marker !== undefined;
  if (before.upperCase !== line.upperCase && (before.upperCase || line.upperCase)) return false;
  if (before.closes === "pause") return full && gap === 0 && text.endsWith(";");
  if (before.closes === "sentence") return false;
  if (full) return true;
  return before.closes === "open" && gap <= 2 && text.length > 40;
}

/** A line that looks like an item but is the rest of a sentence: "tháng⏎12. …", "khóa⏎XI. …", "Bà Rịa⏎- Vũng Tàu". */
function markerIsText(before: Line, line: Line): boolean {
  const marker = line.marker;
  const text = before.clean.text;
  if (!marker || before.closes === "sentence" || before.closes === "pause") return false;
  // "III. THỜI GIAN, ĐỊA ĐIỂM" above "1. Thời gian", "… xã hội" above "I. MỤC ĐÍCH": a heading and its first item differ in case.
  if (before.upperCase !== line.upperCase && (before.upperCase ? marker.style !== "roman" : marker.style === "roman")) return false;
  const rest = line.clean.text.slice(marker.contentStart);
  switch (marker.style) {
    case "bullet":
      return /^[-–]$/.test(marker.label) && hyphenPairs.some(([left, right]) => left.test(text) && right.test(rest));
    case "arabic":
    case "decimal":
      return awaitsDigits.test(text);
    case "roman":
      return awaitsNumeral.test(text);
    case "letter":
      return /(?:^|\s)điểm$/i.test(text) && awaitsDigits.test(text);
    default:
      return false;
  }
}
