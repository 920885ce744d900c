import type { Level } from "../catalogue/schema.ts";
import type { Span } from "../text/span.ts";
import { matchAt } from "./agency-place.ts";

/** A kind of bodies named together: "các sở, ban, ngành", "các bộ, ngành Trung ương". */
export interface AgencyGroup extends Span {
  /** Levels of government they stand on; empty for "các cơ quan, đơn vị". */
  readonly levels: readonly Level[];
}

/** "ủy" with its tone mark on either vowel. */
const uy = "(?:ủy|uỷ)";
const noun = `(?:sở,? ban,? ngành|sở ban|ban,? ngành|bộ,? ngành|sở|ban|bộ|ngành|hội|đoàn thể|cơ quan ngang bộ|cơ quan thuộc Chính phủ|cơ quan chuyên môn|cơ quan|đơn vị|địa phương|tổ chức (?:chính trị - )?xã hội(?: - nghề nghiệp)?|(?:huyện|thị|thành|quận|đảng|cấp) ${uy})(?![A-Za-zÀ-ỹ])`;
const tail = `(?: (?:(?:thuộc|của) )?(?:cấp )?(?:(?:UBND|(?:Ủy|Uỷ) ban nhân dân) (?:cấp )?)?(?:tỉnh|thành phố|huyện|xã|trung ương)(?![A-Za-zÀ-ỹ]))?`;
const group = new RegExp(`(?:(?:các|những) )?${noun}(?:(?:, ?và |, ?| và )${noun})*${tail}`, "iy");
/** What stands for bodies without a second noun; "các bộ tiêu chí", "các ban", "các hội nghị", "các ngành kinh tế" are other things. */
const aloneEnough = new RegExp(
  `^(?:các|những) (?:sở|đoàn thể|cơ quan chuyên môn|tổ chức chính trị|(?:huyện|thị|thành|quận|đảng|cấp) ${uy})(?![A-Za-zÀ-ỹ])`,
  "i",
);
const listed = /,| và |(?:sở|ban|bộ) (?:ban|ngành)/iu;
/** "…, ngành, hội nghị": the last noun is the first syllable of another word. */
const cutWord = /(?:, ?và |, ?| và )(?:hội|ban|bộ)$/iu;

/** The group that begins at an offset with "các", "sở", "ban", "bộ" or "đoàn thể"; undefined when the words mean something else. */
export function readGroup(text: string, start: number): AgencyGroup | undefined {
  const whole = matchAt(group, text, start);
  if (whole === undefined) return undefined;
  const end = start + whole.length;
  const words = /^ \p{Ll}/u.test(text.slice(end, end + 2)) ? whole.replace(cutWord, "") : whole;
  if (!listed.test(words) && !aloneEnough.test(words)) return undefined;
  return { start, end: start + words.length, levels: levelsOf(words.toLowerCase()) };
}

function levelsOf(words: string): readonly Level[] {
  const tail = / (?:thuộc |của |cấp )*(?:(?:ubnd|(?:ủy|uỷ) ban nhân dân) )?(?:cấp )?(tỉnh|thành phố|huyện|xã|trung ương)$/u.exec(
    words,
  )?.[1];
  if (tail === "trung ương") return ["central"];
  if (tail === "huyện") return ["district"];
  if (tail === "xã") return ["commune"];
  if (tail !== undefined || /(?<![A-Za-zÀ-ỹ])sở(?![A-Za-zÀ-ỹ])/u.test(words)) return ["province"];
  if (/(?<![A-Za-zÀ-ỹ])bộ(?![A-Za-zÀ-ỹ])/u.test(words)) return ["central"];
  if (/[uủ][ỷy](?![A-Za-zÀ-ỹ])/u.test(words)) return ["party"];
  return /tổ chức chính trị|đoàn thể/u.test(words) ? ["mass"] : [];
}
