import { citationsIn } from "../facts/citations.ts";
import { judgedSymbol } from "../facts/issuing-bodies.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const citationIssuerCode = defineRule({
  id: "citation/issuer-code",
  scope: "placed",
  basis: ["ND30-I-2.3.c4", "QPPL-6", "QPPL-12", "CIT-1m"],
  clause: appendixOne("II", "3", "b"),
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Chữ viết tắt tên cơ quan gõ nhầm", en: "Issuer's code mistyped" },
  explain: {
    vi: "Chữ viết tắt của Thủ tướng Chính phủ là TTg, của Ủy ban nhân dân là UBND. Các dạng Tg, TTG, UNBD, UBMD là gõ nhầm. Nếu tên cơ quan không được viết ra ở đó thì chỉ là cảnh báo. Chữ viết tắt chưa gặp bao giờ thì không bị báo.",
    en: "The Prime Minister's code is TTg, a People's Committee's UBND. Tg, TTG, UNBD, UBMD are slips. Where the issuer is not named in words it is a warning only. Unknown codes are never reported.",
  },
  examples: [
    { bad: "Theo Quyết định số 112/QĐ-UNBD của Ủy ban nhân dân tỉnh.", good: "Theo Quyết định số 112/QĐ-UBND của Ủy ban nhân dân tỉnh." },
    { bad: "Theo Quyết định số 112/QĐ-Tg của Thủ tướng Chính phủ.", good: "Theo Quyết định số 112/QĐ-TTg của Thủ tướng Chính phủ." },
  ],
  *check(document, index, catalogue) {
    const paragraph = document.paragraphs[index];
    if (!paragraph) return;
    for (const { symbol: written, issuer } of citationsIn(paragraph)) {
      const symbol = written && judgedSymbol(written, catalogue);
      if (!symbol?.problems.includes("issuerTypo") || symbol.problems.some((problem) => problem === "partyForm" || problem === "stateForm"))
        continue;
      yield {
        at: symbol,
        ...(isSpelledOut(symbol.issuers, issuer?.text) ? {} : { severity: "warning" as const }),
        message: {
          vi: `Tên viết tắt cơ quan trong “${symbol.text}” có vẻ gõ nhầm; đúng là “${symbol.normal}” (${this.clause.vi}).`,
          en: `The issuer's code in “${symbol.text}” seems mistyped; “${symbol.normal}” is right (${this.clause.en}).`,
        },
        fixes: [
          {
            title: { vi: `Sửa thành “${symbol.normal}”`, en: `Change to “${symbol.normal}”` },
            kind: "ask",
            edits: [{ at: symbol, newText: symbol.normal }],
          },
        ],
      };
    }
  },
});

/** Only the words behind the symbol make it certain which body the slip stands for: some office may have the letters for its own. */
function isSpelledOut(codes: readonly string[], issuer = ""): boolean {
  return codes.includes("UBND") ? /(?:Ủy|Uỷ) ban nhân dân|UBND/iu.test(issuer) : codes.includes("TTg") && /^Thủ tướng/iu.test(issuer);
}
