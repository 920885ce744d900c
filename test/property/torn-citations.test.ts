import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { rangeOf } from "../../server/src/plan/place.ts";
import { recogniseCitations } from "../../server/src/recognise/citation.ts";
import { textInRange } from "../../server/src/text/source-text.ts";
import { runs } from "./runs.ts";

/** Documents as plans cite them: every family of symbols, dates in figures and in words. */
const cited = [
  "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
  "Quyết định số 696/QĐ-TTg ngày 25/5/2020 của Thủ tướng Chính phủ",
  "Nghị quyết số 20-NQ/TW ngày 01/11/2012 của Ban Chấp hành Trung ương",
  "Thông tư liên tịch số 20/2013/TTLT-BYT-BCT ngày 01 tháng 8 năm 2013 của Bộ Y tế và Bộ Công Thương",
  "Luật số 80/2015/QH13 ngày 22 tháng 6 năm 2015 của Quốc hội",
  "Công văn số 1766/SNNMT-QLXDCTTL&PCTT ngày 01/4/2026 của Sở Nông nghiệp và Môi trường",
  "Công văn số 141-CV/VPTW/nb ngày 17/3/2025 của Văn phòng Trung ương Đảng",
  "Nghị quyết số 66.16/2026/NQ-CP ngày 15/5/2026 của Chính phủ",
  "Quyết định số 1206a/QĐ-UBND ngày 09/5/2023 của Ủy ban nhân dân tỉnh",
  "khoản 2 Điều 5 Nghị định số 35/2021/NĐ-CP ngày 29/3/2021 của Chính phủ",
  "Nghị quyết Hội nghị Trung ương 6 khóa XI",
  "Nghị quyết số 19",
] as const;
const openings = [
  "1. Theo ",
  "1. Tổ chức thực hiện nghiêm túc, đúng tiến độ các nhiệm vụ được giao tại ",
  "a) Tiếp tục triển khai theo ",
] as const;
const endings = [".", ", các đơn vị báo cáo.", " và các văn bản hướng dẫn;"] as const;
const breaks = ["\n", "\r\n", "\n\n", "\n\n- 7 -\n\n"] as const;

/** Where a line may end between "số" and the issuer: instead of a space, and before or behind the marks of a symbol or date. */
function placesToBreak(text: string): readonly number[] {
  const from = text.search(/(?<=\S) ?(?:số|khoản|6 khóa) /u);
  const issuer = text.indexOf(" của ");
  return [...text.matchAll(/ |(?<=[\dA-ZĐa-z][/-])(?=[\dA-ZĐ])|(?<=[\dA-ZĐa-z])(?=[/-][\dA-ZĐn])/gu)]
    .map(({ index }) => index)
    .filter((at) => at >= from && (issuer < 0 || at <= issuer));
}

/** The words without line ends, spaces and the number of a page that was turned within them. */
const letters = (text: string): string => text.replace(/- 7 -|\s+/gu, "");

const torn = fc
  .record({ cite: fc.constantFrom(...cited), opening: fc.constantFrom(...openings), ending: fc.constantFrom(...endings) })
  .chain(({ cite, opening, ending }) =>
    fc.record({
      whole: fc.constant(`${opening}${cite}${ending}`),
      at: fc.constantFrom(...placesToBreak(cite)).map((place) => opening.length + place),
      end: fc.constantFrom(...breaks),
    }),
  );

describe("a citation torn by a line end or a page break", () => {
  it("is read as if it stood on one line, and its parts lead to what is written", () => {
    fc.assert(
      fc.property(torn, ({ whole, at, end }) => {
        const rest = whole.slice(at);
        const document = parsePlan(`${whole.slice(0, at)}${end}${rest.trimStart()}\n\n2. Sở Y tế tổng hợp.`);
        const [paragraph, next] = document.paragraphs;
        expect(paragraph?.text).toBe(whole);
        expect(next?.text).toBe("2. Sở Y tế tổng hợp.");
        for (const { start, symbol, date, end: close } of recogniseCitations(whole)) {
          for (const part of [{ start, end: close }, symbol, date]) {
            if (part === undefined) continue;
            const written = textInRange(document.source, rangeOf(document, { paragraph: 0, start: part.start, end: part.end }));
            expect(letters(written)).toBe(letters(whole.slice(part.start, part.end)));
          }
        }
      }),
      runs(1500),
    );
  });
});
