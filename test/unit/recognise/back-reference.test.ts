import { expect, test } from "vitest";
import { readBackReferences } from "../../../server/src/recognise/back-reference.ts";
import { recogniseCitations } from "../../../server/src/recognise/citation.ts";
import { timed } from "../timed.ts";

const read = (text: string): readonly string[] =>
  readBackReferences(text, recogniseCitations(text)).map(
    ({ start, end, type, points }) => `${text.slice(start, end)}: ${type}${points === "here" ? " này" : ""}`,
  );

test.each([
  ["Tổ chức thực hiện Kế hoạch này đúng tiến độ.", ["Kế hoạch này: Kế hoạch này"]],
  ["trong kế hoạch này và các văn bản", ["kế hoạch này: Kế hoạch này"]],
  ["theo Nghị quyết nêu trên; Chỉ thị nói trên", ["Nghị quyết nêu trên: Nghị quyết", "Chỉ thị nói trên: Chỉ thị"]],
  ["Quyết định đã nêu ở trên quy định", ["Quyết định đã nêu ở trên: Quyết định"]],
  ["căn cứ Kế hoạch trên, các sở", ["Kế hoạch trên: Kế hoạch"]],
  ["điểm a khoản 2 Điều 5 Nghị định này", ["Nghị định này: Nghị định này"]],
  ["theo Quyết định số 696 nêu trên", ["nêu trên: Quyết định"]],
  ["theo Quyết định số 69/QĐ-TTg ngày 25/5/2020 của Thủ tướng Chính phủ nói trên", ["nói trên: Quyết định"]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  "triển khai Kế hoạch trên địa bàn tỉnh",
  "thực hiện Quyết định số 696/QĐ-TTg trên địa bàn tỉnh",
  "các Nghị quyết nêu trên; những Quyết định này",
  "chương trình này phát trên truyền hình",
  "nhiệm vụ nêu trên, nội dung trên, năm này",
])("%s points at no document", (text) => {
  expect(read(text)).toEqual([]);
});

test("a long text is read in linear time", timed, () => {
  const started = performance.now();
  readBackReferences("Kế hoạch đã nêu trên trên ".repeat(10_000), []);
  expect(performance.now() - started).toBeLessThan(1000);
});
