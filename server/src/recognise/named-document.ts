import type { Span } from "../text/span.ts";
import { endOf } from "./end-of.ts";
import { lawNameEnd } from "./law-name-end.ts";

/** A law or resolution cited by its name: "Luật Ngân sách nhà nước". */
export interface NamedDocument extends Span {
  /** "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Nghị quyết", "Kết luận". */
  readonly type: string;
  readonly typeWord: Span & { readonly text: string };
  /** What follows the type; absent for a bare "Hiến pháp". */
  readonly name?: Span & { readonly text: string };
}

const openings =
  /(?<![A-Za-zÀ-ỹ])(?:(?<law>Bộ luật|Luật|Pháp lệnh) |Hiến pháp(?![A-Za-zÀ-ỹ])|Nghị quyết (?=(?:của )?(?:Hội nghị|Đại hội|Trung ương) )|Kết luận (?=(?:của )?(?:Hội nghị|Trung ương) ))/gu;
/** "Đại học Luật Hà Nội", "Khoa Luật Kinh tế": schools and firms, not laws. */
const schools = /(?:Đại học|Trường|Khoa|Viện|Ngành|ngành|Công ty|Văn phòng|Cử nhân|cử nhân|Thạc sĩ|Phòng|Học viện) $/u;
const term = "(?:,? ?\\(?[Kk]h(?:óa|oá) [IVX]{1,5}\\)?)";
const ordinal = "lần thứ (?:\\d{1,2}|mười [a-zà-ỹ]{2,4}|[A-Za-zÀ-ỹ]{2,6})";
const committee = "(?:Ban Chấp hành|BCH) Trung ương(?: Đảng)?";
const session = new RegExp(
  `(?:của )?(?:Hội nghị )?(?:Trung ương(?: \\d{1,2}| ${ordinal})|${committee} ${ordinal}|${ordinal}(?:,? (?:của )?${committee})?)${term}?`,
  "uy",
);
const partyBranch = "Đảng bộ(?: (?:tỉnh|thành phố|huyện|xã|phường|đặc khu))?(?: \\p{Lu}[A-Za-zÀ-ỹ\\p{M}]{0,8}){0,5}";
/** The branch stands before the number, "Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII", or behind it. */
const congress = new RegExp(
  `(?:của )?Đại hội(?: đại biểu)?(?: toàn quốc)?(?: ${partyBranch})?(?: lần thứ)? [IVX]{1,6}(?![A-Za-zÀ-ỹ])(?:(?: của)? ${partyBranch}| của Đảng)?`,
  "uy",
);
const state = / nước Cộng hòa xã hội chủ nghĩa Việt Nam/uy;

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
          : type === "Kết luận"
            ? conclusionEnd(text, nameStart)
            : lawNameEnd(text, nameStart);
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

function constitutionEnd(text: string, at: number): number {
  return endOf(state, text, at) ?? at;
}

/** "Kết luận Hội nghị Trung ương 9 khóa XIII"; those of other meetings are no documents that one knows by name. */
function conclusionEnd(text: string, at: number): number | undefined {
  const end = endOf(session, text, at);
  return end !== undefined && text.slice(at, end).includes("Trung ương") ? end : undefined;
}

function resolutionEnd(text: string, at: number): number | undefined {
  return endOf(session, text, at) ?? endOf(congress, text, at);
}
