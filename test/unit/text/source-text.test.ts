import { describe, expect, it } from "vitest";
import { fullText, lineEndOf, readText, replaceRange, textInRange } from "../../../server/src/text/source-text.ts";

const range = (line: number, character: number, endLine = line, endCharacter = character) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});
const lines = (text: string): string[] => readText(text).lines.map(({ source, lineEnd }) => source + lineEnd);

describe("a text is cut into lines", () => {
  it.each([
    ["", [""]],
    ["KẾ HOẠCH", ["KẾ HOẠCH"]],
    ["a\nb\r\nc\rd", ["a\n", "b\r\n", "c\r", "d"]],
    ["a\n\r\nb", ["a\n", "\r\n", "b"]],
    ["a\n", ["a\n", ""]],
  ])("%j", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe("an edit", () => {
  const plan = readText("KẾ HOẠCH\r\nNăm 2026\r\nI. MỤC ĐÍCH");
  it.each([
    ["a letter typed", range(1, 8), "a", "KẾ HOẠCH\r\nNăm 2026a\r\nI. MỤC ĐÍCH"],
    ["behind the line's end, as LSP clamps it", range(1, 999), ";", "KẾ HOẠCH\r\nNăm 2026;\r\nI. MỤC ĐÍCH"],
    ["below the last line", range(9, 9), "!", "KẾ HOẠCH\r\nNăm 2026\r\nI. MỤC ĐÍCH!"],
    ["two lines joined", range(0, 8, 1, 0), " ", "KẾ HOẠCH Năm 2026\r\nI. MỤC ĐÍCH"],
    ["a range given backwards", range(1, 8, 1, 4), "2027", "KẾ HOẠCH\r\nNăm 2027\r\nI. MỤC ĐÍCH"],
    ["everything deleted", range(0, 0, 2, 99), "", ""],
  ])("%s", (_, at, text, expected) => {
    expect(fullText(replaceRange(plan, at, text))).toBe(expected);
  });

  it("leaves the other lines the same objects", () => {
    const after = replaceRange(plan, range(1, 0), "x");
    expect(after.lines[0]).toBe(plan.lines[0]);
    expect(after.lines[2]).toBe(plan.lines[2]);
  });

  it("makes one line end of a carriage return and an inserted line feed", () => {
    expect(replaceRange(readText("a\rb"), range(1, 0), "\n").lines).toEqual(readText("a\r\nb").lines);
  });
});

it("the text between two positions comes out as it stands", () => {
  const plan = readText("một\r\nhai\nba");
  expect(textInRange(plan, range(0, 1, 2, 1))).toBe("ột\r\nhai\nb");
  expect(textInRange(plan, range(0, 1, 0, 3))).toBe("ột");
});

it("new lines take the line end of the text", () => {
  expect(lineEndOf(readText("a\r\nb"))).toBe("\r\n");
  expect(lineEndOf(readText("a"))).toBe("\n");
});
