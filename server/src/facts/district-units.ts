import { citedSpan, surroundings } from "../recognise/agency-inside.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";
import { citationsIn } from "./citations.ts";

/** Words for units or offices of the district level, or for townships, that are no body's name: "các huyện", "thị trấn Quế". */
export interface DistrictUnit extends Span {
  readonly text: string;
  /** "list": a kind of units ("xã, phường, thị trấn"); "township": one thị trấn; "office": a district's office or broadcaster. */
  readonly kind: "list" | "township" | "office";
  /** What stands before the units of a list: "các ", "cấp ". */
  readonly lead?: string;
}

const before = "(?<![A-Za-zÀ-ỹ])";
const after = "(?![A-Za-zÀ-ỹ])";
const unit = `(?:huyện|quận|thị xã|thị trấn|thành phố|xã(?! hội)|phường|đặc khu)${after}`;
const list = new RegExp(`${before}((?:tất cả các|các|cấp) )?(${unit}(?:(?:, ?| và |/)(?:các )?${unit})*)`, "giu");
const township = new RegExp(`${before}thị trấn \\p{Lu}[A-Za-zÀ-ỹ]*(?: \\p{Lu}[A-Za-zÀ-ỹ]*){0,3}`, "gu");
const departments =
  "Nội vụ|Tư pháp|Tài chính [-–] Kế hoạch|Tài nguyên và Môi trường|Lao động(?: [-–]|,) Thương binh và Xã hội|Văn hóa(?:, Khoa học)? và Thông tin|Giáo dục và Đào tạo|Y tế|Kinh tế và Hạ tầng|Kinh tế|Quản lý đô thị|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|Dân tộc";
const office = new RegExp(
  `${before}(?:[Pp]hòng (?:${departments})|[Đđ]ài [Tt]ruyền thanh(?: [-–] [Tt]ruyền hình)?) (?:(?:các|cấp) )?(?:huyện|quận|thị xã)${after}`,
  "gu",
);
/** "Trường Mầm non thị trấn Quế", "chợ thị trấn": names that places keep. */
const keptName =
  /(?:trường|trạm|bệnh viện|phòng khám|trung tâm|chợ|ga|bến xe|công ty|hợp tác xã|HTX|nhà máy|quỹ)(?![A-Za-zÀ-ỹ])[^,;.:()]{0,40}$/iu;
/** "các huyện biên giới nước bạn Lào": districts of other countries. */
const abroad =
  /^[^.;:]{0,80}(?<![A-Za-zÀ-ỹ])(?:nước bạn|CHDCND|Lào(?! Cai)|Campuchia|Trung Quốc|Thái Lan|Hàn Quốc|Nhật Bản)(?![A-Za-zÀ-ỹ])/u;
/** "Quy chế dân chủ ở xã, phường, thị trấn", "danh hiệu xã, phường, thị trấn tiêu biểu": words of an old title. */
const title =
  /(?<![A-Za-zÀ-ỹ])(?:Pháp lệnh|Quy chế|Luật|Đề án|Dự án|Chương trình|Nghị định|Thông tư|bộ tiêu chí|danh hiệu|phong trào|cuộc vận động)(?![A-Za-zÀ-ỹ])[^;.:()]{0,120}$/iu;

/** What a paragraph says of districts and townships by itself: not in citations and quotations, not in the titles of programmes. */
export const districtUnitsIn = perParagraph((paragraph: Paragraph): readonly DistrictUnit[] => {
  const { text } = paragraph;
  if (!/thị trấn|huyện|quận|thị xã/iu.test(text)) return [];
  const found = [...offices(text), ...townships(text), ...lists(text)].sort((a, b) => a.start - b.start);
  const where = surroundings(
    text,
    citationsIn(paragraph).map((citation) => citedSpan(text, citation)),
  );
  let read = 0;
  return found.filter((one) => {
    const { masked, quoted } = where(one);
    const inside = one.start < read;
    read = Math.max(read, one.end);
    return masked === undefined && !quoted && !inside && !title.test(text.slice(Math.max(0, one.start - 150), one.start));
  });
});

function offices(text: string): DistrictUnit[] {
  return [...text.matchAll(office)].map(({ 0: words, index }) => ({ ...spanOf(words, index), kind: "office" }));
}

function townships(text: string): DistrictUnit[] {
  return [...text.matchAll(township)]
    .filter(({ index }) => !keptName.test(text.slice(Math.max(0, index - 60), index)))
    .map(({ 0: words, index }) => ({ ...spanOf(words, index), kind: "township" }));
}

/** Lists with a thị trấn, and "các huyện, …"; of one with names behind it nobody can tell what is to stand there. */
function lists(text: string): DistrictUnit[] {
  return [...text.matchAll(list)].flatMap(({ 0: words, 1: lead = "", 2: units = "", index }): DistrictUnit[] => {
    const span = spanOf(words, index);
    const over = isOfDistricts(lead, units) || (/,|\/| và /u.test(units) && /thị trấn/iu.test(units));
    const behind = text.slice(span.end, span.end + 100);
    if (!over || /^ \p{Lu}/u.test(behind) || abroad.test(behind) || keptName.test(text.slice(Math.max(0, index - 60), index))) return [];
    return [{ ...span, kind: "list", lead }];
  });
}

function isOfDistricts(lead: string, units: string): boolean {
  return /các /iu.test(lead) && /^(?:huyện|quận|thị xã|thị trấn)/iu.test(units);
}

function spanOf(text: string, start: number): Span & { readonly text: string } {
  return { start, end: start + text.length, text };
}
