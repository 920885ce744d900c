import type { Span } from "../text/span.ts";

/** A word that begins with a capital in the middle of a sentence. */
export interface StrayCapital extends Span {
  readonly right: string;
  /** What stands before it: a mark, a body, or small words that a common noun goes on with. */
  readonly after: "semicolon" | "issuer" | "words";
}

/**
 * Verbs with which clauses of a plan go on. No name of a body, a programme or a place begins with one of them and a small word behind
 * it, so that a capital there is a slip.
 */
const verbs =
  "Xác định|Phát triển|Phát huy|Khuyến khích|Tăng cường|Đẩy mạnh|Nâng cao|Triển khai|Thực hiện|Xây dựng|Hoàn thiện|Tổ chức|Chỉ đạo|Hướng dẫn|Theo dõi|Kiểm tra|Đôn đốc|Tổng hợp|Rà soát|Tuyên truyền|Hỗ trợ|Đề xuất|Bố trí|Báo cáo|Tiếp tục|Vận động|Bảo đảm|Đảm bảo|Góp phần|Chú trọng|Tập trung|Phấn đấu|Phối hợp|Chủ động|Tham mưu|Chủ trì|Tạo điều kiện|Ưu tiên|Quan tâm|Thúc đẩy|Mở rộng|Đổi mới|Kịp thời|Từng bước";

/** Acts that follow the name of whoever does them: “Thủ tướng Chính phủ ban hành …”. */
const acts = "Ban hành|Phê duyệt|Quy định|Sửa đổi|Hướng dẫn|Giao";

const pattern = new RegExp(
  `; (?:${verbs}) [a-zà-ỹ]|(?:Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Bộ trưởng|nhân dân (?:tỉnh|thành phố)|Tỉnh ủy|Thành ủy) (?:${acts}) (?:[a-zà-ỹ]|(?:Kế hoạch|Chương trình|Chiến lược|Đề án|Quy chế|Quy hoạch|Danh mục|Bộ tiêu chí)(?![A-Za-zÀ-ỹ]))`,
  "gu",
);

/** “trong nước và Quốc tế”: small words before it, and no name behind it (“Quốc tế Lao động”). */
const international =
  /(?<=(?<![A-Za-zÀ-ỹ])(?:trong nước|khu vực|quốc gia|hội nhập|hợp tác|chuẩn mực|tiêu chuẩn|thông lệ|thị trường|thương mại)(?: và| với|,)? )Quốc tế(?! \p{Lu})/gu;

/** Capitals behind a semicolon, behind the body that acts, and of a common noun among small words (Appendix II, Section I of Decree 30/2020). */
export function strayCapitalsIn(text: string): readonly StrayCapital[] {
  const nouns = [...text.matchAll(international)].map(({ 0: words, index }) => {
    return { start: index, end: index + words.length, right: "quốc tế", after: "words" as const };
  });
  const others = [...text.matchAll(pattern)].map(({ 0: words, index }): StrayCapital => {
    const semicolon = words.startsWith(";");
    const verb = new RegExp(semicolon ? `(?:${verbs})(?= )` : `(?:${acts})(?= )`, "gu");
    const found = [...words.matchAll(verb)].at(-1);
    const start = index + (found?.index ?? 0);
    const written = found?.[0] ?? words;
    return {
      start,
      end: start + written.length,
      right: written.charAt(0).toLowerCase() + written.slice(1),
      after: semicolon ? "semicolon" : "issuer",
    };
  });
  return [...others, ...nouns];
}
