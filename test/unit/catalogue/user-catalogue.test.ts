import { expect, test } from "vitest";
import { mergeCatalogue, shippedCatalogue } from "../../../server/src/catalogue/catalogue.ts";
import { readUserCatalogue, userCatalogueJsonSchema } from "../../../server/src/catalogue/user-catalogue.ts";

const good = `{
  "$schema": "../schemas/catalogue.schema.json",
  "agencies": [
    { "name": "Trung tâm Chuyển đổi số", "of": "tỉnh, thành phố", "alone": true, "codes": ["TTCĐS"], "level": "province", "from": "2025-03-01" },
    { "name": "Sở Du lịch", "level": "province", "to": "2025-06-30", "next": ["so-van-hoa-the-thao-va-du-lich"] }
  ],
  "codes": [{ "code": "TTCĐS", "issuers": ["trung-tam-chuyen-doi-so"], "side": "local", "example": "12/KH-TTCĐS" }],
  "documents": [
    { "symbol": "844/QĐ-TTg", "type": "Quyết định", "date": "2016-05-18", "title": "phê duyệt Đề án của tỉnh ta", "issuer": "thu-tuong" },
    { "symbol": "15/KH-UBND", "type": "Kế hoạch", "date": "2026-01-20", "title": "về chuyển đổi số năm 2026", "province": "Lào Cai" }
  ]
}`;

test("a catalogue of a folder is read and joined to the shipped one", () => {
  const { catalogue, problems } = readUserCatalogue(good);
  expect(problems).toEqual([]);
  const shipped = shippedCatalogue();
  const merged = mergeCatalogue(shipped, catalogue);
  expect(merged.agencies.byCode("TTCĐS").map(({ id }) => id)).toEqual(["trung-tam-chuyen-doi-so"]);
  expect(merged.codes.byCode("TTCĐS")).toHaveLength(1);
  expect(merged.documents.find("15/KH-UBND", "2026-01-20")?.province).toBe("Lào Cai");
  // The same body and the same document take the place of the shipped rows, the other 844/QĐ-TTg stays.
  expect(merged.agencies.rows.filter(({ name }) => name === "Sở Du lịch").map(({ to }) => to)).toEqual(["2025-06-30"]);
  expect(merged.agencies.rows).toHaveLength(shipped.agencies.rows.length + 1);
  expect(merged.documents.bySymbol("844/QĐ-TTg").map(({ title }) => title)).toEqual([
    "phê duyệt Đề án của tỉnh ta",
    "ban hành Kế hoạch thực hiện Chỉ thị số 52-CT/TW về bảo hiểm y tế toàn dân",
  ]);
  // The base is left as it was.
  expect(shipped.agencies.byId("so-du-lich")?.to).toBeUndefined();
});

/** The problems of a text as "path @ what stands there". */
function faults(text: string): readonly string[] {
  return readUserCatalogue(text).problems.map(({ path, start, end }) => `${path} @ ${text.slice(start, end)}`);
}

test.each([
  ['{ "agencies": [{ "name": "Sở A", "level": "tỉnh" }] }', 'agencies[0].level @ "level"'],
  ['{ "agencies": [{ "level": "province" }] }', 'agencies[0].name @ { "level": "province" }'],
  ['{ "agencies": [{ "name": "Sở A", "level": "province", "cap": 1 }] }', 'agencies[0].cap @ "cap"'],
  ['{ "agencies": [{ "name": "Sở A", "level": "province", "short": ["SA", 3] }] }', "agencies[0].short[1] @ 3"],
  ['{ "agencies": [{ "name": "Sở A", "of": "tổng", "level": "province" }] }', 'agencies[0].of @ "of"'],
  ['{ "codes": [{ "code": "SA", "issuers": [], "side": "local" }] }', 'codes[0].issuers @ "issuers"'],
  ['{ "documents": [{ "symbol": "1/KH-UBND", "type": "Kế hoạch", "title": "về", "date": "2026-02-30" }] }', 'documents[0].date @ "date"'],
  ['{ "documents": [{ "symbol": " ", "type": "Kế hoạch", "title": "về" }] }', 'documents[0].symbol @ "symbol"'],
  ['{ "documents": {} }', 'documents @ "documents"'],
  ['{ "document": [] }', 'document @ "document"'],
  ['{ "agencies": [7] }', "agencies[0] @ 7"],
  ["[]", " @ []"],
])("%s is reported at its key", (text, expected) => {
  expect(faults(text)).toEqual([expected]);
  expect(readUserCatalogue(text).problems.every(({ message }) => message.length > 10)).toBe(true);
});

test("a broken row is left out and the rest is used, with line and character of the fault", () => {
  const text = good.replace('"level": "province", "to"', '"level": "provinz", "to"');
  const { catalogue, problems } = readUserCatalogue(text);
  expect(catalogue.agencies.map(({ id }) => id)).toEqual(["trung-tam-chuyen-doi-so"]);
  expect(catalogue.documents).toHaveLength(2);
  expect(problems).toMatchObject([{ path: "agencies[1].level", line: 4, character: 28 }]);
});

test("the rows before a fault of JSON itself are used", () => {
  const text = good.replace('"to": "2025-06-30", "next"', '"to": "2025-06-30" "next"');
  const { catalogue, problems } = readUserCatalogue(text);
  expect(catalogue.agencies.map(({ id }) => id)).toEqual(["trung-tam-chuyen-doi-so"]);
  expect(problems).toMatchObject([{ path: "", line: 4 }]);
  expect(text.slice(problems[0]?.start).startsWith('"next"')).toBe(true);
});

test.each(["", "{", "{}}", '{"agencies": [', '"', "nul", "\ufeff{}", "[".repeat(100_000), '{"a', '{"agencies":[{"name":"\\u00"}]}'])(
  "%j does not break the reading",
  (text) => {
    const { catalogue, problems } = readUserCatalogue(text);
    expect(catalogue).toEqual({ agencies: [], codes: [], documents: [] });
    expect(problems.length > 0).toBe(text !== "\ufeff{}");
  },
);

test("the JSON schema offers the fields and says what they are", () => {
  const schema = userCatalogueJsonSchema() as {
    properties: { agencies: { items: { properties: Record<string, { description?: string }>; required: string[] } } };
  };
  const { properties, required } = schema.properties.agencies.items;
  expect(required).toEqual(["name", "level"]);
  expect(properties.name?.description).toContain("Sở Tài chính");
  expect(JSON.stringify(schema)).toContain("draft-07");
});
