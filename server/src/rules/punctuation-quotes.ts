import { type UnpairedQuote, unpairedQuotes } from "../facts/unpaired-quotes.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { punctuationPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** A quotation of several paragraphs ("sửa đổi Điều 3 như sau: “…”") is closed at most so many paragraphs below. */
const longestQuotation = 60;

export const punctuationQuotes = defineRule({
  id: "punctuation/quotes",
  scope: "document",
  reads: [unpairedQuotes],
  basis: ["PRAC-28"],
  clause: punctuationPractice,
  standing: "recommended",
  fix: "none",
  title: { vi: "Ngoặc kép thiếu dấu mở hoặc dấu đóng", en: "Quotation mark without its partner" },
  explain: {
    vi: "Mỗi dấu “ phải có dấu ” đóng lại. Đoạn trích dài nhiều đoạn, mở ở đoạn này và đóng ở đoạn sau, không bị báo; mỗi đoạn văn báo nhiều nhất một lần.",
    en: "Every “ has its ”. A quotation of several paragraphs, opened in one and closed in another, is not reported; a paragraph is reported once at most.",
  },
  examples: [
    {
      bad: "Các xã duy trì phong trào trồng cây” trong năm 2026.",
      good: "Các xã duy trì phong trào “trồng cây” trong năm 2026.",
    },
    {
      bad: "Các xã duy trì phong trào “trồng cây trong năm 2026.",
      good: "Các xã duy trì phong trào “trồng cây” trong năm 2026.",
    },
  ],
  *check(document) {
    let before = -1;
    for (const quote of withoutLongQuotations(unpairedQuotes(document))) {
      if (quote.paragraph === before) continue;
      before = quote.paragraph;
      yield {
        at: withWord(document, quote),
        message: quote.opens
          ? {
              vi: `Ngoặc kép mở ra mà không đóng lại (${this.clause.vi}).`,
              en: `A quotation is opened and never closed (${this.clause.en}).`,
            }
          : {
              vi: `Có dấu đóng ngoặc kép mà không có dấu mở (${this.clause.vi}).`,
              en: `A quotation is closed that was never opened (${this.clause.en}).`,
            },
      };
    }
  },
});

function withoutLongQuotations(quotes: readonly UnpairedQuote[]): readonly UnpairedQuote[] {
  const left: UnpairedQuote[] = [];
  for (const quote of quotes) {
    const last = left.at(-1);
    const closes = !quote.opens && last?.opens === true && quote.paragraph - last.paragraph <= longestQuotation;
    if (closes && quote.paragraph > last.paragraph) left.pop();
    else left.push(quote);
  }
  return left;
}

/** The mark with the word it stands beside. */
function withWord({ paragraphs }: PlanDocument, { paragraph, start, end, opens }: UnpairedQuote): Place {
  const text = paragraphs[paragraph]?.text ?? "";
  if (!opens) return { paragraph, start: text.lastIndexOf(" ", Math.max(0, start - 2)) + 1, end };
  const space = text.indexOf(" ", end + 1);
  return { paragraph, start, end: space < 0 ? text.length : space };
}
