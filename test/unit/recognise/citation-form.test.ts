import { describe, expect, test } from "vitest";
import { recogniseCitations } from "../../../server/src/recognise/citation.ts";
import { citationKey, commaBeforeDate, termMismatch, typeMismatch, typeWordRepair } from "../../../server/src/recognise/citation-form.ts";

describe("type word against code", () => {
  test.each([
    ["Kế hoạch số 65-Ctr/TU", "65-KH/TU"],
    ["Tờ trình số 42/TT-SKHCN", "42/TTr-SKHCN"],
    ["Quy định số 5/QĐ-UBND", "5/QyĐ-UBND"],
    ["Nghị quyết số 12/2023/QĐ-HĐND", "12/2023/NQ-HĐND"],
    // No such document of that body, or a year that only the drafter knows.
    ["Chương trình số 1719/QĐ-TTg", undefined],
    ["Nghị quyết số 12/2024/QĐ-UBND", undefined],
    ["Nghị định số 12/NQ-CP", undefined],
    ["Kế hoạch số 12/2024/QĐ-UBND", undefined],
  ])("the symbol that the type asks for: %s → %s", (text, symbol) => {
    expect(recogniseCitations(text).map((c) => typeMismatch(c)?.symbol)).toEqual([symbol]);
  });

  test.each([
    ["Kế hoạch số 65-CTr/TU", ["Chương trình"]],
    ["Tờ trình số 41/BC-SKHCN", ["Báo cáo"]],
    // Only ministries issue circulars.
    ["Tờ trình số 12/TT-UBND", []],
    ["Tờ trình số 12/TT-BYT", ["Thông tư"]],
    ["Quy định số 12/QĐ-UBND", ["Quyết định"]],
    ["Kế hoạch số 399-QĐ/TW", ["Quyết định", "Quy định"]],
    ["Nghị định số 64/2025/QH15", ["Luật", "Bộ luật", "Nghị quyết"]],
  ])("disagree: %s", (text, expected) => {
    expect(recogniseCitations(text).map((c) => typeMismatch(c)?.expected)).toEqual([expected]);
  });

  test.each([
    "Quy định số 399-QĐ/TW",
    "Thông tri số 03-TT/TU",
    "Thông tư số 43/2023/TT-BTC",
    "Văn bản số 12/KH-UBND",
    "Công văn số 123/TC-NS",
    "Thông báo kết luận số 12/TB-VPCP",
    "trích quy định 35/2021/NĐ-CP",
    "Nghị quyết số 193/2025/QH15",
    "Luật số 41/VBHN-VPQH",
    "THÔNG BÁO KẾT LUẬN SỐ 12/TB-VPCP",
  ])("agree or stay silent: %s", (text) => {
    expect(recogniseCitations(text).map((c) => typeMismatch(c))).toEqual([undefined]);
  });
});

test.each([
  ["Nghị Quyết số 19-NQ/TW", "Nghị quyết"],
  ["nghị quyết số 19-NQ/TW", "Nghị quyết"],
  ["Nghị quyết số 19-NQ/TW", undefined],
  ["NGHỊ QUYẾT SỐ 19-NQ/TW", undefined],
  ["các nghị quyết số 19-NQ/TW", undefined],
  ["văn bản số 7569/UBND-KT", undefined],
])("capitals of the type word: %s", (text, repaired) => {
  expect(recogniseCitations(text).map((c) => typeWordRepair(text, c))).toEqual([repaired]);
});

test("a comma before the date", () => {
  const withComma = "Nghị quyết số 29-NQ/TW, ngày 17/11/2022";
  expect(recogniseCitations(withComma).map((c) => commaBeforeDate(withComma, c))).toEqual([{ start: 22, end: 24 }]);
  const without = "Nghị quyết số 29-NQ/TW ngày 17/11/2022";
  expect(recogniseCitations(without).map((c) => commaBeforeDate(without, c))).toEqual([undefined]);
});

test("the Assembly's term against the year", () => {
  const expected = (text: string) => recogniseCitations(text).map((c) => termMismatch(c)?.expected);
  expect(expected("Luật số 72/2025/QH16")).toEqual([["15"]]);
  expect(expected("Luật số 80/2015/QH12")).toEqual([["13"]]);
  expect(expected("Nghị quyết số 30/2026/QH16 và Luật số 02/2026/QH15")).toEqual([undefined, undefined]);
});

test("one document, one key", () => {
  const keys = (text: string) => recogniseCitations(text).map(citationKey);
  expect(keys("Kết luận số 50KL/TW và Kết luận số 50-KL/TW")).toEqual(["50-KL/TW", "50-KL/TW"]);
  expect(keys("Luật Đất đai năm 2024; Luật Đất đai; Quyết định số 411; Số: /KH-UBND")).toEqual([
    "Luật Đất đai 2024",
    "Luật Đất đai",
    undefined,
    undefined,
  ]);
});
