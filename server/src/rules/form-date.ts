import { isPartyDocument } from "../facts/party-document.ts";
import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

const inDigits = /ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u;
const inWords = /ngày (\d{1,2}) tháng (\d{1,2})(?= năm \d)/u;

export const formDate = defineRule({
  id: "form/date",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.4.b1", "ND30-I-2.4.b2", "ND30-I-2.4.b3", "ND30-I-2.4.b4", "ND30-I-2.4.b5"],
  clause: appendixOne("II", "4", "b"),
  standing: "mandatory",
  fix: "safe",
  title: { vi: "Ngày ban hành viết sai", en: "Malformed date of issue" },
  explain: {
    vi: "Thời gian ban hành ghi đầy đủ bằng chữ: “ngày 05 tháng 6 năm 2026”, không ghi “05/6/2026”. Ngày nhỏ hơn 10 và tháng 1, 2 thêm số 0; các tháng khác không thêm.",
    en: "The date of issue is written out: “ngày 05 tháng 6 năm 2026”, not “05/6/2026”. Days below ten and months 1 and 2 take a zero; other months take none.",
  },
  examples: [
    {
      bad: "Hà Tĩnh, ngày 16/9/2026\n\nKẾ HOẠCH\nTrồng cây phân tán",
      good: "Hà Tĩnh, ngày 16 tháng 9 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán",
    },
    {
      bad: "Hà Tĩnh, ngày 16 tháng 06 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán",
      good: "Hà Tĩnh, ngày 16 tháng 6 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán",
    },
  ],
  *check(document) {
    const { placeAndDate } = document.header;
    if (!placeAndDate) return;
    const text = textOf(document, placeAndDate);
    const digits = inDigits.exec(text);
    if (digits) {
      const [written, day = "", month = "", year = ""] = digits;
      const right = `ngày ${day.padStart(2, "0")} tháng ${monthOf(month)} năm ${year}`;
      const at: Place = {
        ...placeAndDate,
        start: placeAndDate.start + digits.index,
        end: placeAndDate.start + digits.index + written.length,
      };
      yield {
        at,
        message: {
          vi: `Ngày ban hành viết đầy đủ: “${right}”, không viết “${written}” (${this.clause.vi}).`,
          en: `The date of issue is written out: “${right}”, not “${written}” (${this.clause.en}).`,
        },
        fixes: [replacement(at, right, "safe")],
      };
    }
    const words = inWords.exec(text);
    if (!words) return;
    const [written, day = "", month = ""] = words;
    const start = placeAndDate.start + words.index;
    const at: Place = { ...placeAndDate, start, end: start + written.length };
    if (document.header.issueDate === null) {
      yield {
        at,
        message: {
          vi: `“${written}” không có trong lịch (${this.clause.vi}).`,
          en: `There is no such day as “${written}” (${this.clause.en}).`,
        },
      };
      return;
    }
    const right = `ngày ${day.padStart(2, "0")} tháng ${monthOf(month)}`;
    // The Party has rules of its own.
    if (written === right || isPartyDocument(document)) return;
    const tooMany = day.length === 2 && Number(month) > 2;
    yield {
      at,
      ...(tooMany ? { severity: "warning" as const } : {}),
      message: tooMany
        ? {
            vi: `Chỉ tháng 1, tháng 2 thêm số 0: “${right}”, không viết “${written}” (${this.clause.vi}).`,
            en: `Only months 1 and 2 take a zero: “${right}”, not “${written}” (${this.clause.en}).`,
          }
        : {
            vi: `Ngày nhỏ hơn 10 và tháng 1, tháng 2 thêm số 0: “${right}”, không viết “${written}” (${this.clause.vi}).`,
            en: `Days below ten and months 1 and 2 take a zero: “${right}”, not “${written}” (${this.clause.en}).`,
          },
      fixes: [replacement(at, right, "safe")],
    };
  },
});

function monthOf(month: string): string {
  const value = Number(month);
  return value < 3 ? `0${value}` : String(value);
}
