/** Offices of many names, of which a catalogue has few: "Phòng Kinh tế" stands in "Phòng Kinh tế và Hạ tầng". */
const manyNames = /^(?:Phòng|Ban|Trung tâm) /iu;
const joined = /^(?: và | [-–] |-| ?& ?)(?=\p{Lu}\p{Ll})/u;
/** "Phòng Văn hóa, Thông tin huyện", "Phòng Kinh tế, Hạ tầng và Môi trường"; another comma makes a list of offices. */
const listed = /^, (?=\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2} (?:và \p{Lu}\p{Ll}|(?:huyện|quận|thị xã|thành phố|xã|phường)(?![A-Za-zÀ-ỹ])))/u;
/** What another body's name or a person's title begins with: "Phòng Kinh tế và Văn phòng …", "Ban Dân tộc - Cơ quan thường trực". */
const others =
  /^(?:Sở|Bộ|Cục|Chi cục|Ban|UBND|HĐND|(?:Ủy|Uỷ) ban|Hội|Công|Văn phòng|Trung tâm|Đài|Báo|Phòng|Liên|Thanh tra|Cơ quan|Đơn vị|Chủ tịch|Phó|Giám đốc|(?:Thủ )?[Tt]rưởng|Thường trực|Mặt trận|Đoàn|T[òo][àa]|Viện|Kho bạc|Tỉnh|Thành|Đảng|Trường|Ngân hàng|Bưu điện|Bảo hiểm|Điện lực|Các|Nhà|Tổ)(?![A-Za-zÀ-ỹ])/u;

/** Whether the words behind a known office's name, which ends at `end`, make it the name of another one. */
export function goesOnAsName(text: string, start: number, end: number): boolean {
  if (!manyNames.test(text.slice(start, end))) return false;
  const rest = text.slice(end, end + 60);
  const mark = (joined.exec(rest) ?? listed.exec(rest))?.[0];
  return mark !== undefined && !others.test(rest.slice(mark.length));
}

/** "phòng Kinh tế huyện": an office of a district, though communes have one of the same name since 2025. */
export function isOfDistrict(text: string, end: number): boolean {
  return /^ (?:(?:của )?(?:các |một số ))?(?:huyện|quận|thị xã)(?![A-Za-zÀ-ỹ])/u.test(text.slice(end, end + 24));
}
