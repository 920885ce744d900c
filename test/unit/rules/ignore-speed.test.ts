import { describe, expect, it } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { ignoredIn } from "../../../server/src/rules/ignore.ts";
import { timed } from "../timed.ts";

/** Texts with so many ignore comments. */
const texts: Record<string, (times: number) => string> = {
  "one above the other": (times) => `KẾ HOẠCH\n\n${"<!-- kehoach-bỏ-qua-khối form/end-mark -->\n".repeat(times)}1. Một.\n`,
  "each above a line": (times) => `KẾ HOẠCH\n\n${"<!-- kehoach-bỏ-qua form/end-mark -->\n1. Một.\n\n".repeat(times)}`,
  "each above a block": (times) => `KẾ HOẠCH\n\n${"<!-- kehoach-bỏ-qua-khối -->\n1. Một.\na) Hai.\n- Ba.\n\n".repeat(times)}`,
};

function milliseconds(text: string): number {
  const document = parsePlan(text);
  const began = performance.now();
  const isIgnored = ignoredIn(document);
  const ignored = document.paragraphs.filter((_, paragraph) => isIgnored?.("form/end-mark", paragraph));
  const time = performance.now() - began;
  expect(ignored.length).toBeGreaterThan(0);
  expect(document.paragraphs.some((_, paragraph) => isIgnored?.("form/motto", paragraph))).toBe(text.includes("khối -->"));
  return time;
}

describe("many ignore comments", () => {
  it.each(Object.entries(texts))("are read in time in step with their number: %s", timed, (_name, text) => {
    milliseconds(text(500));
    const few = Math.max(4, milliseconds(text(2_000)));
    expect(milliseconds(text(20_000))).toBeLessThan(40 * few);
  });
});
