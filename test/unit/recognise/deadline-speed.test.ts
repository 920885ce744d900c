import { describe, expect, test } from "vitest";
import { recogniseDeadlines } from "../../../server/src/recognise/deadline.ts";
import { reportingClauses } from "../../../server/src/recognise/reporting-clause.ts";
import { timed } from "../timed.ts";

/** One endless sentence each, made of what the patterns begin with but never end with. */
const seeds = [
  "ngày 1 ",
  "trước trước ",
  "chậm nhất là ",
  "định kỳ ",
  "hằng năm, ",
  "hằng năm và ",
  "báo cáo ",
  "báo cáo định kỳ hằng năm ",
  "kịp thời ",
  "thời gian ",
  "20 ngày (",
  "tháng 1, ",
  "năm 2026, ",
  "năm 2026 và ",
  "15/11 ",
  "từ ngày 1 đến ",
  "thường xuyên ",
  "sau khi ",
  "theo quy định ",
  "ngân sách ",
  "đã ",
  "((((",
  "1",
  "| ",
];

describe("time grows with the length of the paragraph", () => {
  test.each(seeds)("%s…", timed, (seed) => {
    const read = (length: number): number => {
      const text = seed.repeat(Math.ceil(length / seed.length));
      const start = performance.now();
      recogniseDeadlines(text, []);
      reportingClauses(text);
      return performance.now() - start;
    };
    read(20_000);
    const short = Math.min(read(20_000), read(20_000), read(20_000));
    const long = Math.min(read(160_000), read(160_000));
    // Eight times the text: quadratic work would take 64 times as long. Of a few milliseconds the clock says little.
    expect(long).toBeLessThan(24 * Math.max(short, 6));
  });
});
