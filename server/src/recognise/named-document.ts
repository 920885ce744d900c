import type { Span } from "../text/span.ts";
import { multiPartNameEnd } from "./law-names.ts";

/** A law or resolution cited by its name: "Luật Ngân sách nhà nước". */
export interface NamedDocument extends Span {
  /** "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Nghị quyết". */
  readonly type: string;
  readonly typeWord: Span & { readonly text: string };
  /** What follows the type; absent for a bare "Hiến pháp". */
  readonly name?: Span & { readonly text: string };
}

const openings =
  /(?<![A-Za-zÀ-ỹ])(?:(?<law>Bộ luật|Luật|Pháp lệnh) (?=\p{Lu}|sửa đổi, bổ sung )|Hiến pháp(?![A-Za-zÀ-ỹ])|Nghị quyết (?=(?:của )?(?:Hội nghị|Đại hội|Trung ương) ))/gu;
/** "Đại học Luật Hà Nội", "Khoa Luật Kinh tế": schools and firms, not laws. */
const schools = /(?:Đại học|Trường|Khoa|Viện|Ngành|ngành|Công ty|Văn phòng|Cử nhân|cử nhân|Thạc sĩ|Phòng|Học viện) $/u;
const term = "(?:,? ?\\(?[Kk]h(?:óa|oá) [IVX]{1,5}\\)?)";
const ordinal = "lần thứ (?:\\d{1,2}|mười [a-zà-ỹ]{2,4}|[A-Za-zÀ-ỹ]{2,6})";
const committee = "(?:Ban Chấp hành|BCH) Trung ương(?: Đảng)?";
const session = new RegExp(
  `(?:của )?(?:Hội nghị )?(?:Trung ương(?: \\d{1,2}| ${ordinal})|${committee} ${ordinal}|${ordinal}(?:,? (?:của )?${committee})?)${term}?`,
  "uy",
);
const congress =
  /(?:của )?Đại hội(?: đại biểu)?(?: toàn quốc)?(?: Đảng bộ(?: (?:tỉnh|thành phố|huyện|xã|phường))?(?: \p{Lu}[A-Za-zÀ-ỹ\p{M}]{0,8}){0,5})?(?: lần thứ)? [IVX]{1,6}(?![A-Za-zÀ-ỹ])(?: của Đảng)?/uy;
const amendment = /sửa đổi, bổ sung (?:một số điều của |một số điều )?(?:(?:các )?(?:Bộ luật|Luật|Pháp lệnh) )?(?=\p{Lu})/uy;
const state = / nước Cộng hòa xã hội chủ nghĩa Việt Nam/uy;
const syllable = /[A-Za-zÀ-ỹ\p{M}]+/uy;

/** Syllables that never stand inside the plain names of laws: they open what is said about the law. */
const stops: ReadonlySet<string> = new Set(
  (
    "và các quy theo ngày năm số được đã để trong tại về của hoặc có là thì này khi với do hiện cho đến từ như nêu trên nhằm phải sẽ " +
    "ban hướng đảm bảo thực triển cùng những một cũng không nhưng mà đang vào ra bằng giao còn đối cần lần khoá khóa nói tới phù sửa bổ có chưa gồm bao kể trước sau đúng nên"
  ).split(" "),
);
/** Two-syllable words of law names whose first syllable is a stop ("thực phẩm", "bảo hiểm", "quy hoạch"). */
const nameWords =
  /^(?:thực phẩm|thực vật|bảo hiểm|bảo vệ|quy hoạch|quy chuẩn|hướng nghiệp|số hóa|đối tác|đối ngoại|năm học|giao thông|giao dịch|bổ sung|có hại|ban hành văn|bằng cấp|bao bì)(?![A-Za-zÀ-ỹ])/u;
/** The longest plain names have nine syllables; beyond that the end was missed and silence is better. */
const longestName = 9;

/** Laws, ordinances, the Constitution and congress or plenum resolutions cited by name, left to right. */
export function readNamedDocuments(text: string): readonly NamedDocument[] {
  const found: NamedDocument[] = [];
  for (const match of text.matchAll(openings)) {
    const { index } = match;
    if (index < (found.at(-1)?.end ?? 0) || schools.test(text.slice(Math.max(0, index - 12), index))) continue;
    const type = match.groups?.law ?? match[0].trim();
    const nameStart = index + match[0].length;
    const end =
      type === "Hiến pháp"
        ? constitutionEnd(text, nameStart)
        : type === "Nghị quyết"
          ? resolutionEnd(text, nameStart)
          : lawEnd(text, nameStart);
    if (end === undefined) continue;
    found.push({
      start: index,
      end,
      type,
      typeWord: { start: index, end: index + type.length, text: type },
      ...(end > nameStart && { name: { start: nameStart, end, text: text.slice(nameStart, end) } }),
    });
  }
  return found;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : at + match[0].length;
}

function constitutionEnd(text: string, at: number): number {
  return endOf(state, text, at) ?? at;
}

function resolutionEnd(text: string, at: number): number | undefined {
  return endOf(session, text, at) ?? endOf(congress, text, at);
}

function lawEnd(text: string, at: number): number | undefined {
  const start = endOf(amendment, text, at) ?? at;
  const known = multiPartNameEnd(text, start);
  if (known !== undefined) return known;
  let end = start;
  for (let count = 0; count <= longestName; count++) {
    const from = count === 0 ? end : end + 1;
    const stop = endOf(syllable, text, from);
    if (stop === undefined || (count > 0 && text[end] !== " ")) return count === 0 ? undefined : end;
    const word = text.slice(from, stop);
    // "công nghệ số số 71/2025/QH15": the first "số" is the name's own (TRAP-10).
    const ownNumber = word === "số" && !/^ ?[\d….]/.test(text.slice(stop)) && /(?:đổi|nghệ|hạ tầng) $/u.test(text.slice(start, from));
    const stopped = (stops.has(word.toLowerCase()) && !(count === 1 && joinsFirst(text.slice(start, end), word))) || startsOther(word);
    if (count > 0 && !ownNumber && stopped && !nameWords.test(text.slice(from, from + 16))) return end;
    end = stop;
  }
  return undefined;
}

/** Second syllables of words whose first alone is no law: "Hàng không", "Chuyển giao", "Thực hiện". */
const secondSyllables: ReadonlySet<string> = new Set(["không", "giao", "hiện", "hướng", "thực"]);
const oneSyllableLaws: ReadonlySet<string> = new Set(["Giá", "Dược"]);

function joinsFirst(first: string, second: string): boolean {
  return secondSyllables.has(second) && first.length > 1 && !oneSyllableLaws.has(first);
}

/** Another document or article named right after: "Luật Đầu tư Luật Đấu thầu", "Luật Đất đai Điều 5". */
function startsOther(word: string): boolean {
  return /^(?:Luật|Nghị|Thông|Quyết|Kế|Điều|Chương|Mục|Phần)$/.test(word);
}
