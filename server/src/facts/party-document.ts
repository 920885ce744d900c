import type { PlanDocument } from "../plan/document.ts";
import { perStructure } from "../plan/gathered.ts";
import { textOf } from "../plan/place.ts";

/**
 * Whether the text is a document of a Party body, which has a form of its own (the-thuc 5.4): "ĐẢNG CỘNG SẢN VIỆT NAM" for the Quốc hiệu,
 * "Số 15-KH/TU" for the number, T/M and K/T before titles.
 */
export const isPartyDocument = perStructure((document: PlanDocument): boolean => {
  const { symbol } = document.header;
  if (symbol && /^[\d…._ ]*-[A-ZĐ][A-Za-zÀ-ỹ]*\/(?:TU|TW|HU|QU|ThU|ĐU|CB)/u.test(textOf(document, symbol))) return true;
  if (document.paragraphs.slice(0, 12).some((paragraph) => paragraph.text.includes("ĐẢNG CỘNG SẢN VIỆT NAM"))) return true;
  return !document.header.nationalTitle && !symbol && isIssuedByParty(document);
});

const partyBody = "(?:Ban Chấp hành|Ban Thường vụ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Quận ủy|Đảng ủy|Đảng uỷ|Đảng bộ)";
const titleOfParty = new RegExp(`^(?:của )?${partyBody}(?![A-Za-zÀ-ỹ])`, "iu");
const issuedByParty = new RegExp(
  `(?:^|[,;.] )${partyBody}(?: (?!giao |chỉ đạo |về )[A-Za-zÀ-ỹ]+){0,8} ban hành (?:Kế hoạch|Chương trình|Nghị quyết|Chỉ thị)[^.;]{0,400}(?:như sau|cụ thể) ?:?$`,
  "u",
);

/** A page may lose the head; the title "NGHỊ QUYẾT⏎CỦA BAN THƯỜNG VỤ TỈNH ỦY" or the opening tells who speaks then. */
function isIssuedByParty(document: PlanDocument): boolean {
  const { subject } = document.header;
  const { opening } = document;
  return (
    (subject !== undefined && titleOfParty.test(textOf(document, subject))) ||
    (opening !== undefined && issuedByParty.test(textOf(document, opening)))
  );
}
