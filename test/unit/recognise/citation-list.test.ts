import { describe, expect, test } from "vitest";
import { citationsOf } from "../../../server/src/facts/citations.ts";
import { citationJson } from "../../../server/src/output/json.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { recogniseCitations } from "../../../server/src/recognise/citation.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";

/** "type symbol | issuer" of every document cited, as the command line gives them. */
function cited(text: string): readonly string[] {
  const document = parsePlan(text);
  return citationsOf(document)
    .map((placed) => citationJson(document, placed))
    .map(({ type, symbol, issuer }) => `${type} ${symbol} | ${issuer}`);
}

const told = (text: string): readonly string[] => createChecker(rules, () => {})(parsePlan(text)).map(({ rule }) => rule.id);

describe("several bodies issue one document", () => {
  test.each([
    [
      "Thông tư liên tịch số 20/2013/TTLT-BYT-BCT-BTC ngày 05/8/2013 của Bộ Y tế, Bộ Công Thương và Bộ Tài chính quy định điều kiện.",
      "Bộ Y tế, Bộ Công Thương và Bộ Tài chính",
    ],
    [
      "Thông tư liên tịch số 20/2013/TTLT-BYT-BCT ngày 05/8/2013 của Bộ Y tế, Bộ Công Thương và Bộ Tài chính.",
      "Bộ Y tế, Bộ Công Thương và Bộ Tài chính",
    ],
    ["Kế hoạch số 12/KHLT-SYT-CAT ngày 05/8/2023 của Sở Y tế và Công an tỉnh, các đơn vị báo cáo.", "Sở Y tế và Công an tỉnh"],
    [
      "Quy chế số 05-QC/BTCTU-BDVTU ngày 05/8/2023 của Ban Tổ chức Tỉnh ủy và Ban Dân vận Tỉnh ủy về phối hợp.",
      "Ban Tổ chức Tỉnh ủy và Ban Dân vận Tỉnh ủy",
    ],
    ["Quy chế phối hợp số 05/QCPH-HĐND-UBND ngày 05/8/2023 giữa HĐND và UBND tỉnh.", "HĐND và UBND tỉnh"],
    [
      "Chương trình phối hợp số 01/CTrPH-SKHCN-SGDĐT ngày 02/3/2024 giữa Sở Khoa học và Công nghệ với Sở Giáo dục và Đào tạo, các đơn vị báo cáo.",
      "Sở Khoa học và Công nghệ với Sở Giáo dục và Đào tạo",
    ],
  ])("%s", (text, issuer) => {
    expect(recogniseCitations(`Thực hiện ${text}`)[0]?.issuer?.text).toBe(issuer);
  });

  test.each([
    ["Quyết định số 20/QĐ-BYT ngày 01/8/2023 của Bộ Y tế, Sở Y tế ban hành Kế hoạch.", "Bộ Y tế"],
    [
      "Thông tư liên tịch số 20/2013/TTLT-BYT-BCT ngày 01/8/2013 của Bộ Y tế, Bộ Công Thương, Sở Y tế ban hành Kế hoạch.",
      "Bộ Y tế, Bộ Công Thương",
    ],
    ["Quyết định số 20/QĐ-UBND-KT ngày 01/8/2023 của UBND tỉnh, Sở Y tế báo cáo.", "UBND tỉnh"],
  ])("who acts behind a comma is no issuer: %s", (text, issuer) => {
    expect(recogniseCitations(`Thực hiện ${text}`)[0]?.issuer?.text).toBe(issuer);
  });
});

describe("a list names its issuer once", () => {
  test.each([
    "các Quyết định số 749/QĐ-TTg ngày 03/6/2020, số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ",
    "Quyết định số 749/QĐ-TTg ngày 03/6/2020 và Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ",
  ])("%s", (list) => {
    const text = `Thực hiện ${list} về chuyển đổi số, kinh tế số.`;
    expect(cited(text)).toEqual(["Quyết định 749/QĐ-TTg | Thủ tướng Chính phủ", "Quyết định 411/QĐ-TTg | Thủ tướng Chính phủ"]);
    expect(told(text)).toEqual([]);
  });

  test("a document of another body has none of it", () => {
    const text =
      "Thực hiện Quyết định số 12/QĐ-UBND ngày 03/6/2020 và Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ về kinh tế số.";
    expect(cited(text)).toEqual(["Quyết định 12/QĐ-UBND | null", "Quyết định 411/QĐ-TTg | Thủ tướng Chính phủ"]);
  });
});

describe("a list writes the symbol once", () => {
  test("behind the last number", () => {
    const text = "Thực hiện các Kế hoạch số 12, 13, 14/KH-UBND ngày 05/01/2026 của UBND tỉnh về cải cách hành chính.";
    expect(cited(text)).toEqual(["12", "13", "14"].map((number) => `Kế hoạch ${number}/KH-UBND | UBND tỉnh`));
    expect(recogniseCitations(text).map(({ symbol }) => symbol?.text)).toEqual(["12", "13", "14/KH-UBND"]);
    expect(told(text)).toEqual([]);
  });

  test("with “số” before each", () => {
    expect(cited("Theo Nghị định số 12 và số 13/2025/NĐ-CP ngày 20/01/2025 của Chính phủ.")).toEqual([
      "Nghị định 12/2025/NĐ-CP | Chính phủ",
      "Nghị định 13/2025/NĐ-CP | Chính phủ",
    ]);
  });

  test("numbers of other things and types are left alone", () => {
    expect(cited("Tổ số 1, 2, 14/KH-UBND.")).toEqual(["null 14/KH-UBND | null"]);
    expect(recogniseCitations("Theo Quyết định số 696, số 14/KH-UBND.").map(({ shortNumber }) => shortNumber)).toEqual(["696", undefined]);
  });
});

describe("the issuer or the day is told once in the sentence", () => {
  test.each([
    "Theo đề nghị của Sở Nội vụ tại Tờ trình số 149/TTr-SNV ngày 28/02/2024, Công văn số 223/SNV-CCHC ngày 28/02/2024.",
    "Theo đề nghị của Sở Nội vụ tại Tờ trình số 149/TTr-SNV ngày 28/02/2024 và Báo cáo số 223/BC-SNV ngày 28/02/2024.",
    "Ngày 18 tháng 02 năm 2024, Ủy ban nhân dân tỉnh đã ban hành Quyết định số 119/QĐ-UBND về cải cách hành chính.",
    "Theo chỉ đạo của Thủ tướng Chính phủ tại Công điện số 12/CĐ-TTg ngày 05/02/2024, Công văn số 88/TTg-KGVX ngày 06/02/2024.",
    "Thực hiện Quy định số 17-QĐ/TU, số 18-QĐ/TU ngày 03/6/2024 của Ban Thường vụ Tỉnh ủy về công tác cán bộ.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("a sentence without a body or a day lacks them", () => {
    expect(told("Xem Tờ trình số 149/TTr-SNV ngày 28/02/2024, Công văn số 223/SNV-CCHC ngày 28/02/2024.")).toEqual([
      "citation/first-in-full",
      "citation/first-in-full",
    ]);
    expect(told("Ủy ban nhân dân tỉnh đã ban hành Quyết định số 119/QĐ-UBND về cải cách hành chính.")).toEqual(["citation/first-in-full"]);
    expect(told("Thực hiện Kết luận số 17-KL/TU ngày 03/6/2024, số 18-KL/TU của Tỉnh ủy về công tác cán bộ.")).toEqual([
      "citation/first-in-full",
    ]);
  });

  test("a basis names the issuer behind the documents that amend it", () => {
    const basis =
      "Căn cứ Thông tư số 15/2020/TT-BGDĐT ngày 26/5/2020 được sửa đổi, bổ sung tại Thông tư số 05/2021/TT-BGDĐT ngày 12/3/2021 và Thông tư số 06/2023/TT-BGDĐT ngày 24/3/2023 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Điều lệ trường tiểu học;";
    expect(cited(basis).map((line) => line.split(" | ")[1])).toEqual(Array(3).fill("Bộ trưởng Bộ Giáo dục và Đào tạo"));
    expect(told(`KẾ HOẠCH\nTrồng cây\n\n${basis}\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:`)).not.toContain(
      "legal-basis/incomplete",
    );
  });
});
