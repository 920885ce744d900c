import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** Tasks and deadlines in the text itself: counts above headings, what a deadline means, who hands work to whom. */
const plan = "thoi-han-2099.kehoach";
const text = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

Lâm Đồng, ngày 05 tháng 01 năm 2099

KẾ HOẠCH
Cải cách hành chính năm 2099

I. NHIỆM VỤ

1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính ban hành quy chế trước ngày 15/6/2099.

2. Giao Sở Y tế rà soát thủ tục.
`;
let person;
beforeAll(async () => {
  person = await sitDown({ [plan]: text, ".vscode/settings.json": '{ "kehoach.codeLens": true }' });
  await person.open(plan);
});
afterAll(() => person.leave("deadlines"));

test("tasks are counted above a heading, and a click on the count shows them", async () => {
  const count = person.editor.locator(".codelens-decoration a", { hasText: "2 nhiệm vụ · 1 chưa có thời hạn" });
  await count.waitFor({ timeout: 15_000 });
  await person.photograph("task-lens");
  await count.click();
  const found = person.page.locator(".reference-zone-widget .monaco-list-row .referenceMatch");
  await expect.poll(() => found.count(), { timeout: 15_000 }).toBe(2);
  await person.press("Escape");
  await found.first().waitFor({ state: "detached" });
});

test("a deadline is counted out where the pointer rests: its last day with the weekday, and what the law makes of a day off", async () => {
  const told = await (await person.pointAt(person.words("15/6/2099"), "Ngày cuối cùng còn trong hạn")).innerText();
  expect(told).toContain("Chủ nhật, 14/6/2099");
  expect(told).toMatch(/khoản 5 Điều 148 Bộ luật Dân sự 2015/);
  await person.photograph("hover-deadline");
});

test("a body leads to who hands it work, and to those it works with", async () => {
  await person.words("Sở Nội vụ").click();
  await person.press("Shift+Alt+h");
  const calls = person.page.locator(
    ".part.sidebar .call-hierarchy .monaco-list-row, .part.sidebar .monaco-list[aria-label*='Call'] .monaco-list-row",
  );
  await calls.filter({ hasText: "Ủy ban nhân dân tỉnh Lâm Đồng" }).first().waitFor({ timeout: 15_000 });
  await person.photograph("call-hierarchy");
  await person.page.locator('.part.sidebar .action-label[aria-label="Show Outgoing Calls"]:visible').first().click();
  await calls.filter({ hasText: "Sở Tài chính" }).first().waitFor({ timeout: 15_000 });
  expect(await calls.allInnerTexts()).toContainEqual(expect.stringContaining("phối hợp 1 nhiệm vụ"));
});
