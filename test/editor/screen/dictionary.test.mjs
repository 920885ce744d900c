import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** A typist sees a word that is built like no Vietnamese one, and puts it into the folder's dictionary from the light bulb. */
const file = "tu-dien.kehoach";
const words = "Kinh phí đuợc bố trí từ đầu năm.";
let person;
beforeAll(async () => {
  person = await sitDown({ [file]: `${words}\n` });
  await person.open(file);
});
afterAll(() => person.leave("dictionary"));

test("the word is underlined, and the light bulb offers the right one and both dictionaries", async () => {
  await person.editor.locator(".squiggly-info").first().waitFor({ state: "attached", timeout: 15_000 });
  await person.beginAtTop();
  await person.press("Home");
  for (let i = 0; i < words.indexOf("uợc"); i++) await person.press("ArrowRight");
  await person.press("Control+.");
  const offers = person.page.locator(".action-widget .monaco-list-row.action");
  await offers.first().waitFor({ timeout: 10_000 });
  await expect.poll(async () => (await offers.allInnerTexts()).slice(0, 3).join("|")).toMatch(/“được”.*\|.*“đuợc”.*\|.*“đuợc”/u);
  await person.photograph("dictionary-offers");
});

test("added to the folder's dictionary, it is no longer underlined, and the text is as it was", async () => {
  await person.press("ArrowDown", "Enter");
  await expect.poll(() => person.editor.locator(".squiggly-info").count(), { timeout: 10_000 }).toBe(0);
  expect((await person.lines())[0]).toBe(words);
  await person.photograph("dictionary-added");
});
