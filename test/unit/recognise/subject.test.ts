import { expect, test } from "vitest";
import { citedSpan } from "../../../server/src/recognise/agency-inside.ts";
import { recogniseCitations } from "../../../server/src/recognise/citation.ts";

/** A sentence with ⟦ ⟧ around the subject of its first citation. */
function withSubject(text: string): string {
  const subject = recogniseCitations(text)[0]?.subject;
  return subject === undefined ? text : `${text.slice(0, subject.start)}⟦${subject.text}⟧${text.slice(subject.end)}`;
}

const plain = (marked: string): string => marked.replace(/[⟦⟧]/g, "");

test.each([
  // Marks that close a sentence, a clause, a cell, a bracket; the end of the paragraph.
  "theo Quyết định số 845/QĐ-UBND ngày 18/4/2022 của UBND tỉnh ⟦phê duyệt Đề án thanh toán không dùng tiền mặt⟧.",
  "Kế hoạch số 44/KH-UBND ngày 03/12/2020 ⟦về phát triển khoa học và công nghệ tỉnh Lào Cai giai đoạn 2021-2025⟧; các đơn vị tập trung triển khai",
  "Quyết định số 18/QĐ-TTg ngày 21/9/2024 của Thủ tướng Chính phủ ⟦ban hành Chiến lược phát triển công nghiệp đến năm 2030 và tầm nhìn 2050⟧",
  "3 | Nghị quyết số 12/NQ-HĐND ngày 08/7/2025 của HĐND tỉnh ⟦về chính sách học phí⟧ | Sở Tài chính | Quý III",
  "(Kèm theo Quyết định số 9/QĐ-UBND ngày 02/3/2024 của UBND tỉnh ⟦về việc giao chỉ tiêu⟧) được bãi bỏ",
  "Kế hoạch số 9/KH-UBND ngày 02/3/2024 ⟦về phát triển TP. Vinh thông minh⟧. Sở Xây dựng chủ trì.",
  // Definitions and remarks in brackets; brackets of the title itself.
  "Kế hoạch số 9/KH-UBND ngày 02/3/2024 ⟦về cải thiện chỉ số (PAPI) của tỉnh⟧ (sau đây gọi tắt là Kế hoạch số 9) đạt kết quả tốt",
  "Quyết định số 56/QĐ-TTg ngày 11/5/2022 ⟦ban hành Chiến lược phát triển đến năm 2030⟧ (Quyết định số 56/QĐ-TTg), các sở rà soát",
  "Quyết định số 56/QĐ-UBND ngày 11/5/2022 ⟦phê duyệt Đề án sắp xếp trường học⟧ (kèm theo 02 phụ lục) trong năm",
  // Quotation marks.
  "Nghị quyết số 36-NQ/TW ngày 30/01/2023 của Bộ Chính trị ⟦“về phát triển; ứng dụng công nghệ sinh học”⟧ đến toàn thể đảng viên",
  "Quyết định số 47/QĐ-UBND ngày 23/8/2022 của UBND tỉnh ⟦ban hành “Chương trình ứng dụng khoa học, công nghệ; đổi mới”⟧, các sở chủ động",
  "Kế hoạch số 47/KH-UBND ngày 23/8/2022 ⟦về “Tháng hành động: vì trẻ em” năm 2026⟧; hoàn thành trong quý I",
  "“Tổng kết Nghị quyết số 36-NQ/TW ngày 30/01/2023 ⟦về công nghệ sinh học⟧” là tên của hội nghị",
  // Lists.
  "kết quả của Nghị quyết số 08-NQ/TU ngày 20/8/2021 của Tỉnh ủy ⟦về phát triển nguồn nhân lực chất lượng cao⟧, Kế hoạch số 38/KH-UBND ngày 09/9/2022",
  "Nghị quyết số 19-NQ/TW ngày 25/10/2017 ⟦về đổi mới tổ chức và quản lý, nâng cao hiệu quả của đơn vị sự nghiệp⟧ và Chương trình số 33-CTr/TU",
  "Nghị quyết số 19-NQ/TW ngày 25/10/2017 ⟦về đơn vị sự nghiệp⟧ và Kế hoạch này",
  "Căn cứ Quyết định số 5/QĐ-UBND ngày 02/3/2024 của UBND tỉnh ⟦về đất lúa⟧, Quyết định số 6/QĐ-UBND ngày 02/3/2024 về đất rừng;",
  // The main clause behind a comma.
  "Thực hiện Chương trình số 18-CTr/TU ngày 22/6/2026 của Tỉnh ủy ⟦về bảo vệ bờ biển⟧, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
  "Thực hiện Nghị quyết số 45-NQ/TW ngày 24/11/2023 ⟦về xây dựng đội ngũ trí thức, nhà khoa học⟧, UBND huyện yêu cầu các phòng, ban: rà soát",
  "Để triển khai Quyết định số 5/QĐ-UBND ngày 02/3/2024 ⟦về đất lúa⟧, các cơ quan, đơn vị có trách nhiệm công khai",
  "Sở Y tế rà soát Quyết định số 5/QĐ-UBND ngày 02/3/2024 ⟦về giá dịch vụ⟧, tham mưu Ủy ban nhân dân tỉnh sửa đổi",
  "sơ kết Quyết định số 5/QĐ-UBND ngày 02/3/2024 ⟦về giá dịch vụ⟧, hoàn thành trước ngày 15/11/2026",
  "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ ⟦về công tác văn thư⟧, được sửa đổi, bổ sung bởi Nghị định số 78/2025/NĐ-CP",
  // Bases, and a short name in front of the abstract.
  "Căn cứ Thông tư số 06/2024/TT-BNV ngày 28/6/2024 ⟦sửa đổi, bổ sung một số điều của Thông tư số 05/2024/TT-BNV⟧;",
  "Căn cứ Chỉ thị số 11-CT/TU ngày 04/01/2026 của Ban Thường vụ Tỉnh ủy (viết tắt là Chỉ thị 11) ⟦về lãnh đạo đại hội⟧;",
  // Documents inside the abstract.
  "Kế hoạch số 16/KH-UBND ngày 07/6/2023 ⟦về triển khai Chương trình số 57-CTr/TU ngày 28/4/2023 của Ban Thường vụ Tỉnh ủy về biển⟧; các sở",
  "Nghị định số 35/2021/NĐ-CP ngày 29/3/2021 của Chính phủ ⟦quy định chi tiết và hướng dẫn thi hành Luật Đầu tư⟧.",
  // Capitals at the opening, "V/v".
  "theo Quyết định số 6/QĐ-TTg ngày 25/5/2020 của Thủ tướng Chính phủ ⟦Ban hành Kế hoạch hành động⟧.",
  "theo Công văn số 77/UBND-KT ngày 25/5/2020 của UBND tỉnh ⟦V/v rà soát quỹ đất⟧.",
  "trao đổi tại Công văn số 77/UBND-KT ngày 25/5/2020 của UBND tỉnh (⟦về việc rà soát quỹ đất⟧) để các sở biết",
  // What stands between issuer and abstract.
  "Nghị quyết số 20-NQ/TW ngày 01/11/2012 của Ban Chấp hành Trung ương Đảng khóa XI tại Hội nghị lần thứ 6 ⟦về phát triển khoa học⟧.",
  "Nghị quyết số 12/NQ-HĐND ngày 08/7/2025 của HĐND tỉnh khóa XV, kỳ họp thứ 8 ⟦về học phí⟧;",
  "Kết luận số 50-KL/TW, ngày 30/5/2019 của Ban Bí thư, ⟦về khoa học và công nghệ⟧;",
  // "trên địa bàn": the Government does not speak of "the province", the province does.
  "Triển khai Quyết định số 6/QĐ-TTg ngày 25/5/2020 của Thủ tướng Chính phủ ⟦phê duyệt Đề án hội nhập⟧ trên địa bàn tỉnh.",
  "Quyết định số 6/QĐ-UBND ngày 25/5/2020 của Ủy ban nhân dân tỉnh ⟦ban hành Quy chế khai thác dữ liệu trên địa bàn tỉnh⟧.",
  // A law with name and number.
  "Căn cứ Luật ⟦Tổ chức chính quyền địa phương⟧ số 72/2025/QH15 ngày 16/6/2025;",
  "tuân thủ Luật ⟦Lưu trữ⟧ số 33/2024/QH15.",
])("%s", (marked) => {
  expect(withSubject(plain(marked))).toBe(marked);
});

test.each([
  "Quán triệt Nghị quyết số 45-NQ/TW ngày 24/11/2023 về đội ngũ trí thức đến từng đảng viên.",
  "Triển khai Quyết định số 9/QĐ-UBND ngày 02/3/2024 của UBND tỉnh về chuyển đổi số, các sở rà soát nhiệm vụ.",
  "Thực hiện Nghị quyết số 45-NQ/TW ngày 24/11/2023 về đội ngũ trí thức nhằm nâng cao chất lượng.",
  "Nghị quyết số 45-NQ/TW ngày 24/11/2023 về đội ngũ trí thức với các nội dung sau:",
  "Kế hoạch số 9/KH-UBND ngày 02/3/2024 về triển khai Luật Đất đai và Nghị định số 101/2024/NĐ-CP ngày 29/7/2024;",
  "Triển khai Quyết định số 6/QĐ-TTg ngày 25/5/2020 của Thủ tướng Chính phủ phê duyệt Đề án hội nhập trên địa bàn tỉnh Lào Cai.",
  "bám sát Kế hoạch số 9/KH-UBND triển khai các nhiệm vụ sau.",
  "bám sát Kế hoạch số 9/KH-UBND ngày 02/3/2024 triển khai các nhiệm vụ.",
  "khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ quy định mức chi.",
  "Nghị quyết số 45-NQ/TW ngày 24/11/2023 về “đội ngũ trí thức.",
  `Nghị quyết số 45-NQ/TW ngày 24/11/2023 về ${"đội ngũ ".repeat(200)}.`,
  "THỰC HIỆN KẾ HOẠCH SỐ 33-KH/TU NGÀY 08/4/2024 CỦA TỈNH ỦY VỀ NGOẠI GIAO KINH TẾ",
])("nobody can tell where the subject ends: %s", (text) => {
  const [first] = recogniseCitations(text);
  expect(first).toBeDefined();
  expect(first?.subject).toBeUndefined();
});

test("bodies in a subject belong to the cited document; behind its end they are the plan's own", () => {
  const text =
    "Thực hiện Kế hoạch số 9/KH-UBND ngày 02/3/2024 của UBND tỉnh về hợp nhất Sở Thông tin và Truyền thông, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau";
  const [cited] = recogniseCitations(text).map((citation) => citedSpan(text, citation));
  expect(text.slice(cited?.start, cited?.end)).toMatch(/^Kế hoạch số 9.*Sở Thông tin và Truyền thông$/);
});

test("an issuer named behind a quoted subject is the document's too", () => {
  const text = "Kế hoạch số 5/KH-STTTT ngày 02/3/2024 “về chuyển đổi số” của Sở Thông tin và Truyền thông; Sở Tài chính";
  const [cited] = recogniseCitations(text).map((citation) => citedSpan(text, citation));
  expect(text.slice(cited?.end)).toBe("; Sở Tài chính");
});

test("while nobody can tell the end, the whole clause counts as the document's", () => {
  const text = "Triển khai Nghị quyết số 45-NQ/TW ngày 24/11/2023 về đội ngũ trí thức của Sở Y tế đến từng phòng; Sở Tài chính";
  const [cited] = recogniseCitations(text).map((citation) => citedSpan(text, citation));
  expect(text.slice(cited?.end)).toBe("; Sở Tài chính");
});
