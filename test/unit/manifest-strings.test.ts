import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const keysUsed = [...new Set([...read("package.json").matchAll(/"%([^%"]+)%"/g)].map((found) => found[1]))].sort();
const english: Readonly<Record<string, string>> = JSON.parse(read("package.nls.json"));
const vietnamese: Readonly<Record<string, string>> = JSON.parse(read("package.nls.vi.json"));

test("every string of the manifest stands in English and in Vietnamese, and no other", () => {
  expect(Object.keys(english).sort()).toEqual(keysUsed);
  expect(Object.keys(vietnamese).sort()).toEqual(keysUsed);
});

test("the name of the extension is the same in both", () => {
  expect(english.displayName).toBe("Kế hoạch – soạn thảo văn bản hành chính");
  expect(vietnamese.displayName).toBe(english.displayName);
});
