import { endOf } from "./end-of.ts";
import { multiPartNameEnd } from "./law-names.ts";

const amendment = /[Ss]ửa đổi, bổ sung (?:một số điều của |một số điều )?(?:(?:các )?(?:Bộ luật|Luật|Pháp lệnh) )?(?=\p{Lu})/uy;
/** "… của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương": one law amends several. */
const nextAmended = /(?:, | và |, và )(?:Bộ luật|Luật|Pháp lệnh) (?=\p{Lu})/uy;
const syllable = /[A-Za-zÀ-ỹ\p{M}]+/uy;
/** The day or the number tells that what stands before it is a whole name. */
const numberOrDay = /,? \(?(?:ngày \d|số:? ?\d|năm (?:19|20)\d\d(?![\d/]))/uy;
/** "Luật thông qua ngày …", "Luật mới ban hành": what is said of a law. */
const saidOfLaw = /(?:thông qua|công bố|ký|hiện hành|mới|chuyên ngành)(?![A-Za-zÀ-ỹ])/uy;

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

/** Where a law's name ends that starts at `at`: "Ngân sách nhà nước", "Sửa đổi, bổ sung một số điều của Luật Điện lực". */
export function lawNameEnd(text: string, at: number): number | undefined {
  if (!/^\p{Lu}|^sửa đổi, bổ sung /u.test(text.slice(at, at + 20))) return smallNameEnd(text, at);
  const amended = endOf(amendment, text, at);
  const end = plainNameEnd(text, amended ?? at);
  return amended === undefined || end === undefined ? end : (lastAmendedEnd(text, end) ?? end);
}

/** Before 2020 names of laws had small letters, "Luật phòng, chống thiên tai ngày …": one of the list, or one with its day or number behind it. */
function smallNameEnd(text: string, at: number): number | undefined {
  const known = multiPartNameEnd(text, at);
  if (known !== undefined) return known;
  const first = /^[A-Za-zÀ-ỹ]+/.exec(text.slice(at, at + 16))?.[0];
  if (first === undefined || (stops.has(first) && !nameWords.test(text.slice(at, at + 16))) || endOf(saidOfLaw, text, at)) return undefined;
  const end = plainNameEnd(text, at);
  return end !== undefined && endOf(numberOrDay, text, end) !== undefined ? end : undefined;
}

/** A list of amended laws is the amending law's name where its day or number follows: "theo Luật …, Luật Đất đai và Nghị định" lists documents. */
function lastAmendedEnd(text: string, first: number): number | undefined {
  let end = first;
  for (;;) {
    const next = endOf(nextAmended, text, end);
    const nameEnd = next === undefined ? undefined : plainNameEnd(text, next);
    if (nameEnd === undefined) break;
    end = nameEnd;
  }
  return end > first && endOf(numberOrDay, text, end) !== undefined ? end : undefined;
}

function plainNameEnd(text: string, start: number): number | undefined {
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
