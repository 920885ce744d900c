import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** What a newcomer meets: the walkthrough, its sample and the repair of its one fault. */
let person;
beforeAll(async () => {
  person = await sitDown();
});
afterAll(() => person.leave("walkthrough-end"));

const step = (name) => person.page.locator(".getting-started-step", { hasText: name });
const isDone = async (name) => (await step(name).locator(".codicon-getting-started-step-checked.complete").count()) > 0;

test("the walkthrough opens the sample beside itself, shows its repairs and ticks what was done", async () => {
  await person.pick("F1", "Type the name of a command", { typed: ">Welcome: Open Walkthrough", row: "Open Walkthrough" });
  await person.choose("Select a walkthrough", "Write a plan with Kế hoạch");
  await step("Open a sample plan").first().waitFor({ timeout: 15_000 });
  // The picture stands in a frame of its own.
  const drawn = () => Promise.all(person.page.frames().map((frame) => frame.locator("svg text").count()));
  await expect.poll(async () => (await drawn()).some((count) => count > 3), { timeout: 15_000 }).toBe(true);
  await person.photograph("walkthrough");
  await person.page.locator(".getting-started-step.expanded .monaco-button", { hasText: "Open the Sample" }).click();
  await expect.poll(async () => (await person.lines()).join(" "), { timeout: 15_000 }).toContain("KẾ HOẠCH");
  await expect.poll(() => isDone("Open a sample plan"), { timeout: 15_000 }).toBe(true);

  await step("Put a citation right").first().click();
  await person.page.locator(".getting-started-step.expanded .monaco-button", { hasText: "Show the Repairs" }).click();
  await person.page
    .locator(".action-widget .monaco-list-row", { hasText: "Sửa thành “3950/KH-UBND”" })
    .first()
    .waitFor({ timeout: 15_000 });
  await person.photograph("walkthrough-repairs");
  await person.press("Enter");
  await expect.poll(() => isDone("Put a citation right"), { timeout: 15_000 }).toBe(true);
});
