import { describe, expect, it } from "vitest";
import { folderDateDiagnostics } from "../../../server/src/features/folder-dates.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { IndexStore } from "../../../server/src/workspace/index-store.ts";
import { summaryOf } from "../../../server/src/workspace/index-summary.ts";

const planOf = (province: string, cited: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH ${province.toUpperCase()}\n\nSố: 15/KH-UBND\n\n${province}, ngày 05 tháng 8 năm 2026\n\nKẾ HOẠCH\nTrồng cây\n\nThực hiện ${cited}.\n`;

/** What is said about the dates in a plan, next to other plans in its folder. */
function told(text: string, ...others: readonly string[]): string[] {
  const index = new IndexStore();
  others.forEach((other, number) => {
    index.set(`file:///khac-${number}.kehoach`, summaryOf(parsePlan(other)));
  });
  const shown = { language: "vi", uri: "file:///nay.kehoach", ruleLink: () => undefined } as const;
  return folderDateDiagnostics(parsePlan(text), index, {}, shown).map(({ message }) => String(message));
}

describe("dates that differ between the plans of a folder", () => {
  it("are told of a document of the centre, wherever the plans come from", () => {
    const wrong = planOf("Khánh Hòa", "Quyết định số 696/QĐ-TTg ngày 25/6/2020 của Thủ tướng Chính phủ");
    const right = planOf("Lâm Đồng", "Quyết định số 696/QĐ-TTg ngày 25/5/2020 của Thủ tướng Chính phủ");
    expect(told(wrong, right)).toEqual([expect.stringContaining("696/QĐ-TTg")]);
  });

  it("are told of a document of the plans' own province", () => {
    const one = planOf("Lâm Đồng", "Chương trình số 18-CTr/TU ngày 22/6/2026 của Tỉnh ủy");
    const other = planOf("Lâm Đồng", "Chương trình số 18-CTr/TU ngày 22/5/2026 của Tỉnh ủy");
    expect(told(one, other)).toEqual([expect.stringContaining("18-CTr/TU")]);
  });

  it("are not told of a local document where a plan does not say which province it is of", () => {
    const one = "KẾ HOẠCH\nTrồng cây\n\nThực hiện Chương trình số 18-CTr/TU ngày 22/6/2026 của Tỉnh ủy.\n";
    expect(told(one, planOf("Lâm Đồng", "Chương trình số 18-CTr/TU ngày 22/5/2026 của Tỉnh ủy"))).toEqual([]);
  });

  it("are two documents where two provinces have one of that number each", () => {
    const one = planOf("Khánh Hòa", "Chương trình số 18-CTr/TU ngày 22/6/2026 của Tỉnh ủy");
    const other = planOf("Lâm Đồng", "Chương trình số 18-CTr/TU ngày 22/5/2026 của Tỉnh ủy");
    expect(told(one, other)).toEqual([]);
  });
});
