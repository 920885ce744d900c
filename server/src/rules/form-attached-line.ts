import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

const symbolIn =
  /(?<=[Kk]ế hoạch số:? ?)(?<symbol>\d{1,5}\/KH-[A-ZĐ&-]{2,20})(?: ngày (?<day>\d{1,2})(?: tháng |\/)(?<month>\d{1,2})(?: năm |\/)(?<year>\d{4}))?/u;

export const formAttachedLine = defineRule({
  id: "form/attached-line",
  scope: "document",
  reads: [],
  basis: ["ND30-I-3.1.c1"],
  clause: appendixOne("III", "1", "c"),
  standing: "mandatory",
  fix: "ask",
  title: { vi: "“(Kèm theo …)” ghi khác số, ngày của kế hoạch", en: "“(Kèm theo …)” names another number or date" },
  explain: {
    vi: "Dòng “(Kèm theo Kế hoạch số … ngày … của …)” dưới tiêu đề phụ lục ghi đúng số, ký hiệu và ngày tháng ở đầu kế hoạch.",
    en: "The line “(Kèm theo Kế hoạch số … ngày … của …)” below the title of an appendix gives the number, symbol and date of the plan's own head.",
  },
  examples: [
    {
      bad: "Số: 15/KH-UBND\nHà Tĩnh, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây\n\nNơi nhận:\n- Lưu: VT.\n\nPhụ lục\nDANH MỤC CÂY\n(Kèm theo Kế hoạch số 16/KH-UBND ngày 12 tháng 5 năm 2026 của Ủy ban nhân dân tỉnh Hà Tĩnh)",
      good: "Số: 15/KH-UBND\nHà Tĩnh, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây\n\nNơi nhận:\n- Lưu: VT.\n\nPhụ lục\nDANH MỤC CÂY\n(Kèm theo Kế hoạch số 15/KH-UBND ngày 12 tháng 5 năm 2026 của Ủy ban nhân dân tỉnh Hà Tĩnh)",
    },
  ],
  *check(document) {
    const { symbol, issueDate } = document.header;
    const own = symbol ? textOf(document, symbol) : "";
    if (!symbol || !/^\d{1,5}\/KH-/u.test(own)) return;
    for (const { attachedTo } of document.appendices) {
      const found = attachedTo && symbolIn.exec(textOf(document, attachedTo));
      const { symbol: named = "", day, month, year } = found?.groups ?? {};
      if (!attachedTo || !found) continue;
      if (named !== own) {
        const start = attachedTo.start + found.index;
        const at: Place = { ...attachedTo, start, end: start + named.length };
        yield {
          at,
          message: {
            vi: `Phụ lục kèm theo kế hoạch này, số “${own}”, không phải “${named}” (${this.clause.vi}).`,
            en: `The appendix belongs to this plan, “${own}”, not to “${named}” (${this.clause.en}).`,
          },
          fixes: [replacement(at, own, "ask")],
          related: [{ at: symbol, message: { vi: "Số của kế hoạch", en: "The plan's own number" } }],
        };
      }
      const date = day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
      if (date !== undefined && issueDate && date !== issueDate) {
        const start = attachedTo.start + found.index + named.length + 1;
        const at: Place = { ...attachedTo, start, end: attachedTo.start + found.index + found[0].length };
        const [y, m, d] = issueDate.split("-").map(Number);
        yield {
          at,
          message: {
            vi: `Ngày ghi ở đây khác ngày ban hành ở đầu kế hoạch (${d}/${m}/${y}) (${this.clause.vi}).`,
            en: `This is not the date of issue at the head of the plan (${d}/${m}/${y}) (${this.clause.en}).`,
          },
        };
      }
    }
  },
});
