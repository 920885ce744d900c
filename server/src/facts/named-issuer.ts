import type { Citation } from "../recognise/citation.ts";

const bodies =
  /(?:Thủ tướng|Chính phủ|Quốc hội|Bộ|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Hội|Chủ tịch|Sở|Ban|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Đảng ủy|Trung ương|Cục|Văn phòng|Công an|Thanh tra|Trung tâm|Trường|Viện|Tòa án|Ngân hàng|Tổng|Liên đoàn|Đoàn|Phòng|Chi cục|Đảng bộ)(?![A-Za-zÀ-ỹ])/u;

/** "Tờ trình số 149/TTr-SNV ngày 28/02/2024, ": a document that the one cited next stands in a list with. */
const listedBefore =
  /(?:Tờ trình|Công văn|Công điện|Báo cáo|Thông báo|Hướng dẫn|Kế hoạch|Quyết định|Nghị quyết|Chỉ thị|Kết luận|Văn bản) số \S+(?: ngày \d{1,2}(?:\/\d{1,2}\/| tháng \d{1,2} năm )\d{4})?(?:,| và) $/u;
/** How far before a citation its issuer is looked for, the documents listed between them included. */
const reach = 240;
const dayBefore =
  /(?:^|[.;:] )[Nn]gày \d{1,2}(?:\/\d{1,2}\/| tháng \d{1,2} năm )\d{4},? [^.;:]{2,120} (?:ban hành|ký|phê duyệt|có|thông qua) $/u;

const day = /(?<![A-Za-zÀ-ỹ])ngày \d{1,2}(?:\/\d{1,2}\/| tháng \d{1,2} năm )\d{4}/u;

/**
 * Whether a day stands elsewhere on which a cited document was issued: at the sentence's beginning ("Ngày 18 tháng 02 năm 2024, Ủy ban nhân
 * dân tỉnh đã ban hành …"), or before the issuer that a list has in common ("số 217-QĐ/TW, số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính
 * trị"), where nobody can tell whether the day is common too.
 */
export function isDayNamed(text: string, { start, end, sharedIssuer }: Citation): boolean {
  if (sharedIssuer && day.test(text.slice(end, sharedIssuer.start))) return true;
  return dayBefore.test(text.slice(Math.max(0, start - reach), start));
}

/**
 * Whether the sentence says who issued a cited document: behind its date, or before it as the one who acts ("Ủy ban nhân dân tỉnh đã ban
 * hành Kế hoạch số …", "đề nghị của Sở Tài chính tại Tờ trình số …"). Which body it is, does not matter here.
 */
export function isIssuerNamed(text: string, { start, end, issuer, sharedIssuer, symbol }: Citation): boolean {
  if (issuer !== undefined || sharedIssuer !== undefined) return true;
  if (/^[ ,]{0,2}(?:của |do )/u.test(text.slice(Math.max(end, symbol?.end ?? 0), end + 8))) return true;
  let before = text.slice(Math.max(0, start - reach), start);
  while (listedBefore.test(before)) before = before.replace(listedBefore, "");
  const sentence = before.slice(before.search(/[^.;:!?]*$/u));
  return /(?:ban hành|tại|theo|ký|trình|có|của|gửi|phê duyệt) $/u.test(sentence) && bodies.test(sentence);
}
