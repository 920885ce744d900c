import { expect, test } from "vitest";
import { recogniseCitations } from "../../../server/src/recognise/citation.ts";
import { issuerMismatch } from "../../../server/src/recognise/issuer-fit.ts";

const mismatches = (text: string): readonly string[] =>
  recogniseCitations(text).flatMap((citation) => {
    const wrong = issuerMismatch(citation);
    return wrong ? [`${wrong.code}: ${wrong.expected ?? "?"}`] : [];
  });

test.each([
  ["Quyết định số 12/QĐ-TTg ngày 05/02/2026 của Chính phủ", ["TTg: Thủ tướng Chính phủ"]],
  ["Nghị định số 12/2026/NĐ-CP ngày 05/02/2026 của Thủ tướng Chính phủ", ["CP: Chính phủ"]],
  ["Kế hoạch số 12-KH/TU ngày 05/02/2026 của Ủy ban nhân dân tỉnh", ["TU: ?"]],
  ["Nghị quyết số 12/NQ-HĐND ngày 05/02/2026 của UBND tỉnh", ["HĐND: ?"]],
])("%s: another body", (text, expected) => {
  expect(mismatches(text)).toEqual(expected);
});

test.each([
  "Quyết định số 12/QĐ-TTg ngày 05/02/2026 của Thủ tướng",
  "Quyết định số 12/QĐ-UBND ngày 05/02/2026 của Chủ tịch UBND tỉnh",
  "Chương trình số 12-CTr/TU ngày 05/02/2026 của Ban Chấp hành Đảng bộ tỉnh",
  "Kết luận số 12-KL/TW ngày 05/02/2026 của Ban Bí thư",
  "Thông tư số 12/2026/TT-BTC ngày 05/02/2026 của Bộ trưởng Bộ Tài chính",
  "Thông báo số 12/TB-VPCP ngày 05/02/2026 của Văn phòng Chính phủ",
  "Thông tư liên tịch số 12/2013/TTLT-BYT-BCT ngày 05/02/2013 của Bộ Công Thương",
  "Kế hoạch số 12/KH-BCĐ ngày 05/02/2026 của Ủy ban nhân dân tỉnh",
])("%s: fits", (text) => {
  expect(mismatches(text)).toEqual([]);
});
