import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { timed } from "./timed.ts";

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
}

const configuration: LanguageConfiguration = JSON.parse(
  readFileSync(new URL("../../language-configuration.json", import.meta.url), "utf8"),
);

/** The words the editor sees in a line, for hover, completion and highlights. */
function words(line: string): string[] {
  const { pattern, flags } = configuration.wordPattern;
  return line.match(new RegExp(pattern, `${flags}g`)) ?? [];
}

describe("words", () => {
  test.each([
    "696/QĐ-TTg",
    "35/2021/NĐ-CP",
    "66.16/2026/NQ-CP",
    "80/2015/QH13",
    "50-KL/TW",
    "141-CV/VPTW/nb",
    "36A/TTr-TRD",
    "1766/SNNMT-QLXDCTTL&PCTT",
    "20/2013/TTLT-BYT-BCT-BNNPTNT",
    "KH-UBND",
    "KH&CN",
    "25/5/2020",
  ])("%s is one word", (symbol) => {
    expect(words(`theo (${symbol}); đã nêu`)).toEqual(["theo", symbol, "đã", "nêu"]);
  });

  test("Vietnamese syllables are whole words of their own", () => {
    expect(words("phát triển kinh tế - xã hội; Ủy ban, Uỷ ban")).toEqual([
      "phát",
      "triển",
      "kinh",
      "tế",
      "xã",
      "hội",
      "Ủy",
      "ban",
      "Uỷ",
      "ban",
    ]);
  });

  test("letters typed as base letter and combining marks stay whole", () => {
    const decomposed = "nghị quyết số".normalize("NFD");
    expect(words(decomposed)).toEqual(decomposed.split(" "));
  });

  test("a capitalised place name after a hyphen is not read as a symbol", () => {
    expect(words("Rịa-Vũng, Nam-Bắc, 12/Bắc")).toEqual(["Rịa", "Vũng", "Nam", "Bắc", "12", "Bắc"]);
  });

  test("a long line without a space is read in linear time", timed, () => {
    const started = performance.now();
    words("1/QĐ-".repeat(4000));
    words("A&".repeat(10000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("typing", () => {
  // Telex and VNI give ơ, ư, â … for [ ] { } ' and digits: closing those for the writer would fight the input method.
  test.each(["'", "[", "{", '"', "`"])("%s is never closed by itself", (key) => {
    expect(configuration.autoClosingPairs.map((pair) => pair.open)).not.toContain(key);
  });

  test("region comments fold, other comments do not", () => {
    const start = new RegExp(configuration.folding.markers.start);
    const end = new RegExp(configuration.folding.markers.end);
    expect(start.test("<!-- #vùng Phụ lục -->")).toBe(true);
    expect(end.test("<!-- #hết-vùng -->")).toBe(true);
    expect(start.test("<!-- vùng núi: chờ số liệu -->")).toBe(false);
  });
});
