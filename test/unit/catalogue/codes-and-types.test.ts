import { expect, test } from "vitest";
import { shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import { basisOf, catalogueTypes, documentTypeById, documentTypesByCode, issuersOf } from "../../../server/src/catalogue/document-types.ts";
import { shippedIssuerCodes } from "../../../server/src/catalogue/issuer-codes.ts";
import type { CatalogueDocumentType } from "../../../server/src/catalogue/schema.ts";
import { documentTypes, typesOfCode } from "../../../server/src/recognise/document-type.ts";
import { isAssembly, isKnownIssuer, readIssuerCode, sideOf } from "../../../server/src/recognise/issuer-code.ts";

const { byId } = shippedAgencies();
const codes = shippedIssuerCodes().rows;

/** The form of a type as a pattern for whole symbols. */
function patternOf(type: CatalogueDocumentType): RegExp {
  const loai = (type.codes ?? []).join("|");
  const parts: Readonly<Record<string, string>> = {
    so: "\\d+(?:\\.\\d+)?",
    nam: "(?:19|20)\\d\\d",
    loai: `(?:${loai})`,
    cq: "[A-ZĐ][A-ZĐa-z&0-9]*",
    tc: "[A-ZĐ]+",
    khoa: "\\d\\d",
    donvi: "[A-ZĐ]+",
  };
  const source = (type.form ?? "").replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "").replaceAll("/", "\\/");
  return new RegExp(`^${source}$`, "u");
}

test("ids and codes are unique, and every issuer exists", () => {
  expect(new Set(catalogueTypes.map(({ id }) => id)).size).toBe(catalogueTypes.length);
  expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  for (const { code, issuers } of codes) for (const id of issuers) expect(byId(id)?.id, code).toBe(id);
  for (const type of catalogueTypes) {
    for (const id of issuersOf(type) ?? []) if (!id.includes("*")) expect(byId(id)?.id, type.id).toBe(id);
    expect(basisOf(type).length > 0 || ["consolidated", "treaty"].includes(type.system), type.id).toBe(true);
  }
});

test("every form matches its own example", () => {
  for (const type of catalogueTypes) {
    if (type.example === undefined || type.id === "hien-phap") continue;
    expect(type.form, type.id).toBeDefined();
    expect(type.example).toMatch(patternOf(type));
  }
});

test("every example is matched by its own type and by no type of another system but those of one form", () => {
  for (const type of catalogueTypes.filter(({ example, form }) => example !== undefined && form !== undefined)) {
    const matching = catalogueTypes.filter((other) => other.form !== undefined && patternOf(other).test(type.example ?? ""));
    const isParty = ({ system }: CatalogueDocumentType) => system.startsWith("party");
    for (const other of matching) expect(isParty(other), `${type.example}: ${type.id}, ${other.id}`).toBe(isParty(type));
  }
});

test("the example of a code carries the code", () => {
  for (const { code, example, side } of codes) {
    if (example === undefined) continue;
    expect(example.split(/[/-]/), code).toContain(code);
    expect(/^\d+-/.test(example), code).toBe(side === "party");
  }
});

test("codes of terms of the National Assembly follow one another", () => {
  const terms = codes.filter(({ code }) => /^QH\d/.test(code));
  terms.forEach((term, i) => {
    const next = terms[i + 1];
    if (next !== undefined) expect(next.from).toBe(new Date(Date.parse(term.to ?? "") + 86_400_000).toISOString().slice(0, 10));
  });
  expect(terms).toHaveLength(6);
});

test("29 types of Decree 30, of which two have no code, and 25 types and 8 papers of the Party", () => {
  const of = (system: string) => catalogueTypes.filter((type) => type.system === system);
  const decree = of("administrative").filter(({ from }) => from === "2020-03-05");
  expect(decree).toHaveLength(29);
  expect(decree.filter((type) => type.codes === undefined).map(({ name }) => name)).toEqual(["Công văn", "Thư công"]);
  expect(of("copy")).toHaveLength(3);
  expect(of("party")).toHaveLength(25);
  expect(of("party-paper")).toHaveLength(8);
  expect(documentTypeById("ke-hoach")?.codes).toEqual(["KH"]);
  expect(documentTypesByCode("TT").map(({ name }) => name)).toEqual(["Thông tư", "Thông tri"]);
});

const recogniserOnly = ["Văn bản", "Giấy phép", "Giấy chứng nhận", "Giấy xác nhận"];
const stateSystems = new Set(["administrative", "copy", "normative", "consolidated"]);

/** Codes of Party documents that no list gives: those of letters, and those that committees use for programmes and plans of action. */
const notListed = ["GM", "GGT", "GNP", "PG", "PC", "CTHĐ", "CTrHĐ", "KHHĐ"];

test("the recogniser's table of types says what the catalogue says", () => {
  for (const type of documentTypes.filter(({ name }) => !recogniserOnly.includes(name))) {
    const rows = catalogueTypes.filter(({ name }) => name.toLowerCase() === type.name.toLowerCase());
    expect(rows, type.name).not.toEqual([]);
    const state = new Set(rows.filter(({ system }) => stateSystems.has(system)).flatMap((row) => row.codes ?? []));
    for (const code of state) expect(type.state, type.name).toContain(code);
    const party = new Set(rows.filter(({ system }) => system === "party").flatMap((row) => row.codes ?? []));
    for (const code of type.party.filter((code) => !notListed.includes(code))) {
      expect([...party], `${type.name} ${code}`).toContain(code);
    }
  }
});

/** Of the Party, with codes that were only recalled, or with no code to read. */
const catalogueOnly = ["Chiến lược", "Lời kêu gọi", "Quy hoạch", "Giấy đi đường"];

test("and knows every code of the catalogue that is certain", () => {
  for (const type of catalogueTypes) {
    if (catalogueOnly.includes(type.name) || type.codes === undefined || type.unsure !== undefined) continue;
    for (const code of type.codes) {
      if (type.recalled === true) continue;
      const system = type.system === "party" ? "party" : "state";
      expect(
        typesOfCode(code, system).map(({ name }) => name.toLowerCase()),
        `${type.name} ${code}`,
      ).toContain(type.name.toLowerCase());
    }
  }
});

test("the recogniser's codes of bodies stand on the side the catalogue gives them, and are read as they are", () => {
  for (const { code, side } of codes) {
    expect(readIssuerCode(code), code).toEqual({ code });
    const expected = side === "party" ? "party" : "state";
    expect([expected, "either"], code).toContain(sideOf(code));
    if (/^QH/.test(code) || /^UBTVQH/.test(code)) expect(isAssembly(code), code).toBe(true);
  }
});

test("codes that the recogniser takes for unknown are few and listed", () => {
  // Letters that other units use too, and two second codes of one body.
  expect(codes.filter(({ code }) => !isKnownIssuer(code)).map(({ code }) => code)).toEqual(
    "HĐTP VKSTC LĐTBXH ĐĐBQH TTT CAT MTTQ LĐLĐ LHH PGDĐT CB ĐH".split(" "),
  );
});
