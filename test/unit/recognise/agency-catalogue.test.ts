import { expect, test } from "vitest";
import { agencyTable, fullAgencyName, shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import { fullProvinceName, provinces } from "../../../server/src/catalogue/provinces.ts";
import type { Agency } from "../../../server/src/catalogue/schema.ts";
import { unitsOf } from "../../../server/src/catalogue/units.ts";
import { agencyRecogniser, recogniseAgencies } from "../../../server/src/recognise/agency.ts";

const { rows } = shippedAgencies();

test("every body is found by its full name, spelled right", () => {
  for (const row of rows) {
    const [mention, ...rest] = recogniseAgencies(`Giao ${fullAgencyName(row)} chủ trì`);
    expect(rest, row.id).toEqual([]);
    expect(mention?.ids, row.id).toContain(row.id);
    expect(mention?.spelling, row.id).toBe("official");
    expect(mention?.text, row.id).toBe(fullAgencyName(row));
  }
});

test("and by every other spelling of its row", () => {
  for (const row of rows) {
    for (const written of [...(row.variants ?? []), ...(row.short ?? []), ...(row.wrong ?? [])]) {
      const text = `${written} ${unitsOf(row.of)[0] ?? ""}`.trim();
      expect(
        recogniseAgencies(`${text}; xin ý kiến`).flatMap(({ ids }) => ids),
        text,
      ).toContain(row.id);
    }
  }
});

test("wrong spellings of the catalogue are told from right ones", () => {
  for (const row of rows.filter(({ id }) => id !== "thu-tuong")) {
    for (const written of row.wrong ?? []) {
      const [mention] = recogniseAgencies(`${written} ${unitsOf(row.of)[0] ?? ""}`.trim());
      expect(["capitals", "wrong"], written).toContain(mention?.spelling);
      expect(mention?.right, written).toBe(row.name);
    }
  }
});

test("every province is found by its full name", () => {
  for (const province of provinces) {
    const [mention] = recogniseAgencies(`trên địa bàn ${fullProvinceName(province)}.`);
    expect(mention?.text).toBe(fullProvinceName(province));
    expect(mention?.place?.provinces, province.id).toContain(province.id);
    expect(mention?.right).toBeUndefined();
  }
});

test("a recogniser for a folder's own bodies", () => {
  const own: Agency = {
    id: "tt-cds",
    name: "Trung tâm Chuyển đổi số",
    of: "tỉnh, thành phố",
    alone: true,
    short: ["TTCĐS"],
    level: "province",
  } as const;
  const recognise = agencyRecogniser(agencyTable([...rows, own]));
  expect(recognise("TTCĐS, Trung tâm Chuyển đổi số tỉnh và Sở Y tế", []).map(({ ids }) => ids)).toEqual([
    ["tt-cds"],
    ["tt-cds"],
    ["so-y-te"],
  ]);
});
