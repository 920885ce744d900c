import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** The view "Nhiệm vụ": who does what by when, kept in step while one types. */
const plan = "nhiem-vu.kehoach";
const empty = "chua-giao.kehoach";
const text = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

Lâm Đồng, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ

a) Sở Nội vụ chủ trì, phối hợp với Sở Tài chính ban hành quy chế trước ngày 15/6/2099.

b) Giao Sở Y tế rà soát thủ tục.

c) Giao Sở Y tế sơ kết trong tháng 3 năm 2026.
`;

let person;
beforeAll(async () => {
  person = await sitDown({ [plan]: text, [empty]: "KẾ HOẠCH\nKiểm tra công tác văn thư\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng văn bản.\n" });
});
afterAll(() => person.leave("tasks"));

const row = (name) => person.tasks.filter({ hasText: name }).first();
const label = (name) => row(name).getAttribute("aria-label");
const welcome = (words) => person.pane("Tasks").locator(".welcome-view-content", { hasText: words });
const status = () => person.page.locator("#kehoach\\.kehoach\\.kehoach\\.tasks, [id$='kehoach.tasks'].statusbar-item");
const labels = () => person.spoken(person.tasks);

const press = (name) => person.pressInView("Tasks", name);

test("without a plan it says what to do, also in a plan that hands out nothing", async () => {
  await person.showViews();
  await person.fold("Cited Documents");
  await welcome("Open a plan").waitFor({ timeout: 15_000 });
  await person.open(empty);
  await welcome("No task has been found").waitFor({ timeout: 15_000 });
  await person.photograph("tasks-none");
});

test("the status bar counts the tasks and those without a deadline", async () => {
  await person.open(plan);
  await status().waitFor({ timeout: 15_000 });
  await expect.poll(() => status().innerText(), { timeout: 10_000 }).toContain("3 nhiệm vụ · 1 chưa có thời hạn");
});

test("tasks stand below the bodies that lead them or take part", async () => {
  await row("Sở Nội vụ").waitFor({ timeout: 15_000 });
  await expect.poll(labels).toEqual(["Sở Nội vụ, chủ trì 1", "Sở Tài chính, phối hợp 1", "Sở Y tế, chủ trì 2"]);
  await row("Sở Y tế").click();
  await row("Rà soát thủ tục").waitFor({ timeout: 15_000 });
  expect(await label("Rà soát thủ tục")).toBe("Rà soát thủ tục, Chủ trì: Sở Y tế, thời hạn: chưa có thời hạn");
  await person.photograph("tasks-by-agency");
});

test("a click on a task goes there", async () => {
  await row("Rà soát thủ tục").click();
  await expect
    .poll(() => person.page.locator("#status\\.editor\\.selection").innerText(), { timeout: 10_000 })
    .toMatch(/^Ln 13, .*selected/);
});

test("typing changes the row of the task alone: what is open stays open", async () => {
  const watched = await row("Sở Y tế").elementHandle();
  await person.press("Control+End", "ArrowUp", "End", "ArrowLeft", "ArrowUp", "ArrowUp", "End", "ArrowLeft");
  await person.type(" trước ngày 01/7/2099");
  await expect.poll(() => label("Rà soát thủ tục"), { timeout: 10_000 }).toMatch(/thời hạn: trước ngày 01\/7\/2099 \(còn \d+ ngày\)/);
  expect(await row("Sơ kết").isVisible()).toBe(true);
  expect(await watched.isVisible()).toBe(true);
  await expect.poll(() => status().innerText(), { timeout: 10_000 }).not.toContain("chưa có thời hạn");
  for (let key = 0; key < " trước ngày 01/7/2099".length; key++) await person.press("Backspace");
  await expect.poll(() => label("Rà soát thủ tục"), { timeout: 10_000 }).toContain("chưa có thời hạn");
});

test("by due date they stand in the order of their days, by part as in the plan", async () => {
  await press("Arrange Tasks by Due Date");
  await row("Tháng 3/2026").waitFor({ timeout: 15_000 });
  const days = ["Tháng 3/2026, ", "Sơ kết", "Tháng 6/2099", "Ban hành quy chế", "Chưa có thời hạn", "Rà soát thủ tục"];
  await expect.poll(labels).toEqual(days.map((words) => expect.stringMatching(new RegExp(`^${words}`))));
  expect(await row("31/3").locator(".codicon-history").count()).toBe(1);
  await person.photograph("tasks-by-due-date");
  await press("Arrange Tasks by Section");
  await row("I. NHIỆM VỤ").waitFor({ timeout: 15_000 });
  await expect.poll(async () => (await labels()).length).toBe(4);
});

/** Chooses a filter. */
async function filter(name) {
  await press("Filter Tasks");
  await person.choose("Chỉ hiện nhiệm vụ nào?", name);
}

test("a filter leaves those without a deadline, or overdue; one button brings all back", async () => {
  await filter("Chưa có thời hạn");
  await expect.poll(async () => (await labels()).length, { timeout: 10_000 }).toBe(2);
  await filter("Quá hạn vào một ngày khác");
  await person.answer("Tính quá hạn vào ngày nào?", "01/01/2100");
  await expect.poll(async () => (await labels()).length, { timeout: 10_000 }).toBe(3);
  await filter("Quá hạn vào một ngày khác");
  await person.answer("Tính quá hạn vào ngày nào?", "01/01/2026");
  await welcome("No task passes the filter").waitFor({ timeout: 10_000 });
  await press("Show All Tasks");
  await expect.poll(async () => (await labels()).length, { timeout: 10_000 }).toBe(4);
});

test("the last days are shown beside the deadlines when they are wanted", async () => {
  await person.run("Kế hoạch: Show or Hide the Last Day beside Deadlines");
  await expect.poll(async () => (await person.lines()).join("\n"), { timeout: 15_000 }).toContain("trong tháng 3 năm 2026thứ Ba 31/3/2026");
  await person.photograph("deadline-hints");
});
