import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../../server/src/rules/index.ts";

interface Row {
  readonly id: string;
  readonly reason?: string;
}

const file = new URL("../../../scripts/form-rows.json", import.meta.url);
const { groups, reasons }: { groups: readonly { rows: readonly Row[] }[]; reasons: Readonly<Record<string, unknown>> } = JSON.parse(
  readFileSync(file, "utf8"),
);
const rows = groups.flatMap((group) => group.rows);
const ids = new Set(rows.map(({ id }) => id));
const named = new Set(rules.flatMap(({ basis }) => basis));

describe("the rows of form", () => {
  it("stand there once each", () => {
    expect(rows.length).toBe(ids.size);
  });

  it("are all that rules name", () => {
    expect(rules.flatMap(({ id, basis }) => basis.filter((row) => !ids.has(row)).map((row) => `${id}: ${row}`))).toEqual([]);
  });

  it("have a rule or a known reason, never both", () => {
    const wrong = rows.filter(
      ({ id, reason }) => named.has(id) === (reason !== undefined) || (reason !== undefined && !(reason in reasons)),
    );
    expect(wrong).toEqual([]);
  });
});
