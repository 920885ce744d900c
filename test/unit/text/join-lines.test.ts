import { expect, test } from "vitest";
import { joinParagraphs } from "../../../server/src/text/paragraphs.ts";
import { readText } from "../../../server/src/text/source-text.ts";
import { timed } from "../timed.ts";

const joined = (...lines: string[]): string[] => joinParagraphs(readText(lines.join("\n"))).paragraphs.map(({ text }) => text);

test.each([
  ["Căn cứ Nghị quyết số", "50/NQ-CP ngày 17 tháng 4 năm 2020 của Chính phủ;"],
  ["Thực hiện Đề án số", "04- ĐA/TU ngày 28/7/2017 của Tỉnh ủy"],
  ["(sau đây gọi tắt là Nghị quyết số", "20) và Chương trình số 21-CTr/TU"],
  ["Quảng Nam, ngày", "13 tháng 7 năm 2023"],
  ["Thừa Thiên", "Huế, ngày 13 tháng 7 năm 2023"],
  ["CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM"],
  ["CỘNG HOÀ XÃ HỘI CHỦ", "NGHĨA VIỆT NAM"],
  ["CỘNG", "HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["CỘNG HÒA XÃ", "HỘI CHỦ NGHĨA VIỆT NAM"],
  ["CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM |"],
  ["SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM |"],
  ["ỦY", "BAN NHÂN DÂN"],
  ["ỦY", "BAN NHÂN DÂN |"],
  ["THỦ", "TƯỚNG CHÍNH PHỦ |"],
  ["Độc lập - Tự do -", "Hạnh phúc"],
  ["đào tạo nhân lực giai đoạn 2026", "- 2030 của tỉnh"],
  ["TM. ỦY BAN NHÂN", "DÂN"],
  ["Số:", "40/KH-UBND"],
  ["I. MỤC ĐÍCH,", "YÊU CẦU"],
  ["Ủy ban nhân dân tỉnh Bà Rịa -", "Vũng Tàu ban hành Kế hoạch"],
  ["của Ủy ban nhân dân tỉnh Bà Rịa", "- Vũng Tàu về chuyển đổi số"],
  ["KIỂM TRA, GIÁM SÁT VÀ ĐÁNH GIÁ CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA", "GIAI ĐOẠN 2026 - 2030"],
  ["theo quy định tại điểm", "a) khoản 2 Điều 5"],
  ["các đơn vị gửi báo cáo kết quả thực hiện về Sở trước ngày", "15. Quá hạn, Sở nhắc."],
  ["8. Sau đó thực hiện theo Nghị quyết số", "19."],
  ["(sau đây gọi tắt là Nghị quyết số 19); theo Nghị quyết số", "19. Sở Y tế chủ trì."],
  ["ngày 05 tháng 3 năm", "2020 của Chính phủ"],
  ["1. Hoàn thành trong quý", "IV/2024."],
  ["Thực hiện Nghị quyết Hội nghị Trung ương 6 khóa", "XI."],
  ["Thực hiện Nghị quyết Hội nghị Trung ương", "6 khóa XI về khoa học và công nghệ"],
  ["1. Theo khoản 2", "Điều 5 Luật Đầu tư công"],
  ["1. Theo khoản 2 Điều 5", "Nghị định số 35/2021/NĐ-CP của Chính phủ"],
  ["1. Kế hoạch này cụ thể hóa nội dung của", "Quyết định số 696/QĐ-TTg"],
  ["1. Theo Quyết định số 696/QĐ-TTg của Thủ tướng", "Chính phủ"],
  ["Theo đề nghị của Sở Y tế tại", "Tờ trình số 105/TTr-SYT ngày 27/4/2023."],
  ["Điều 2. Giao", "Sở Y tế chủ trì, phối hợp với các đơn vị"],
  ["A. NHIỆM VỤ CHỦ YẾU NĂM HỌC", "2023-2024 CỦA NGÀNH GIÁO DỤC"],
  ["II. MỤC TIÊU GIAI ĐOẠN", "2021-2025"],
  ["TUYÊN", "TRUYỀN PHÒNG, CHỐNG DỊCH BỆNH"],
  ["-", "Bộ Y tế;"],
  ["–", "Lưu: VT."],
  ["Điều", "1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền"],
])("%s⏎%s is one paragraph", (first, second) => {
  expect(joined(first, second)).toEqual([`${first} ${second}`]);
});

test.each([
  ["1. Theo Nghị định số 30/", "2020/NĐ-CP"],
  ["1. Theo Nghị định số 30/2020/", "NĐ-CP"],
  ["1. Theo Nghị định số 30/2020", "/NĐ-CP"],
  ["1. Theo Quyết định số 472/QĐ-", "UBND ngày 23/8/2022"],
  ["1. Theo Quyết định số 472/QĐ", "-UBND ngày 23/8/2022"],
  ["1. Theo Thông tư liên tịch số 20/2013/TTLT-BYT-", "BCT ngày 01/8/2013"],
  ["1. Theo Nghị quyết số 20-", "NQ/TW ngày 01/11/2012"],
  ["1. Theo Nghị quyết số 20-NQ", "/TW ngày 01/11/2012"],
  ["1. Theo Nghị quyết số 20", "-NQ/TW ngày 01/11/2012"],
  ["1. Theo Công văn số 7569/UBND-", "KT ngày 10/12/2025"],
  ["1. Ban hành ngày 29/3/", "2021"],
  ["1. Ban hành ngày 29", "/3/2021"],
  ["1. Báo cáo trước ngày 05/", "11. Quá hạn, Sở nhắc."],
])("%s⏎%s is one paragraph without a space at the break, across a page break too (CIT-14a)", (first, second) => {
  expect(joined(first, second)).toEqual([first + second]);
  expect(joined(first, "", "- 3 -", "", second)).toEqual([first + second]);
});

test.each([
  ["1. Nâng cao nhận thức số", "1.1. Tuyên truyền trên trang thông tin"],
  ["1. Báo cáo tháng", "2. Báo cáo quý"],
  ["a) Quan điểm", "a.1) Về thể chế"],
  ["1. Thành phần", "II. NỘI DUNG"],
  ["1. Chính quyền số", "100% hồ sơ được xử lý trên mạng"],
  ["GIÁM ĐỐC", "(Ký, ghi rõ họ tên)"],
  ["THỰC HIỆN NGHỊ QUYẾT SỐ 58/NQ-CP", "(Ban hành kèm theo Quyết định số 10/QĐ-UBND)"],
  ["ỦY BAN NHÂN DÂN", "TỈNH QUẢNG NAM"],
  ["SỞ KHOA HỌC VÀ CÔNG NGHỆ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
  ["TỈNH ỦY", "BAN NHÂN DÂN VẬN"],
  ["-", "ỦY BAN NHÂN DÂN"],
  ["-", "- Bộ Y tế;"],
  ["STT", "NỘI DUNG CÔNG VIỆC PHẢI LÀM"],
  ["TÊN", "NỘI DUNG CÔNG VIỆC PHẢI LÀM"],
  ["MÃ", "ĐƠN VỊ CHỦ TRÌ"],
  ["ỦY BAN NHÂN DÂN |", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |"],
  ["CỘNG HÒA XÃ HỘI |", "CHỦ NGHĨA VIỆT NAM |"],
  ["1. Phát triển kế hoạch số", "2. Đào tạo kỹ năng số"],
  ["1. Theo Quyết định số 472/QĐ-UBND", "-UBND các xã báo cáo"],
  ["1. Theo Quyết định số 472/QĐ-UBND", "- UBND các xã báo cáo"],
  ["1. Định hướng đến năm 2030/", "2. Mục tiêu"],
  ["1. Theo khoản mục", "Điều hòa vốn"],
  ["1. Sơ kết hằng quý", "II. NHIỆM VỤ"],
])("%s⏎%s are two paragraphs", (first, second) => {
  expect(joined(first, second)).toEqual([first, second]);
});

test.each([
  "   3.      Khảo sát sự hài lòng            Phòng Quản lý        Quý IV",
  "II. NHIỆM VỤ ....................................... 3",
  "I. MỤC ĐÍCH, YÊU CẦU\t2",
  "1. Họ và tên: ……………………",
  "3.      Báo cáo năm      Văn phòng",
])("%s is a row, a line of contents or a blank to fill in, and no item", (line) => {
  expect(joinParagraphs(readText(line)).paragraphs[0]?.marker).toBeUndefined();
});

test.each([
  "2. Theo Quyết định số      /QĐ-UBND ngày   /  /2023.",
  "2. Theo Kế hoạch số\t\t/KH-UBND ngày\t\ttháng\t\tnăm 2023 của Ủy ban nhân dân tỉnh.",
  "2. Theo Công văn số:        /UBND-KT ngày      /       /2023 của Ủy ban nhân dân tỉnh.",
  "2. Theo Quyết định số ......./QĐ-UBND ngày ..../..../.....",
  "2. Theo Kế hoạch số ……/KH-UBND ngày … tháng … năm ……",
])("%s is an item with the blanks of a draft (TRAP-5)", (line) => {
  for (const form of ["NFC", "NFD"]) expect(joinParagraphs(readText(line.normalize(form))).paragraphs[0]?.marker?.label).toBe("2");
});

test.each([
  ["tabs", `1. a${"\t".repeat(200_000)}b`],
  ["spaces", `1. a${" ".repeat(200_000)}b`],
  ["dots", `1. ${". ".repeat(100_000)}`],
  ["capitals", `Nơi nhận: | TM. ${"ỦY BAN ".repeat(30_000)}a |`],
])("a line of %s costs no more than its length", timed, (_, line) => {
  const start = performance.now();
  joinParagraphs(readText(line));
  expect(performance.now() - start).toBeLessThan(500);
});

/** A page of lines of one width, which shows that the text is hard-wrapped. */
const wrapped = [
  "Tiếp tục tuyên truyền sâu rộng trong cán bộ, đảng viên và nhân dân các chủ",
  "trương của Đảng, chính sách, pháp luật của Nhà nước về công tác phòng, chống",
  "dịch bệnh; nâng cao trách nhiệm của các cấp, các ngành trong việc tổ chức thực",
  "hiện các nhiệm vụ được giao theo phân công.",
];

test.each([
  ["Căn cứ Quyết định số 12/QĐ-UBND về Chương trình phòng, chống dịch", "COVID-19;"],
  ["Theo đề nghị của", "Sở Y tế"],
])("in hard-wrapped text %s⏎%s is one paragraph", (first, second) => {
  expect(joined(...wrapped, first, second)).toContain(`${first} ${second}`);
});

test.each([
  [
    "Căn cứ Nghị quyết số 76/NQ-CP về cải cách hành chính giai đoạn 2019 - 2025;",
    "Ủy ban nhân dân tỉnh Bình Minh ban hành Kế hoạch triển khai thực hiện như sau:",
  ],
  ["Tuyên truyền sâu rộng trong cán bộ, đảng viên, công chức, viên chức", "PHẦN II"],
])("in hard-wrapped text %s⏎%s are two paragraphs", (first, second) => {
  expect(joined(...wrapped, first, second).slice(-2)).toEqual([first, second]);
});

test("“Điều” on a line of its own opens the article whose number stands on the next one", () => {
  const [paragraph] = joinParagraphs(readText("Điều\n1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền")).paragraphs;
  expect(paragraph?.marker).toMatchObject({ style: "keyword", label: "Điều 1", keyword: "Điều" });
});
