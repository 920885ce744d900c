import type { Citation } from "./citation.ts";

/** Where an abstract ends, and by what that is known. */
export interface SubjectEnd {
  readonly end: number;
  readonly by: "definition" | "mark" | "quotation" | "list" | "clause";
}

/** No abstract of the catalogue's documents is a third as long; beyond that its end was missed. */
const longest = 1000;
/** Everything that may end an abstract or must be read over as a whole. */
const marks =
  /,? (?:đã )?được (?:sửa đổi|bổ sung|thay thế|hợp nhất|đính chính)(?![A-Za-zÀ-ỹ])|[;:.?!|,()“”"«»]| và (?=Kế hoạch này(?![A-Za-zÀ-ỹ]))/gu;
const closings: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
]);
const definition = /^\((?:sau đây|gọi|được gọi|viết tắt|dưới đây)/u;
/** Brackets that say something of the document as a whole: "(kèm theo …)", "(nay là …)". */
const remark = /^\((?:kèm|có |gửi|đính kèm|nay là|thay thế|được |do |tại |bao gồm|gồm |trong đó|chi tiết|theo |đã |hết hiệu lực|bản )/u;
const listed = /(?:[,;]|,? và|,? cùng(?: với)?)(?: các)? $/u;
/** A full stop that ends no sentence: "TP. Huế", "v.v.", "Q.1". */
const abbreviated = /(?<![A-Za-zÀ-ỹ])(?:TP|Tp|TX|TT|v|P|Q|H)$/u;

/** Words that open a sentence whose main clause comes behind a comma. */
const introduction =
  /^(?:[-+*•–] ?|\d{1,3}[.)] ?|[a-zđ]\) ?|[IVX]{1,5}\. ?)?(?:Thực hiện|Căn cứ|Triển khai|Thi hành|Theo|Để|Nhằm|Trên cơ sở|Tiếp tục|Tiếp nối|Kế thừa|Cụ thể hóa|Cụ thể hoá|Quán triệt|Bám sát|Xét|Sau khi|Phúc đáp|Chấp hành|Qua|Ngày) /u;
const bodies =
  "(?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Sở|Ban|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Đảng ủy|Đảng uỷ|Chủ tịch|Giám đốc|Thủ trưởng|Bộ|Cục|Chi cục|Công an|Trung tâm|Trường|Văn phòng|[Cc]ác (?:[Ss]ở|[Bb]an|cơ quan|đơn vị|cấp|ngành|địa phương|phòng|huyện|xã))";
const plan = "(?:Kế hoạch|kế hoạch|Chương trình|chương trình|Phương án|phương án|Đề án|đề án)";
const asked = "(?:các |Sở |UBND |Ủy ban |Uỷ ban |Ban |Thủ trưởng |Giám đốc |Chủ tịch )";
const acts = `(?:ban hành ${plan}|xây dựng (?:và ban hành )?${plan}|(?:yêu cầu|đề nghị|giao|giao cho|chỉ đạo) ${asked}|tập trung (?:triển khai|thực hiện|chỉ đạo)|tổ chức (?:thực hiện|triển khai|quán triệt)|chủ động |có trách nhiệm|triển khai (?:thực hiện|các))`;
const mainClause = new RegExp(`, ${bodies}(?![A-Za-zÀ-ỹ])[^;:.()“”"|]{0,160}? ${acts}`, "uy");
/** What stands behind a comma in no abstract. */
const otherWords =
  /, (?:(?:sau đây )?(?:được )?(?:gọi|viết) tắt|tham mưu|trong đó|đồng thời|làm (?:cơ sở|căn cứ)|cụ thể (?:như sau|là)|theo (?:đề nghị|đó)|[Xx]ét đề nghị|căn cứ|trên cơ sở|ý kiến|hoàn thành (?:trước|trong|chậm nhất|xong)|báo cáo (?:kết quả|UBND|Ủy ban|Uỷ ban|cấp)|trình (?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|cấp))(?![A-Za-zÀ-ỹ])/uy;

/**
 * Words by which a sentence mostly goes on behind an abstract; since abstracts may hold most of them too, nobody can tell where it
 * ends.
 */
const flow =
  /(?: (?:đã|đang|sẽ|phải|cần|đạt|thì|được|là|nhằm|để|như sau|nêu trên|nói trên|bảo đảm|đảm bảo|một cách|có hiệu quả|đúng|vào|cũng như|với (?:các|những|nội dung)|(?:đến|tới) (?:từng|toàn|tất cả|mọi|cán bộ|đảng viên|các)|cho (?:cán bộ|đảng viên|toàn|các|nhân dân|Nhân dân|người dân|đội ngũ)|trong (?:năm|quý|tháng|toàn|các|cán bộ|đội ngũ|quá trình)|trước (?:ngày|tháng|quý)|tại (?:các|cơ quan|đơn vị|địa phương|tỉnh)|gắn với|theo (?:chức năng|quy định|thẩm quyền|nhiệm vụ|phân công|đúng)|và (?:phù hợp|báo cáo|tổ chức|triển khai|tham mưu|chỉ đạo|chủ động|các (?:văn bản|chỉ đạo|quy định|nhiệm vụ|nội dung|chương trình|kế hoạch)))|, (?:bảo đảm|đảm bảo|góp phần|phù hợp|kết hợp|tập trung|chú trọng|ưu tiên|hoàn thành|tổ chức|triển khai|xây dựng|thực hiện|phối hợp|chủ động|chỉ đạo|báo cáo|rà soát|đề xuất|kịp thời|phấn đấu|định kỳ|hằng năm|hàng năm|các (?:sở|cơ quan|đơn vị|địa phương)|từng bước|không))(?![A-Za-zÀ-ỹ])/u;

/**
 * The end of an abstract that begins at `start`, with the citations from `next` on behind it; undefined where it cannot be known. Reads
 * left to right, over what is bracketed, quoted or cited inside.
 */
export function subjectEnd(text: string, start: number, citations: readonly Citation[], next: number): SubjectEnd | undefined {
  const read = text.slice(0, start + longest);
  let following = next;
  const pass = (to: number): boolean => {
    const before = following;
    while ((citations[following]?.start ?? read.length) < to) following++;
    return following > before;
  };
  pass(start);
  let inside = false;
  let at = start;
  while (at < read.length) {
    const mark = nextMark(read, at);
    const cited = citations[following];
    if (cited && cited.start < read.length && (!mark || cited.start <= mark.index + mark[0].length)) {
      const separator = text[cited.start - 1] === "(" ? null : listed.exec(text.slice(Math.max(start, cited.start - 14), cited.start));
      // "về triển khai Luật A và Nghị định B": the second may be of the abstract or of the sentence.
      if (separator) return inside ? undefined : trimmed(text, start, cited.start - separator[0].length, "list");
      if (!mark || cited.start <= mark.index) {
        inside = true;
        following++;
        at = Math.max(cited.end, cited.issuer?.end ?? 0);
        continue;
      }
    }
    if (!mark) break;
    const step = readMark(read, start, mark, cited?.start === mark.index + 1);
    // Behind a document named in the abstract "và Kế hoạch này", "được sửa đổi …" may speak of that one.
    if (!step || ("by" in step && mark[0].length > 1 && inside)) return undefined;
    if ("by" in step) return trimmed(text, start, step.end, step.by);
    at = step.at;
    if (pass(at)) inside = true;
  }
  return read.length === text.length ? trimmed(text, start, read.length, "mark") : undefined;
}

/** What a mark does to an abstract: ends it, or is read over up to `at`; undefined where nobody can tell. `repeated`: a citation follows. */
function readMark(
  read: string,
  start: number,
  { 0: sign, index }: RegExpExecArray,
  repeated: boolean,
): SubjectEnd | { readonly at: number } | undefined {
  switch (sign) {
    case ";":
    case "|":
    case ")":
    case "?":
    case "!":
      return { end: index, by: "mark" };
    case "”":
    case "»":
      return { end: index, by: "quotation" };
    case ":":
      return undefined;
    case ".":
      return isFullStop(read, index) ? { end: index, by: "mark" } : { at: index + 1 };
    case ",":
      return isMainClause(read, index, start) || matches(otherWords, read, index) ? { end: index, by: "clause" } : { at: index + 1 };
    case "(": {
      const rest = read.slice(index, index + 24);
      if (definition.test(rest) || repeated) return { end: index, by: "definition" };
      if (remark.test(rest)) return { end: index, by: "mark" };
      const close = read.indexOf(")", index);
      return close < 0 ? undefined : { at: close + 1 };
    }
    case "“":
    case '"':
    case "«": {
      const close = read.indexOf(closings.get(sign) ?? "", index + 1);
      if (close < 0) return undefined;
      return isWholeQuoted(read, start, index, close + 1) ? { end: close + 1, by: "quotation" } : { at: close + 1 };
    }
    default:
      return { end: index, by: sign.startsWith(" và") ? "list" : "clause" };
  }
}

/** Without the space before its end; undefined where the sentence flows on inside. */
function trimmed(text: string, start: number, end: number, by: SubjectEnd["by"]): SubjectEnd | undefined {
  const words = text.slice(start, end).trimEnd();
  const flows = (by === "mark" || by === "list") && !isBasis(text) && flow.test(words);
  return flows || words === "" ? undefined : { end: start + words.length, by };
}

function nextMark(read: string, at: number): RegExpExecArray | undefined {
  marks.lastIndex = at;
  return marks.exec(read) ?? undefined;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function isFullStop(text: string, at: number): boolean {
  return /^\.(?: |$)/.test(text.slice(at, at + 2)) && !abbreviated.test(text.slice(Math.max(0, at - 3), at));
}

/** “về phát triển …” is quoted as a whole, and so is the title in: ban hành “Chương trình …”, but not in: về “Tháng hành động” năm 2026. */
function isWholeQuoted(text: string, start: number, open: number, end: number): boolean {
  if (open === start) return true;
  return /^(?:[A-Za-zÀ-ỹ/]+ ){1,2}$/u.test(text.slice(start, open)) && /^(?:$| ?[.,;:()|]| và )/u.test(text.slice(end, end + 4));
}

/** A base says nothing but what is cited. */
export function isBasis(text: string): boolean {
  return /^(?:- )?(?:Căn cứ|Theo) /u.test(text);
}

/** ", Ủy ban nhân dân tỉnh ban hành Kế hoạch …" in a sentence that opens with "Thực hiện …". */
function isMainClause(text: string, comma: number, start: number): boolean {
  if (!matches(mainClause, text, comma)) return false;
  const before = text.slice(Math.max(0, start - longest), start);
  const sentence = before.slice(before.lastIndexOf(". ") + 1).trimStart();
  return introduction.test(sentence);
}
