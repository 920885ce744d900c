import { isPartyDocument } from "../facts/party-document.ts";
import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

/** Abbreviations of other types of document (Appendix III); a plan attached to a decision or resolution may bear its number. */
const otherType = /^[^/]*\/(CT|QC|QyĐ|TC|TB|HD|CTr|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ)(?=-)/u;
const numberOf = /^\d{1,5}(?=[A-Za-zĐđ]?[/-])/u;

export const formNumber = defineRule({
  id: "form/number",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.3.b4", "ND30-I-2.3.c1", "ND30-I-2.3.c2"],
  clause: appendixOne("II", "3"),
  standing: "mandatory",
  fix: "safe",
  title: { vi: "Số của kế hoạch viết sai", en: "Malformed number of the plan" },
  explain: {
    vi: "Số của văn bản ghi bằng chữ số Ả Rập; số nhỏ hơn 10 thêm một số 0 ở trước: “Số: 05/KH-UBND”. Từ 10 trở lên không thêm số 0. Sau chữ “Số” ở phần đầu có dấu hai chấm.",
    en: "The number is written in Arabic digits; below ten one zero goes before it: “Số: 05/KH-UBND”. From ten on there is none. A colon follows “Số” in the head.",
  },
  examples: [
    { bad: "Số: 5/KH-UBND\n\nKẾ HOẠCH\nTrồng cây phân tán", good: "Số: 05/KH-UBND\n\nKẾ HOẠCH\nTrồng cây phân tán" },
    { bad: "Số 15/KH-UBND\n\nKẾ HOẠCH\nTrồng cây phân tán", good: "Số: 15/KH-UBND\n\nKẾ HOẠCH\nTrồng cây phân tán" },
  ],
  *check(document) {
    const { number, symbol } = document.header;
    if (!symbol || isPartyDocument(document)) return;
    const word = number && /^Số(?= \S)/iu.exec(textOf(document, number))?.[0];
    if (number && word && !/^Số ?:/iu.test(textOf(document, number))) {
      const at: Place = { ...number, end: number.start + word.length };
      yield {
        at,
        message: {
          vi: `Sau chữ “Số” ở phần đầu văn bản có dấu hai chấm: “Số:” (${this.clause.vi}).`,
          en: `A colon follows “Số” in the head: “Số:” (${this.clause.en}).`,
        },
        fixes: [replacement(at, "Số:", "safe")],
      };
    }
    const other = otherType.exec(textOf(document, symbol));
    const title = document.header.title && textOf(document, document.header.title);
    if (title === "KẾ HOẠCH" && other?.[1] !== undefined) {
      const end = symbol.start + other[0].length;
      const at: Place = { ...symbol, start: end - other[1].length, end };
      yield {
        at,
        message: {
          vi: `Tên loại là kế hoạch thì ký hiệu là “KH”, không phải “${other[1]}” (${this.clause.vi}).`,
          en: `The symbol of a plan is “KH”, not “${other[1]}” (${this.clause.en}).`,
        },
        fixes: [replacement(at, "KH", "ask")],
      };
    }
    const found = numberOf.exec(textOf(document, symbol))?.[0];
    const right = found?.replace(/^0+(?=\d)/u, "");
    if (found === undefined || right === undefined || right === "0") return;
    const wanted = right.padStart(2, "0");
    if (found === wanted) return;
    const at: Place = { ...symbol, end: symbol.start + found.length };
    yield {
      at,
      // The decree is silent on further zeros; some offices number with three digits.
      ...(found.length > wanted.length ? { severity: "warning" as const } : {}),
      message: {
        vi: `Số nhỏ hơn 10 ghi một số 0 ở trước, số khác không thêm số 0: “${wanted}”, không ghi “${found}” (${this.clause.vi}).`,
        en: `One zero goes before a number below ten, none before others: “${wanted}”, not “${found}” (${this.clause.en}).`,
      },
      fixes: [replacement(at, wanted, "safe")],
    };
  },
});
