import * as fs from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { catalogueAsOf } from "../../../server/src/catalogue/catalogue.ts";
import {
  abbreviationSchema,
  agencySchema,
  documentSchema,
  documentTypeSchema,
  holidaySchema,
  holidayYearSchema,
  issuerCodeSchema,
  provinceSchema,
} from "../../../server/src/catalogue/schema.ts";

const asOf = z.iso.date();
const files = {
  provinces: z.strictObject({ asOf, basis: z.string(), provinces: z.array(provinceSchema) }),
  agencies: z.strictObject({ asOf, notBodies: z.array(z.string()), agencies: z.array(agencySchema) }),
  documents: z.strictObject({ asOf, documents: z.array(documentSchema) }),
  "issuer-codes": z.strictObject({ asOf, codes: z.array(issuerCodeSchema) }),
  "document-types": z.strictObject({
    asOf,
    basis: z.record(z.string(), z.string()),
    partyIssuers: z.array(z.string()),
    types: z.array(documentTypeSchema),
  }),
  abbreviations: z.strictObject({ asOf, abbreviations: z.array(abbreviationSchema) }),
  holidays: z.strictObject({ asOf, holidays: z.array(holidaySchema), years: z.array(holidayYearSchema) }),
} as const;

const folder = new URL("../../../server/src/catalogue/", import.meta.url);
const textOf = (name: string) => fs.readFileSync(new URL(`${name}.json`, folder), "utf8");

test("every data file of the catalogue has a schema here", () => {
  const names = fs.readdirSync(folder).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -".json".length)] : []));
  expect(names.sort()).toEqual(Object.keys(files).sort());
});

test.each(Object.entries(files))("%s.json holds rows of its schema, in NFC, one a line, all of one day", (name, schema) => {
  const text = textOf(name);
  const parsed = schema.safeParse(JSON.parse(text));
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(text).toBe(text.normalize("NFC"));
  expect(JSON.parse(text).asOf).toBe(catalogueAsOf);
  const rows = Object.values(JSON.parse(text)).flatMap((value) => (Array.isArray(value) && typeof value[0] === "object" ? value : []));
  expect(text.split("\n").filter((line) => line.startsWith("    {"))).toHaveLength(rows.length);
});

test.each(Object.keys(files))("dates of %s.json stand in order", (name) => {
  const inOrder = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { from, to, date } = value as { from?: unknown; to?: unknown; date?: unknown };
    if (typeof from === "string" && typeof to === "string") expect(from <= to, JSON.stringify(value)).toBe(true);
    if (typeof date === "string" && typeof to === "string") expect(date < to, JSON.stringify(value)).toBe(true);
    if (typeof date === "string" && typeof from === "string") expect(date <= from, JSON.stringify(value)).toBe(true);
    for (const child of Object.values(value)) inOrder(child);
  };
  inOrder(JSON.parse(textOf(name)));
});

test("the whole catalogue is small enough to ship in every bundle", () => {
  const bytes = Object.keys(files).reduce((sum, name) => sum + Buffer.byteLength(JSON.stringify(JSON.parse(textOf(name)))), 0);
  expect(bytes).toBeLessThan(150_000);
});
