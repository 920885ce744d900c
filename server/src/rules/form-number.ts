import { isPartyDocument } from "../facts/party-document.ts";
import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

const numberOf = /^\d{1,5}(?=[A-Za-zĐđ]?[/-])/u;

export const formNumber = defineRule({
  id: "form/number",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.3.c2"],
  clause: appendixOne("II", "3"),
  standing: "mandatory",
  fix: "safe",
  title: { vi: "Số của kế hoạch viết sai", en: "Malformed number of the plan" },
  explain: {
    vi: "Số của văn bản ghi bằng chữ số Ả Rập; số nhỏ hơn 10 thêm một số 0 ở trước: “Số: 05/KH-UBND”. Từ 10 trở lên không thêm số 0.",
    en: "The number is written in Arabic digits; below ten one zero goes before it: “Số: 05/KH-UBND”. From ten on there is none.",
  },
  examples: [{ bad: "Số: 5/KH-UBND\n\nKẾ HOẠCH\nTrồng cây phân tán", good: "Số: 05/KH-UBND\n\nKẾ HOẠCH\nTrồng cây phân tán" }],
  *check(document) {
    const { symbol } = document.header;
    if (!symbol || isPartyDocument(document)) return;
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
