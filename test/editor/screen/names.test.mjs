import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** Names of bodies and documents while a plan is written: completed, explained, renamed. */
const head = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

Lâm Đồng, ngày 05 tháng 8 năm 2026

KẾ HOẠCH
Kiểm tra công tác văn thư năm 2026

`;
const draft = "soan-thao.kehoach";
const plan = "quyet-dinh-318.kehoach";
const text = `${head}Căn cứ Quyết định số 318/QĐ-UBND ngày 12 tháng 4 năm 2019 của Ủy ban nhân dân tỉnh về củng cố trạm y tế (sau đây gọi tắt là Quyết định số 318).

I. NHIỆM VỤ

1. Sở Nội vụ rà soát danh mục ban hành kèm theo Quyết định số 318.

2. Các sở thực hiện Quyết định số 318.
`;
const renamed = text.replaceAll(/Quyết định số 318(?!\/)/g, "Quyết định 318");

let person;
beforeAll(async () => {
  person = await sitDown({ [draft]: head, [plan]: text, ".vscode/settings.json": '{ "kehoach.codeLens": true }' });
});
afterAll(() => person.leave("names"));

test("a body is found by its initials, typed through an input method, and accepted with Tab", async () => {
  await person.open(draft);
  // The draft has no number yet, and is told so once the server is there: whoever types before that gets no offers.
  await person.editor.locator(".squiggly-error").first().waitFor({ state: "attached", timeout: 15_000 });
  await person.press("Control+End");
  await person.compose("G", "Gi", "Gia", "Giao");
  await person.press("Space");
  await person.compose("s", "sk", "skh", "skhc", "skhcn");
  const offer = person.offers.filter({ hasText: "Sở Khoa học và Công nghệ" });
  await offer.first().waitFor({ timeout: 15_000 });
  await person.photograph("completion-initials");
  await person.press("Tab");
  await expect.poll(async () => (await person.lines()).at(-1)).toBe("Giao Sở Khoa học và Công nghệ");
});

test("a body is found by its first words, typed with their accents", async () => {
  await person.type(", ");
  await person.compose("S", "So", "Sơ", "Sở");
  await person.press("Space");
  await person.compose("N", "Nô", "Nội");
  await person.offers.filter({ hasText: "Sở Nội vụ" }).first().waitFor({ timeout: 15_000 });
  await person.press("Tab");
  await expect.poll(async () => (await person.lines()).at(-1)).toBe("Giao Sở Khoa học và Công nghệ, Sở Nội vụ");
});

test("a document is written in full at its first mention", async () => {
  await person.type(" thuc hien Nghị định số 30/20");
  await person.offers.filter({ hasText: "30/2020/NĐ-CP" }).first().waitFor({ timeout: 15_000 });
  await person.photograph("completion-document");
  await person.press("Tab");
  await expect.poll(async () => (await person.lines()).join(" ")).toMatch(/30\/2020\/NĐ-CP ngày .*2020 của Chính phủ về công tác văn thư/);
});

test("prose is left alone: no list opens, and Enter breaks the line", async () => {
  await person.type(".");
  await person.press("Enter", "Enter");
  await person.type("Bảo đảm hiệu quả, tiết kiệm và thiết thực");
  await person.page.waitForTimeout(1000);
  expect(await person.offers.count()).toBe(0);
  await person.press("Enter");
  await person.type("x");
  await expect.poll(async () => (await person.lines()).slice(-2)).toEqual(["Bảo đảm hiệu quả, tiết kiệm và thiết thực", "x"]);
});

test("a citation is explained where the pointer rests", async () => {
  await person.open(plan);
  const symbol = person.words("318/QĐ-UBND");
  await symbol.waitFor({ timeout: 15_000 });
  const hover = await person.pointAt(symbol, "318/QĐ-UBND");
  expect(await hover.innerText()).toContain("Ủy ban nhân dân tỉnh");
  await person.photograph("hover-citation");
});

test("uses are counted above a legal basis, and a click on the count shows them", async () => {
  await person.press("Escape");
  const count = person.editor.locator(".codelens-decoration a", { hasText: "3 lần dẫn" });
  await count.waitFor({ timeout: 15_000 });
  await count.click();
  const found = person.page.locator(".reference-zone-widget .monaco-list-row .referenceMatch");
  await found.first().waitFor({ timeout: 15_000 });
  await expect.poll(() => found.count()).toBe(3);
  await person.photograph("code-lens");
  await person.press("Escape");
  await found.first().waitFor({ state: "detached" });
});

test("a short name is renamed in its definition and uses, and one undo takes it back", async () => {
  await person.beginAtTop();
  await person.press("Control+End", "ArrowUp", "End", "ArrowLeft", "ArrowLeft", "F2");
  const box = person.page.locator(".rename-box input");
  await box.waitFor({ timeout: 15_000 });
  await expect.poll(() => box.inputValue()).toBe("Quyết định số 318");
  await box.fill("Quyết định 318");
  await person.photograph("rename");
  await person.press("Enter");
  await box.waitFor({ state: "hidden" });
  await expect.poll(async () => (await person.lines()).at(-1) || (await person.lines()).at(-2)).toBe("2. Các sở thực hiện Quyết định 318.");
  await person.save(plan, renamed);
  await person.press("Control+z");
  await person.save(plan, text);
});
