import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "../../../server/src/catalogue/catalogue.ts";
import { type CitedDocumentEntry, citedDocuments } from "../../../server/src/features/cited-documents.ts";
import { diagnosticsOf } from "../../../server/src/features/diagnostics.ts";
import { type Folder, folderAround } from "../../../server/src/features/folder.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";
import { IndexStore } from "../../../server/src/workspace/index-store.ts";
import { summaryOf } from "../../../server/src/workspace/index-summary.ts";

const check = createChecker(rules, (rule, error) => {
  throw new Error(`${rule}: ${String(error)}`);
});

function cited(text: string, folder?: Folder): readonly CitedDocumentEntry[] {
  const document = parsePlan(text);
  const diagnostics = diagnosticsOf(document, check(document), { language: "vi", uri: "untitled:plan", ruleLink: () => undefined });
  return citedDocuments(document, diagnostics, { catalogue: shippedCatalogue(), ...(folder ? { folder } : {}) });
}

/** One line a document, its mentions below it: "  7: …words ⟦mention⟧ words… ! number of problems". */
function listed(text: string): string[] {
  return cited(text).flatMap(({ name, mentions }) => [
    name,
    ...mentions.map(({ range, before, text: mention, after, problems }) => {
      const marks = problems.length > 0 ? ` ! ${problems.length}` : "";
      return `  ${range.start.line + 1}: ${before}⟦${mention}⟧${after}${marks}`;
    }),
  ]);
}

const fullForms = (text: string): string[] => cited(text).map(({ fullForm }) => fullForm);

const plan = `KẾ HOẠCH
Phát triển y tế cơ sở

Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;
Căn cứ Quyết định số 318/QĐ-UBND ngày 12 tháng 4 năm 2019 của Ủy ban nhân dân tỉnh về củng cố trạm y tế (sau đây gọi tắt là Quyết định số 318).

I. NHIỆM VỤ

1. Thực hiện Chỉ thị số 05-CT/TU ngày 03 tháng 6 năm 2025 của Ban Thường vụ Tỉnh ủy.

2. Rà soát danh mục ban hành kèm theo Quyết định số 318; báo cáo theo Chỉ thị số 05.

3. Mua sắm theo Luật Đất đai và Quyết định số 318/QĐ- UBND.
`;

describe("the documents that a plan cites", () => {
  it("stand in the order of their first mention, each with its whole citations, short names and bare numbers", () => {
    expect(listed(plan)).toEqual([
      "Luật Đất đai",
      "  4: Căn cứ ⟦Luật Đất đai ngày 18 tháng 01 năm 2024⟧;",
      "  13: 3. Mua sắm theo ⟦Luật Đất đai⟧ và Quyết định số 318/QĐ- UBND.",
      "Quyết định số 318/QĐ-UBND",
      "  5: Căn cứ ⟦Quyết định số 318/QĐ-UBND ngày 12 tháng 4 năm 2019⟧ của Ủy ban nhân dân tỉnh về củng cố trạm y tế…",
      "  11: …ban hành kèm theo ⟦Quyết định số 318⟧; báo cáo theo Chỉ thị số 05.",
      "  13: …Luật Đất đai và ⟦Quyết định số 318/QĐ- UBND⟧. ! 1",
      "Chỉ thị số 05-CT/TU",
      "  9: 1. Thực hiện ⟦Chỉ thị số 05-CT/TU ngày 03 tháng 6 năm 2025⟧ của Ban Thường vụ Tỉnh ủy. ! 1",
      "  11: …318; báo cáo theo ⟦Chỉ thị số 05⟧. ! 1",
    ]);
  });

  it("are listed in full, as the fullest of their mentions says it", () => {
    expect(fullForms(plan)).toEqual([
      "Luật Đất đai ngày 18 tháng 01 năm 2024",
      "Quyết định số 318/QĐ-UBND ngày 12 tháng 4 năm 2019 của Ủy ban nhân dân tỉnh về củng cố trạm y tế",
      "Chỉ thị số 05-CT/TU ngày 03 tháng 6 năm 2025 của Ban Thường vụ Tỉnh ủy",
    ]);
    expect(
      fullForms("KẾ HOẠCH\n\nTheo Kế hoạch số 12/KH-UBND.\n\nKế hoạch số 12/KH-UBND ngày 05/6/2026 của Ủy ban nhân dân xã.\n"),
    ).toEqual(["Kế hoạch số 12/KH-UBND ngày 05/6/2026 của Ủy ban nhân dân xã"]);
  });

  it("take from the catalogue what the plan leaves out and the catalogue is sure of", () => {
    expect(fullForms("KẾ HOẠCH\n\nThực hiện công tác văn thư theo Nghị định số 30/2020/NĐ-CP.\n")).toEqual([
      "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư",
    ]);
    expect(fullForms("KẾ HOẠCH\n\nTheo Quyết định số 98765/QĐ-UBND.\n")).toEqual(["Quyết định số 98765/QĐ-UBND"]);
  });

  it("take from the folder what neither the plan nor the catalogue says", () => {
    const index = new IndexStore();
    const other = "KẾ HOẠCH\n\nCăn cứ Kế hoạch số 912/KH-UBND ngày 05/6/2026 của Ủy ban nhân dân tỉnh về lưu trữ.\n";
    index.set("file:///khac.kehoach", summaryOf(parsePlan(other)));
    const folder = folderAround(index, "file:///nay.kehoach");
    expect(cited("KẾ HOẠCH\n\nTheo Kế hoạch số 912/KH-UBND.\n", folder).map(({ fullForm }) => fullForm)).toEqual([
      "Kế hoạch số 912/KH-UBND ngày 05/6/2026 của Ủy ban nhân dân tỉnh về lưu trữ",
    ]);
  });

  it("carry the words of what is found wrong with a mention", () => {
    const [, decision] = cited(plan);
    expect(decision?.mentions.map(({ problems }) => problems.map(({ severity }) => severity))).toEqual([[], [], [1]]);
    expect(decision?.mentions[2]?.problems[0]?.message).toContain("318/QĐ-UBND");
  });

  it("hold a bare number that nothing explains, and not the plan's own number", () => {
    expect(listed("Số: 7/KH-UBND\n\nKẾ HOẠCH\nTổ chức lễ hội\n\nI. NHIỆM VỤ\n\nThực hiện Quyết định số 696.\n")).toEqual([
      "Quyết định số 696",
      "  8: Thực hiện ⟦Quyết định số 696⟧. ! 1",
    ]);
  });

  it("hold the words that point back to a document", () => {
    const text =
      "KẾ HOẠCH\nTrồng cây\n\nI. NHIỆM VỤ\n\nThực hiện Kế hoạch số 912/KH-UBND về lưu trữ.\n\nSơ kết Kế hoạch nêu trên; theo Kế hoạch này và Kế hoạch số 912/KH-UBND nêu trên.\n";
    expect(listed(text)).toEqual([
      "Kế hoạch số 912/KH-UBND",
      "  6: Thực hiện ⟦Kế hoạch số 912/KH-UBND⟧ về lưu trữ. ! 1",
      "  8: Sơ kết ⟦Kế hoạch nêu trên⟧; theo Kế hoạch này và Kế hoạch số 912/KH-UBND…",
      "  8: …Kế hoạch này và ⟦Kế hoạch số 912/KH-UBND⟧ nêu trên.",
    ]);
  });

  it("tell two documents of one symbol apart, by ids of their own", () => {
    const text =
      "KẾ HOẠCH\n\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/6/2024 của Ủy ban nhân dân tỉnh;\nCăn cứ Kế hoạch số 12/KH-UBND ngày 17/8/2025 của Ủy ban nhân dân tỉnh;\n";
    const ids = cited(text).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  it("keep their ids while the plan is edited elsewhere", () => {
    const before = cited(plan).map(({ id }) => id);
    expect(cited(plan.replace("1. Thực hiện", "1. Nhanh chóng thực hiện")).map(({ id }) => id)).toEqual(before);
  });

  it("are none in a plan that cites nothing", () => {
    expect(cited("KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng văn bản.\n")).toEqual([]);
    expect(cited("")).toEqual([]);
  });
});
