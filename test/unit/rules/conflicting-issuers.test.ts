import { expect, test } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { citationConflictingIssuers } from "../../../server/src/rules/citation-conflicting-issuers.ts";
import { citationLaterInFull } from "../../../server/src/rules/citation-later-in-full.ts";

const check = createChecker([citationConflictingIssuers, citationLaterInFull], (id, error) => {
  throw new Error(id, { cause: error });
});
const told = (...cited: readonly string[]): readonly string[] =>
  check(parsePlan(cited.map((one) => `Thực hiện ${one} trên địa bàn xã.`).join("\n\n"))).map(
    ({ rule, fixes }) => `${rule.id.replace("citation/", "")}: ${fixes?.[0]?.edits[0]?.newText}`,
  );

test("of two organs the catalogue's is right, else the more usual one, and nothing takes the contradiction away", () => {
  expect(
    told("Nghị quyết số 20-NQ/TW ngày 01/11/2012 của Bộ Chính trị", "Nghị quyết số 20-NQ/TW ngày 01/11/2012 của Ban Chấp hành Trung ương"),
  ).toEqual(["conflicting-issuers: Ban Chấp hành Trung ương"]);
  const [board, committee] = ["Ban Thường vụ Tỉnh ủy", "Ban Chấp hành Đảng bộ tỉnh"];
  const dated = "Nghị quyết số 27-NQ/TU ngày 10/11/2022 của";
  expect(told(`${dated} ${board}`, `${dated} ${committee}`)).toEqual([`conflicting-issuers: ${board}`]);
  expect(told(`${dated} ${board}`, `${dated} ${committee}`, `${dated} ${committee}`)[0]).toBe(`conflicting-issuers: ${committee}`);
});

test("a wrong issuer that stands everywhere is told by the catalogue alone where two disagree", () => {
  expect(told("Nghị quyết số 20-NQ/TW ngày 01/11/2012 của Bộ Chính trị", "Nghị quyết số 20-NQ/TW ngày 01/11/2012 của Ban Bí thư")).toEqual([
    "conflicting-issuers: Ban Chấp hành Trung ương",
    "conflicting-issuers: Ban Chấp hành Trung ương",
  ]);
});

test("two terms, and names that fit every organ, are no contradiction", () => {
  expect(
    told("Nghị quyết số 20-NQ/TW ngày 01/11/2012 của Ban Chấp hành Trung ương", "Nghị quyết số 20-NQ/TW ngày 28/01/2008 của Bộ Chính trị"),
  ).toEqual([]);
  expect(
    told("Nghị quyết số 27-NQ/TU ngày 10/11/2022 của Ban Thường vụ Tỉnh ủy", "Nghị quyết số 27-NQ/TU ngày 10/11/2022 của Tỉnh ủy"),
  ).toEqual(["later-in-full: "]);
});
