import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** "Xem trang in": the printed page beside the text. */
const sample = "01-chuyen-doi-so-2026.kehoach";
let person;
let page;
beforeAll(async () => {
  person = await sitDown();
  await person.open(sample);
  await person.run("Kế hoạch: Open Print Preview");
  page = person.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
});
afterAll(() => person.leave("preview-end"));

const sheets = () => page.locator(".sheet");
const firstLine = () => person.editor.locator(".view-line").first();
const scrolled = () => page.locator(".desk").evaluate((desk) => desk.scrollTop);

test("shows the plan on numbered pages", async () => {
  await sheets().first().waitFor({ timeout: 30_000 });
  await expect.poll(() => page.locator(".count").textContent(), { timeout: 15_000 }).toMatch(/^6 /);
  expect(await sheets().nth(0).locator(".pageNumber").count()).toBe(0);
  expect(await sheets().nth(1).locator(".pageNumber").textContent()).toBe("2");
  expect(await sheets().first().locator(".sides.head .motto").textContent()).toBe("Độc lập - Tự do - Hạnh phúc");
  await person.photograph("preview");
});

test("follows what is typed", async () => {
  await person.beginAtTop();
  await person.goToLine(1);
  await person.press("End");
  await person.type(" XEM");
  await expect
    .poll(() => page.locator(".sides.head .issuer, .sides.head .parentBody").first().textContent(), { timeout: 10_000 })
    .toMatch(/ XEM$/);
  await person.press("Control+z");
});

test("scrolls with the text, and the text with it", async () => {
  expect(await scrolled()).toBe(0);
  await person.goToLine(60);
  await expect.poll(scrolled, { timeout: 10_000 }).toBeGreaterThan(500);
  await page.locator(".desk").evaluate((desk) => {
    desk.scrollTop = 0;
  });
  await expect.poll(() => firstLine().textContent(), { timeout: 10_000 }).toMatch(/ỦY/);
});

test("goes to the words that are clicked", async () => {
  await page
    .locator("p.heading", { hasText: "I. MỤC ĐÍCH, YÊU CẦU" })
    .first()
    .click({ position: { x: 60, y: 12 } });
  await expect
    .poll(() => person.page.locator(".editor-status-selection, #status\\.editor\\.selection").textContent(), { timeout: 10_000 })
    .toMatch(/^Ln 2\d/);
});

test("is there again after the window was reloaded", async () => {
  const body = () => page.locator("body");
  await body().evaluate((one) => one.setAttribute("data-before", "reload"));
  await person.run("Developer: Reload Window");
  await expect
    .poll(
      () =>
        body()
          .getAttribute("data-before")
          .catch(() => "reload"),
      { timeout: 45_000 },
    )
    .toBe(null);
  await expect.poll(() => page.locator(".count").textContent(), { timeout: 30_000 }).toMatch(/^6 /);
});
