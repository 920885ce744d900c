import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** The view "Kiểm tra trước khi ký": what is left in a plan, and how one gets there from the status bar. */
const name = "truoc-khi-ky.kehoach";
const text = `KẾ HOẠCH
Phát triển y tế cơ sở

I. NHIỆM VỤ

1. Thực hiện Kế hoạch số 1420/KH- UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh về y tế cơ sở.

2. Rà soát danh mục thuốc, hoàn thành trước ngày 30/6/2026.
`;

let person;
beforeAll(async () => {
  person = await sitDown({ [name]: text });
});
afterAll(() => person.leave("checklist"));

const row = (words) => person.checklist.filter({ hasText: words }).first();
const label = (words) => row(words).getAttribute("aria-label");
const status = () => person.page.locator("[id$='kehoach.checklist'].statusbar-item");

test("the status bar counts the mandatory errors; a click opens the list, green where nothing was found", async () => {
  await person.open(name);
  await expect.poll(() => status().innerText(), { timeout: 15_000 }).toContain("còn 2 lỗi bắt buộc");
  await status().click();
  await expect.poll(() => label("Viện dẫn"), { timeout: 15_000 }).toBe("Viện dẫn, tên gọi tắt: 1 lỗi bắt buộc");
  expect(await label("Căn cứ")).toBe("Căn cứ: đạt");
});

test("a finding is repaired from its row: the line turns green and one error less is left; a clean plan has none", async () => {
  await row("Viện dẫn").click();
  await row("dòng 6").waitFor({ timeout: 15_000 });
  await row("dòng 6").hover();
  await person.photograph("checklist-finding");
  await row("dòng 6").locator('.action-label[aria-label="Repair This"]').click();
  await expect.poll(async () => (await person.lines()).join("\n"), { timeout: 15_000 }).toContain("1420/KH-UBND");
  await expect.poll(() => label("Viện dẫn"), { timeout: 15_000 }).toBe("Viện dẫn, tên gọi tắt: đạt");
  await expect.poll(() => status().innerText(), { timeout: 15_000 }).toContain("còn 1 lỗi bắt buộc");
  await person.open("01-chuyen-doi-so-2026.kehoach");
  await expect.poll(() => status().innerText(), { timeout: 15_000 }).toContain("không còn lỗi bắt buộc");
});
