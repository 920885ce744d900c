import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** Opening a plan: it reads as a plan, and its structure shows everywhere the editor shows structure. */
let person;
beforeAll(async () => {
  person = await sitDown();
});
afterAll(() => person.leave("open-plan"));

test("the outline names the parts, the recipients and the signature", async () => {
  await person.open("01-chuyen-doi-so-2026.kehoach");
  expect((await person.language.innerText()).trim()).toBe("Kế hoạch");
  await person.showOutline();
  const names = async () => (await person.outline.allInnerTexts()).map((name) => name.trim());
  for (const part of [/^I\. MỤC ĐÍCH, YÊU CẦU/, /^II\. MỤC TIÊU/, /^III\. NHIỆM VỤ/, /^Nơi nhận \(\d+\)/, /^Ký: /])
    await expect.poll(names, { timeout: 10_000 }).toContainEqual(expect.stringMatching(part));
});

test("the text is coloured: symbols, numbers and headings differ from the rest", async () => {
  const classes = () =>
    person.editor.locator(".view-line span[class*=mtk]").evaluateAll((spans) => [...new Set(spans.map((span) => span.className))]);
  await expect.poll(async () => (await classes()).length, { timeout: 10_000 }).toBeGreaterThan(2);
});

test("the clean plan has no problems", async () => {
  await person.showProblems();
  await expect.poll(() => person.page.locator(".markers-panel").innerText(), { timeout: 10_000 }).toContain("No problems");
  await person.photograph("clean-plan");
});

test("breadcrumbs and sticky scroll follow the place in the plan", async () => {
  await person.press("Control+Shift+m");
  await person.beginAtTop();
  await person.goToLine(60);
  await expect.poll(() => person.page.locator(".breadcrumbs-control").innerText(), { timeout: 10_000 }).toMatch(/[IVX]+\. /);
  await expect.poll(() => person.editor.locator(".sticky-widget .sticky-line-content").count(), { timeout: 10_000 }).toBeGreaterThan(0);
});

test("a plan with defects shows them, each with its rule", async () => {
  await person.open("03-don-vi-su-nghiep-2022.kehoach.md");
  await person.editor.locator(".squiggly-error, .squiggly-warning, .squiggly-info").first().waitFor({ state: "attached", timeout: 15_000 });
  await person.showProblems();
  await expect.poll(async () => (await person.problems.allInnerTexts()).join("\n"), { timeout: 10_000 }).toMatch(/[a-z-]+\/[a-z-]+/);
  await person.showOutline();
  await person.photograph("plan-with-defects");
});
