import { expect, test } from "vitest";
import { recogniseCitations } from "../../../server/src/recognise/citation.ts";
import { readDates } from "../../../server/src/recognise/date.ts";
import { readShortNames } from "../../../server/src/recognise/short-name.ts";
import { timed } from "../timed.ts";

const hostile: readonly (readonly [shape: string, piece: string])[] = [
  ["fractions", "1/"],
  ["words of number", "số "],
  ["numbers", "số 12345 "],
  ["bare symbols", "12/KH-UBND "],
  ["type words", "Quyết định "],
  ["blanks", "Số: ....... "],
  ["endless code", "1/A-"],
  ["laws", "Luật A "],
  ["endless law", "Luật Đất đai "],
  ["issuers", "của Bộ "],
  ["date words", "ngày tháng "],
  ["half symbols", "12 / "],
  ["definitions", "(sau đây gọi tắt là "],
  ["congresses", "Nghị quyết Đại hội Đảng bộ tỉnh Aa "],
  ["bases", "Quyết định số 12/QĐ-UBND ngày 12/7/2024 của Sở Y tế về việc giao; "],
  ["abstracts", "Quyết định số 12/QĐ-UBND ngày 12/7/2024 về việc giao, "],
  ["abstract without end", "Quyết định số 1/QĐ-UBND về a, Sở b, "],
  ["open quotation marks", "Quyết định số 1/QĐ-UBND về “a (b "],
];

test.each(hostile)("time grows with length, not with its square: %s", timed, (_shape, piece) => {
  const read = (length: number) => {
    const text = `Căn cứ ${piece.repeat(Math.ceil(length / piece.length))}`;
    const start = performance.now();
    recogniseCitations(text);
    readDates(text);
    readShortNames(text);
    return performance.now() - start;
  };
  read(20_000);
  const small = Math.min(read(20_000), read(20_000), read(20_000));
  const large = Math.min(read(160_000), read(160_000));
  // Eight times the text: a square would take 64 times as long.
  expect(large).toBeLessThan(Math.max(small * 30, 30));
});
