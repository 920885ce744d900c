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

const lines = async () => (await person.editor.locator(".view-line").allInnerTexts()).map((line) => line.replace(/\u00A0/g, " ").trim());

test("the recipients block expands from its prefix", async () => {
  await person.type("noinhan");
  await person.press("Control+Space");
  const offers = person.page.locator(".suggest-widget.visible .monaco-list-row");
  await offers.first().waitFor({ timeout: 15_000 });
  expect(await offers.first().innerText()).toContain("noinhan");
  await person.photograph("suggestions");
  await person.press("Tab");
  await expect.poll(lines).toContain("Nơi nhận:");
  expect((await lines()).some((line) => line.startsWith("- Lưu: VT"))).toBe(true);
});

test("Enter breaks the line and accepts nothing", async () => {
  await person.press("Escape", "Escape", "Control+End", "Enter");
  await person.type("cancu");
  await person.page.locator(".suggest-widget.visible .monaco-list-row").first().waitFor({ timeout: 15_000 });
  await person.press("Enter");
  await person.type("x");
  const typed = await lines();
  expect(typed.slice(-2)).toEqual(["cancu", "x"]);
});
