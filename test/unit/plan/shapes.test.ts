import { expect, test } from "vitest";
import type { PlanDocument, Section } from "../../../server/src/plan/document.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { textOf } from "../../../server/src/plan/place.ts";

const plan = (...lines: string[]): PlanDocument => parsePlan(lines.join("\n"));
/** The tree of labels: "I(1,2(a))". */
const tree = (sections: readonly Section[]): string =>
  sections.map(({ label, children }) => label + (children.length > 0 ? `(${tree(children)})` : "")).join(",");

test("a Party plan numbers its parts with dashes", () => {
  const { sections } = plan(
    "I- MỤC ĐÍCH",
    "1- Quán triệt",
    "II- NỘI DUNG",
    "1- Tuyên truyền",
    "1.1- Hội nghị",
    "a- Cấp tỉnh",
    "2- Chính sách",
  );
  expect(tree(sections)).toBe("I(1),II(1(1.1(a)),2)");
});

test("parts, letters, Roman numbers and decimals nest as a school writes them", () => {
  const { sections } = plan(
    "PHẦN THỨ NHẤT",
    "ĐẶC ĐIỂM TÌNH HÌNH",
    "A/ BỐI CẢNH",
    "I/ Thuận lợi:",
    "1/ Đội ngũ:",
    "B/ KẾT QUẢ",
    "PHẦN THỨ HAI: NHIỆM VỤ",
    "I. Mục tiêu",
    "1. Mục tiêu chung",
    "1.1. Đến năm 2028",
    "1.1.1. Về cán bộ",
    "1.2. Đến năm 2030",
    "a) Tổ trưởng:",
    "a.1) Trước ngày 25;",
    "(ii) Trong tuần.",
  );
  expect(tree(sections)).toBe("PHẦN THỨ NHẤT(A(I(1)),B),PHẦN THỨ HAI(I(1(1.1(1.1.1),1.2(a(a.1,ii)))))");
});

test("steps, stages and rounds stand below the item they belong to", () => {
  const { sections } = plan(
    "I. NHIỆM VỤ",
    "1. Khảo sát",
    "Bước 1. Chuẩn bị",
    "- Lập danh sách;",
    "Bước 2: Thực hiện",
    "2. Tuyên truyền",
    "a) Trên báo",
    "Giai đoạn 1: Thí điểm",
    "Giai đoạn 2: Nhân rộng",
    "b) Tại cơ sở",
  );
  expect(tree(sections)).toBe("I(1(Bước 1(-),Bước 2),2(a(Giai đoạn 1,Giai đoạn 2),b))");
});

test("a table of contents, dotted or not, is not the outline", () => {
  const head = ["KẾ HOẠCH", "Bưu chính số năm 2026", "MỤC LỤC"];
  const body = ["I. MỤC ĐÍCH", "1. Mục đích", "II. NHIỆM VỤ", "1. Dữ liệu"];
  expect(tree(plan(...head, "I. MỤC ĐÍCH ......... 2", "II. NHIỆM VỤ ......... 3", ...body).sections)).toBe("I(1),II(1)");
  expect(tree(plan(...head, "I. MỤC ĐÍCH 2", "1. Mục đích 2", "II. NHIỆM VỤ 3", ...body).sections)).toBe("I(1),II(1)");
});

test("rows of a table with one cell a line open no parts", () => {
  const { sections } = plan(
    "II. NHIỆM VỤ",
    "STT",
    "Nhiệm vụ",
    "1.",
    "Ban hành kế hoạch",
    "1.1",
    "Kiểm tra",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Phòng Nội vụ",
  );
  expect(tree(sections)).toBe("II,III(1)");
});

test("a legal basis that tells of an issued plan does not open the text", () => {
  const issued =
    "Căn cứ Quyết định số 1061/QĐ-TTg ngày 01/7/2014 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai thi hành Luật Đê điều";
  const opening = "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:";
  const document = plan(
    "KẾ HOẠCH",
    "Phòng, chống thiên tai",
    "Căn cứ Luật Đê điều ngày 29/11/2006;",
    `${issued};`,
    "Căn cứ Nghị định số 66/2021/NĐ-CP ngày 06/7/2021 của Chính phủ,",
    `${issued}.`,
    opening,
    "I. MỤC ĐÍCH",
  );
  expect(document.legalBases).toHaveLength(4);
  expect(document.opening && textOf(document, document.opening)).toBe(opening);
});

test.each([
  "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh, Sở Nội vụ ban hành Kế hoạch kiểm tra công vụ.",
  "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh ban hành Kế hoạch kiểm tra, Sở Nội vụ thực hiện như sau:",
])("%s opens the text", (text) => {
  const document = plan("KẾ HOẠCH", "Kiểm tra công vụ", text, "I. MỤC ĐÍCH");
  expect(document.legalBases).toHaveLength(0);
  expect(document.opening?.paragraph).toBe(2);
});

test("the opening comes below a list of what it carries out", () => {
  const document = plan(
    "KẾ HOẠCH",
    "Kiểm tra công vụ",
    "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh;",
    "Sở Nội vụ ban hành Kế hoạch kiểm tra như sau:",
    "I. MỤC ĐÍCH",
  );
  expect(document.opening?.paragraph).toBe(3);
});

test("a decision's articles come first, the plan attached to it after its recipients", () => {
  const document = plan(
    "QUYẾT ĐỊNH",
    "BAN HÀNH KẾ HOẠCH HÀNH ĐỘNG VỀ CHUYỂN ĐỔI SỐ",
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;",
    "QUYẾT ĐỊNH:",
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch hành động theo khoản 2",
    "Điều 5 Luật Công nghệ cao.",
    "Điều 2. Giám đốc Sở Nội vụ thi hành Quyết định này./.",
    "Nơi nhận:",
    "- Như Điều 2;",
    "- Lưu: VT.",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
    "Hồ Minh Hạnh",
    "KẾ HOẠCH HÀNH ĐỘNG",
    "VỀ CHUYỂN ĐỔI SỐ",
    "(Ban hành kèm theo Quyết định số 10/QĐ-UBND ngày 05/01/2026)",
    "I. MỤC TIÊU",
    "1. Mục tiêu chung",
  );
  expect(textOf(document, document.header.subject ?? { paragraph: 0, start: 0, end: 0 })).toBe(
    "BAN HÀNH KẾ HOẠCH HÀNH ĐỘNG VỀ CHUYỂN ĐỔI SỐ",
  );
  expect(document.legalBases).toHaveLength(1);
  expect(tree(document.sections)).toBe("Điều 1,Điều 2");
  expect(document.signature?.authority.map((place) => textOf(document, place))).toEqual(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
  expect(document.appendices.map(({ sections }) => tree(sections))).toEqual(["I(1)"]);
});

test("a list of appendices above the recipients is text, a form below them has no parts", () => {
  const document = plan(
    "I. NHIỆM VỤ",
    "Phụ lục I: Danh mục nhiệm vụ",
    "II. TỔ CHỨC THỰC HIỆN",
    "Nơi nhận:",
    "- Lưu: VT.",
    "Phụ lục I",
    "DANH MỤC NHIỆM VỤ",
    "1. Lập kế hoạch",
    "Phụ lục II",
    "MẪU BÁO CÁO",
    "1. Kết quả thực hiện",
  );
  expect(tree(document.sections)).toBe("I,II");
  expect(document.appendices.map(({ label, sections }) => `${label}: ${tree(sections)}`)).toEqual(["I: 1", "II: "]);
});

test("“Nơi nhận hồ sơ” does not end the plan", () => {
  const document = plan("I. THỦ TỤC", "Nơi nhận hồ sơ: Phòng Nội vụ.", "II. TỔ CHỨC THỰC HIỆN", "Nơi nhận:", "- Lưu: VT.");
  expect(tree(document.sections)).toBe("I,II");
  expect(document.recipients?.entries).toHaveLength(1);
});

test.each([
  [["Nơi nhận: HIỆU TRƯỞNG", "- Phòng Giáo dục;", "- Lưu: VT.", "Trần Thị Mai"], ["HIỆU TRƯỞNG"], "Trần Thị Mai"],
  [["Nơi nhận: KT. GIÁM ĐỐC", "- Sở Nội vụ; PHÓ GIÁM ĐỐC", "- Lưu: VT.", "Trần Thị Mai"], ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Trần Thị Mai"],
  [["Nơi nhận:", "- Lưu: VT.", "GIÁM ĐỐC", "(Đã ký)", "Trần Thị Mai"], ["GIÁM ĐỐC"], "Trần Thị Mai"],
  [
    ["Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Thị Mai |"],
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    "Trần Thị Mai",
  ],
  [
    ["Nơi nhận: T/M BAN THƯỜNG VỤ", "- Các đồng chí Tỉnh ủy viên, PHÓ BÍ THƯ", "- Lưu Văn phòng Tỉnh ủy.", "Trần Thị Mai"],
    ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"],
    "Trần Thị Mai",
  ],
])("signature block %#", (lines, authority, signer) => {
  const document = plan("I. MỤC ĐÍCH", "Nội dung./.", ...lines);
  const { signature, recipients } = document;
  expect(signature?.authority.map((place) => textOf(document, place))).toEqual(authority);
  expect(signature?.signer && textOf(document, signature.signer)).toBe(signer);
  expect(recipients?.filing && textOf(document, recipients.filing)).toMatch(/^- Lưu/);
});

test("a table below the signature that says what it is attached to is an appendix", () => {
  const { appendices, signature } = plan(
    "I. MỤC ĐÍCH",
    "Nơi nhận: GIÁM ĐỐC",
    "- Lưu: VT.",
    "Trần Thị Mai",
    "BIỂU TỔNG HỢP NHIỆM VỤ",
    "(Kèm theo Kế hoạch số 05/KH-SKHCN ngày 12/01/2026)",
    "1 Kiểm tra Thanh tra Quý II",
  );
  expect(signature?.authority).toHaveLength(1);
  expect(appendices).toHaveLength(1);
});

test("legal bases listed below “Căn cứ:” are bases, and the opening follows them", () => {
  const document = plan(
    "KẾ HOẠCH",
    "Công tác năm 2026",
    "Căn cứ:",
    "- Luật Khoa học, công nghệ và đổi mới sáng tạo;",
    "- Nghị quyết số 57-NQ/TW;",
    "Sở Nội vụ xây dựng Kế hoạch công tác năm 2026 như sau:",
    "I. MỤC TIÊU",
  );
  expect(document.legalBases).toHaveLength(2);
  expect(document.opening && textOf(document, document.opening)).toMatch(/^Sở Nội vụ/);
});

test("a number alone on its line takes the next line for its title", () => {
  const { sections } = plan("I. MỤC TIÊU", "1.", "Mục tiêu chung", "2. Chỉ tiêu");
  expect(sections[0]?.children.map(({ label, title }) => `${label} ${title}`)).toEqual(["1 Mục tiêu chung", "2 Chỉ tiêu"]);
});

test("recipients that a narrow column breaks, and other bullets than dashes", () => {
  const { recipients, signature } = plan(
    "I. MỤC ĐÍCH",
    "Nơi nhận:",
    "• Bộ Khoa học và Công nghệ;",
    "• Sở Tài chính,",
    "Sở Nội vụ;",
    "• Lưu: VT.",
    "GIÁM ĐỐC",
    "Trần Thị Mai",
  );
  expect([recipients?.entries.length, recipients?.filing !== undefined, signature?.signer !== undefined]).toEqual([3, true, true]);
});

test("a header whose names and date a narrow column breaks", () => {
  const document = plan(
    "ỦY BAN NHÂN DÂN",
    "TỈNH THỪA THIÊN HUẾ",
    "-------",
    "|",
    "CỘNG HÒA XÃ HỘI",
    "CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "|",
    "Số:",
    "138/KH-UBND",
    "|",
    "Thừa Thiên",
    "Huế, ngày 13 tháng 7 năm 2023",
    "KẾ HOẠCH",
    "GIÁM SÁT CHƯƠNG TRÌNH GIẢM NGHÈO",
    "Căn cứ Luật Ngân sách nhà nước;",
  );
  const { header } = document;
  const read = (key: "issuer" | "nationalTitle" | "symbol" | "place"): string | undefined => header[key] && textOf(document, header[key]);
  expect([read("issuer"), read("nationalTitle"), read("symbol"), read("place"), header.issueDate]).toEqual([
    "ỦY BAN NHÂN DÂN",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "138/KH-UBND",
    "Thừa Thiên Huế",
    "2023-07-13",
  ]);
});

test("the Party's name in the header is no part of the issuer", () => {
  const document = plan(
    "TỈNH ỦY PHÚ YÊN\tĐẢNG CỘNG SẢN VIỆT NAM",
    "Số 145-KH/TU",
    "KẾ HOẠCH",
    "thực hiện Nghị quyết số 36-NQ/TW",
    "I- MỤC ĐÍCH",
  );
  expect(document.header.issuer && textOf(document, document.header.issuer)).toBe("TỈNH ỦY PHÚ YÊN");
});
