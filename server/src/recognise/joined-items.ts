import type { Span } from "../text/span.ts";

/** Verbs with which the items of a plan begin. */
const verbs =
  "Phối hợp|Chủ trì|Tham mưu|Hướng dẫn|Tổ chức|Triển khai|Thực hiện|Xây dựng|Tăng cường|Đẩy mạnh|Theo dõi|Kiểm tra|Tổng hợp|Rà soát|Tuyên truyền|Nâng cao|Hỗ trợ|Nghiên cứu|Đề xuất|Bố trí|Báo cáo|Chỉ đạo|Đôn đốc|Tiếp tục|Phát huy|Khuyến khích|Vận động|Bảo đảm|Đảm bảo|Giao|Đề nghị|Yêu cầu|Căn cứ";

/**
 * "Sở Khoa học và Công nghệ- Phối hợp với …": a hyphen close to the word before it, then a new item. What stands before is looked at
 * afterwards: a pattern that opens with a dash passes over the rest of a text quickly.
 */
const joined = new RegExp(`[-–] ?(?=(?:${verbs}) [a-zà-ỹ])`, "gu");
const endOfWord = /[a-zà-ỹ0-9.;,)]/u;

/** Where the marks of items stand in the middle of a clean text because the line break before them was lost. */
export function joinedItemsIn(text: string): readonly Span[] {
  if (!text.includes("-", 1) && !text.includes("–", 1)) return [];
  return [...text.matchAll(joined)]
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }))
    .filter(({ start }) => endOfWord.test(text.charAt(start - 1)));
}
