import { describe, expect, it } from "vitest";
import { shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import { shippedCatalogue } from "../../../server/src/catalogue/catalogue.ts";
import { definitionAt } from "../../../server/src/features/definition.ts";
import { documentHighlights } from "../../../server/src/features/document-highlights.ts";
import { hoverAt } from "../../../server/src/features/hover.ts";
import { referencesAt } from "../../../server/src/features/references.ts";
import { IndexStore } from "../../../server/src/workspace/index-store.ts";
import { atCursor, withRanges } from "./marked-plan.ts";

const uri = "file:///k/1.kehoach";
const plan = `KẾ HOẠCH
Công tác văn thư năm 2026

I. CĂN CỨ

1. Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư (sau đây gọi tắt là Nghị định số 30).

2. Theo điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP, các sở rà soát.

II. NHIỆM VỤ

1. Theo khoản 2 Điều 5 Nghị định số 30 và Nghị định nêu trên.

2. Tổ chức thực hiện Kế hoạch này; các cơ quan theo Nghị quyết nêu trên.

3. Báo cáo kết quả thực hiện Kế hoạch này.
`;

const on = (words: string): string => plan.replace(words, `‸${words}`);

/** The lines with a range of this plan, with ⟦ ⟧ around it. */
function lines(marked: string, find: "definition" | "references"): readonly string[] {
  const { document, position } = atCursor(marked);
  const index = new IndexStore();
  const found =
    find === "definition"
      ? definitionAt(document, uri, position, index, shippedAgencies())
      : referencesAt({ document, uri, position, includeDeclaration: true, index, agencies: shippedAgencies() });
  const ranges = found.map(({ range }) => range);
  return withRanges(document, ranges)
    .split("\n")
    .filter((line) => line.includes("⟦"))
    .map((line) => line.replace(/^.*?(.{0,12}⟦.*⟧).*$/u, "$1"));
}

function hover(marked: string): readonly string[] {
  const { document, position } = atCursor(marked);
  const found = hoverAt(document, [], position, { catalogue: shippedCatalogue(), today: "2026-10-01", language: "vi" });
  const contents = found?.contents;
  return typeof contents === "object" && "value" in contents ? contents.value.split(/ {2}\n|\n+/) : [];
}

const first = "1. ⟦Nghị định số 30/2020/NĐ-CP ngày 05/3/2020⟧";

describe("a part of a cited document", () => {
  it("says whose part it is, and what is known of the document", () => {
    expect(hover(on("điểm a"))[0]).toBe("**Điểm a khoản 2 Điều 5 của Nghị định số 30/2020/NĐ-CP ngày 05/3/2020**");
    expect(hover(on("khoản 2 Điều 5 Nghị định số 30 và"))[0]).toBe("**Khoản 2 Điều 5 của Nghị định số 30/2020/NĐ-CP ngày 05/3/2020**");
    expect(hover(on("điểm a"))[1]).toBe("**Nghị định số 30/2020/NĐ-CP**");
  });

  it("leads to the first full citation of the document, also from its short name", () => {
    for (const words of ["điểm a", "Điều 5 Nghị định số 30/", "Điều 5 Nghị định số 30 và"])
      expect(lines(on(words), "definition")).toEqual([first]);
  });

  it("is found wherever the same part is named, by whatever name of the document", () => {
    expect(lines(on("khoản 2 Điều 5 Nghị định số 30/"), "references")).toEqual(["Theo điểm a ⟦khoản 2⟧", "1. Theo ⟦khoản 2⟧"]);
  });
});

describe("words that point back", () => {
  it("lead to the document they mean, and are among its references", () => {
    expect(lines(on("Nghị định nêu trên"), "definition")).toEqual([first]);
    expect(hover(on("Nghị định nêu trên"))[0]).toBe("**Nghị định số 30/2020/NĐ-CP**");
    expect(lines(on("Nghị định nêu trên"), "references").at(-1)).toContain("⟦Nghị định nêu trên⟧");
  });

  it("know this plan", () => {
    expect(lines(on("Kế hoạch này; các"), "definition")).toEqual(["⟦KẾ HOẠCH⟧"]);
    expect(hover(on("Kế hoạch này; các"))).toEqual(["Chính kế hoạch này.", "_Công tác văn thư năm 2026_"]);
    expect(lines(on("Kế hoạch này; các"), "references")).toHaveLength(3);
    const { document, position } = atCursor(on("Kế hoạch này; các"));
    expect(documentHighlights(document, position, shippedAgencies())).toHaveLength(2);
  });

  it("say nothing where nobody can tell the document", () => {
    const marked = on("Nghị quyết nêu trên");
    expect(hover(marked)).toEqual([]);
    expect(lines(marked, "definition")).toEqual([]);
    expect(lines(marked, "references")).toEqual([]);
  });
});
