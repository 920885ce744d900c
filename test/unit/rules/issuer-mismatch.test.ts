import { expect, test } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { citationIssuerMismatch } from "../../../server/src/rules/citation-issuer-mismatch.ts";

const check = createChecker([citationIssuerMismatch], (id, error) => {
  throw new Error(id, { cause: error });
});

/** What the rule would put in the place of the issuer; "?" where it cannot tell. */
const rights = (cited: string): readonly string[] =>
  check(parsePlan(`Thực hiện ${cited} về phòng, chống dịch.`)).map(({ fixes }) => fixes?.[0]?.edits[0]?.newText ?? "?");

test.each([
  ["Thông tư số 39/2022/TT-BTC ngày 24/6/2022 của Bộ Y tế", "Bộ Tài chính"],
  ["Quyết định số 40/QĐ-SYT ngày 24/6/2022 của Sở Tài chính", "Sở Y tế"],
  ["Quyết định số 40/QĐ-SYT ngày 24/6/2022 của Giám đốc Sở Tài chính tỉnh Lào Cai", "Giám đốc Sở Y tế tỉnh Lào Cai"],
  ["Quyết định số 41/QĐ-BKHCN ngày 24/6/2022 của Bộ trưởng Bộ Nội vụ", "Bộ trưởng Bộ Khoa học và Công nghệ"],
  ["Công văn số 18/SYT-NV ngày 24/6/2022 của Sở Tài chính", "Sở Y tế"],
  ["Thông báo số 20/TB-BYT ngày 24/6/2022 của Chính phủ", "Bộ Y tế"],
  ["Quyết định số 19/QĐ-SYT ngày 24/6/2022 của UBND tỉnh", "Sở Y tế"],
])("%s: %s", (cited, right) => {
  expect(rights(cited)).toEqual([right]);
});

test.each([
  "Thông tư số 16/2022/TT-BTC ngày 24/6/2022 của Bộ trưởng Bộ Tài chính",
  // What became of a ministry may stand for it.
  "Quyết định số 12/QĐ-BTNMT ngày 24/6/2022 của Bộ Nông nghiệp và Môi trường",
  // SNV is used by both.
  "Quyết định số 13/QĐ-SNV ngày 24/6/2022 của Sở Ngoại vụ",
  // The same letters of other bodies.
  "Quyết định số 14/QĐ-BTC ngày 24/6/2022 của Ban Tổ chức Hội thi",
  "Quyết định số 15/QĐ-BTC ngày 24/6/2022 của Ban Tổ chức Tỉnh ủy",
  "Thông tư liên tịch số 20/2013/TTLT-BYT-BTC ngày 24/6/2013 của Bộ Tài chính",
  "Quyết định số 22/QĐ-SDL ngày 24/6/2022 của Công ty Du lịch Sông Đà",
])("%s fits or is not known", (cited) => {
  expect(rights(cited)).toEqual([]);
});
