import { expect, test } from "vitest";
import { citedPartsOf, documentOfPart } from "../../../server/src/facts/cited-parts.ts";
import { missingPartsOf } from "../../../server/src/facts/part-references.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";

/** Each part of a cited document with the words of the citation it belongs to, or "?" where nobody can tell. */
function parts(...lines: string[]): readonly string[] {
  const plan = parsePlan(["KẾ HOẠCH", "Công tác văn thư", "I. NHIỆM VỤ", ...lines].join("\n\n"));
  return citedPartsOf(plan).map((placed) => {
    const cited = documentOfPart(plan, placed);
    const text = cited && plan.paragraphs[cited.paragraph]?.text.slice(cited.citation.start, cited.citation.end);
    return `${placed.part.words} | ${text ?? "?"}`;
  });
}

test("points, clauses and articles belong to the document named behind them", () => {
  expect(parts("Theo điểm a, b khoản 2 và khoản 3 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.")).toEqual([
    "điểm a khoản 2 Điều 5 | Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
    "điểm b khoản 2 Điều 5 | Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
    "khoản 2 Điều 5 | Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
    "khoản 3 Điều 5 | Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
    "Điều 5 | Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
  ]);
  expect(parts("Theo khoản 1 Điều 7 Luật Lưu trữ; Mục II Phụ lục I ban hành kèm theo Quyết định số 9.")).toEqual([
    "khoản 1 Điều 7 | Luật Lưu trữ",
    "Điều 7 | Luật Lưu trữ",
    "Mục II Phụ lục I | Quyết định số 9",
    "Phụ lục I | Quyết định số 9",
  ]);
});

test("they belong to the document that the words point back to", () => {
  const basis = "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.";
  expect(parts(basis, "Theo Điều 9 Nghị định nêu trên.")).toEqual(["Điều 9 | Nghị định số 30/2020/NĐ-CP ngày 05/3/2020"]);
  expect(parts(`${basis} Điều 9 Nghị định này nêu rõ.`)).toEqual(["Điều 9 | Nghị định số 30/2020/NĐ-CP ngày 05/3/2020"]);
});

test("where nobody can tell the document, no document is guessed", () => {
  expect(parts("Theo Điều 9 Nghị định nêu trên.")).toEqual(["Điều 9 | ?"]);
  expect(parts("Theo Nghị định số 30/2020/NĐ-CP.", "Theo Điều 9 Nghị định này.")).toEqual(["Điều 9 | ?"]);
  expect(parts("Theo Nghị định số 30/2020/NĐ-CP và Nghị định số 45/2020/NĐ-CP.", "Theo Điều 9 Nghị định nêu trên.")).toEqual([
    "Điều 9 | ?",
  ]);
});

test("parts of this plan are none of a cited document, and unresolved parts are no finding", () => {
  const lines = ["Theo khoản 1 Mục I Kế hoạch này, Phụ lục II kèm theo.", "Theo Phụ lục V Quyết định này, Mục IX Nghị quyết nêu trên."];
  expect(parts(lines[0] ?? "")).toEqual([]);
  expect(missingPartsOf(parsePlan(["KẾ HOẠCH", "I. NHIỆM VỤ", ...lines, "Phụ lục I", "Phụ lục II"].join("\n\n")))).toEqual([]);
});
