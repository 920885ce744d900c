import type { Span } from "../text/span.ts";
import { opensWithType } from "./document-type.ts";

/** First words of the bodies that issue documents (the-thuc 9.6), lower case; the longest name stands first. */
const heads = [
  "thủ tướng",
  "chính phủ",
  "quốc hội",
  "ủy ban",
  "ubnd",
  "hđnd",
  "hội đồng",
  "chủ tịch",
  "phó chủ tịch",
  "thường trực",
  "bộ",
  "bộ trưởng",
  "liên bộ",
  "sở",
  "giám đốc",
  "ban",
  "tỉnh ủy",
  "thành ủy",
  "huyện ủy",
  "quận ủy",
  "thị ủy",
  "đảng ủy",
  "đảng bộ",
  "văn phòng",
  "cục",
  "tổng cục",
  "chi cục",
  "thanh tra",
  "tòa án",
  "viện",
  "ngân hàng nhà nước",
  "kiểm toán nhà nước",
  "công an",
  "bảo hiểm xã hội",
  "đại hội",
  "tổng bí thư",
  "trung ương",
  "bch",
  "btv",
] as const;
const headHere = new RegExp(
  `(?:${[...heads]
    .sort((a, b) => b.length - a.length)
    .join("|")
    .replaceAll("ủy", "(?:ủy|uỷ)")
    .replaceAll("òa", "(?:òa|oà)")})(?![A-Za-zÀ-ỹ])`,
  "iy",
);

/** Words that open what the document says or does, and so end the issuer's name. */
const stops =
  /^(?:về|v|ban|phê|quy|hướng|triển|thực|sửa|điều|bổ|ngày|tại|trên|trong|đến|để|theo|số|giao|công|thông|kèm|đã|được|cho|phân|quyết|thành|tổng|nhằm|với|từ|là|có|gửi|do|khi|đối|nêu|như|hoặc|xác|tăng|đẩy|nâng|tiếp|yêu|chỉ|chấp|bãi|thay|kế|và|cùng|các|những|một|việc|mà|thì|này|trước|sau|đồng|bảo|đảm|phải|sẽ|vào)$/iu;
/** Lower-case pairs whose first syllable is a stop word but which belong to a name ("thành phố", "công thương", "thông vận tải"). */
const nameWords =
  /^(?:thành phố|thông(?! báo| qua)|thể thao|đồng nhân|công tác|công nghệ|quân sự|bảo vệ|điều hành|chỉ huy|chỉ đạo|ban nhân|ban thường|ban chấp|ban chỉ|ban dân|ban tổ|ban kiểm|chấp hành|ban quản|ban mặt|ban cán)/iu;
/** A subject that some drafters open with a capital: "của Sở Y tế Ban hành …". */
const capitalSubject =
  /^(?:Về|V\/v|Ban hành|Thực hiện|Triển khai|Phê duyệt|Sửa đổi|Bổ sung|Điều chỉnh|Công bố|Giao(?! thông)|Thành lập)(?![A-Za-zÀ-ỹ])/u;
const word = /[A-Za-zÀ-ỹ\p{M}&]+/uy;

/** Bodies of which there is one: the name ends with itself, whatever word follows ("Ban Bí thư gắn với …"). */
const singleHere =
  /(?:Thủ tướng Chính phủ|Chính phủ|Chủ tịch nước|Quốc hội|(?:Ủy|Uỷ) ban Thường vụ Quốc hội|Bộ Chính trị|Ban Bí thư(?: Trung ương(?: Đảng)?)?|Ban Chấp hành Trung ương(?: Đảng)?|Trung ương Đảng)(?![A-Za-zÀ-ỹ])/iy;
const term = /,? \(?kh(?:óa|oá) [IVX]{1,5}(?![A-Za-zÀ-ỹ])\)?/iy;

/** The issuer after "của", starting at `offset` ("Ban Thường vụ Tỉnh ủy"), as far as the name surely goes; else undefined. */
export function readIssuerAt(text: string, offset: number): (Span & { readonly text: string }) | undefined {
  const single = matchAt(singleHere, text, offset);
  if (single !== undefined && !startsLower(single)) {
    const end = offset + single.length;
    const withTerm = end + (matchAt(term, text, end)?.length ?? 0);
    return { start: offset, end: withTerm, text: text.slice(offset, withTerm) };
  }
  const head = matchAt(headHere, text, offset);
  if (head === undefined || startsLower(head)) return undefined;
  // "UBND tỉnh" has capitals of its own: look a little further to know a text in capitals.
  const opening = text.slice(offset, offset + 12);
  const upper = opening === opening.toUpperCase();
  let end = offset + head.length;
  for (let words = 0; words < 14; words++) {
    const next = nextWord(text, end, upper);
    if (next === undefined) break;
    end = next;
  }
  return { start: offset, end, text: text.slice(offset, end) };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Where the next word of the name ends, or undefined when the name is over. */
function nextWord(text: string, end: number, upper: boolean): number | undefined {
  const joint = /^(?: - |, (?=(?:Thể thao|THỂ THAO|Thương binh|THƯƠNG BINH)(?![A-Za-zÀ-ỹ]))| và | VÀ | )/u.exec(
    text.slice(end, end + 16),
  )?.[0];
  if (joint === undefined) return undefined;
  const start = end + joint.length;
  const found = matchAt(word, text, start);
  if (found === undefined) return undefined;
  const follows = text.slice(start, start + 24);
  const joined = joint !== " ";
  // "của Thủ tướng Chính phủ và Kế hoạch số …", "và UBND tỉnh": another document, another body.
  if (joined && (startsLower(found) || startsName(follows))) return undefined;
  const proper = !upper && !startsLower(found) && !opensWithType(follows) && !capitalSubject.test(follows);
  if (!joined && !proper && stops.test(found) && !nameWords.test(follows)) return undefined;
  return start + found.length;
}

function startsName(follows: string): boolean {
  return matchAt(headHere, follows, 0) !== undefined || opensWithType(follows);
}

function startsLower(found: string): boolean {
  const first = found.slice(0, 1);
  return first !== first.toUpperCase();
}
