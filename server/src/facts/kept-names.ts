/** Schools, hospitals, works, companies and the like: a merger of provinces changes their names later, or never. */
const institution =
  /(?<![A-Za-zÀ-ỹ])(?:Trường(?! hợp)|Phân hiệu|THPT|THCS|[Bb]ệnh viện|[Pp]hòng khám|Trạm|Trung tâm|Thư viện|Bảo tàng|Nhà (?:hát|máy|văn hóa|thi đấu|thiếu nhi)|Sân vận động|Quảng trường|Chợ|Ga|Bến xe|Cảng|(?:Tổng )?[Cc]ông ty|CTCP|Hợp tác xã|HTX|Ngân hàng|Quỹ|Vườn quốc gia|Khu (?:công nghiệp|bảo tồn|di tích|du lịch)|Ban [Qq]uản lý [Rr]ừng)(?![A-Za-zÀ-ỹ])([^,;.:()“”"]{0,70})$/u;
/** Words that join a place to what goes before without being part of its name: "Trung tâm … phối hợp với tỉnh Hòa Bình". */
const joins = /(?<![A-Za-zÀ-ỹ])(?:với|cùng|tại|của|ở|thuộc|trên|trong|cho|từ|đến|về|tới|do|giao|các)(?![A-Za-zÀ-ỹ])/iu;

/** Whether a place named at an offset is part of the name of an institution: "Bệnh viện Đa khoa tỉnh Hòa Bình". */
export function isInKeptName(text: string, start: number): boolean {
  const found = institution.exec(text.slice(Math.max(0, start - 100), start));
  return found !== null && !joins.test(found[1] ?? "");
}
