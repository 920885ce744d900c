import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { createRegistry } from "vscode-tmgrammar-test/dist/common/index.js";
import { timed } from "./timed.ts";

const path = fileURLToPath(new URL("../../syntaxes/kehoach.tmLanguage.json", import.meta.url));
const registry = createRegistry([{ path, scopeName: "text.kehoach" }]);
const length = 10_000;

/** `text` over and over, `length` characters in all. */
const repeated = (text: string) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

// Each line is the beginning of some pattern over and over, so that a pattern that goes back and forth is found out.
const lines: Readonly<Record<string, string>> = {
  prose: repeated("Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính báo cáo trước ngày 15 tháng 11 hằng năm; "),
  "names without an end": repeated("Sở Khoa học và "),
  "lists of units": repeated("Ủy ban nhân dân tỉnh, xã, "),
  "capitals after TM.": `TM. ${repeated("ỦY BAN, ")}`,
  "symbol that goes on": `1/KH-${repeated("UBND-")}`,
  "blank number": `Số: ${repeated(" …")}x`,
  "place names": repeated("Hà Nội - "),
  "heading without an end": `1. A${repeated("b ")}`,
  numbering: repeated("1."),
  spaces: repeated(" "),
  stars: repeated("*a "),
  "table bars": repeated("| "),
  "table rule": `${repeated("|-")}x`,
  "open quotes": repeated("“a "),
  "short names": repeated("gọi tắt là "),
};

async function timeOf(line: string): Promise<number> {
  const grammar = await registry.loadGrammar("text.kehoach");
  if (!grammar) throw new Error("the grammar cannot be read");
  const started = performance.now();
  const { tokens } = grammar.tokenizeLine(line, null);
  expect(tokens.at(-1)?.endIndex).toBeGreaterThanOrEqual(line.length);
  return performance.now() - started;
}

describe("a line of 10,000 characters is coloured without a pause", () => {
  // The first line also pays for compiling the patterns.
  beforeAll(() => timeOf("I. MỤC ĐÍCH"));

  test.each(Object.entries(lines))("%s", timed, async (_, line) => {
    expect(await timeOf(line)).toBeLessThan(250);
  });
});
