/** A small plan without a fault. */
export const cleanPlan = `ỦY BAN NHÂN DÂN
TỈNH NINH BÌNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 15/KH-UBND

Ninh Bình, ngày 05 tháng 8 năm 2026

KẾ HOẠCH
Kiểm tra công tác văn thư năm 2026

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.

Ủy ban nhân dân tỉnh ban hành Kế hoạch kiểm tra công tác văn thư năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Nâng cao chất lượng công tác văn thư.

2. Yêu cầu

a) Kiểm tra đúng đối tượng.

b) Bảo đảm khách quan.

II. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ chủ trì kiểm tra, hoàn thành trước ngày 30 tháng 10 năm 2026.

2. Sở Tài chính bảo đảm kinh phí, hoàn thành trước ngày 15 tháng 9 năm 2026.

Trên đây là Kế hoạch kiểm tra công tác văn thư năm 2026./.

Nơi nhận:
- Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh;
- Sở Nội vụ;
- Sở Tài chính;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Thị Hoa
`;

/** A citation with a space in its symbol, as drafters often type it. */
export const faultyLine =
  "Thực hiện Kế hoạch số 1420/KH- UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về kiểm tra công tác văn thư.";

/** The clean plan with that one fault. */
export const faultyPlan = cleanPlan.replace("Nâng cao chất lượng công tác văn thư.", faultyLine);
