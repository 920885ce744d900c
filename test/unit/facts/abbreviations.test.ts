import { expect, test } from "vitest";
import { abbreviationsOf, unexplainedAbbreviations } from "../../../server/src/facts/abbreviations.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { textOf } from "../../../server/src/plan/place.ts";

function spelledOut(text: string) {
  const document = parsePlan(text);
  return abbreviationsOf(document).flatMap(({ short, definition }) =>
    definition?.words ? [[short, textOf(document, { paragraph: definition.paragraph, ...definition.words })]] : [],
  );
}

const unexplained = (text: string): readonly string[] => unexplainedAbbreviations(parsePlan(text)).map(({ short }) => short);

test("the words of an abbreviation are those whose first letters it holds", () => {
  expect(spelledOut("Tăng cường phòng cháy, chữa cháy (PCCC) ở chợ.")).toEqual([["PCCC", "phòng cháy, chữa cháy"]]);
  expect(spelledOut("Phát triển khoa học và công nghệ (KH&CN) của tỉnh.")).toEqual([["KH&CN", "khoa học và công nghệ"]]);
  expect(spelledOut("Kết nối CSDL (cơ sở dữ liệu) dùng chung.")).toEqual([["CSDL", "cơ sở dữ liệu"]]);
});

test("the kind of body stands before the letters as it does before the words", () => {
  expect(spelledOut("Sở Khoa học và Công nghệ (Sở KH&CN) chủ trì; Sở KH&CN báo cáo.")).toEqual([["KH&CN", "Khoa học và Công nghệ"]]);
  expect(spelledOut("Sở KH&CN (Sở Khoa học và Công nghệ) chủ trì.")).toEqual([["KH&CN", "Khoa học và Công nghệ"]]);
  expect(unexplained("Sở Khoa học và Công nghệ (Sở KH&CN) chủ trì; Sở KH&CN báo cáo.")).toEqual([]);
  expect(unexplained("Ban Quản lý (Sở KH&CN) chủ trì; Sở KH&CN báo cáo.")).toEqual(["KH&CN"]);
});

test.each([
  ["Phát triển khoa học, công nghệ, đổi mới sáng tạo (KHCN, ĐMST) của tỉnh.", ["khoa học, công nghệ", "đổi mới sáng tạo"]],
  ["Phát triển khoa học, công nghệ và đổi mới sáng tạo (KHCN và ĐMST) của tỉnh.", ["khoa học, công nghệ", "đổi mới sáng tạo"]],
  ["Cơ sở sản xuất, kinh doanh, dịch vụ (SXKD, DV) đăng ký.", ["sản xuất, kinh doanh"]],
])("one bracket spells out several: %s", (text, words) => {
  expect(spelledOut(text).map(([, one]) => one)).toEqual(words);
  expect(unexplained(`${text}\n\nBáo cáo KHCN, ĐMST, SXKD.`).filter((short) => text.includes(short))).toEqual([]);
});

test("a list in a bracket that its words do not lead to explains nothing", () => {
  expect(unexplained("Các đơn vị của tỉnh (PCCC, KH&CN) báo cáo.")).toEqual(["PCCC", "KH&CN"]);
});

test("what is spelled out anywhere in the plan, known to everybody or foreign needs nothing more", () => {
  expect(unexplained("Kiểm tra PCCC ở chợ.")).toEqual(["PCCC"]);
  expect(unexplained("Kiểm tra phòng cháy, chữa cháy (PCCC) ở chợ.\n\nTập huấn PCCC.")).toEqual([]);
  expect(unexplained("Tổ công nghệ số cộng đồng (viết tắt là Tổ CNSCĐ) họp.\n\nTổ CNSCĐ báo cáo.")).toEqual([]);
  expect(unexplained("UBND tỉnh, HĐND tỉnh thu hút vốn FDI, ODA theo chuẩn ISO và VietGAP.")).toEqual([]);
});

test("codes in symbols, Roman numerals, headings in capitals and recipients are no abbreviations", () => {
  expect(unexplained("Theo Quyết định số 12/QĐ-SGDĐT ngày 05/02/2026 và Mục XIII, dịch COVID-19.")).toEqual([]);
  expect(unexplained("I. CÔNG TÁC PCCC\n\n1. NHIỆM VỤ PCCC Ở CƠ SỞ")).toEqual([]);
  expect(unexplained("Nơi nhận:\n- Sở KH&CN;\n- Phòng PCCC;\n- Lưu: VT.")).toEqual([]);
});
