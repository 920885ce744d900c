import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** A prefix typed without accents, and the block stands there with its first gap selected. */
const file = "noi-nhan.kehoach";
let person;
beforeAll(async () => {
  person = await sitDown({ [file]: "" });
  await person.open(file);
});
afterAll(() => person.leave("snippet"));

test("the recipients block expands from its prefix", async () => {
  await person.type("noinhan");
  await person.press("Control+Space");
  const { offers } = person;
  await offers.first().waitFor({ timeout: 15_000 });
  await expect.poll(() => offers.first().innerText(), { timeout: 10_000 }).toContain("noinhan");
  await person.photograph("suggestions");
  await person.press("Tab");
  await expect.poll(() => person.lines()).toContain("Nơi nhận:");
  expect((await person.lines()).some((line) => line.startsWith("- Lưu: VT"))).toBe(true);
});

test("Enter breaks the line and accepts nothing", async () => {
  await person.press("Escape", "Escape", "Control+End", "Enter");
  await person.type("cancu");
  await person.offers.first().waitFor({ timeout: 15_000 });
  await person.press("Enter");
  await person.type("x");
  await expect.poll(async () => (await person.lines()).slice(-2)).toEqual(["cancu", "x"]);
});
