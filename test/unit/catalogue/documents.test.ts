import { expect, test } from "vitest";
import { shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import { documentKey } from "../../../server/src/catalogue/catalogue.ts";
import { documentTable, shippedDocuments } from "../../../server/src/catalogue/documents.ts";
import { provincesNamed } from "../../../server/src/catalogue/provinces.ts";
import { recogniseCitations } from "../../../server/src/recognise/citation.ts";

const { rows, bySymbol, find, replacementOn } = shippedDocuments();

test("documents are told apart by symbol and date, and every name in a row exists", () => {
  expect(new Set(rows.map(documentKey)).size).toBe(rows.length);
  for (const row of rows) {
    expect(row.issuer === undefined || shippedAgencies().byId(row.issuer) !== undefined, row.symbol).toBe(true);
    if (row.province !== undefined) expect(provincesNamed(row.province), row.symbol).not.toEqual([]);
    if (row.replacedBy !== undefined) expect(bySymbol(row.replacedBy), row.symbol).toHaveLength(1);
  }
});

test("six symbols belong to more than one document", () => {
  const shared = new Set(rows.filter(({ symbol }) => bySymbol(symbol).length > 1).map(({ symbol }) => symbol));
  expect([...shared].sort()).toEqual(["18-NQ/TW", "19-NQ/TW", "20-NQ/TW", "29-NQ/TW", "36-NQ/TW", "844/QĐ-TTg"]);
  expect(bySymbol("20-NQ/TW").map(({ term }) => term)).toEqual(["XI", "X", "XII", "XIII", "XIV"]);
});

test("every symbol reads as a well-formed citation of its type", () => {
  for (const { symbol, type, date } of rows) {
    const [day, month, year] = (date ?? "2026-01-01").split("-").reverse();
    const [citation] = recogniseCitations(`${type} số ${symbol} ngày ${day}/${month}/${year} về việc này`);
    expect([citation?.type, citation?.symbol?.normal, citation?.symbol?.problems], symbol).toEqual([type, symbol, []]);
  }
});

test("a document is found by its date, and by the date that other sources give", () => {
  expect(find("20-NQ/TW", "2012-11-01")?.title).toContain("khoa học và công nghệ");
  expect(find("20-NQ/TW", "2012-11-02")).toBeUndefined();
  expect(find("69-KL/TW", "2024-01-24")).toBe(find("69-KL/TW", "2024-01-11"));
});

test.each([
  ["29/2013/QH13", "2025-09-30", undefined],
  ["29/2013/QH13", "2025-10-01", "93/2025/QH15"],
  ["80/2015/QH13", "2025-04-01", "64/2025/QH15"],
  // Two steps: 77/2015 → 65/2025 → 72/2025.
  ["77/2015/QH13", "2020-08-25", undefined],
  ["77/2015/QH13", "2026-10-01", "72/2025/QH15"],
  ["45/2025/NĐ-CP", "2025-06-15", undefined],
  ["45/2025/NĐ-CP", "2025-06-16", "150/2025/NĐ-CP"],
  ["36-HD/VPTW", "2026-05-26", undefined],
  ["36-HD/VPTW", "2026-05-27", "05-HD/VPTW"],
  ["30/2020/NĐ-CP", "2026-10-01", undefined],
])("in place of %s stands on %s: %s", (symbol, day, expected) => {
  const [document] = bySymbol(symbol);
  expect(document === undefined ? "?" : replacementOn(document, day)?.symbol).toBe(expected);
});

test("documents that replace one another in a ring do not hang the search", () => {
  const ring = documentTable([
    { symbol: "1/KH-UBND", type: "Kế hoạch", title: "a", to: "2020-01-01", replacedBy: "2/KH-UBND" },
    { symbol: "2/KH-UBND", type: "Kế hoạch", title: "b", to: "2020-01-01", replacedBy: "1/KH-UBND" },
  ]);
  const [first] = ring.rows;
  expect(first === undefined ? undefined : ring.replacementOn(first, "2026-01-01")).toBeDefined();
});
