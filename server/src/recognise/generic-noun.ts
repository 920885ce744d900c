import type { Span } from "../text/span.ts";

/** A common noun with a capital, “các Trường Đại học”, and how it is written. */
export interface GenericNoun extends Span {
  readonly right: string;
}

/** Kinds of bodies that are many; the name that would make them one does not follow “các”. Departments are left out (TRAP-20). */
const nouns =
  "Trường [Đđ]ại học|Trường [Cc]ao đẳng|Trường [Tt]rung học(?: phổ thông| cơ sở)?|Trường học|Viện nghiên cứu|Viện|Trung tâm nghiên cứu|Doanh nghiệp|Hợp tác xã|Tập đoàn|Hiệp hội|Bệnh viện|Trạm y tế|Nhà máy|Xí nghiệp|Cá nhân|Tổ chức|Địa phương|Cơ quan|Đơn vị|Chuyên gia|Nhà khoa học";
/** What stands behind a noun that no name goes on with. */
const ended =
  "(?=[,;.)]|$| (?:và|với|trên|trong|ngoài|ở|tại|để|có|thuộc|của|đã|đang|sẽ|phải|được|không|cần|liên quan|tham gia|thực hiện|trực thuộc|khác|này|vừa|lớn|nhỏ)(?![A-Za-zÀ-ỹ]))";
const list = new RegExp(
  `(?<=(?<![A-Za-zÀ-ỹ])(?:[Cc]ác|[Nn]hững|[Mm]ọi|[Nn]hiều|[Mm]ột số) )(?:${nouns})${ended}(?:, (?:các )?(?:${nouns})${ended})*`,
  "gu",
);
const one = new RegExp(nouns, "gu");

/** Common nouns that stand for many and are written as if they were names. */
export function genericNounsIn(text: string): readonly GenericNoun[] {
  return [...text.matchAll(list)].flatMap(({ 0: words, index }) =>
    [...words.matchAll(one)].map((found) => ({
      start: index + found.index,
      end: index + found.index + found[0].length,
      right: found[0].toLowerCase(),
    })),
  );
}
