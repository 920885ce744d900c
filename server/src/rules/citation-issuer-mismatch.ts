import { citationsIn } from "../facts/citations.ts";
import { bodyAgainstCode } from "../facts/issuing-bodies.ts";
import { issuerMismatch } from "../recognise/issuer-fit.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const citationIssuerMismatch = defineRule({
  id: "citation/issuer-mismatch",
  scope: "placed",
  basis: ["DANG-21", "CIT-12a"],
  clause: appendixOne("II", "3", "b"),
  standing: "recommended",
  fix: "ask",
  title: { vi: "Tên cơ quan ban hành không khớp ký hiệu", en: "Issuer against symbol" },
  explain: {
    vi: "Chữ viết tắt cuối ký hiệu là cơ quan ban hành: QĐ-TTg của Thủ tướng Chính phủ, NĐ-CP của Chính phủ, -UBND của Ủy ban nhân dân, -BTC của Bộ Tài chính, -SYT của Sở Y tế, /TU của Tỉnh ủy, /TW của Trung ương, Bộ Chính trị, Ban Bí thư.",
    en: "The last letters of a symbol are the issuer's: QĐ-TTg the Prime Minister, NĐ-CP the Government, -UBND a People's Committee, -BTC the Ministry of Finance, -SYT a Department of Health, /TU a provincial Party committee, /TW the Central Committee, Politburo or Secretariat.",
  },
  examples: [
    {
      bad: "Thực hiện Quyết định số 112/QĐ-TTg ngày 23/8/2022 của Chính phủ.",
      good: "Thực hiện Quyết định số 112/QĐ-TTg ngày 23/8/2022 của Thủ tướng Chính phủ.",
    },
    {
      bad: "Thực hiện Kế hoạch số 51-KH/TU ngày 23/8/2022 của Ủy ban nhân dân tỉnh.",
      good: "Thực hiện Kế hoạch số 51-KH/TU ngày 23/8/2022 của Ban Thường vụ Tỉnh ủy.",
    },
    {
      bad: "Thực hiện Thông tư số 39/2022/TT-BTC ngày 24/6/2022 của Bộ trưởng Bộ Y tế.",
      good: "Thực hiện Thông tư số 39/2022/TT-BTC ngày 24/6/2022 của Bộ trưởng Bộ Tài chính.",
    },
  ],
  *check(document, index, catalogue) {
    const paragraph = document.paragraphs[index];
    if (!paragraph) return;
    for (const citation of citationsIn(paragraph)) {
      const { symbol, issuer } = citation;
      const wrong = bodyAgainstCode(paragraph, citation, catalogue) ?? issuerMismatch(citation);
      if (!symbol || !issuer || !wrong) continue;
      const { code, expected } = wrong;
      const upper = issuer.text === issuer.text.toUpperCase();
      const right = upper ? expected?.toUpperCase() : expected;
      yield {
        at: issuer,
        message: {
          vi: `“${symbol.normal}” không phải của ${issuer.text}${expected === undefined ? "" : ` mà của ${expected}`}: chữ “${code}” trong ký hiệu chỉ cơ quan khác (${this.clause.vi}).`,
          en: `${symbol.normal} is not from “${issuer.text}”${expected === undefined ? "" : ` but from ${expected}`}: “${code}” stands for another body (${this.clause.en}).`,
        },
        ...(right === undefined
          ? {}
          : {
              fixes: [
                {
                  title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` },
                  kind: "ask" as const,
                  edits: [{ at: issuer, newText: right }],
                },
              ],
            }),
      };
    }
  },
});
