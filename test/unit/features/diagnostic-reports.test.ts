import { describe, expect, it } from "vitest";
import { type DiagnosticReport, showsTheSame } from "../../../server/src/features/diagnostic-reports.ts";
import { diagnosticsOf } from "../../../server/src/features/diagnostics.ts";
import { editLines } from "../../../server/src/features/edit-lines.ts";
import { parsePlan, parseSource } from "../../../server/src/plan/parse.ts";
import { checkerOf, wrongWord } from "./made-up-rule.ts";

const check = checkerOf(wrongWord);
const options = { language: "vi", uri: "file:///ke-hoach.kehoach", ruleLink: () => undefined } as const;
const text = "KẾ HOẠCH\n\nMột việc rà soát.\n\nHai xxx và ba.\n\nBốn việc xxx.\n";

function reportOn(document: DiagnosticReport["document"]): DiagnosticReport {
  return { document, items: diagnosticsOf(document, check(document), options) };
}

/** Whether an editor that has the findings of the text needs nothing new once `before` has been replaced. */
function staysAfter(before: string, newText: string): boolean {
  const old = parsePlan(text);
  const line = text.split("\n").findIndex((one) => one.includes(before));
  const start = text.split("\n")[line]?.indexOf(before) ?? -1;
  const range = { start: { line, character: start }, end: { line, character: start + before.length } };
  const report = reportOn(old);
  return showsTheSame(report, reportOn(parseSource(editLines(old.source, [{ range, newText }]), old)));
}

describe("an editor that shows the findings of a text", () => {
  it("needs nothing new after a letter in a paragraph without findings", () => {
    expect(staysAfter("soát", "soáta")).toBe(true);
  });

  it("needs them anew after a letter in a paragraph with one, where its squiggle may have been cut short", () => {
    expect(staysAfter("và ba", "và bốn")).toBe(false);
    expect(staysAfter("Bốn việc xxx", "Bốn việc kia xxx")).toBe(false);
  });

  it("needs them anew where one came or went, or lines moved", () => {
    expect(staysAfter("soát", "soát xxx")).toBe(false);
    expect(staysAfter("xxx và", "và")).toBe(false);
    expect(staysAfter("Một việc", "Không\n\nMột việc")).toBe(false);
  });

  it("needs them anew where nothing was edited that we know of: letters may have been taken back", () => {
    const report = reportOn(parsePlan(text));
    expect(showsTheSame(report, report)).toBe(false);
  });
});
