import { describe, expect, test } from "vitest";
import { recogniseDeadlines } from "../../../server/src/recognise/deadline.ts";

const notDeadlines: readonly (readonly [why: string, sentence: string])[] = [
  ["budget", "Tăng tỷ lệ chi thường xuyên cho sự nghiệp giáo dục."],
  ["budget", "Nguồn kinh phí: Ngân sách chi thường xuyên."],
  ["budget", "Đầu tư đạt 2% chi ngân sách nhà nước hàng năm."],
  ["budget", "Bố trí ngân sách hằng năm cho hoạt động khuyến nông."],
  ["budget", "Phân bổ kinh phí sự nghiệp y tế của tỉnh hằng năm đạt từ 5% trở lên."],
  ["a paper's day", "Ngày cấp: 30/11/2021."],
  ["which ones", "Rà soát các văn bản do tỉnh ban hành trước ngày 01/7/2025 để bãi bỏ."],
  ["which ones", "Lập danh sách công dân đủ 18 tuổi trước ngày 15/3/2026."],
  ["plan of the year", "Lồng ghép vào kế hoạch hằng năm của đơn vị."],
  ["plan of the year", "Đưa vào chương trình công tác hàng năm, chương trình trọng tâm."],
  ["plan of the year", "Xây dựng kế hoạch 5 năm, hằng năm trình Hội đồng nhân dân."],
  ["work of the year", "Gắn với đánh giá kết quả công tác hằng năm và bình xét thi đua."],
  ["target", "Hằng năm tăng ít nhất 10% số sáng kiến."],
  ["target", "Mỗi năm có 20 doanh nghiệp được hỗ trợ."],
  ["standing body", "Thường trực Hội đồng nhân dân, Ban Thường vụ Tỉnh ủy."],
  ["adverb", "Tổ chức thực hiện thường xuyên, liên tục, có trọng tâm."],
  ["what is to come", "Nâng cao chất lượng đào tạo trong thời gian tới."],
  ["what is to come", "Rà soát các công trình đã hoàn thành trong thời gian tới."],
  ["adverb", "Thường xuyên kiểm tra việc chấp hành kỷ luật lao động."],
  ["adverb", "- Thực hiện thường xuyên công tác tuyên truyền tới người dân."],
  ["not a report", "Xử lý kịp thời các vi phạm theo quy định."],
  ["not a report", "Phát hiện sớm và điều trị bệnh nhân."],
  ["promulgation", "Luật Đất đai ban hành ngày 5/3/2021."],
  ["promulgation", "Theo văn bản ngày 12 tháng 4 năm 2024 của Bộ Nội vụ, các xã rà soát biên chế."],
  ["promulgation", "Thực hiện Công ước ngày 20/11/1989 về quyền trẻ em."],
  ["promulgation", "Tổ chức thực hiện Đề án số 04-ĐA/TU ngày 28/7/2023 về nông nghiệp."],
  ["promulgation", "Nghị quyết có hiệu lực từ ngày 01/7/2025."],
  ["place and date", "Hà Nội, ngày 3 tháng 4 năm 2023"],
  ["place and date", "Số: 18/KH-UBND | Lào Cai, ngày 15 tháng 8 năm 2023 |"],
  ["remembrance", "Tổ chức các hoạt động kỷ niệm ngày 30/4."],
  ["remembrance", "Treo cờ Tổ quốc dịp ngày Quốc khánh 2-9."],
  ["remembrance", "Mít tinh hưởng ứng Ngày Môi trường thế giới 5/6."],
  ["birthday", "Ông Nguyễn Văn A, sinh ngày 12/3/1980, là báo cáo viên."],
  ["the past", "Tính đến hết ngày 31/12/2024, toàn tỉnh có 120 hợp tác xã."],
  ["the past", "Trong năm 2024, tỉnh đã xây mới 15 trạm y tế."],
  ["the past", "Trước ngày 30/4/1975, khu đất là kho hàng."],
  ["narrative", "Ngày 12/6/2025, Đoàn công tác làm việc với huyện."],
  ["narrative", "Trong 03 năm qua, phong trào phát triển rộng khắp."],
  ["which ones", "Quyết toán các xưởng sấy hoàn thành năm 2026."],
  ["which ones", "Rà soát những trạm giống khởi công năm 2026, vận hành năm 2027 của tỉnh."],
  ["the past", "Trạm giống đã hoàn thành năm 2025."],
  ["plan of the year", "Phấn đấu hoàn thành năm 2026 các chỉ tiêu về đàn ong."],
  ["what a report covers", "Số liệu tính từ ngày 15-22/5/2026."],
  ["of which time", "Ra đề kiểm tra cuối học kỳ I, tổng hợp kết quả cuối năm học."],
  ["what is done", "Kết thúc năm học, học sinh nghỉ hè."],
  ["target", "Mỗi năm học có ít nhất 02 lớp tham gia."],
  ["no months", "Mở lớp 13 - 15/2026 và lớp 9 - 15/2026."],
  ["no column of times", "| Kiểm kê | 13 - 15/2026 |"],
  ["fraction", "Có 1/3 số xã đạt chuẩn; hết 15/20 chỉ tiêu."],
  ["fraction", "Trực ban 24/7, phủ sóng đến 2/3 số thôn."],
  ["blank in a draft", "Hà Nam, ngày tháng năm 2026"],
  ["table of years", "Chỉ tiêu | 2024 | 2025 | 2026 |"],
  ["table of years", "TT | Nội dung | Năm 2025 | Năm 2026 |"],
  ["inspection", "Kiểm tra, giám sát định kỳ và đột xuất."],
  ["report of a quarter", "Tổng hợp kết quả quý II/2026 của các đơn vị."],
  ["nothing of time", "Sở Y tế chủ trì, phối hợp với các cơ quan liên quan."],
];

describe("what is no deadline", () => {
  test.each(notDeadlines)("%s: %s", (_why, sentence) => {
    expect(recogniseDeadlines(sentence, [])).toEqual([]);
  });
});

test("the day of a cited document is masked, a deadline behind it is not", () => {
  const text = "Thực hiện Công văn số 12/SNV-TC ngày 05/11/2026, gửi danh sách trước ngày 20/11/2026.";
  const cited = "Công văn số 12/SNV-TC ngày 05/11/2026";
  const masked = [{ start: text.indexOf(cited), end: text.indexOf(cited) + cited.length }];
  expect(recogniseDeadlines(text, masked).map((phrase) => phrase.text)).toEqual(["trước ngày 20/11/2026"]);
});

test("a period word and its day join across a masked citation", () => {
  const text = "Định kỳ hằng năm báo cáo theo Thông tư số 01/2026/TT-BNV trước ngày 10/12.";
  const cited = "Thông tư số 01/2026/TT-BNV";
  const masked = [{ start: text.indexOf(cited), end: text.indexOf(cited) + cited.length }];
  expect(recogniseDeadlines(text, masked)).toMatchObject([
    { start: 0, end: text.length - 1, kind: "recurring", recurrence: { day: 10, month: 12 } },
  ]);
});

test("offsets hold where lower case would change the length of the text", () => {
  const text = "İİİ nộp trước ngày 20/11/2026.";
  const [phrase] = recogniseDeadlines(text, []);
  expect(phrase).toMatchObject({ start: text.indexOf("trước"), text: "trước ngày 20/11/2026" });
});
