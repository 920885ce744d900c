import { unaccent } from "./fold.ts";
import type { Line } from "./line.ts";
import { cannotEnd, wantsDocument, wantsNumber, wantsNumeral, wantsOrdinal, wantsPoint } from "./open-end.ts";
import { tornApart, wantsMonth } from "./torn-symbol.ts";

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
/** A page break leaves at most blank, number, blank and a form feed between two lines. */
const pageBreak = 4;
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
  /^(?:Nơi nhận|NƠI NHẬN|Lưu\s*:|Lưu\s+V[TP]|PHỤ LỤC|Phụ lục\s+[IVX\d]+|TM\.|KT\.|TL\.|TUQ\.|Q\.|T\/M|K\/T|Căn cứ\s|Thực hiện\s|Xét đề nghị|Trên đây\s|Số:|Kính gửi|S?TT$|\((?:Ban hành )?[Kk]èm theo\s|\((?:Đã ký|Ký)|[Đđ]ã ký(?:\.?$|\s*\()|CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI)/;
const standsAlone = /^(?:Nơi nhận|Số ?:|Độc lập|Kính gửi)/;
/** Names joined by a hyphen, broken before it: "Bà Rịa⏎- Vũng Tàu". */
const hyphenPairs: readonly (readonly [RegExp, RegExp])[] = [
  [/kinh tế$/i, /^(?:xã hội|kỹ thuật|ngân sách)/i],
  [/(?:chính trị|văn hóa|văn hoá)$/i, /^xã hội/i],
  [/quốc phòng$/i, /^an ninh/i],
  [/an ninh$/i, /^quốc phòng/i],
  [/khoa học$/i, /^(?:công nghệ|kỹ thuật)/i],
  [/(?:^|\s)(?:công|cung)$/i, /^(?:tư|cầu)(?![A-Za-zÀ-ỹ])/iu],
  [/Bà Rịa$/, /^Vũng Tàu/],
  [/Phan Rang$/, /^Tháp Chàm/],
  [/Lao động$/, /^Thương binh/],
  [/Giao thông$/, /^Vận tải/i],
  [/Quy hoạch$/, /^Kiến trúc/],
  [/Kế hoạch$/, /^Tài chính/],
  [/Tài chính$/, /^Kế hoạch/],
  [/(?:Phát thanh|Báo chí)$/, /^Truyền hình/],
  [/Thi đua$/, /^Khen thưởng/],
  [/Địa chính$/, /^(?:Xây dựng|Nông nghiệp)/],
  [/Văn phòng$/, /^Thống kê/],
  [/Tư pháp$/, /^Hộ tịch/],
  [/(?:19|20)\d\d$/, /^(?:19|20)\d\d(?!\d)/],
];
/** Names of those who issue documents, and of plenums, broken in the middle. */
const namePairs: readonly (readonly [RegExp, RegExp])[] = [
  [/Thủ tướng$/, /^Chính phủ/],
  [/ Ban$/, /^(?:Chấp hành|Thường vụ|Bí thư)/],
  [/Ban Chấp hành$/, /^(?:Trung ương|Đảng bộ)/],
  [/ của Văn phòng$/, /^(?:Trung ương|Chính phủ|Quốc hội)/],
  [/Nghị quyết$/, /^(?:Hội nghị|Đại hội|Trung ương) /],
  [/ (?:của|và|với|do) (?:Bộ|Sở)$/, /^\p{Lu}/u],
  [/^Điều \d{1,3}\. Giao$/, /^(?:Bộ|Sở|Ban|Ủy ban|Uỷ ban|UBND|Công an|Văn phòng|Chủ tịch|Giám đốc|Thủ trưởng) /],
];
/** Names in capitals that a narrow column breaks; no part of them stands alone. */
const capitalPairs: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN$/, /^DÂN(?: |$)/],
  [/(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG)$/, /^NHÂN DÂN(?: |$)/],
  [/^(?:TM\. ?)?(?:ỦY|UỶ)$/, /^BAN NHÂN DÂN(?: |$)/],
  [/^(?:TM\. ?)?HỘI$/, /^ĐỒNG NHÂN DÂN(?: |$)/],
  [/^THỦ$/, /^TƯỚNG(?: |$)/],
  [/^KẾ$/, /^HOẠCH(?: |$)/],
  [/^QUYẾT$/, /^ĐỊNH(?: |$)/],
];
/** Pages set the first word of a title on a line of its own, "TUYÊN⏎TRUYỀN PHÒNG, CHỐNG DỊCH BỆNH"; the head of a column is shorter. */
const firstWord = /^(?!TÊN$|LOẠI$|NGÀY$)(?=\p{Lu}*[AEIOUYÀ-Ỹ])\p{Lu}{2,7}$/u;
const shortestTitle = 20;
/** The national title as `unaccent` gives it, with a space around: both ways of writing HÒA, and slips in its accents. */
const nationalTitle = " cong hoa xa hoi chu nghia viet nam ";
/** The opening below the legal bases, of which the last one may fill its line: "Ủy ban nhân dân tỉnh ban hành Kế hoạch …". */
const opensPlan =
  /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|Ban Chỉ đạo|Ban Thường vụ|Ban Chấp hành|Sở|Bộ) [^.;:]{0,120}(?:ban$|ban hành |xây dựng kế hoạch)/iu;
/** The Party's bases end with a comma, also the last one above the opening. */
const closesBases = /^[-+*•] ?căn cứ .*,$/iu;
/** "… phòng, chống dịch⏎COVID-19;": a word in capitals that closes its sentence is no heading. */
const capitalWord = /^[\p{Lu}\d][\p{Lu}\d&-]{1,13}[.;,]$/u;
const placeBegins = /^(?:TP\. ?)?\p{Lu}\p{Ll}+(?:[ -]{1,3}\p{Lu}\p{Ll}+){0,3}$/u;
const placeEnds = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}, ?ngày /u;
/** A line of capitals this long is no name of a body; the next one goes on with it. */
const longCapitals = 45;

/**
 * Whether `line` goes on with the paragraph whose last visible line is `before`.
 * `gap` counts the blank lines and page numbers between them.
 */
export function continues(before: Line, line: Line, gap: number, wrapping: Wrapping): boolean {
  if (before.kind === "row" || line.kind === "row") return gap === 0 && isBrokenCell(before, line);
  if (line.kind !== "text" || before.kind !== "text" || gap > 8) return false;
  if (before.clean.headingDepth > 0 || line.clean.headingDepth > 0) return false;
  const text = before.clean.text;
  const next = line.clean.text;
  if ((!line.marker || line.marker.style === "bullet") && before.marker?.end !== text.length && tornApart(text, next)) return true;
  if (isLoneDash(before) && !line.marker) return gap <= 1 && !line.upperCase && !standsAlone.test(next);
  const full = wrapping.wrapped && text.length >= wrapping.width * fullLine;
  if (line.marker) return markerIsText(before, line, full);
  if (titleLine.test(text) || startsPart.test(next) || (gap > 0 && closesBases.test(text) && opensPlan.test(next))) return false;
  if (line.opens === "lower" || line.opens === "other") {
    if (before.closes === "sentence") return full && gap === 0 && line.opens === "lower";
    if (before.closes === "pause") return full && line.opens === "lower";
    return line.opens === "lower" || (gap === 0 && !isRemark(before, next));
  }
  if (line.opens === "digit") {
    if (before.closes === "sentence") return false;
    if (before.closes === "pause") return /^số ?:$/i.test(text);
    return wantsNumber(text, next) || full;
  }
  if (!before.upperCase && wantsNumeral(text, next)) return true;
  if (before.upperCase && line.upperCase) return gap === 0 && capitalsGoOn(before, next);
  if (before.upperCase !== line.upperCase) return full && gap === 0 && mayGoOn(before) && capitalWord.test(next);
  if (before.closes === "pause") return full && gap === 0 && text.endsWith(";") && !opensPlan.test(next);
  if (before.closes === "sentence") return false;
  if (wrapping.wrapped && gap === 0 && cannotEnd(text)) return true;
  if (full || wantsDocument(text, next) || meets(namePairs, text, next)) return true;
  if (gap === 0 && placeBegins.test(text) && placeEnds.test(next)) return true;
  return before.closes === "open" && gap <= pageBreak && (text.length > 40 || (gap === 0 && /\p{Ll} [-–]$/u.test(text)));
}

function mayGoOn({ closes }: Line): boolean {
  return closes !== "sentence" && closes !== "pause";
}

/** Pages with bullets of their own leave the dash on a line and its words on the next: "-⏎Bộ Y tế;". */
function isLoneDash({ marker, clean }: Line): boolean {
  return marker?.style === "bullet" && /^[-–—]$/.test(clean.text);
}

function meets(pairs: readonly (readonly [RegExp, RegExp])[], text: string, next: string): boolean {
  return pairs.some(([left, right]) => right.test(next) && left.test(text));
}

/**
 * Web pages that flatten the table of a head leave its cell marks and tear its names: "ỦY⏎BAN NHÂN DÂN |", "CỘNG HÒA XÃ HỘI⏎CHỦ NGHĨA
 * VIỆT NAM |".
 */
function isBrokenCell(before: Line, line: Line): boolean {
  if (!before.upperCase || !line.upperCase || (before.kind !== "text" && before.kind !== "row") || before.clean.text.endsWith("|"))
    return false;
  if (line.kind !== "text" && line.kind !== "row") return false;
  const text = before.clean.text.slice(before.clean.text.lastIndexOf("|") + 1).trim();
  const [next = ""] = line.clean.text.split("|", 1);
  return isNameBroken(text, next.trim());
}

/** Whether two lines of capitals are the parts of one name, "CỘNG⏎HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM". */
function isNameBroken(text: string, next: string): boolean {
  return (text !== "" && next !== "" && nationalTitle.includes(` ${unaccent(`${text} ${next}`)} `)) || meets(capitalPairs, text, next);
}

function capitalsGoOn(before: Line, next: string): boolean {
  const text = before.clean.text;
  if (before.marker || isNameBroken(text, next) || (firstWord.test(text) && next.length >= shortestTitle)) return true;
  return text.length > longCapitals && !text.endsWith("VIỆT NAM") && mayGoOn(before);
}

/** "(Ký tên, đóng dấu)" below a line of capitals stands by itself. */
function isRemark(before: Line, next: string): boolean {
  return before.upperCase && next.startsWith("(");
}

/** A line that looks like an item but is the rest of a sentence: "tháng⏎12. …", "khóa⏎XI. …", "Bà Rịa⏎- Vũng Tàu". */
function markerIsText(before: Line, line: Line, full: boolean): boolean {
  const marker = line.marker;
  const text = before.clean.text;
  if (!marker || before.closes === "sentence" || before.closes === "pause") return false;
  const rest = line.clean.text.slice(marker.contentStart);
  if (text === "Điều" && marker.style === "arabic") return true;
  // "khóa⏎XI." ends the sentence.
  if (marker.style === "roman" && rest === "") return wantsNumeral(text, line.clean.text);
  // "III. THỜI GIAN, ĐỊA ĐIỂM" above "1. Thời gian", "… xã hội" above "I. MỤC ĐÍCH": a heading and its first item differ in case.
  if (before.upperCase !== line.upperCase && (before.upperCase ? marker.style !== "roman" : marker.style === "roman")) return false;
  switch (marker.style) {
    case "bullet":
      if (!/^[-–]$/.test(marker.label)) return false;
      // "… đạt từ 0,5⏎- 1,0%" breaks at the end of a full line; below "1. Đến hết năm 2026" a bullet "- 100% …" begins.
      if (full && (/^\p{Ll}/u.test(rest) || (/[\d%]$/.test(text) && /^\d/.test(rest)))) return true;
      return meets(hyphenPairs, text, rest);
    case "arabic":
    case "decimal":
      return wantsOrdinal(text, line.clean.text) || wantsMonth(text);
    case "roman":
      return wantsNumeral(text, line.clean.text);
    case "letter":
      return wantsPoint(text);
    case "keyword":
      return before.closes === "open" || /(?:khoản|điểm|mục) [a-zđ\d]{1,3}$/i.test(text);
    default:
      return false;
  }
}
