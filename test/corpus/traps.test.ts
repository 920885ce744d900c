import { expect, it } from "vitest";
import { isAlarm, readPlan, told } from "./plan-files.ts";

/** What looks like a defect and is none, one row a trap of the reference; each stands in the body of a sound plan. */
const traps: Readonly<Record<string, readonly string[]>> = {
  "TRAP-1: both ways of placing tone marks, hằng and hàng": [
    "1. Ủy ban nhân dân xã báo cáo trước ngày 20/12 hằng năm; Uỷ ban nhân dân phường báo cáo trước ngày 22/12 hàng năm.",
    "1. Bảo đảm hòa giải ở cơ sở, hoà nhập cộng đồng, phòng cháy, chữa cháy và hỏa hoạn.",
  ],
  "7.4: reduplications and words that meet, syllables right in either style": [
    "1. Dần dần hoàn thiện, luôn luôn giữ gìn giao thông thông minh, tự động hóa hàng không không người lái; thông báo báo cáo sơ kết.",
    "1. Nghiên cứu lịch sử lý luận, khả năng xuất khẩu, giám sát nhập khẩu; việc phân chia sẽ xong trước ngày 20/12/2026.",
    "1. Thành tựu chung của các xã; phản đối mới đây của người dân; của cải, mùa vụ, quả, giá, quí hồ, giú chuối, khuỷu tay, thuở trước, hoá, thuý, khoẻ, chịu, giày, nguỵ.",
    "1. Tỷ lệ 1 : 5.000; ngày .... tháng .... năm 2026; xem http://example.vn/a,b; vân vân...",
  ],
  "straight marks of measure beside curly quotations, dashes of items and symbols, a joiner in a picture": [
    '1. Lắp màn hình 32", 43" tại nhà văn hóa; phong trào “Đường hoa” (sâu 5" mỗi hố).',
    "1. Tuyến Hà Nội - Lào Cai gồm các việc:\n– Khảo sát;\n– Cắm mốc.",
    "1. Giao Sở Y tế 👨\u200d👩\u200d👧 chăm sóc trẻ em.",
  ],
  "words that are no Vietnamese syllables, and right": [
    "1. Lắp 02 trạm ôxy, 05 kilômét cáp quang; tiêm vắcxin, dùng ôtô, thay 12 cột bêtông; uống café, họp qua website, fanpage.",
    "1. Các xã Krông Búk, Đắk Ơ, K'Bang, Ea H'leo, A Lưới, Mường Tè; ông Y Thịnh Niê, bà H'Lăng; đồng bào Xơ Đăng, M'nông, Ê-đê.",
    "1. Đoạn đường ngoằn ngoèo, khúc khuỷu; khuếch trương, quở trách, gìn giữ giếng làng; ghềnh, nghêu, quýt, rơ-moóc, xoong, thuở, yểng.",
    "1. Biển ghi “đuợc phép”; chuyên đề “Ngiên cứu”; theo Kế hoạch số 52/KH-UBND ngày 25/5/2022 của Ủy ban nhân dân tỉnh về việc đuợc giao.",
  ],
  "TRAP-2: Nhân dân and Nhà nước in compounds": [
    "1. Bố trí từ ngân sách nhà nước theo Luật Ngân sách nhà nước; huy động sức dân, nhân dân cùng làm.",
  ],
  "TRAP-3: decision and resolution with or without a year": [
    "1. Theo Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 và Quyết định số 22/2023/QĐ-TTg ngày 15 tháng 9 năm 2023 của Thủ tướng Chính phủ.",
    "1. Theo Nghị quyết số 60/NQ-HĐND ngày 10/12/2021 và Nghị quyết số 14/2022/NQ-HĐND ngày 15/7/2022 của Hội đồng nhân dân tỉnh.",
  ],
  "TRAP-4: issuer codes nobody knows, & in a code, a letter after the number": [
    "1. Theo Công văn số 415/KHTC-QLDA ngày 06/3/2024 của Ban Quản lý và Thông báo số 88/TB-BQLKKT&KCN ngày 07/3/2024.",
    "1. Theo Quyết định số 1206a/QĐ-UBND ngày 09/5/2023 của Ủy ban nhân dân tỉnh.",
  ],
  "TRAP-5: blanks of a draft": [
    "1. Thực hiện Kế hoạch số     /KH-UBND ngày     tháng     năm 2024 của Ủy ban nhân dân tỉnh.",
    "1. Sở Y tế báo cáo.\n2. Theo Quyết định số      /QĐ-UBND ngày   /  /2024.\n3. Sở Y tế tổng hợp.",
    "1. Sở Y tế báo cáo.\n2. Theo Kế hoạch số      /KH-UBND ngày    tháng   năm 2024 của Ủy ban nhân dân tỉnh.\n3. Sở Y tế tổng hợp.",
  ],
  "TRAP-6: old names inside citations": ["1. Theo Thông tư số 12/2017/TT-BTTTT ngày 23 tháng 6 năm 2017 của Bộ Thông tin và Truyền thông."],
  "TRAP-7: a cited document's day and chi thường xuyên are no deadlines": [
    "1. Bảo đảm chi thường xuyên theo Quyết định số 1710/QĐ-UBND ngày 30 tháng 9 năm 2022 của Ủy ban nhân dân tỉnh; mở rộng đến năm 2030.",
  ],
  "TRAP-8: days in words and days in figures side by side": [
    "1. Theo Quyết định số 52/QĐ-UBND ngày 25/5/2022 của Ủy ban nhân dân tỉnh, báo cáo trước ngày 15 tháng 11 năm 2026.",
  ],
  "DL-24: a day without a year that recurs, or whose year stands beside it": [
    "1. Các xã định kỳ hằng năm báo cáo kết quả (qua hộp thư công vụ) trước ngày 15/12.",
    "1. Ủy ban nhân dân các xã gửi số liệu trước ngày 10/6 và 10/12/2026.",
    "1. Nhiệm vụ năm 2026\na) Sở Y tế tập huấn trong tháng 9.\nb) Sở Nội vụ thi đua trước ngày 20/11.",
    "TT | Nội dung | Thời gian (năm 2026)\n1 | Tập huấn | Tháng 9\n2 | Kiểm tra | Trước 30/10",
  ],
  "DL-82: what was done before the plan's day, and which things": [
    "1. Trong quý I/2026, tỉnh đã trồng 12 vạn cây; hoàn thành trước ngày 30/4/2026 đợt trồng thứ nhất, kết quả đã công bố.",
    "1. Rà soát các công trình khởi công trước ngày 30/4/2026.",
    "1. Cán bộ được tuyển dụng trước ngày 01/01/2026; đối tượng tham gia bảo hiểm trước tháng 3/2026; hồ sơ nộp trước ngày 01/5/2026.",
    "1. Sở Xây dựng rà soát hồ sơ nhà ở xây dựng trước ngày 15/10/2025.",
    "1. Đánh giá kết quả\na) Đợt một hoàn thành trước ngày 31/3/2026.",
  ],
  "DL-47: a weekday that fits, and one of no date": [
    "1. Sở Nội vụ gửi danh sách trước 15h00 ngày 15/6/2026 (thứ Hai); họp thứ Ba hằng tuần.",
    "1. Lễ phát động: 07h30, Chủ nhật, ngày 14 tháng 6 năm 2026.",
  ],
  "DL-91: months 3 to 9 with or without a zero": ["1. Sở Nội vụ gửi dự thảo trước ngày 05/9/2026, hoàn thiện trước ngày 20/09/2026."],
  "TRAP-10: a law's name that ends in số, words said twice": [
    "1. Thực hiện Luật Công nghiệp công nghệ số số 71/2025/QH15; các sở, sở nào chậm thì tự chịu trách nhiệm; ai ai cũng tham gia.",
  ],
  "TRAP-11: đ follows d, g follows e": [
    "1. Lĩnh vực\na) Y tế;\nb) Giáo dục;\nc) Văn hóa;\nd) Du lịch;\nđ) Xây dựng;\ne) Giao thông;\ng) Nông nghiệp.",
  ],
  "TRAP-12: quantities with a leading zero": ["1. Mỗi xã có 05 mô hình, 08 chương trình; tỷ lệ tăng 03-05% mỗi năm."],
  "STAT-42: old names in what is said about earlier times": [
    "1. Sở Xây dựng (tiếp nhận nhiệm vụ từ Sở Giao thông vận tải) kiểm tra đường tỉnh.",
    "1. Hồ sơ của Sở Kế hoạch và Đầu tư (nay là Sở Tài chính) được số hóa toàn bộ.",
    "1. Rà soát trụ sở dôi dư của Ủy ban nhân dân các huyện sau khi sắp xếp; khai thác lại trụ sở cũ của Ủy ban nhân dân huyện Châu Phú.",
    "1. Giữ mức hỗ trợ như tại tỉnh Kiên Giang trước đây; địa bàn tỉnh Kiên Giang (cũ) được ưu tiên.",
    "1. Năm 2024, Sở Thông tin và Truyền thông đã bàn giao 12 hệ thống; báo cáo của Sở Tài nguyên và Môi trường năm 2023 vẫn được dùng.",
    "1. Theo đề nghị của Sở Lao động - Thương binh và Xã hội tại Tờ trình số 92/TTr-SLĐTBXH ngày 06/4/2024.",
    "1. Sưu tầm tập sách “Truyền thống Ủy ban nhân dân huyện Tri Tôn và tỉnh Kiên Giang”.",
  ],
  "bodies that stand, of names like those that are gone": [
    "1. Sở Nông nghiệp và Môi trường, Sở Tài chính, Công an tỉnh, Ủy ban nhân dân các xã, phường, đặc khu thực hiện.",
    "1. Hợp tác với Ủy ban nhân dân thành phố Cần Thơ, Thành ủy Cần Thơ, tỉnh Vĩnh Long, Thành phố Hồ Chí Minh, thành phố Đồng Nai.",
    "1. Giao Sở Nội vụ chủ trì; đề nghị Ban Tổ chức Tỉnh ủy phối hợp; các nhiệm vụ Tỉnh ủy giao Ban Nội chính Tỉnh ủy theo dõi.",
  ],
  "TRAP-14: words of foreign origin": ["1. Áp dụng VietGAP, GlobalGAP; thu hút vốn FDI, ODA; nâng TFP; thiết kế logo, dùng Internet."],
  "TRAP-16: inserted provisions": ["1. Theo điểm d1 khoản 4a Điều 13a Luật Đất đai."],
  "TRAP-17: the symbol of a Party document": [
    "1. Theo Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị và Kế hoạch số 201-KH/TU ngày 11/3/2024 của Tỉnh ủy.",
  ],
  "TRAP-18: a run-in heading": ["1. Mục đích: Cụ thể hóa các nhiệm vụ được giao.\n2. Yêu cầu: Rõ người, rõ việc."],
  "TRAP-20: capital or small sở, ban, ngành": ["1. Các Sở, ban, ngành thực hiện.\n2. Các sở, ban, ngành báo cáo."],
  "TRAP-21: a law and a resolution of one number": [
    "1. Theo Luật Phòng bệnh số 02/2026/QH16 ngày 12 tháng 4 năm 2026 và Nghị quyết số 02/2026/QH16 ngày 25 tháng 4 năm 2026 của Quốc hội.",
  ],
};

/** Traps of the whole document: how it opens, how it files, what conversion leaves behind. */
const wholePlans: Readonly<Record<string, string>> = {
  "TRAP-9: no bases where the plan opens with Thực hiện": plan("1. Sở Nội vụ theo dõi."),
  "TRAP-13: names with capitals and hyphens of their own": plan(
    "1. Phối hợp với tỉnh Bà Rịa - Vũng Tàu, Thừa Thiên Huế, Thành phố Hồ Chí Minh; hỗ trợ đồng bào Ê-đê, Gia-rai.",
  ).replaceAll("năm 2026", "năm 2024"),
  "TRAP-15: marks left by conversion": plan("1. Sở Nội vụ theo dõi.")
    .replace("KẾ HOẠCH", "## **KẾ HOẠCH**")
    .replace("I. NHIỆM VỤ", "# **I. NHIỆM VỤ**")
    .replace("II. TỔ CHỨC", "#### **II. TỔ CHỨC"),
  "TRAP-15: dashes that conversion made stars": plan("1. Sở Nội vụ theo dõi.")
    .replace("KẾ HOẠCH\n", "**KẾ HOẠCH**\n")
    .replace("- Thường trực", "* Thường trực")
    .replace("- Các sở", "* Các sở")
    .replace("- Lưu", "* Lưu"),
  "TRAP-19: Lưu: VT. alone": plan("1. Sở Nội vụ theo dõi.").replace("- Lưu: VT, NC.", "- Lưu: VT."),
  "TRAP-19: copies and the drafter in brackets": plan("1. Sở Nội vụ theo dõi.").replace("- Lưu: VT, NC.", "- Lưu: VT, NC (03b)."),
  "TRAP-22: districts beside merged departments in spring 2025": plan(
    "1. Ủy ban nhân dân các huyện phối hợp với Sở Nông nghiệp và Môi trường theo dõi.",
  ).replaceAll("năm 2026", "năm 2025"),
};

/** A sound plan with `tasks` as its first part. */
function plan(tasks: string): string {
  return `ỦY BAN NHÂN DÂN
TỈNH AN GIANG

Số: 214/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

An Giang, ngày 12 tháng 5 năm 2026

KẾ HOẠCH
Chăm sóc vườn cây công cộng

Thực hiện Chương trình số 30-CTr/TU ngày 06 tháng 4 năm 2026 của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. NHIỆM VỤ

${tasks}

II. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ đôn đốc việc thực hiện Kế hoạch này./.

Nơi nhận:
- Thường trực Tỉnh ủy;
- Các sở, ban, ngành tỉnh;
- Lưu: VT, NC.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Văn Lành
`;
}

function alarms(text: string): readonly string[] {
  const read = readPlan("trap", text);
  return read.findings.filter(isAlarm).map((finding) => told(read, finding));
}

const inBody = Object.entries(traps).flatMap(([trap, texts]) => texts.map((text) => [trap, text] as const));

it.each(inBody)("raises no alarm at %s (%s)", (_, text) => {
  expect(alarms(plan(text))).toEqual([]);
});

it.each(Object.entries(wholePlans))("raises no alarm at %s", (_, text) => {
  expect(alarms(text)).toEqual([]);
});

it("raises one where the same plan has a real defect", () => {
  expect(alarms(plan("1. Theo Kế hoạch số 1420/KH- UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh."))).toHaveLength(1);
});
