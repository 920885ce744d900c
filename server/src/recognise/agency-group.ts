import type { Level } from "../catalogue/schema.ts";
import type { Span } from "../text/span.ts";
import { matchAt } from "./agency-place.ts";

/** A kind of bodies named together: "các sở, ban, ngành", "các bộ, ngành Trung ương". */
export interface AgencyGroup extends Span {
  /** Levels of government they stand on; empty for "các cơ quan, đơn vị". */
  readonly levels: readonly Level[];
}

const noun =
  "(?:sở|ban|bộ|ngành|hội|đoàn thể|cơ quan ngang bộ|cơ quan thuộc Chính phủ|cơ quan chuyên môn|cơ quan|đơn vị|địa phương|tổ chức chính trị - xã hội(?: - nghề nghiệp)?|tổ chức xã hội(?: - nghề nghiệp)?|huyện (?:ủy|uỷ)|thị (?:ủy|uỷ)|thành (?:ủy|uỷ)|quận (?:ủy|uỷ)|đảng (?:ủy|uỷ)|cấp (?:ủy|uỷ))";
const group = new RegExp(
  `(?:(?:các|những) )?${noun}(?!\\p{L})(?:(?:, ?và |, ?| và | )${noun}(?!\\p{L}))*(?: (?:(?:thuộc|của) )?(?:cấp )?(?:tỉnh|thành phố|huyện|xã|trung ương|(?:UBND|(?:Ủy|Uỷ) ban nhân dân) (?:tỉnh|thành phố|huyện|xã|cấp tỉnh|cấp huyện|cấp xã))(?!\\p{L}))?`,
  "iuy",
);
/** One noun is enough where nothing else can be meant ("các sở"); "các bộ tiêu chí", "các ban", "các hội nghị" are other things. */
const aloneAfterAll =
  /^(?:các|những) (?:sở|đoàn thể|cơ quan chuyên môn|tổ chức chính trị|huyện ủy|huyện uỷ|thị ủy|thành ủy|quận ủy|đảng ủy|đảng uỷ|cấp ủy|cấp uỷ)/iu;

/** The group that begins at an offset with "các", "sở", "ban", "bộ" or "đoàn thể"; undefined when the words mean something else. */
export function readGroup(text: string, start: number): AgencyGroup | undefined {
  const whole = matchAt(group, text, start);
  if (whole === undefined) return undefined;
  // "các sở, ban, ngành, hội nghị": the last noun is the first syllable of another word.
  const words =
    /[, ](?:hội|ban|bộ)$/iu.test(whole) && /^ \p{Ll}/u.test(text.slice(start + whole.length))
      ? whole.replace(/(?:, ?| và | )\p{L}+$/u, "")
      : whole;
  const nouns = words.match(new RegExp(`${noun}(?!\\p{L})`, "giu"))?.length ?? 0;
  const listed = nouns > 1 && /,| và |sở ban|ban ngành|bộ ngành/iu.test(words);
  if (!listed && !aloneAfterAll.test(words)) return undefined;
  return { start, end: start + words.length, levels: levelsOf(words.toLowerCase()) };
}

function levelsOf(words: string): readonly Level[] {
  const tail = / (?:thuộc |của |cấp )*(?:(?:ubnd|(?:ủy|uỷ) ban nhân dân) )?(?:cấp )?(tỉnh|thành phố|huyện|xã|trung ương)$/u.exec(
    words,
  )?.[1];
  if (tail === "trung ương") return ["central"];
  if (tail === "huyện") return ["district"];
  if (tail === "xã") return ["commune"];
  if (tail !== undefined || /(?<!\p{L})sở(?!\p{L})/u.test(words)) return ["province"];
  if (/(?<!\p{L})bộ(?!\p{L})/u.test(words)) return ["central"];
  if (/[uủ][ỷy](?!\p{L})/u.test(words)) return ["party"];
  return /tổ chức chính trị|đoàn thể/u.test(words) ? ["mass"] : [];
}
