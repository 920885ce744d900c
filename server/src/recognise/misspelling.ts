import type { Span } from "../text/span.ts";

/** Words written wrongly, with their right form; `usual` where the written form is in some dictionaries too. */
export interface Misspelling extends Span {
  readonly right: string;
  readonly usual: boolean;
}

interface Entry {
  readonly wrong: string;
  readonly right: string;
  /** What may not stand before or behind: "lịch sử lý luận" holds no “sử lý”. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** The wrong form is a fault only before these words: "sau khi chia sẽ nộp" is right. */
  readonly onlyBefore?: string;
  readonly usual?: true;
}

const contents = "thông tin|dữ liệu|kinh nghiệm|kết quả|tài nguyên|tài liệu|hạ tầng|kiến thức|khó khăn|cơ sở dữ liệu";

/** The list of the-thuc 7.4, with other slips of the same kinds: s for x, hỏi for ngã, a letter too many or too few. */
const entries: readonly Entry[] = [
  { wrong: "thực chiện", right: "thực hiện" },
  { wrong: "hoành thành", right: "hoàn thành" },
  { wrong: "đối mới", right: "đổi mới", notAfter: "phản|tuyệt|cân|tương|đối" },
  { wrong: "truy suất", right: "truy xuất" },
  { wrong: "hợp tác quốc về", right: "hợp tác quốc tế về" },
  { wrong: "hội nhập quốc về", right: "hội nhập quốc tế về" },
  { wrong: "phản ảnh", right: "phản ánh", usual: true },
  { wrong: "viêc", right: "việc" },
  { wrong: "nhiêm vụ", right: "nhiệm vụ" },
  { wrong: "thưc hiện", right: "thực hiện" },
  { wrong: "sử lý", right: "xử lý", notAfter: "lịch|tiền", notBefore: "luận" },
  { wrong: "xuất xắc", right: "xuất sắc" },
  { wrong: "tựu chung", right: "tựu trung", notAfter: "thành" },
  { wrong: "cọ sát", right: "cọ xát" },
  { wrong: "chia sẽ", right: "chia sẻ", onlyBefore: contents },
  { wrong: "vô hình chung", right: "vô hình trung" },
  { wrong: "giao động", right: "dao động", onlyBefore: "từ|trong khoảng|khoảng|ở mức" },
  { wrong: "trồng chéo", right: "chồng chéo" },
  { wrong: "thăm quan", right: "tham quan", notBefore: "họ|chức" },
  { wrong: "đường xá", right: "đường sá", usual: true },
  { wrong: "bổ xung", right: "bổ sung" },
  { wrong: "bỗ sung", right: "bổ sung" },
  { wrong: "xắp xếp", right: "sắp xếp" },
  { wrong: "sát nhập", right: "sáp nhập", notAfter: "giám|kiểm|khảo", notBefore: "khẩu|cảnh", usual: true },
  { wrong: "chuẩn đoán", right: "chẩn đoán" },
  { wrong: "trao dồi", right: "trau dồi" },
  { wrong: "đề suất", right: "đề xuất", notAfter: "vấn" },
  { wrong: "sản suất", right: "sản xuất" },
  { wrong: "đột suất", right: "đột xuất" },
  { wrong: "năng xuất", right: "năng suất", notAfter: "khả|chức|tài|tính|tiềm|kỹ" },
  { wrong: "hiệu xuất", right: "hiệu suất", notAfter: "thương|nhãn|tín" },
  { wrong: "lãi xuất", right: "lãi suất" },
  { wrong: "triễn khai", right: "triển khai" },
  { wrong: "hướng dẩn", right: "hướng dẫn" },
  { wrong: "hổ trợ", right: "hỗ trợ" },
  { wrong: "nghành", right: "ngành" },
  { wrong: "sữa chữa", right: "sửa chữa" },
  { wrong: "sữa đổi", right: "sửa đổi" },
  { wrong: "kỹ luật", right: "kỷ luật", notAfter: "cứu|hiểu|đọc|xem|nắm" },
  { wrong: "kỹ niệm", right: "kỷ niệm" },
  { wrong: "kỷ thuật", right: "kỹ thuật" },
  { wrong: "kỷ năng", right: "kỹ năng" },
  { wrong: "đãm bảo", right: "đảm bảo" },
  { wrong: "nổ lực", right: "nỗ lực", notAfter: "chất|thuốc|cháy|bùng" },
  { wrong: "mạnh mẻ", right: "mạnh mẽ" },
  { wrong: "kế hoặch", right: "kế hoạch" },
];

const byWrong: ReadonlyMap<string, Entry> = new Map(entries.map((entry) => [entry.wrong, entry]));
const codes: ReadonlyMap<string, string> = new Map([
  ["UNBD", "UBND"],
  ["UBMD", "UBND"],
  ["UBDN", "UBND"],
  ["HDND", "HĐND"],
]);

/**
 * Every wrong word holds a rare syllable; its letters in small and in capitals are looked for first. Plain words without lookbehind or classes
 * in front make a pattern that passes over a text quickly.
 */
const spellings = entries.flatMap(({ wrong }) => [wrong.slice(1), wrong.toUpperCase().slice(1)]);
const pattern = new RegExp([...spellings, ...[...codes.keys()].map((code) => code.slice(1))].sort().join("|"), "gu");
const letter = /[A-Za-zÀ-ỹ]/;

/** The misspelled words of a clean text, in order. */
export function misspellingsIn(text: string): readonly Misspelling[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: tail, index }) => {
    const [start, end] = [index - 1, index + tail.length];
    const written = text.slice(start, end);
    if (start < 0 || letter.test(text.charAt(start - 1)) || letter.test(text.charAt(end))) return [];
    const code = codes.get(written);
    // "845/QĐ-UNBD": a symbol, which other rules judge.
    if (code) return /[/-]/.test(text.charAt(start - 1)) ? [] : [{ start, end, right: code, usual: false }];
    const entry = byWrong.get(written.toLowerCase());
    if (!entry || !stands(entry, text, start, end)) return [];
    return [{ start, end, right: inCaseOf(written, entry.right), usual: entry.usual === true }];
  });
}

/** Whether the words around leave it a fault. */
function stands({ notAfter, notBefore, onlyBefore }: Entry, text: string, start: number, end: number): boolean {
  if (notAfter) {
    const before = text.slice(Math.max(0, start - 8), start).toLowerCase();
    if (notAfter.split("|").some((word) => before.endsWith(`${word} `))) return false;
  }
  if (!notBefore && !onlyBefore) return true;
  const after = text.slice(end, end + 20).toLowerCase();
  const follows = (word: string): boolean => after.startsWith(` ${word}`) && !letter.test(after.charAt(word.length + 1));
  if (notBefore?.split("|").some(follows)) return false;
  return !onlyBefore || onlyBefore.split("|").some(follows);
}

function inCaseOf(written: string, right: string): string {
  if (written === written.toUpperCase()) return right.toUpperCase();
  return written.charAt(0) === written.charAt(0).toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
