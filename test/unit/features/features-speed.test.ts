import { describe, expect, it } from "vitest";
import { shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import { shippedCatalogue } from "../../../server/src/catalogue/catalogue.ts";
import { outgoingCalls, prepareCallHierarchy } from "../../../server/src/features/call-hierarchy.ts";
import { codeLenses } from "../../../server/src/features/code-lens.ts";
import { completions } from "../../../server/src/features/completion.ts";
import { documentHighlights } from "../../../server/src/features/document-highlights.ts";
import { documentSymbols } from "../../../server/src/features/document-symbols.ts";
import { foldingRanges } from "../../../server/src/features/folding.ts";
import { hoverAt } from "../../../server/src/features/hover.ts";
import { deadlineHints } from "../../../server/src/features/inlay-hints.ts";
import { prepareRename } from "../../../server/src/features/rename.ts";
import { selectionRanges } from "../../../server/src/features/selection-ranges.ts";
import { semanticTokens } from "../../../server/src/features/semantic-tokens.ts";
import { taskLenses } from "../../../server/src/features/task-lenses.ts";
import { taskEntries } from "../../../server/src/features/tasks.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { timed } from "../timed.ts";

const start = { line: 2, character: 0 };

/** Texts that grow `times` times, each hard on another expression or loop. */
const hard: Record<string, (times: number) => string> = {
  "dots and brackets": (times) => `KẾ HOẠCH\n\na${".)”".repeat(times)}b\n`,
  "stops without a space": (times) => `KẾ HOẠCH\n\n${"TP.".repeat(times)}\n`,
  "one list of numbers": (times) => `KẾ HOẠCH\n\nI. Theo mục I${", I".repeat(times)}\n`,
  "parts of parts": (times) => `KẾ HOẠCH\n\nI. Theo ${"điểm a khoản 1 mục I ".repeat(times)}\n`,
  "commas and spaces": (times) => `KẾ HOẠCH\n\nPhụ lục${" ,".repeat(times)} (${"của ".repeat(times)}\n`,
  "many parts that name one another": (times) =>
    `KẾ HOẠCH\n\n${Array.from({ length: times / 20 }, (_, k) => `I. Một\n\n${(k % 30) + 1}. Theo mục II, mục 2.${k % 50}`).join("\n\n")}\n`,
  "capitals and issuers": (times) => `KẾ HOẠCH\n\nTheo Quyết định số 1/QĐ-TTg ngày 01/02/2020 của ${"Sở A, ".repeat(times)}\n`,
  "numbers, one behind another": (times) => `KẾ HOẠCH\n\n${"số 1/".repeat(times)}\n`,
  "short names": (times) => `KẾ HOẠCH\n\n${"Tổ công tác (gọi tắt là Tổ) họp. Tổ báo cáo.\n\n".repeat(times / 20)}`,
  "bodies that are given work": (times) =>
    `KẾ HOẠCH\n\nSở Nội vụ chủ trì, phối hợp với ${"Sở Y tế, ".repeat(times / 9)}rà soát.\n\n${"- Giao Sở Y tế rà soát trước ngày 15/6/2026.\n\n".repeat(times / 50)}`,
  "many rows and bullets": (times) => `KẾ HOẠCH\n\n${"- Một;\n\n| a | b |\n".repeat(times / 20)}`,
};

function milliseconds(text: string): number {
  const document = parsePlan(text);
  const began = performance.now();
  documentSymbols(document);
  foldingRanges(document);
  selectionRanges(document, [start, { line: 2, character: text.length / 2 }]);
  documentHighlights(document, start, shippedAgencies());
  semanticTokens(document, shippedAgencies());
  const knowledge = { catalogue: shippedCatalogue(), today: "2026-10-01", language: "vi" as const };
  for (const position of [
    start,
    { line: 2, character: text.length / 2 },
    { line: 2, character: document.source.lines[2]?.source.length ?? 0 },
  ]) {
    completions({ document, position, knowledge, insertReplace: true });
    hoverAt(document, [], position, knowledge);
    prepareRename(document, position, shippedAgencies());
  }
  codeLenses(document, "vi");
  taskEntries(document, shippedAgencies());
  taskLenses(document, shippedAgencies(), "vi");
  deadlineHints(document, { start, end: { line: document.source.lines.length, character: 0 } }, "2026-10-01", "vi");
  const handed = { document, uri: "untitled:plan", agencies: shippedAgencies(), language: "vi" as const };
  for (const item of prepareCallHierarchy(handed, { line: 2, character: 4 })) outgoingCalls(handed, item);
  return performance.now() - began;
}

describe("the features on hard texts", () => {
  it.each(Object.entries(hard))("take time in step with the length: %s", timed, (_name, text) => {
    milliseconds(text(2_000));
    const short = Math.max(4, milliseconds(text(10_000)));
    // Ten times the text: a quadratic pass would take a hundred times as long.
    expect(milliseconds(text(100_000))).toBeLessThan(40 * short);
  });
});
