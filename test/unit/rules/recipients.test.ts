import { expect, test } from "vitest";
import { sourceFix } from "../../../server/src/features/source-edit.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { recipientsEntryForm } from "../../../server/src/rules/recipients-entry-form.ts";
import { recipientsFiling } from "../../../server/src/rules/recipients-filing.ts";
import { applyEdits } from "../apply-edits.ts";

const check = createChecker([recipientsEntryForm, recipientsFiling], (id, error) => {
  throw new Error(`${id}: ${String(error)}`);
});

/** The rules that find something, in the order of the text. */
function found(text: string): string[] {
  return check(parsePlan(text)).map(({ rule }) => rule.id);
}

const converted = "## **KẾ HOẠCH**\nTrồng cây\n\nNơi nhận:\n* Bộ Nội vụ;\n* Các sở, ban, ngành;\n* Lưu: VT, TH.\n";

test("stars that a conversion to Markdown wrote before every recipient are let alone", () => {
  expect(found(converted)).toEqual([]);
  expect(found(converted.replace("## **KẾ HOẠCH**", "**KẾ HOẠCH**"))).toEqual([]);
});

test.each(["Nơi nhận:\n– Như Điều 3;\n– Bộ Nội vụ;\n– Lưu: VT.\n", "Nơi nhận:\n-\nNhư Điều 3;\n-\nBộ Nội vụ;\n-\nLưu: VT.\n"])(
  "dashes as a page sets them are no slips of the drafter (TRAP-15)",
  (text) => {
    expect(found(text)).toEqual([]);
    expect(parsePlan(text).recipients?.entries).toHaveLength(3);
  },
);

test("behind an en dash the filing line is still judged", () => {
  expect(found("Nơi nhận:\n– Bộ Nội vụ;\n– Lưu VT, TH.\n")).toEqual(["recipients/filing"]);
});

test("stars in a file without other Markdown marks are reported", () => {
  expect(found(converted.replace("## **KẾ HOẠCH**", "KẾ HOẠCH"))).toEqual([
    "recipients/entry-form",
    "recipients/entry-form",
    "recipients/filing",
  ]);
});

test("a star among dashes is reported in a converted file too", () => {
  expect(found(converted.replace("* Bộ", "- Bộ"))).toEqual(["recipients/entry-form", "recipients/filing"]);
});

test("behind converted stars the rest of the line is still judged, and mended without another mark", () => {
  const text = converted.replace("Bộ Nội vụ;", "Bộ Nội vụ.").replace("VT, TH", "VT TH");
  const document = parsePlan(text);
  const findings = check(document);
  expect(findings.map(({ rule }) => rule.id)).toEqual(["recipients/entry-form", "recipients/filing"]);
  const edits = findings.flatMap(({ fixes }) => fixes ?? []).flatMap((fix) => sourceFix(document, fix).edits);
  expect(applyEdits(text, edits)).toBe(converted);
});
