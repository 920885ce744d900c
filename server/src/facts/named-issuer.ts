import type { Citation } from "../recognise/citation.ts";

const bodies =
  /(?:Thủ tướng|Chính phủ|Quốc hội|Bộ|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Hội|Chủ tịch|Sở|Ban|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Đảng ủy|Trung ương|Cục|Văn phòng|Công an|Thanh tra|Trung tâm|Trường|Viện|Tòa án|Ngân hàng|Tổng|Liên đoàn|Đoàn|Phòng|Chi cục|Đảng bộ)(?![A-Za-zÀ-ỹ])/u;

/**
 * Whether the sentence says who issued a cited document: behind its date, or before it as the one who acts ("Ủy ban nhân dân tỉnh đã ban
 * hành Kế hoạch số …", "đề nghị của Sở Tài chính tại Tờ trình số …"). Which body it is, does not matter here.
 */
export function isIssuerNamed(text: string, { start, end, issuer, sharedIssuer, symbol }: Citation): boolean {
  if (issuer !== undefined || sharedIssuer !== undefined) return true;
  if (/^[ ,]{0,2}(?:của |do )/u.test(text.slice(Math.max(end, symbol?.end ?? 0), end + 8))) return true;
  const before = text.slice(Math.max(0, start - 160), start);
  const sentence = before.slice(before.search(/[^.;:!?]*$/u));
  return /(?:ban hành|tại|theo|ký|trình|có|của|gửi|phê duyệt) $/u.test(sentence) && bodies.test(sentence);
}
