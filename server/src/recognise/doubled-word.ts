import type { Span } from "../text/span.ts";

/** A word written twice in a row, and where the second one (with the space before it) stands. */
export interface DoubledWord extends Span {
  readonly word: string;
  readonly second: Span;
}

/** Words that never follow themselves; those that end or open other words ("hiện tại tại", "kèm theo theo", "công bằng bằng") are left out. */
const single: ReadonlySet<string> = new Set(
  "các|những|và|của|với|về|được|để|cho|đã|sẽ|thì|hoặc|trên|nhằm|là|mà|như|cũng|nhưng|bởi|cùng".split("|"),
);

/**
 * First syllables of common words, and the syllable that follows: "phát phát triển". Behind the words named first it is right ("xuất phát phát
 * triển", "thông báo báo cáo", "dân chủ chủ trì").
 */
const halves: readonly (readonly [notAfter: string, first: string, second: string])[] = [
  ["xuất|bùng|kích|tự|khởi|cấp|phân", "phát", "triển|huy|động"],
  ["hiện|xác|trung|chân|thiết|đích", "thực", "hiện"],
  ["phát|tiến", "triển", "khai"],
  ["gia", "tăng", "cường"],
  ["", "nâng", "cao"],
  ["", "xây", "dựng"],
  ["điều|phân|chi", "phối", "hợp"],
  ["dân|làm|tự", "chủ", "trì|động"],
  ["thông|cảnh|dự|thời", "báo", "cáo"],
  ["thiết", "kế", "hoạch"],
  ["thúc", "đẩy", "mạnh"],
  ["", "nghiên", "cứu"],
  ["", "khuyến", "khích"],
  ["", "tuyên", "truyền"],
  ["", "đào", "tạo"],
  ["", "rà", "soát"],
  ["tuần", "hoàn", "thành|thiện"],
  ["", "kiểm", "tra"],
  ["", "đôn", "đốc"],
];

const letter = /[A-Za-zÀ-ỹ]/;
const longestWord = 6;

/** The words doubled by mistake in a clean text, in order. Reduplications ("dần dần", "luôn luôn") are no mistake and not in the list. */
export function doubledWordsIn(text: string): readonly DoubledWord[] {
  const found: DoubledWord[] = [];
  let start = 0;
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", space + 1)) {
    const length = space - start;
    // The first letter may be a capital ("Các các"), the others are alike.
    if (length > 1 && length <= longestWord && text.startsWith(text.slice(start + 1, space), space + 2)) {
      const end = space + 1 + length;
      const word = text.slice(space + 1, end);
      if (word === text.slice(start, space).toLowerCase() && !letter.test(text.charAt(end)) && isFault(text, start, end, word)) {
        found.push({ start, end, word: text.slice(start, space), second: { start: space, end } });
      }
    }
    start = space + 1;
  }
  return found;
}

function isFault(text: string, start: number, end: number, word: string): boolean {
  if (single.has(word)) return true;
  const before = / ([^ ]+) $/u.exec(` ${text.slice(Math.max(0, start - 12), start)}`)?.[1]?.toLowerCase() ?? "";
  const after = /^ ([a-zà-ỹ]+)/u.exec(text.slice(end, end + 12))?.[1] ?? "";
  return halves.some(
    ([notAfter, first, second]) => first === word && second.split("|").includes(after) && !notAfter.split("|").includes(before),
  );
}
