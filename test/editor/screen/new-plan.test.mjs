import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** From nothing to a plan: the questions are answered with the keyboard alone. */
let person;
beforeAll(async () => {
  person = await sitDown({ "ghi-chu.kehoach": "KẾ HOẠCH\n" });
});
afterAll(() => person.leave("new-plan-end"));

/** The question that is asked, by its place among all. */
const question = (step) => person.page.locator(".quick-input-widget", { hasText: `(${step}/6)` }).waitFor({ timeout: 15_000 });

test("a new plan is asked for in a few questions and has no findings; Escape gives it up", async () => {
  await person.open("ghi-chu.kehoach");
  await person.run("Kế hoạch: New Plan");
  await question(1);
  await person.press("Escape");
  await expect.poll(() => person.lines()).toEqual(["KẾ HOẠCH", ""]);

  await person.run("Kế hoạch: New Plan");
  await question(1);
  await person.type("Ủy ban nhân dân phường Sa Pa");
  await person.press("Enter");
  await question(3);
  await person.press("Enter");
  await question(4);
  await person.type("Trồng cây ven đường năm 2026");
  await person.press("Enter");
  await question(5);
  await person.type("30/2020");
  await person.page.locator(".quick-input-list .monaco-list-row", { hasText: "Nghị định số 30/2020/NĐ-CP" }).first().click();
  await person.photograph("new-plan-bases");
  await person.press("Enter");
  await question(6);
  await person.press("Enter");
  await expect.poll(async () => (await person.lines()).join("\n"), { timeout: 15_000 }).toContain("PHƯỜNG SA PA");
  const text = (await person.lines()).join("\n");
  expect(text).toContain("KẾ HOẠCH\nTrồng cây ven đường năm 2026");
  expect(text).toContain("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ");
  await person.photograph("new-plan");
});
