import { describe, expect, test } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";

const about = ["citation/law-name", "citation/missing-subject", "legal-basis/incomplete"];
const check = createChecker(
  rules.filter(({ id }) => about.includes(id)),
  (id, error) => {
    throw new Error(id, { cause: error });
  },
);

/** "severity: what to put there" of each finding. */
const told = (text: string): readonly string[] =>
  check(parsePlan(text)).map(({ severity, fixes }) => `${severity}: ${fixes?.[0]?.edits[0]?.newText.trim() ?? "?"}`);
const inBases = (basis: string): string => `KẾ HOẠCH\nTrồng cây\n\nCăn cứ ${basis}\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:`;

describe("laws are cited by their names (ND30-I-2.6.b3)", () => {
  test.each([
    // The name is not sure in the catalogue, or not known to it.
    ["Theo Luật số 83/2015/QH13.", "warning: ?"],
    ["Theo Pháp lệnh số 10/2003/PL-UBTVQH11.", "warning: ?"],
    ["Theo Luật số 07/2017/QH14 của Quốc hội.", "warning: Luật Chuyển giao công nghệ"],
    // Two laws of this name, of two years; two of one year.
    ["Theo Luật số 116/2025/QH15.", "warning: Luật An ninh mạng năm 2025"],
    ["Theo Luật số 72/2025/QH15.", "warning: Luật Tổ chức chính quyền địa phương số 72/2025/QH15"],
    [inBases("Luật số 72/2025/QH15;"), "warning: Luật Tổ chức chính quyền địa phương ngày 16/6/2025"],
    [inBases("Luật số 71/2025/QH15 ngày 14/6/2025;"), "warning: Luật Công nghiệp công nghệ số"],
  ])("%s", (text, finding) => {
    expect(told(text)).toEqual([finding]);
  });

  test.each([
    "Theo Luật Công nghiệp công nghệ số số 71/2025/QH15.",
    "Theo Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13, được sửa đổi, bổ sung bởi Luật số 63/2020/QH14 và Luật số 64/2025/QH15.",
    "Theo Luật số 63/2020/QH14 ngày 18/6/2020 sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật.",
    "Theo Luật Chuyển giao công nghệ (Luật số 07/2017/QH14).",
    "Theo Luật số 07/2017/QH14 về chuyển giao công nghệ.",
    "Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về triển khai Luật số 07/2017/QH14 trên địa bàn tỉnh.",
    "| TT | Nhiệm vụ | Căn cứ |\n|---|---|---|\n| 1 | Rà soát | Luật số 07/2017/QH14 |",
  ])("silent: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("the subject of a document first cited (ND30-I-2.6.b1, a2)", () => {
  const strategy = "ban hành Chiến lược phát triển khoa học, công nghệ và đổi mới sáng tạo đến năm 2030";
  test.each([
    ["Thực hiện Quyết định số 569/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ, các đơn vị triển khai.", `information: ${strategy}`],
    ["Thực hiện Kết luận số 112-KL/TU ngày 30/5/2019 của Tỉnh ủy; báo cáo kết quả.", "information: ?"],
    ["Thực hiện Kết luận số 112-KL/TU ngày 30/5/2019 của Tỉnh ủy (sau đây gọi tắt là Kết luận 112).", "information: ?"],
    [
      "Thực hiện Kết luận số 112-KL/TU ngày 30/5/2019 của Tỉnh ủy.\n\nCác sở thực hiện Kết luận số 112-KL/TU về cây xanh.",
      "information: về cây xanh",
    ],
    [inBases("Quyết định số 569/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ;"), `warning: ${strategy}`],
    [inBases("Nghị quyết số 12/NQ-HĐND ngày 11/5/2022 của Hội đồng nhân dân tỉnh khóa XV, kỳ họp thứ 8."), "warning: ?"],
  ])("%s", (text, finding) => {
    expect(told(text)).toEqual([finding]);
  });

  test.each([
    // What the document is about is said before it, or the sentence goes on and may say it.
    "Thực hiện Quy chế làm việc ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 30/5/2019 của UBND tỉnh.",
    "Thực hiện Đề án cây xanh được phê duyệt tại Quyết định số 12/QĐ-UBND ngày 30/5/2019 của UBND tỉnh.",
    "Thực hiện Chiến lược (Quyết định số 12/QĐ-UBND ngày 30/5/2019 của UBND tỉnh).",
    "Theo khoản 2 Điều 5 Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ.",
    "Quán triệt Kết luận số 112-KL/TU ngày 30/5/2019 của Tỉnh ủy nhằm nâng cao nhận thức.",
    "Quán triệt Kết luận số 112-KL/TU ngày 30/5/2019 của Tỉnh ủy và Kế hoạch số 13/KH-UBND ngày 01/6/2019 của UBND tỉnh về cây xanh.",
    "Thực hiện Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ và Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ.",
    "Xét đề nghị của Sở Tài chính tại Tờ trình số 12/TTr-STC ngày 30/5/2019 của Sở Tài chính.",
    inBases("Quy định số 17-QĐ/TU, 18-QĐ/TU ngày 03/6/2024 của Ban Thường vụ Tỉnh ủy về công tác cán bộ."),
    "Treo khẩu hiệu “Toàn dân thực hiện Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị.”",
    "| TT | Căn cứ |\n|---|---|\n| 1 | Quyết định số 12/QĐ-UBND ngày 30/5/2019 của UBND tỉnh |",
  ])("silent: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
