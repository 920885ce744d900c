import { expect, test } from "vitest";
import { partFormProblems } from "../../../server/src/recognise/part-form.ts";
import { timed } from "../timed.ts";

const problems = (text: string): readonly string[] =>
  partFormProblems(text).map(({ start, end, right }) => `${text.slice(start, end)}→${right}`);

test("commas between a part and the one that holds it", () => {
  expect(problems("theo điểm a, khoản 2, Điều 103, Bộ luật Hình sự")).toEqual([", → ", ", → ", ", → "]);
  expect(problems("theo điểm a, b khoản 2 và khoản 3 Điều 5 Nghị định số 12/2025/NĐ-CP")).toEqual([]);
  expect(problems("các Điều 5, Điều 6 Luật Giá; Điều 7, khoản 2 được áp dụng")).toEqual([]);
});

test("capitals: Điều takes one, khoản and điểm do not", () => {
  expect(problems("tại Khoản 4a điều 13a Luật Giá")).toEqual(["Khoản→khoản", "điều→Điều"]);
  expect(problems("Khoản 2 Điều 5 quy định mức chi. Điểm a khoản 1 Điều 3 bãi bỏ.")).toEqual([]);
  expect(problems("có 05 điều kiện và nhiều điều 2 bên cùng bàn")).toEqual([]);
});

test("a long text is read in linear time", timed, () => {
  const started = performance.now();
  partFormProblems(`khoản ${"1, ".repeat(20_000)}`);
  partFormProblems("khoản 1, ".repeat(20_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
