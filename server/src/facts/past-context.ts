import type { PlanDocument, Role } from "../plan/document.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import type { Span } from "../text/span.ts";
import { citationsIn } from "./citations.ts";

/** Words of a sentence about what was before, or about the change itself: "nay là", "(cũ)", "sau khi sáp nhập", "tiếp nhận … từ". */
const change =
  /(?<![A-Za-zÀ-ỹ])(?:nay (?:là|thuộc|do)|trước đây|trước kia|cũ|nguyên là|tiền thân|không còn|sáp nhập|hợp nhất|giải thể|kết thúc hoạt động|chia tách|chấm dứt hoạt động|đổi tên|thành lập trên cơ sở|chuyển (?:từ|về|sang)|bàn giao|kế thừa (?:từ|của)|(?:sau (?:khi )?|việc |được |thực hiện |phương án )(?:sắp xếp|tinh gọn)|sắp xếp (?:đơn vị|tổ chức|bộ máy|lại)|bỏ cấp huyện|chính quyền địa phương (?:0?2|hai) cấp)(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])tiếp nhận .{0,160}(?<![A-Za-zÀ-ỹ])từ(?![A-Za-zÀ-ỹ])/i;
/** "Sở Thông tin và Truyền thông đã trình …". */
const done = /^,? (?:đã|từng)(?![A-Za-zÀ-ỹ])/u;
/** "Sở Công Thương tại Tờ trình số …": a body that wrote the document named behind it, at that document's time. */
const author = /^(?: đã)? ?(?:(?:tại|ban hành|có|trình|gửi|phê duyệt|thông qua|về|\(|là) ?(?:các )?)?$/u;
/** Words before a body that is given work here and now. */
const asks = /(?:phối hợp(?: chặt chẽ)?(?: với| cùng)?|(?:^|[ (])giao(?: cho)?|đề nghị|yêu cầu|:) $/iu;
const year = /(?<![\d/.])(?:ngày \d{1,2}\/\d{1,2}\/)?((?:19|20)\d\d)(?![\d.,]\d)/gu;
/** Cells and entries that hold a body and little else. */
const lists: ReadonlySet<Role> = new Set(["issuer", "headerRow", "row", "recipient", "signature"]);

/** A name where it stands. */
export interface PlacedName {
  readonly paragraph: number;
  readonly mention: Span & Pick<AgencyMention, "kind">;
}

/**
 * Whether a name in a plan of a year speaks of an earlier time: by the words of its sentence, by an earlier year there, or because the
 * body issued what is cited next. Of a body that is given work the years of its task say nothing; of a place they always may.
 */
export function isOfThePast(document: PlanDocument, { paragraph: index, mention }: PlacedName, planYear: number): boolean {
  const paragraph = document.paragraphs[index];
  if (!paragraph) return false;
  const { text } = paragraph;
  const sentence = sentenceAround(text, mention);
  if (change.test(text.slice(sentence.start, sentence.end))) return true;
  if (done.test(text.slice(mention.end, mention.end + 6))) return true;
  const citations = citationsIn(paragraph);
  const next = citations.find(({ start }) => start >= mention.end);
  if (next && author.test(text.slice(mention.end, next.start))) return true;
  if (mention.kind !== "place" && isAsked(text, mention, sentence, document.roles[index])) return false;
  return [...text.slice(sentence.start, sentence.end).matchAll(year)].some(({ 0: written, 1: digits, index: at }) => {
    const start = sentence.start + at;
    const cited = citations.some(
      (citation) => start < Math.max(citation.end, citation.subject?.end ?? 0) && citation.start < start + written.length,
    );
    return !cited && Number(digits) < planYear;
  });
}

function isAsked(text: string, mention: Span, sentence: Span, role: Role | undefined): boolean {
  const before = text.slice(sentence.start, mention.start);
  return (role !== undefined && lists.has(role)) || !/[A-Za-zÀ-ỹ]{2}/u.test(before) || asks.test(before);
}

const sentenceEnd = /(?<=[\p{Ll}\d)”"…])[.;] /gu;
/** A sentence is looked through this far to either side; longer ones are lists that somebody forgot to end. */
const farthest = 800;

/** The sentence, or the part of it between semicolons, that a span begins in. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const first = Math.max(0, start - farthest);
  const before = [...text.slice(first, start).matchAll(sentenceEnd)].at(-1);
  const after = [...text.slice(end - 1, end + farthest).matchAll(sentenceEnd)][0];
  return {
    start: before === undefined ? first : first + before.index + before[0].length,
    end: after === undefined ? Math.min(text.length, end + farthest) : end - 1 + after.index,
  };
}
