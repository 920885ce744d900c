import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** "Lập phụ lục phân công nhiệm vụ": writes the appendix, and refreshes it around what was written by hand. */
const plan = "phu-luc-2099.kehoach";
const text = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

Số: 12/KH-UBND

Lâm Đồng, ngày 05 tháng 01 năm 2099

KẾ HOẠCH
Nâng cao chất lượng phục vụ người dân năm 2099

I. NHIỆM VỤ

1. Giao Sở Nội vụ xây dựng bộ tiêu chí trước ngày 15 tháng 9 năm 2099.

2. Giao Sở Tài chính bố trí kinh phí trong quý IV năm 2099.
`;
const command = "Kế hoạch: Write the Appendix of Tasks";
let person;
beforeAll(async () => {
  person = await sitDown({ [plan]: text });
  await person.open(plan);
});
afterAll(() => person.leave("appendix"));

/** The text as it is saved, once it holds some words. */
async function savedWith(words) {
  await person.press("Control+s");
  await expect.poll(() => person.saved(plan), { timeout: 10_000 }).toContain(words);
  return person.saved(plan);
}

const rows = (saved) => saved.split("\n").filter((line) => /^\| \d/.test(line));

test("the appendix stands at the end, and is brought into view", async () => {
  await person.run(command);
  await person.notice("Đã lập phụ lục phân công 2 nhiệm vụ.").waitFor({ timeout: 15_000 });
  await expect.poll(async () => (await person.lines()).join("\n"), { timeout: 10_000 }).toContain("BẢNG PHÂN CÔNG NHIỆM VỤ");
  await person.photograph("appendix-new");
  expect(rows(await savedWith("BẢNG PHÂN CÔNG NHIỆM VỤ"))).toEqual([
    "| 1 | Xây dựng bộ tiêu chí | Sở Nội vụ |  | Trước ngày 15 tháng 9 năm 2099 |  |",
    "| 2 | Bố trí kinh phí | Sở Tài chính |  | Trong quý IV năm 2099 |  |",
  ]);
});

test("a refresh follows the plan and keeps the cell that was written by hand", async () => {
  // The product of the first task, then its day in the plan above.
  await replaceInText("| Trước ngày 15 tháng 9 năm 2099 |  |", "| Trước ngày 15 tháng 9 năm 2099 | Quyết định |");
  await replaceInText("tiêu chí trước ngày 15 tháng 9 năm 2099.", "tiêu chí trước ngày 20 tháng 8 năm 2099.");
  await person.clearNotices();
  await person.run(command);
  await person.notice("Đã làm mới phụ lục phân công nhiệm vụ").waitFor({ timeout: 15_000 });
  expect(rows(await savedWith("| Trước ngày 20 tháng 8 năm 2099 |"))).toEqual([
    "| 1 | Xây dựng bộ tiêu chí | Sở Nội vụ |  | Trước ngày 20 tháng 8 năm 2099 | Quyết định |",
    "| 2 | Bố trí kinh phí | Sở Tài chính |  | Trong quý IV năm 2099 |  |",
  ]);
  await person.photograph("appendix-refreshed");
});

test("a second refresh changes nothing and says so", async () => {
  const before = person.saved(plan);
  await person.clearNotices();
  await person.run(command);
  await person.notice("Phụ lục phân công nhiệm vụ đã khớp với kế hoạch.").waitFor({ timeout: 15_000 });
  expect(await savedWith("Quyết định")).toBe(before);
});

/** Replaces the words once in the text in front, by the editor's own search. */
async function replaceInText(words, by) {
  await person.press("Control+1", "Control+h");
  const widget = person.page.locator(".find-widget.visible");
  await widget.waitFor();
  await widget.locator(".find-part textarea").fill(words);
  await widget.locator(".matchesCount", { hasText: "1 of 1" }).waitFor();
  await widget.locator(".replace-part textarea").fill(by);
  await person.press("Control+Alt+Enter");
  await widget.locator(".matchesCount", { hasText: "No results" }).waitFor();
  await person.press("Escape");
  await savedWith(by);
}
