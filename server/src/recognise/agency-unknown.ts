import type { Span } from "../text/span.ts";
import { startsLower } from "./agency-place.ts";

/** Words that open what a body does, and so end its name. Words that names hold too ("quản lý", "xây dựng", "tổ chức") are not here. */
const ending =
  /[;:.()[\]|]|, | và | (?:chủ trì|chủ động|phối hợp|tham mưu|chịu trách nhiệm|có trách nhiệm|thực hiện|triển khai|tổng hợp|theo dõi|đôn đốc|thẩm định|trình|báo cáo|rà soát|tiếp tục|đề xuất|căn cứ|là|để|trong|tại|theo|về|trước|được|giao|gửi|ban hành|của|thuộc)(?![A-Za-zÀ-ỹ])/u;
/** What may follow a comma or "và" when the name before it is whole. */
const nextBody =
  /^(?:các|những|Sở|Bộ|Cục|Chi cục|Ban|UBND|HĐND|(?:Ủy|Uỷ) ban|Hội|Công an|Văn phòng|Trung tâm|Đài|Báo|Phòng|Liên|Thanh tra|cơ quan|đơn vị)(?![A-Za-zÀ-ỹ])/u;
const longest = 80;
const mostWords = 9;

/**
 * A body that is not in the catalogue, from its first word ("Sở", "Trung tâm") to where the name surely ends; undefined when the end is
 * in doubt ("Sở Xây dựng, Giao thông"). `headEnd` is the end of the first word.
 */
export function readUnknownBody(text: string, start: number, headEnd: number): Span | undefined {
  if (startsLower(text, start) || text[headEnd] !== " " || !/^\p{Lu}/u.test(text.slice(headEnd + 1, headEnd + 2))) return undefined;
  const rest = text.slice(headEnd, headEnd + longest + 1);
  const stop = ending.exec(rest);
  const length = stop === null ? rest.length : stop.index;
  if (length > longest || (stop === null && headEnd + length < text.length)) return undefined;
  const mark = stop?.[0];
  if ((mark === ", " || mark === " và ") && !nextBody.test(text.slice(headEnd + length + mark.length))) return undefined;
  const name = rest.slice(0, length).trimEnd();
  // "các trường đại học, Viện Nghiên cứu": what kind of institute, not which.
  if (name === " Nghiên cứu") return undefined;
  if (/\d/.test(name) || name.split(" ").length > mostWords) return undefined;
  return { start, end: headEnd + name.length };
}
