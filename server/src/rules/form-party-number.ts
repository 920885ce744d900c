import { isPartyDocument } from "../facts/party-document.ts";
import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { partyRules } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

export const formPartyNumber = defineRule({
  id: "form/party-number",
  scope: "document",
  reads: [],
  basis: ["DANG-11", "DANG-12", "DANG-15"],
  clause: partyRules,
  standing: "practice",
  fix: "ask",
  title: { vi: "Số và ký hiệu văn bản của Đảng", en: "Number and symbol of a Party document" },
  explain: {
    vi: "Trong văn bản của Đảng, sau chữ “Số” không có dấu hai chấm; số nhỏ hơn 10 thêm số 0; nhiều cơ quan cùng ban hành nối bằng gạch nối: “Số 05-KH/TU”, “Số 12-QC/BTCTU-BDVTU”.",
    en: "In a Party document no colon follows “Số”, a number below ten takes a zero, and joint issuers are joined by a hyphen: “Số 05-KH/TU”, “Số 12-QC/BTCTU-BDVTU”.",
  },
  examples: [
    {
      bad: "ĐẢNG CỘNG SẢN VIỆT NAM\n\nSố: 15-KH/TU\n\nKẾ HOẠCH\nTrồng cây phân tán",
      good: "ĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 15-KH/TU\n\nKẾ HOẠCH\nTrồng cây phân tán",
    },
    {
      bad: "ĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 5-KH/TU\n\nKẾ HOẠCH\nTrồng cây phân tán",
      good: "ĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 05-KH/TU\n\nKẾ HOẠCH\nTrồng cây phân tán",
    },
  ],
  *check(document) {
    const { number, symbol } = document.header;
    if (!number || !isPartyDocument(document)) return;
    const colon = /^Số ?:/u.exec(textOf(document, number))?.[0];
    if (colon !== undefined) {
      const at: Place = { ...number, end: number.start + colon.length };
      yield {
        at,
        message: {
          vi: `Trong văn bản của Đảng sau chữ “Số” không có dấu hai chấm (${this.clause.vi}).`,
          en: `No colon follows “Số” in a Party document (${this.clause.en}).`,
        },
        fixes: [replacement(at, "Số", "ask")],
      };
    }
    if (!symbol) return;
    const text = textOf(document, symbol);
    if (/^[1-9]-/u.test(text)) {
      const at: Place = { ...symbol, end: symbol.start + 1 };
      yield {
        at,
        severity: "warning",
        message: {
          vi: `Số nhỏ hơn 10 thêm số 0 ở trước: “0${text.charAt(0)}” (${this.clause.vi}).`,
          en: `A number below ten takes a zero: “0${text.charAt(0)}” (${this.clause.en}).`,
        },
        fixes: [replacement(at, `0${text.charAt(0)}`, "ask")],
      };
    }
    const joint = /^\d{1,5}-[A-ZĐ][A-Za-zÀ-ỹ]{1,3}\/[A-ZĐ]{2,8}(\/)(?=[A-ZĐ]{2})/u.exec(text);
    if (joint) {
      const end = symbol.start + joint[0].length;
      const at: Place = { ...symbol, start: end - 1, end };
      yield {
        at,
        message: {
          vi: `Các cơ quan cùng ban hành nối bằng gạch nối, không bằng gạch chéo (${this.clause.vi}).`,
          en: `Joint issuers are joined by a hyphen, not by a slash (${this.clause.en}).`,
        },
        fixes: [replacement(at, "-", "ask")],
      };
    }
  },
});
