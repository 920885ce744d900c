import { expect, test } from "vitest";
import { citedDocumentsOf } from "../../../server/src/facts/cited-documents.ts";
import { missingPartsOf } from "../../../server/src/facts/part-references.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";

const mentions = (...lines: string[]): readonly number[] =>
  citedDocumentsOf(parsePlan(lines.join("\n\n"))).map(({ mentions: all }) => all.length);

test("mentions of one symbol are of one document, however badly it is written", () => {
  expect(mentions("Theo Kết luận số 50-KL/TW ngày 30/5/2019.", "Theo Kết luận số 50KL/TW.", "Theo Kết luận 50- KL/TW.")).toEqual([3]);
});

test("two years, two bodies or two kinds make two documents", () => {
  expect(mentions("Theo Nghị quyết số 01/NQ-CP ngày 05/01/2024.", "Theo Nghị quyết số 01/NQ-CP ngày 08/01/2025.")).toEqual([1, 1]);
  const [province, commune] = ["của Ủy ban nhân dân tỉnh", "của Ủy ban nhân dân xã Phước Hải"];
  expect(
    mentions(`Theo Quyết định số 9/QĐ-UBND ngày 05/3/2024 ${province}.`, `Theo Quyết định số 9/QĐ-UBND ngày 07/3/2024 ${commune}.`),
  ).toEqual([1, 1]);
  expect(mentions("Theo Luật số 02/2026/QH16 và Nghị quyết số 02/2026/QH16.")).toEqual([1, 1]);
});

test("the plan's own number and numbers left blank are no citations", () => {
  expect(mentions("Số: 12/KH-UBND", "KẾ HOẠCH", "I. NHIỆM VỤ", "Phụ lục", "(Kèm theo Kế hoạch số 12/KH-UBND)")).toEqual([]);
  expect(mentions("Theo Kế hoạch số      /KH-UBND ngày     tháng     năm 2026.")).toEqual([]);
});

test("parts of this plan that are not there are told apart from parts of other documents", () => {
  const plan = (reference: string) =>
    parsePlan(`I. MỤC ĐÍCH\n\nNêu gương.\n\nII. NHIỆM VỤ\n\n1. Các sở thực hiện ${reference}.\n\n2. Các xã báo cáo.`);
  const missing = (reference: string) => missingPartsOf(plan(reference)).map(({ word, label }) => `${word} ${label}`);
  expect(missing("Mục V Kế hoạch này")).toEqual(["mục V"]);
  expect(missing("khoản 2 Mục II Kế hoạch này")).toEqual([]);
  expect(missing("Mục V Quyết định số 12/QĐ-UBND")).toEqual([]);
  expect(missing("Phụ lục III kèm theo")).toEqual([]);
});
