import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "../../../server/src/catalogue/catalogue.ts";
import { documentsOf } from "../../../server/src/facts/cited-laws.ts";
import { citedDocuments } from "../../../server/src/features/cited-documents.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { otherPlansCiting } from "../../../server/src/workspace/folder-citations.ts";
import { IndexStore } from "../../../server/src/workspace/index-store.ts";
import { summaryOf } from "../../../server/src/workspace/index-summary.ts";

const dated = (day: string): string => `Số: 15/KH-SYT\n\nHà Nam, ngày ${day}\n\nKẾ HOẠCH\nKiểm tra\n\n`;
const plan = (lines: readonly string[], day = "05 tháng 8 năm 2026") => parsePlan(`${dated(day)}${lines.join("\n\n")}\n`);
const cited = (lines: readonly string[], day?: string): readonly (readonly string[])[] => {
  const document = plan(lines, day);
  return documentsOf(document).map(({ mentions }) =>
    mentions.map(({ paragraph, citation }) => document.paragraphs[paragraph]?.text.slice(citation.start, citation.end) ?? ""),
  );
};

describe("a law in one plan", () => {
  it("is one document whether cited by number, by year or by its name alone", () => {
    expect(cited(["Theo Luật Đất đai.", "Căn cứ Luật Đất đai năm 2024;", "Theo Luật Đất đai số 31/2024/QH15 và Luật Đất đai."])).toEqual([
      ["Luật Đất đai", "Luật Đất đai năm 2024", "Luật Đất đai số 31/2024/QH15", "Luật Đất đai"],
    ]);
    expect(cited(["Theo Bộ luật Lao động năm 2019.", "Theo Bộ luật Lao động."])).toEqual([
      ["Bộ luật Lao động năm 2019", "Bộ luật Lao động"],
    ]);
  });

  it("is two documents of two years; then the name alone is of neither", () => {
    expect(cited(["Theo Luật Đất đai năm 2013.", "Theo Luật Đất đai số 31/2024/QH15.", "Theo Luật Đất đai."])).toEqual([
      ["Luật Đất đai số 31/2024/QH15"],
      ["Luật Đất đai năm 2013"],
      ["Luật Đất đai"],
    ]);
  });

  it("is not the law that changes it, nor one of another type", () => {
    expect(
      cited(["Theo Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ số 36/2009/QH12.", "Theo Luật Sở hữu trí tuệ năm 2005."]),
    ).toHaveLength(2);
    expect(cited(["Theo Luật Lao động năm 2019.", "Theo Bộ luật Lao động năm 2019."])).toHaveLength(2);
  });

  it("is known by its number alone where the catalogue has it", () => {
    expect(cited(["Theo Luật số 33/2024/QH15.", "Theo Luật Lưu trữ.", "Theo Luật Lưu trữ năm 2024."])).toHaveLength(1);
    expect(cited(["Theo Luật số 99/2024/QH15.", "Theo Luật Lưu trữ năm 2024."])).toHaveLength(2);
  });

  it("stands once in the view of cited documents, by name and number", () => {
    const document = plan(["Theo Luật Đất đai.", "Theo Luật Đất đai số 31/2024/QH15.", "Theo Luật Đất đai năm 2024."]);
    const entries = citedDocuments(document, [], { catalogue: shippedCatalogue() });
    expect(entries.map(({ name, detail, mentions }) => [name, detail, mentions.length])).toEqual([["Luật Đất đai số 31/2024/QH15", "", 3]]);
    expect(entries[0]?.fullForm).toBe("Luật Đất đai số 31/2024/QH15");
  });
});

describe("a law in the plans of a folder", () => {
  const index = (...plans: (readonly [string, string?])[]): IndexStore => {
    const store = new IndexStore();
    for (const [number, [words, day]] of plans.entries()) store.set(`file:///${number}.md`, summaryOf(plan([`Thực hiện ${words}.`], day)));
    return store;
  };
  const others = (store: IndexStore): readonly string[] => {
    const [citation] = store.get("file:///0.md")?.summary.citations ?? [];
    return citation ? otherPlansCiting(store, citation, "file:///0.md").map(({ uri }) => uri.slice(8, 9)) : [];
  };

  it("is one by number and by year, and by the catalogue's number alone", () => {
    expect(others(index(["Luật Đất đai số 31/2024/QH15"], ["Luật Đất đai năm 2024"], ["Luật Đất đai năm 2013"]))).toEqual(["1"]);
    expect(others(index(["Luật Lưu trữ năm 2024"], ["Luật số 33/2024/QH15"], ["Luật Lưu trữ số 33/2024/QH15"]))).toEqual(["1", "2"]);
    expect(others(index(["Luật số 99/2026/QH16"], ["Luật Hộ tịch số 99/2026/QH16"]))).toEqual(["1"]);
  });

  it("is one by its name alone where the catalogue is sure which was in force on the plan's day", () => {
    const day = "05 tháng 8 năm 2026";
    expect(others(index(["Luật An ninh mạng", day], ["Luật An ninh mạng năm 2025"], ["Luật An ninh mạng năm 2018"]))).toEqual(["1"]);
    const before = "05 tháng 8 năm 2020";
    expect(others(index(["Luật An ninh mạng", before], ["Luật An ninh mạng năm 2025"], ["Luật An ninh mạng năm 2018"]))).toEqual(["2"]);
    expect(others(index(["Luật Đất đai", day], ["Luật Đất đai năm 2024"], ["Luật Đất đai"]))).toEqual(["2"]);
    const draft = "     tháng     năm 2026";
    expect(others(index(["Luật An ninh mạng", draft], ["Luật An ninh mạng năm 2025"]))).toEqual([]);
  });
});
