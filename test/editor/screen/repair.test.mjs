import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** A typist writes a torn symbol, sees it underlined and repairs it from the light bulb. */
const file = "soan-thao.kehoach";
const torn = "Thực hiện Kế hoạch số 4485/KH- UBND ngày 02/3/2026.";
const whole = torn.replace("KH- UBND", "KH-UBND");
let person;
beforeAll(async () => {
  person = await sitDown({ [file]: "" });
  await person.open(file);
});
afterAll(() => person.leave("repair"));

test("the torn symbol is underlined as it is typed", async () => {
  await person.type(torn);
  await person.editor.locator(".squiggly-error, .squiggly-warning").first().waitFor({ state: "attached", timeout: 15_000 });
  await person.photograph("torn-symbol");
});

test("Problems names the rule", async () => {
  await person.showProblems();
  await expect
    .poll(async () => (await person.problems.allInnerTexts()).join("\n"), { timeout: 10_000 })
    .toContain("citation/malformed-symbol");
  await person.photograph("problems");
});

test("the light bulb offers the correction first, and Enter applies it", async () => {
  await person.beginAtTop();
  await person.press("Home");
  for (let i = 0; i < torn.indexOf("/KH"); i++) await person.press("ArrowRight");
  await person.press("Control+.");
  const offers = person.page.locator(".action-widget .monaco-list-row.action");
  await offers.first().waitFor({ timeout: 10_000 });
  await expect.poll(() => offers.first().innerText()).toContain("4485/KH-UBND");
  await person.photograph("light-bulb");
  await person.press("Enter");
  await expect.poll(async () => (await person.editor.locator(".view-line").first().innerText()).replace(/\u00A0/g, " ")).toBe(whole);
  await expect
    .poll(async () => (await person.problems.allInnerTexts()).join("\n"), { timeout: 10_000 })
    .not.toContain("citation/malformed-symbol");
});

test("the repaired text is saved as it stands", async () => {
  await person.beginAtTop();
  await person.save(file, whole);
});
