import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { Citation } from "../recognise/citation.ts";
import { opensSubject } from "../recognise/subject.ts";
import { knownDocument } from "./known-document.ts";
import { isIssuerNamed } from "./named-issuer.ts";
import { isSure } from "./replaced-bases.ts";

/** Types that are mostly cited by who sent them for what ("đề nghị của Sở Tài chính tại Tờ trình số …"). */
const sent: ReadonlySet<string> = new Set(["Tờ trình", "Công văn", "Văn bản", "Báo cáo", "Công điện", "Biên bản"]);
/** The document is named by its contents before its number: "Quy chế … ban hành kèm theo Quyết định số …", "phê duyệt tại …", "(Quyết định số …)". */
const namedBefore =
  /(?:[([“"]|kèm theo|(?:phê duyệt|ban hành|quy định|giao|nêu|duyệt|thông qua|công bố|thành lập|bổ sung|sửa đổi|điều chỉnh|thay thế|hướng dẫn|ý kiến[^.;]{0,60}) (?:tại|theo|bởi|bằng|ở)|đề nghị[^.;]{0,80} tại|thể hiện (?:tại|ở|qua)|thay thế|(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Cc]hương|[Pp]hụ lục) [\dA-Za-z]{1,4}(?: của)?) ?$/u;
/** Another document right before it in a list: "Nghị quyết số 03/NQ-CP ngày … và Nghị quyết số 71/NQ-CP …" are named for what they have in common. */
const listedBehind = /[/-][A-ZĐ]{2}[^.;]{0,100}(?:,| và)(?: các)? $/u;
const definition = /^ ?\((?:sau đây |dưới đây )?(?:được )?(?:gọi|viết)[^()]{1,120}\)/u;
/** Where nothing more is said of the document: the end of sentence or item, or the acting body behind a comma. */
const over =
  /^ ?(?:[;.]|$|, (?:(?:các )?(?:Sở|Ban|UBND|Ủy ban|Uỷ ban|Chủ tịch|cơ quan|đơn vị|cấp|ngành|địa phương|sở|phòng|xã|huyện|Thủ trưởng|Giám đốc|Văn phòng|Công an)(?![A-Za-zÀ-ỹ]))[^,;.]{0,60}?(?: ban hành| xây dựng| triển khai| thực hiện| tổ chức| yêu cầu| đề nghị| giao| báo cáo| có trách nhiệm| chủ động))/u;
const session = /^(?:,? \(?[Kk]h(?:óa|oá) [IVX]{1,6}\)?|,? (?:tại )?(?:[Kk]ỳ họp|Hội nghị) (?:lần )?thứ [\dA-Za-zÀ-ỹ]{1,6}){1,2}/u;

/**
 * Whether a citation that gives date and issuer surely lacks the abstract: what follows ends the sentence or item, or is the main clause,
 * and nothing before names the document by its contents. In lists and where words go on behind it, nobody can tell.
 */
export function lacksSubject(text: string, citation: Citation): boolean {
  return citation.date !== undefined && isIssuerNamed(text, citation) && endsWithoutSubject(text, citation);
}

/** The same whether or not date and issuer are given. */
export function endsWithoutSubject(text: string, citation: Citation): boolean {
  const { type, typeWord, symbol, subject, start, sharedIssuer } = citation;
  if (!type || !typeWord || !symbol || subject || sent.has(type)) return false;
  const from = endOf(citation);
  const before = text.slice(Math.max(0, start - 120), start);
  if (opensSubject(text, from) || namedBefore.test(before) || listedBehind.test(before)) return false;
  // "các Quyết định …: số …", "Chương trình 1719/QĐ-TTg": the document has been named, or the list has its abstract at the end.
  if (sharedIssuer || !/^(?: số)? $/u.test(text.slice(typeWord.end, symbol.start))) return false;
  return over.test(text.slice(subjectPlace(text, citation)).replace(definition, ""));
}

/** Where the abstract belongs: behind issuer, term and session. */
export function subjectPlace(text: string, citation: Citation): number {
  const from = endOf(citation);
  return from + (session.exec(text.slice(from))?.[0].length ?? 0);
}

/** What a cited document is about, where the catalogue surely knows it. */
export function knownSubject(catalogue: Catalogue, document: PlanDocument, { symbol, date }: Citation): string | undefined {
  const row = symbol && knownDocument(catalogue, document, symbol.normal, date?.iso ?? undefined);
  const told = row !== undefined && (!date?.iso || row.date !== undefined);
  return told && isSure(row, "title") && isSure(row, "symbol") ? row.title : undefined;
}

function endOf({ end, issuer }: Citation): number {
  return Math.max(end, issuer?.end ?? 0);
}
