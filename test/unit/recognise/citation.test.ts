import { describe, expect, test } from "vitest";
import { shippedDocuments } from "../../../server/src/catalogue/documents.ts";
import { type Citation, recogniseCitations } from "../../../server/src/recognise/citation.ts";
import { multiPartLawNames } from "../../../server/src/recognise/law-names.ts";

/** The only citation of a sentence. */
function only(text: string): Citation {
  const citations = recogniseCitations(text);
  expect(citations.map((c) => text.slice(c.start, c.end))).toHaveLength(1);
  const [citation] = citations;
  if (citation === undefined) throw new Error("no citation");
  return citation;
}

const wellFormed: readonly (readonly [text: string, type: string | undefined, symbol: string, system: Citation["system"]])[] = [
  ["Thực hiện Quyết định số 1131/QĐ-TTg của Thủ tướng Chính phủ", "Quyết định", "1131/QĐ-TTg", "state"],
  ["theo Kế hoạch số 214/KH-UBND ngày 05/02/2026", "Kế hoạch", "214/KH-UBND", "state"],
  ["Nghị quyết số 57-NQ/TW", "Nghị quyết", "57-NQ/TW", "party"],
  ["Chương trình số 18-CTr/TU", "Chương trình", "18-CTr/TU", "party"],
  ["Chương trình hành động số 18-CTr/TU", "Chương trình", "18-CTr/TU", "party"],
  ["Chương trình hành động số 147-CTHĐ/TU", "Chương trình", "147-CTHĐ/TU", "party"],
  ["Chương trình hành động số 31-CTrHĐ/HU", "Chương trình", "31-CTrHĐ/HU", "party"],
  ["theo KH 283/KH-UBND", "Kế hoạch", "283/KH-UBND", "state"],
  ["theo NQ 193/2025/QH15", "Nghị quyết", "193/2025/QH15", "normative"],
  ["theo NĐ 193/2025/NĐ-CP", "Nghị định", "193/2025/NĐ-CP", "normative"],
  ["theo KL 83-KL/TW", "Kết luận", "83-KL/TW", "party"],
  ["Quy chế số 05-QC/BTCTU-BDVTU", "Quy chế", "05-QC/BTCTU-BDVTU", "party"],
  ["Công văn số 318-CV/VPTW/nb", "Công văn", "318-CV/VPTW/nb", "party"],
  ["Kế hoạch số 12-KH/TĐTN", "Kế hoạch", "12-KH/TĐTN", "party"],
  ["Nghị định số 118/2025/NĐ-CP", "Nghị định", "118/2025/NĐ-CP", "normative"],
  ["Nghị quyết số 66.16/2026/NQ-CP", "Nghị quyết", "66.16/2026/NQ-CP", "normative"],
  ["Nghị quyết số 19-2018/NQ-CP", "Nghị quyết", "19-2018/NQ-CP", "normative"],
  ["Nghị quyết số 193/2025/QH15", "Nghị quyết", "193/2025/QH15", "normative"],
  ["Luật số 64/2025/QH15", "Luật", "64/2025/QH15", "normative"],
  ["Nghị quyết số 351/2017/UBTVQH14", "Nghị quyết", "351/2017/UBTVQH14", "normative"],
  ["Nghị quyết số 755/2005/NQ-UBTVQH11", "Nghị quyết", "755/2005/NQ-UBTVQH11", "normative"],
  ["Pháp lệnh số 09/2001/PL-UBTVQH10", "Pháp lệnh", "09/2001/PL-UBTVQH10", "normative"],
  ["Nghị quyết số 1314/NQ-UBTVQH15", "Nghị quyết", "1314/NQ-UBTVQH15", "state"],
  ["Thông tư liên tịch số 11/2013/TTLT-BYT-BCT-BNNPTNT", "Thông tư liên tịch", "11/2013/TTLT-BYT-BCT-BNNPTNT", "normative"],
  ["Lệnh số 19/2025/L-CTN", "Lệnh", "19/2025/L-CTN", "normative"],
  ["Văn bản hợp nhất số 41/VBHN-VPQH", "Văn bản hợp nhất", "41/VBHN-VPQH", "normative"],
  ["Quyết định số 77/2008/QĐ-UB", "Quyết định", "77/2008/QĐ-UB", "normative"],
  ["Quyết định số 90/QĐ-CTUBND", "Quyết định", "90/QĐ-CTUBND", "state"],
  ["Tờ trình số 36A/TTr-TRD", "Tờ trình", "36A/TTr-TRD", "state"],
  ["Kế hoạch số 01/KH-BCĐ", "Kế hoạch", "01/KH-BCĐ", "state"],
  ["Quyết định số 512/QĐ-UBND.HC", "Quyết định", "512/QĐ-UBND.HC", "state"],
  ["Công văn số 78/UBND.VX", "Công văn", "78/UBND.VX", "correspondence"],
  ["Kế hoạch số 27/KH-BCĐ389", "Kế hoạch", "27/KH-BCĐ389", "state"],
  ["Nghị quyết số 30c/NQ-CP", "Nghị quyết", "30c/NQ-CP", "state"],
  ["Nghị quyết liên tịch số 05/2018/NQLT-CP-UBTƯMTTQVN", "Nghị quyết liên tịch", "05/2018/NQLT-CP-UBTƯMTTQVN", "normative"],
  ["Tờ trình số 214/SKHĐT", "Tờ trình", "214/SKHĐT", "correspondence"],
  ["Công văn 285/CCTTHC", "Công văn", "285/CCTTHC", "correspondence"],
  ["Quyết định số 21/2001/QĐ/BNV", "Quyết định", "21/2001/QĐ/BNV", "normative"],
  ["Quyết định số 2517/1999/QĐ.UB ngày 05/6/1999", "Quyết định", "2517/1999/QĐ.UB", "normative"],
  ["Quyết định số 2517/QĐ.UB ngày 05/6/1999", "Quyết định", "2517/QĐ.UB", "state"],
  ["Quyết định số 80/2002/QĐ.TTg", "Quyết định", "80/2002/QĐ.TTg", "normative"],
  ["Nghị định số 26-CP ngày 23/5/1993", "Nghị định", "26-CP", "normative"],
  ["Nghị định 64-CP ngày 27/9/1993", "Nghị định", "64-CP", "normative"],
  ["Quyết định số 178-TTg ngày 20/3/1995", "Quyết định", "178-TTg", "state"],
  ["Chỉ thị 406-TTg ngày 08/8/1994", "Chỉ thị", "406-TTg", "state"],
  ["Quyết định số 217-HĐBT ngày 14/11/1987", "Quyết định", "217-HĐBT", "state"],
  ["Thông tư liên tịch số 14/TTLB ngày 02/5/1995", "Thông tư liên tịch", "14/TTLB", "normative"],
  ["Thông tư liên bộ số 14/TTLB ngày 02/5/1995", "Thông tư", "14/TTLB", "normative"],
  ["Kế hoạch phối hợp số 01/KHPH-SYT-CAT", "Kế hoạch", "01/KHPH-SYT-CAT", "state"],
  ["Kế hoạch liên tịch số 01/KHLT-SGDĐT-SYT", "Kế hoạch", "01/KHLT-SGDĐT-SYT", "state"],
  ["Kế hoạch liên ngành 10/KHLN-CAT-STC", "Kế hoạch", "10/KHLN-CAT-STC", "state"],
  ["Chương trình phối hợp số 05/CTrPH-SYT-SGDĐT", "Chương trình", "05/CTrPH-SYT-SGDĐT", "state"],
  ["Chương trình phối hợp số 03-CTrPH/BTGTU-BDVTU", "Chương trình", "03-CTrPH/BTGTU-BDVTU", "party"],
  // A Party symbol has no year; that one is written is told by a rule of its own (DANG-14).
  ["Nghị quyết số 20-NQ/2012/TW ngày 01/11/2012", "Nghị quyết", "20-NQ/2012/TW", "party"],
  ["Quyết định số 12/QĐ-SNN&MT", "Quyết định", "12/QĐ-SNN&MT", "state"],
  ["Công văn số 1766/SNNMT-QLXDCTTL&PCTT", "Công văn", "1766/SNNMT-QLXDCTTL&PCTT", "correspondence"],
  ["Văn bản số 7569/UBND-KT ngày 12/8/2024", "Văn bản", "7569/UBND-KT", "correspondence"],
  ["Công văn số 123/CT-TTHT", "Công văn", "123/CT-TTHT", "correspondence"],
  ["Công văn 567/UBND", "Công văn", "567/UBND", "correspondence"],
  ["Nghị định số 91/CP ngày 17/8/1994", "Nghị định", "91/CP", "normative"],
  ["Thông báo kết luận số 12/TB-VPCP", "Thông báo", "12/TB-VPCP", "state"],
  ["Thông báo Kết luận số 12/TB-VPCP", "Thông báo", "12/TB-VPCP", "state"],
  ["QUYẾT ĐỊNH SỐ 5/QĐ-TTG", "Quyết định", "5/QĐ-TTg", "state"],
  ["CHƯƠNG TRÌNH SỐ 18-CTR/TU", "Chương trình", "18-CTr/TU", "party"],
  ["Số: 4127/KH-UBND", undefined, "4127/KH-UBND", "state"],
  ["Số 57-NQ/TW", undefined, "57-NQ/TW", "party"],
  ["KẾ HOẠCH Số: 4127/KH-UBND", undefined, "4127/KH-UBND", "state"],
  ["Số: /KH-UBND", undefined, "/KH-UBND", "state"],
  ["Số: …/KH-UBND", undefined, "/KH-UBND", "state"],
  ["Số: ...... /UBND-VX", undefined, "/UBND-VX", "correspondence"],
  ["(Kèm theo Kế hoạch số /KH-UBND ngày /3/2026)", "Kế hoạch", "/KH-UBND", "state"],
  ["(theo 214/KH-UBND)", undefined, "214/KH-UBND", "state"],
];

describe("well-formed symbols", () => {
  test.each(wellFormed)("%s", (text, type, normal, system) => {
    const citation = only(text);
    expect({ type: citation.type, normal: citation.symbol?.normal, system: citation.system }).toEqual({ type, normal, system });
    expect(citation.symbol?.problems).toEqual([]);
  });
});

const malformed: readonly (readonly [text: string, normal: string, problems: readonly string[]])[] = [
  ["Kết luận số 50KL/TW", "50-KL/TW", ["separator"]],
  ["Thông báo số 5 TB/TW", "5-TB/TW", ["space", "separator"]],
  ["Kế hoạch số 298 KH/TWĐTN ngày 14/7/2023", "298-KH/TWĐTN", ["space", "separator"]],
  ["Kế hoạch số 812/KH- UBND", "812/KH-UBND", ["space"]],
  ["Số: 123 /KH-UBND", "123/KH-UBND", ["space"]],
  ["Nghị quyết số 08 -NQ/TU", "08-NQ/TU", ["space"]],
  ["Đề án số 07- ĐA/TU", "07-ĐA/TU", ["space"]],
  ["Kế hoạch số 94- KH/BTGDVTW", "94-KH/BTGDVTW", ["space"]],
  ["Công văn số 141 -CV/VPTW/nb", "141-CV/VPTW/nb", ["space"]],
  ["Công văn số 03/-CV/BCSĐ", "03-CV/BCSĐ", ["separator"]],
  ["Nghị định số 106/2017/NĐ- CP", "106/2017/NĐ-CP", ["space"]],
  ["Thông tư số 43/2023/TT- BTC", "43/2023/TT-BTC", ["space"]],
  ["Nghị quyết số 72-NQ-TW", "72-NQ/TW", ["separator"]],
  ["Nghị quyết số 57-NQTW", "57-NQ/TW", ["separator"]],
  ["Quyết định số 415/QĐUBND", "415/QĐ-UBND", ["separator"]],
  ["Nghị định số 61/2018/NĐCP", "61/2018/NĐ-CP", ["separator"]],
  ["Nghị quyết số 35/NQ-TU", "35-NQ/TU", ["partyForm"]],
  ["Kế hoạch số 3021-KH/UBND", "3021/KH-UBND", ["stateForm"]],
  ["Chương trình số 06-Ctr/TU", "06-CTr/TU", ["case"]],
  ["Tờ trình số 41/TTR-SKHCN", "41/TTr-SKHCN", ["case"]],
  ["Quyết định số 866/QĐ-TTG", "866/QĐ-TTg", ["case"]],
  ["Quyết định số 866/QĐ-Tg", "866/QĐ-TTg", ["issuerTypo"]],
  ["Quyết định số 472/QĐ-UNBD", "472/QĐ-UBND", ["issuerTypo"]],
  ["Nghị định số 148/202S/NĐ-CP", "148/202S/NĐ-CP", ["unreadable"]],
  ["Thông tư số 02/TT-BCT", "02/TT-BCT", ["unreadable"]],
  ["Nghị định số 35/NĐ-CP", "35/NĐ-CP", ["unreadable"]],
  ["Luật số 80/QH13", "80/QH13", ["unreadable"]],
  ["Nghị quyết số 351/2017/UBTVQH ngày 14/3/2017", "351/2017/UBTVQH", ["unreadable"]],
  ["Luật số 80/2015/QH ngày 22/6/2015", "80/2015/QH", ["unreadable"]],
  ["Nghị quyết số 66-16/2026/NQ-CP ngày 15/5/2026", "66.16/2026/NQ-CP", ["separator"]],
  ["Quyết định số 412/2019/QĐ.UBND", "412/2019/QĐ-UBND", ["separator"]],
  ["Kế hoạch số 01-KHPH/SYT-CAT", "01/KHPH-SYT-CAT", ["stateForm"]],
  ["Luật số 80-2015-QH13", "80/2015/QH13", ["separator"]],
  ["Luật số 80/2015/QH-13", "80/2015/QH13", ["separator"]],
  ["Thông tư số 10/2015/TT/BCT", "10/2015/TT-BCT", ["separator"]],
  ["Nghị định số 35/2021/NĐ/CP", "35/2021/NĐ-CP", ["separator"]],
  ["Thông tư liên tịch số 20/2013/TTLT/BYT-BCT", "20/2013/TTLT-BYT-BCT", ["separator"]],
  ["Nghị định số 36/2021/ND-CP", "36/2021/NĐ-CP", ["letter"]],
  ["Quyết định số 696/QD-TTg", "696/QĐ-TTg", ["letter"]],
  ["Quyết định số 696/Q\u00D0-TTg", "696/QĐ-TTg", ["letter"]],
  ["Nghị quyết số 15/NQ-HDND", "15/NQ-HĐND", ["letter"]],
  ["Kế hoạch số 3021/KH–UBND", "3021/KH-UBND", ["dash"]],
  ["Kế hoạch số 3021∕KH-UBND", "3021/KH-UBND", ["dash"]],
];

describe("malformed symbols are read and repaired, digits untouched", () => {
  test.each(malformed)("%s", (text, normal, problems) => {
    const { symbol } = only(text);
    expect({ normal: symbol?.normal, problems: symbol?.problems }).toEqual({ normal, problems });
    expect(symbol?.normal.replace(/\D/g, "")).toBe(symbol?.text.replace(/\D/g, ""));
  });

  test("a repaired symbol is well formed", () => {
    for (const [, normal, problems] of malformed) {
      if (!problems.includes("unreadable")) expect(only(`văn bản số ${normal}`).symbol?.problems).toEqual([]);
    }
  });
});

describe("the parts of a citation", () => {
  test("date, issuer and abstract of a legal basis", () => {
    const text = "Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính;";
    const citation = only(text);
    expect(text.slice(citation.start, citation.end)).toBe("Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025");
    expect(citation.date?.iso).toBe("2025-06-09");
    expect(citation.issuer?.text).toBe("Chính phủ");
    expect(citation.subject?.text).toBe("về thực hiện thủ tục hành chính");
    expect(citation.numberWord?.text).toBe("số");
  });

  test("an abstract that flows into the sentence is left alone", () => {
    const text = "Triển khai Quyết định số 9/QĐ-UBND ngày 02/3/2024 của Ủy ban nhân dân tỉnh về chuyển đổi số, các sở rà soát nhiệm vụ.";
    expect(only(text).subject).toBeUndefined();
  });

  test("an abstract closed by a short name", () => {
    const text = "Kế hoạch số 9/KH-UBND của UBND tỉnh về cải cách hành chính (sau đây gọi tắt là Kế hoạch số 9) đạt kết quả tốt";
    expect(recogniseCitations(text)[0]?.subject?.text).toBe("về cải cách hành chính");
  });

  test("the issuer may stand before the date or before the symbol", () => {
    const before = only("Nghị quyết số 35-NQ/TU của Tỉnh ủy ngày 29/12/2025");
    expect([before.issuer?.text, before.date?.iso]).toEqual(["Tỉnh ủy", "2025-12-29"]);
    const first = only("Quyết định của Thủ tướng Chính phủ số 1131/QĐ-TTg ngày 12/6/2025");
    expect([first.type, first.issuer?.text, first.date?.iso]).toEqual(["Quyết định", "Thủ tướng Chính phủ", "2025-06-12"]);
  });

  test("a date whose year was left out", () => {
    const { date, issuer } = only("Công văn số 184/SYT-NVY ngày 06 tháng 9 năm của Sở Y tế");
    expect(date).toMatchObject({ text: "ngày 06 tháng 9 năm", problem: "malformed" });
    expect(issuer?.text).toBe("Sở Y tế");
  });

  test("the letters of a type before its symbol belong to the citation", () => {
    expect(only("theo KH 283/KH-UBND")).toMatchObject({ start: 5 });
    expect(only("theo KL 283/KH-UBND")).toMatchObject({ start: 8 });
  });

  test("a malformed and an impossible date", () => {
    expect(only("Quyết định số 812/QĐ-UBND ngày 14//2023 của Ủy ban nhân dân tỉnh").date).toMatchObject({
      iso: null,
      problem: "malformed",
    });
    expect(only("Kế hoạch số 27/KH-UBND ngày 30/02/2021").date).toMatchObject({ iso: null, problem: "impossible" });
  });

  test("a deadline after a comma is not the document's date", () => {
    expect(only("theo Quyết định số 12/QĐ-UBND, ngày 30/11 hằng năm báo cáo").date).toBeUndefined();
  });

  test("text in capitals", () => {
    const text = "CHƯƠNG TRÌNH SỐ 51-CTr/TU NGÀY 16/4/2024 CỦA BAN THƯỜNG VỤ TỈNH UỶ VỀ XÂY DỰNG ĐỘI NGŨ";
    const citation = only(text);
    expect([citation.type, citation.date?.iso, citation.issuer?.text]).toEqual(["Chương trình", "2024-04-16", "BAN THƯỜNG VỤ TỈNH UỶ"]);
  });

  test("a dash after a whole symbol opens something else", () => {
    const text = "Quyết định số 12/QĐ-UBND - Sở Y tế thực hiện";
    expect(only(text).symbol?.text).toBe("12/QĐ-UBND");
  });
});

describe("lists", () => {
  test.each([
    "Nghị quyết số 29-NQ/TW, số 45-NQ/TW và số 19-NQ/TW",
    "các Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương, số 45-NQ/TW, số 19-NQ/TW",
    "các Nghị quyết của Trung ương: số 29-NQ/TW; số 45-NQ/TW; số 19-NQ/TW",
    "Nghị quyết số 29-NQ/TW, 45-NQ/TW và 19-NQ/TW",
  ])("%s", (text) => {
    const citations = recogniseCitations(text);
    expect(citations.map((c) => [c.type, c.symbol?.normal])).toEqual([
      ["Nghị quyết", "29-NQ/TW"],
      ["Nghị quyết", "45-NQ/TW"],
      ["Nghị quyết", "19-NQ/TW"],
    ]);
  });
});

describe("short forms", () => {
  test.each([
    ["Kết quả thực hiện Quyết định số 411.", "Quyết định", "411"],
    ["theo Nghị quyết 57 của Bộ Chính trị", "Nghị quyết", "57"],
    ["triển khai Đề án 06 trên địa bàn", "Đề án", "06"],
    ["(viết tắt là Chỉ thị 11)", "Chỉ thị", "11"],
  ])("%s", (text, type, shortNumber) => {
    expect(only(text)).toMatchObject({ type, shortNumber, shortForm: true });
    expect(only(text).symbol).toBeUndefined();
  });
});

describe("documents cited by name", () => {
  test.each([
    ["theo quy định của Luật Ngân sách nhà nước và các văn bản hướng dẫn", "Luật Ngân sách nhà nước"],
    ["Luật Đầu tư theo phương thức đối tác công tư, các quy định", "Luật Đầu tư theo phương thức đối tác công tư"],
    ["Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ;", "Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ"],
    ["Luật Thực hành tiết kiệm, chống lãng phí, các đơn vị", "Luật Thực hành tiết kiệm, chống lãng phí"],
    ["Luật Quy hoạch được ban hành", "Luật Quy hoạch"],
    ["Luật An toàn thực phẩm quy định", "Luật An toàn thực phẩm"],
    ["Bộ luật Lao động năm 2019 quy định", "Bộ luật Lao động năm 2019"],
    ["Luật Đất đai 2024", "Luật Đất đai 2024"],
    ["Luật Thi đua, khen thưởng ngày 15/6/2022", "Luật Thi đua, khen thưởng ngày 15/6/2022"],
    ["Luật Khám bệnh, chữa bệnh ngày 09/01/2023", "Luật Khám bệnh, chữa bệnh ngày 09/01/2023"],
    ["Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ;", "Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ"],
    [
      "Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;",
      "Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019",
    ],
    [
      "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư và Luật Đấu thầu năm 2022",
      "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư và Luật Đấu thầu năm 2022",
    ],
    ["Luật phòng, chống thiên tai ngày 19/6/2013;", "Luật phòng, chống thiên tai ngày 19/6/2013"],
    ["Luật phòng, chống thiên tai và các văn bản hướng dẫn", "Luật phòng, chống thiên tai"],
    ["Luật giao thông đường bộ ngày 13/11/2008;", "Luật giao thông đường bộ ngày 13/11/2008"],
    [
      "Luật Tổ chức Hội đồng nhân dân và Uỷ ban nhân dân, ngày 26/11/2003",
      "Luật Tổ chức Hội đồng nhân dân và Uỷ ban nhân dân, ngày 26/11/2003",
    ],
    [
      "Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004;",
      "Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004",
    ],
    ["Pháp lệnh Cảnh vệ;", "Pháp lệnh Cảnh vệ"],
    ["Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013"],
    ["thực hiện Nghị quyết Hội nghị Trung ương 6 khóa XII về bộ máy", "Nghị quyết Hội nghị Trung ương 6 khóa XII"],
    ["quán triệt Kết luận Hội nghị Trung ương 9 khóa XIII", "Kết luận Hội nghị Trung ương 9 khóa XIII"],
    [
      "Kết luận của Hội nghị lần thứ mười Ban Chấp hành Trung ương khóa XIII;",
      "Kết luận của Hội nghị lần thứ mười Ban Chấp hành Trung ương khóa XIII",
    ],
    [
      "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng (khóa XII)",
      "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng (khóa XII)",
    ],
    ["Nghị quyết Hội nghị lần thứ 8 BCH Trung ương Đảng (khóa XI);", "Nghị quyết Hội nghị lần thứ 8 BCH Trung ương Đảng (khóa XI)"],
    [
      "Nghị quyết Hội nghị lần thứ 8, Ban Chấp hành Trung ương khóa XI về",
      "Nghị quyết Hội nghị lần thứ 8, Ban Chấp hành Trung ương khóa XI",
    ],
    ["Nghị quyết Hội nghị Trung ương lần thứ 8 khóa XI", "Nghị quyết Hội nghị Trung ương lần thứ 8 khóa XI"],
    [
      "Nghị quyết Hội nghị Ban Chấp hành Trung ương lần thứ mười hai khóa X",
      "Nghị quyết Hội nghị Ban Chấp hành Trung ương lần thứ mười hai khóa X",
    ],
    ["Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ", "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII"],
    [
      "Nghị quyết Đại hội đại biểu lần thứ I Đảng bộ tỉnh Bình Minh, nhiệm kỳ 2025 - 2030",
      "Nghị quyết Đại hội đại biểu lần thứ I Đảng bộ tỉnh Bình Minh",
    ],
  ])("%s", (text, expected) => {
    const citation = only(text);
    expect(text.slice(citation.start, citation.end)).toBe(expected);
    expect(citation.system).toBe("named");
  });

  test.each([
    ["Luật Điện lực số 61/2024/QH15 ngày 30/11/2024", "61/2024/QH15"],
    ["Luật Công nghiệp công nghệ số số 71/2025/QH15", "71/2025/QH15"],
    ["Luật ban hành văn bản quy phạm pháp luật số 80/2015/QH13", "80/2015/QH13"],
    ["Luật giao thông đường bộ số 23/2008/QH12", "23/2008/QH12"],
  ])("a law with name and number: %s", (text, normal) => {
    const citation = only(text);
    expect([citation.start, citation.end, citation.type, citation.symbol?.normal]).toEqual([0, text.length, "Luật", normal]);
  });

  const shippedLaws = shippedDocuments().rows.flatMap(({ type, title = "" }) => (/^(?:Luật|Bộ luật|Pháp lệnh)$/.test(type) ? [title] : []));

  test.each([...multiPartLawNames.map((name) => `Luật ${name}`), ...shippedLaws])("the whole name of %s", (title) => {
    const first = (text: string): string | undefined => recogniseCitations(text).map(({ start, end }) => text.slice(start, end))[0];
    expect(first(`Căn cứ ${title} và các văn bản hướng dẫn`)).toBe(title);
    expect(first(`tuân thủ ${title} và Luật Đầu tư công.`)).toBe(title);
    expect(first(`Theo ${title}, các đơn vị báo cáo.`)).toBe(title);
    expect(first(`Theo ${title}, Luật Đầu tư công.`)).toBe(title);
    expect(first(`${title} được Quốc hội thông qua; ${title} có hiệu lực`)).toBe(title);
    expect(first(`${title} năm 2024 và các văn bản hướng dẫn`)).toBe(`${title} năm 2024`);
    expect(first(`${title} số 12/2024/QH15 của Quốc hội`)).toBe(`${title} số 12/2024/QH15`);
    expect(first(`${title} số 12/2024/QH15 ngày 15/6/2024 của Quốc hội`)).toBe(`${title} số 12/2024/QH15 ngày 15/6/2024`);
  });

  test.each([
    ["Luật Khoa học và Công nghệ và các văn bản hướng dẫn", "Luật Khoa học và Công nghệ"],
    ["Luật Chất lượng sản phẩm, hàng hoá, các đơn vị", "Luật Chất lượng sản phẩm, hàng hoá"],
    ["Luật Giá và các văn bản hướng dẫn", "Luật Giá"],
    ["Luật Dược được sửa đổi năm 2024", "Luật Dược"],
    ["Luật Phòng bệnh và các văn bản hướng dẫn", "Luật Phòng bệnh"],
    ["Luật Quy hoạch, các đơn vị", "Luật Quy hoạch"],
    ["Luật Giáo dục và Luật Nhà giáo", "Luật Giáo dục"],
    ["Luật sửa đổi, bổ sung một số điều của Luật Đầu tư, Luật Đất đai và Nghị định", "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư"],
  ])("%s: the name ends where the law's name does", (text, name) => {
    const [citation] = recogniseCitations(text);
    expect(text.slice(citation?.start, citation?.end)).toBe(name);
  });

  test("neighbours stay apart", () => {
    const text = "Luật Đầu tư, Luật Đấu thầu và Luật Doanh nghiệp";
    expect(recogniseCitations(text).map((c) => text.slice(c.start, c.end))).toEqual(["Luật Đầu tư", "Luật Đấu thầu", "Luật Doanh nghiệp"]);
  });
});

test("every span holds the text it names", () => {
  for (const [text] of [...wellFormed, ...malformed]) {
    for (const { symbol, typeWord, numberWord, date, issuer, subject } of recogniseCitations(text)) {
      for (const part of [symbol, typeWord, numberWord, date, issuer, subject]) {
        if (part !== undefined) expect(text.slice(part.start, part.end)).toBe(part.text);
      }
    }
  }
});
