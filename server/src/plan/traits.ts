import { fold, isUpperCase } from "../text/fold.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";
import { isPersonName, opensAsAuthority } from "./authority.ts";

/** What a paragraph looks like by itself, before its place in the plan is known. */
export interface Traits {
  /** "KẾ HOẠCH" alone or opening the line (then the rest is the subject). */
  readonly title?: Span;
  readonly opensLegalBasis: boolean;
  /** "Căn cứ:" above a list of legal bases. */
  readonly listsLegalBases: boolean;
  /** "Thực hiện …, Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:" */
  readonly opensBody: boolean;
  readonly recipientsHeading?: Span;
  /** "./." at the end, also broken: "/.", ". /". */
  readonly endMark?: Span;
  readonly authority?: Span;
  readonly appendix?: { readonly heading: Span; readonly label: string };
  readonly attachedTo: boolean;
  readonly closing: boolean;
  readonly upperCase: boolean;
  /** "MỤC LỤC": what follows lists the headings a first time. */
  readonly contents: boolean;
  /** "STT": first cell of a table whose cells stand one a line. */
  readonly tableHead: boolean;
  /** "Nguyễn Văn An": two to five capitalised words and nothing else. */
  readonly personName: boolean;
  /** "Ngày hiệu lực: …", "Lượt xem: 120", "Tin liên quan": what a page sets around a document. */
  readonly posted: boolean;
}

/** "KẾ HOẠCH HÀNH ĐỘNG" names a kind of plan; what it is about follows. */
const titleWord =
  /^((?:K ?[ẾÉÊ] H ?O ?[ẠA] ?C ?H|CHƯƠNG TRÌNH)(?: HÀNH ĐỘNG)?|PHƯƠNG ÁN|ĐỀ ÁN|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|THÔNG BÁO|TỜ TRÌNH|CÔNG ĐIỆN|BÁO CÁO|HƯỚNG DẪN|QUY CHẾ)(?= |$|:)/u;
const headingTitle = /^(Kế hoạch)(?= |$)/u;
const legalBasis = /^[-+*•] ?căn cứ |^căn cứ /i;
const contents = /^mục lục$/i;
const tableHead = /^(?:stt|tt|số tt)$/i;
/** A decision's or plan's subject: "Ban hành Kế hoạch …", "BAN HÀNH KẾ HOẠCH …"; the opening names who issues it. */
const issuingSubject = /^(?:về việc |v\/v )?(?:ban hành|phê duyệt) /i;
const opensBody = /như sau ?: ?$|ban hành kế hoạch|xây dựng kế hoạch .{0,400}(?:như sau|cụ thể) ?:? ?$/i;
/** "Căn cứ …, Sở Nội vụ ban hành Kế hoạch" opens the text, "Căn cứ Quyết định … của Sở Nội vụ ban hành Kế hoạch" is a basis. */
const issuesInBasis = /[,;] ?\p{Lu}(?:(?! của )[^,;])*? ban hành [Kk]ế hoạch/u;
/** "Nơi nhận hồ sơ: …" is text of the plan. */
const recipientsHeading = /^(?:[Nn][ơo]i [Nn]h[ậa]n|N[ƠO]I NH[ẬA]N)(?: ?[:.]| ?$| (?=(?:TM|KT|TL)\.|[-–] |\p{Lu}{2}))/u;
const endMark = /(?:[ .,;]*\/ ?\.+(?:\/\.)*| ?[.,;] ?\/)(?: ?\(?[A-Za-zÀ-ỹ]{1,4}\.?\)?)?["”]?$/u;
/** The mark and the initials that may follow it stand in the last characters. */
const endMarkReach = 24;
const appendix = /^phụ lục(?: ?(?:số )?([ivx]{1,5}|\d{1,2}))?(?= ?[:.–-]|$| [\p{Lu}(])/iu;
const attachedTo = /^\(? ?(?:ban hành )?kèm theo /i;
const closing = /^trên đây là /i;
const posted =
  /^\|? ?(?:(?:ngày (?:ban hành|ký|hiệu lực|có hiệu lực|hết hiệu lực|đăng(?: tải)?|cập nhật)|số\/?(?: và)? ?ký hiệu|số hiệu|cơ quan ban hành|người ký|loại văn bản|trích yếu(?: nội dung)?|tình trạng hiệu lực|lượt (?:xem|truy cập|tải)|số lượt (?:xem|truy cập|tải)|tệp (?:đính kèm|tin)|tập tin đính kèm|file đính kèm) ?(?:[:|]|$)|(?:các )?(?:tin|bài viết|văn bản) (?:liên quan|khác|mới(?: nhất)?|cùng (?:chuyên mục|loại|lĩnh vực))(?: ?:|$)|cập nhật(?: lần cuối)?(?: lúc| ngày) \d|©|bản quyền (?:thuộc|©))/iu;
const longestPosted = 160;
function match(pattern: RegExp, text: string): Span | undefined {
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

function readTraits(paragraph: Paragraph): Traits {
  const { text } = paragraph;
  const upperCase = isUpperCase(text);
  const marked = paragraph.headingDepth > 0 || paragraph.bold || text.length === "Kế hoạch".length;
  const title = match(titleWord, text) ?? (marked ? match(headingTitle, text) : undefined);
  const recipients = match(recipientsHeading, text);
  const end = endMarkOf(text);
  const signs = text.length < 160 && (upperCase || /^(?:TM|KT|TL|TUQ|Q)\b/.test(text)) && opensAsAuthority(text);
  const opensAppendix = appendixOf(text, upperCase);
  // Put together step by step: every paragraph of a folder comes through here, and spreading empty objects into a literal is slow.
  const traits: { -readonly [Key in keyof Traits]: Traits[Key] } = {
    opensLegalBasis: legalBasis.test(text),
    listsLegalBases: /^(?:các )?căn cứ(?: pháp lý)? ?:$/i.test(text),
    opensBody: opensBody.test(text) && !issuingSubject.test(text) && !namesIssuedPlan(text),
    attachedTo: attachedTo.test(text),
    closing: closing.test(text),
    upperCase,
    contents: contents.test(text),
    tableHead: tableHead.test(text),
    personName: isPersonName(text),
    posted: text.length < longestPosted && posted.test(text),
  };
  if (title && (title.end === text.length || upperCase || text.length < 600)) traits.title = title;
  if (recipients) traits.recipientsHeading = recipients;
  if (end) traits.endMark = end;
  if (signs) traits.authority = { start: 0, end: text.length };
  if (opensAppendix) traits.appendix = opensAppendix;
  return traits;
}

/** Whether "ban hành Kế hoạch" is said of a plan that the text goes back to: a legal basis, or a line of a list that goes on. */
function namesIssuedPlan(text: string): boolean {
  if (text.endsWith(";")) return true;
  return legalBasis.test(text) && !text.endsWith(":") && !issuesInBasis.test(text);
}

function endMarkOf(text: string): Span | undefined {
  const from = Math.max(0, text.length - endMarkReach);
  if (!text.includes("/", from)) return undefined;
  const found = match(endMark, text.slice(from));
  return found ? { start: from + found.start, end: from + found.end } : undefined;
}

/** "Phụ lục I", "PHỤ LỤC 2: DANH MỤC …" stand alone; "Phụ lục I kèm theo Kế hoạch này nêu …" is running text. */
function appendixOf(text: string, upperCase: boolean): Traits["appendix"] {
  const found = appendix.exec(text);
  if (!found || !/^P/.test(text)) return undefined;
  const rest = text.slice(found[0].length).trim();
  const alone =
    rest === "" ||
    upperCase ||
    isUpperCase(rest.replace(/^[:.–-]\s*/, "")) ||
    (fold(text.slice(0, 7)) === "phụ lục" && /^[:.]\s*\p{Lu}/u.test(rest) && text.length < 160 && !/[.;]$/.test(rest));
  return alone ? { heading: { start: 0, end: found[0].length }, label: found[1] ?? "" } : undefined;
}

/** The traits of a paragraph, read once for its life. */
export const traitsOf = perParagraph(readTraits);
