import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** The view "Văn bản viện dẫn": what a plan cites, where, and what is wrong with it. */
const empty = "chua-dan.kehoach";
let person;
beforeAll(async () => {
  person = await sitDown({ [empty]: "KẾ HOẠCH\nKiểm tra công tác văn thư\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng văn bản.\n" });
});
afterAll(() => person.leave("cited-documents"));

const row = (name) => person.citedDocuments.filter({ hasText: name }).first();
const selection = () => person.page.locator("#status\\.editor\\.selection").innerText();
const label = (name) => row(name).getAttribute("aria-label");

test("without a plan it says what to do", async () => {
  await person.showCitedDocuments();
  await person.pane("Cited Documents").locator(".welcome-view-content", { hasText: "Open a plan" }).waitFor({ timeout: 15_000 });
  await person.photograph("cited-documents-none");
});

test("a plan that cites nothing says so", async () => {
  await person.open(empty);
  await person.pane("Cited Documents").locator(".welcome-view-content", { hasText: "cites no documents yet" }).waitFor({ timeout: 15_000 });
});

test("a plan's documents stand in the order of their first mention, each with its date and issuer", async () => {
  await person.open("03-don-vi-su-nghiep-2022.kehoach.md");
  await row("19-NQ/TW").waitFor({ timeout: 15_000 });
  const names = await person.citedDocuments.allInnerTexts();
  expect(names[0]).toContain("Nghị quyết số 19-NQ/TW");
  expect(names[0]).toContain("ngày 25/10/2017");
  expect(names[1]).toContain("Chương trình số 33-CTr/TU");
});

test("documents with a problem are marked, to the eye and to a screen reader", async () => {
  await expect.poll(() => row("30/2020/NĐ-CP").locator(".codicon-error").count(), { timeout: 15_000 }).toBe(1);
  expect(await label("30/2020/NĐ-CP")).toMatch(/1 lần dẫn, có 1 chỗ cần xem lại/);
  expect(await row("33-CTr/TU").locator(".codicon-error, .codicon-warning").count()).toBe(0);
});

test("a click on a document shows its mentions, a click on one of them goes there", async () => {
  await row("19-NQ/TW").click();
  const mention = person.citedDocuments.filter({ hasText: "19NQ/TW" }).first();
  await mention.waitFor({ timeout: 15_000 });
  await person.photograph("cited-documents");
  await mention.click();
  await expect.poll(() => selection(), { timeout: 10_000 }).toMatch(/^Ln 63, .*selected/);
});

test("typing elsewhere leaves rows open; a document cited once is a click away, and loses its mark when it is repaired", async () => {
  await person.press("Control+Home", "Enter", "Control+Home");
  await person.type("x");
  const mention = person.citedDocuments.filter({ hasText: "19NQ/TW" }).first();
  await expect.poll(() => mention.innerText(), { timeout: 15_000 }).toMatch(/^64: /);
  await row("30/2020/NĐ-CP").click();
  await expect.poll(() => selection(), { timeout: 10_000 }).toMatch(/^Ln 72, .*selected/);
  await person.type("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020");
  await expect.poll(() => label("30/2020/NĐ-CP"), { timeout: 15_000 }).not.toContain("cần xem lại");
  expect(await mention.isVisible()).toBe(true);
});
