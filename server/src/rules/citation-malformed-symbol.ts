import { citationsIn } from "../facts/citations.ts";
import { judgedSymbol } from "../facts/issuing-bodies.ts";
import type { SymbolProblem, SymbolReading } from "../recognise/citation.ts";
import { isOlderThanForms } from "../recognise/old-form.ts";
import { lacksYear } from "../recognise/symbol-year.ts";
import { appendixOne, partyRules } from "./clause.ts";
import { defineRule, type Message } from "./rule.ts";

/** Problems that other rules tell: which side the form belongs to, and slips in the issuer's code. */
const toldElsewhere: ReadonlySet<SymbolProblem> = new Set(["partyForm", "stateForm", "issuerTypo"]);
/** Slips of this kind only were the form of documents older than the rules of form. */
const oldForm: ReadonlySet<SymbolProblem> = new Set(["space", "separator"]);
/** Putting these right changes marks only, never what is cited. */
const marksOnly: ReadonlySet<SymbolProblem> = new Set(["space", "dash"]);

const reasons: Readonly<Record<SymbolProblem, Message>> = {
  space: { vi: "thừa dấu cách", en: "a space too many" },
  separator: { vi: "sai dấu gạch giữa số, loại và cơ quan", en: "wrong mark between number, type and issuer" },
  dash: { vi: "dùng gạch không phải “-” hay “/”", en: "a dash that is not “-” or “/”" },
  case: { vi: "sai chữ hoa, chữ thường", en: "wrong letter case" },
  letter: { vi: "sai chữ cái (như D thay cho Đ)", en: "wrong letter (such as D for Đ)" },
  order: { vi: "tên cơ quan đứng trước tên loại", en: "the issuer before the type" },
  unreadable: { vi: "không đọc được", en: "cannot be read" },
  partyForm: { vi: "", en: "" },
  stateForm: { vi: "", en: "" },
  issuerTypo: { vi: "", en: "" },
};

export const citationMalformedSymbol = defineRule({
  id: "citation/malformed-symbol",
  scope: "placed",
  basis: ["ND30-I-2.3.c3", "ND30-I-2.3.c4", "DANG-10", "PRAC-43", "ND30-III-1.1"],
  clause: appendixOne("II", "3", "c"),
  standing: "mandatory",
  fix: "safe",
  title: { vi: "Số, ký hiệu văn bản viết sai", en: "Malformed document symbol" },
  explain: {
    vi: "Số và ký hiệu viết liền, không có dấu cách. Văn bản của Nhà nước: dấu gạch chéo sau số, gạch nối giữa các nhóm chữ (3021/KH-UBND, 35/2021/NĐ-CP). Văn bản của Đảng: gạch nối sau số, gạch chéo trước cơ quan (50-KL/TW).",
    en: "Number and symbol are written without spaces. State documents: a slash after the number, hyphens between the groups (3021/KH-UBND, 35/2021/NĐ-CP). Party documents: a hyphen after the number, a slash before the body (50-KL/TW).",
  },
  examples: [
    { bad: "Thực hiện Kế hoạch số 1420/KH- UBND về chuyển đổi số.", good: "Thực hiện Kế hoạch số 1420/KH-UBND về chuyển đổi số." },
    { bad: "Căn cứ Kết luận số 12KL/TW của Bộ Chính trị;", good: "Căn cứ Kết luận số 12-KL/TW của Bộ Chính trị;" },
    { bad: "Thực hiện Chương trình số 21-Ctr/TU của Tỉnh ủy.", good: "Thực hiện Chương trình số 21-CTr/TU của Tỉnh ủy." },
    { bad: "Theo Nghị định số 13/2023/ND-CP của Chính phủ.", good: "Theo Nghị định số 13/2023/NĐ-CP của Chính phủ." },
    { bad: "Theo Thông tư số 10/2021/TT/BNV của Bộ Nội vụ.", good: "Theo Thông tư số 10/2021/TT-BNV của Bộ Nội vụ." },
    {
      bad: "Thực hiện Nghị quyết số 05/2019/HĐND-NQ của Hội đồng nhân dân tỉnh.",
      good: "Thực hiện Nghị quyết số 05/2019/NQ-HĐND của Hội đồng nhân dân tỉnh.",
    },
    { bad: "Thực hiện Kế hoạch số 1420/KH–UBND về chuyển đổi số.", good: "Thực hiện Kế hoạch số 1420/KH-UBND về chuyển đổi số." },
  ],
  *check(document, index, catalogue) {
    const paragraph = document.paragraphs[index];
    if (!paragraph) return;
    for (const citation of citationsIn(paragraph)) {
      const symbol = citation.symbol && judgedSymbol(citation.symbol, catalogue);
      // A law, decree or circular without its year has a rule of its own.
      if (!symbol || lacksYear(citation) || symbol.problems.length === 0 || symbol.problems.some((problem) => toldElsewhere.has(problem)))
        continue;
      if (isOlderThanForms(citation) && symbol.problems.includes("separator") && symbol.problems.every((one) => oldForm.has(one))) continue;
      const clause = symbol.system === "party" ? partyRules : this.clause;
      const why: Message = { vi: list(symbol, "vi"), en: list(symbol, "en") };
      if (symbol.problems.includes("unreadable")) {
        yield {
          at: symbol,
          message: {
            vi: `Ký hiệu “${symbol.text}” không đọc được; cần đối chiếu với văn bản gốc (${clause.vi}).`,
            en: `Symbol “${symbol.text}” cannot be read; check it against the original (${clause.en}).`,
          },
        };
        continue;
      }
      yield {
        at: symbol,
        message: {
          vi: `Ký hiệu “${symbol.text}” viết sai (${why.vi}); phải là “${symbol.normal}” (${clause.vi}).`,
          en: `Symbol “${symbol.text}” is malformed (${why.en}); write “${symbol.normal}” (${clause.en}).`,
        },
        fixes: [
          {
            title: { vi: `Sửa thành “${symbol.normal}”`, en: `Change to “${symbol.normal}”` },
            kind: symbol.problems.every((problem) => marksOnly.has(problem)) ? "safe" : "ask",
            edits: [{ at: symbol, newText: symbol.normal }],
          },
        ],
      };
    }
  },
});

function list(symbol: SymbolReading, language: "vi" | "en"): string {
  return symbol.problems.map((problem) => reasons[problem][language]).join(", ");
}
