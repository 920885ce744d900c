// What a person sees and does at the editor.
import * as fs from "node:fs";
import * as path from "node:path";
import { expect, inject } from "vitest";
import { inProject } from "../../../scripts/project.mjs";
import { openPage } from "../workbench.mjs";

const screenshots = inProject("test", "screenshots");

/** Opens the editor on a fresh copy of the sample plans; `files` are put beside them, by name. */
export async function sitDown(files = {}) {
  const { page, plans, address, outside, close } = await openPage(inject("workbench"));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(plans, name)), { recursive: true });
    fs.writeFileSync(path.join(plans, name), text);
  }
  await page.goto(address);
  await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 30_000 });
  return new Person(page, plans, outside, close);
}

class Person {
  constructor(page, plans, outside, close) {
    this.page = page;
    this.plans = plans;
    this.outside = outside;
    this.close = close;
  }

  /** The text area of the file in front. */
  get editor() {
    return this.page.locator(".editor-group-container.active .monaco-editor").first();
  }

  get outline() {
    return this.page.locator(".outline-tree .monaco-list-row");
  }

  get problems() {
    return this.page.locator(".markers-panel .monaco-list-row");
  }

  get offers() {
    return this.page.locator(".suggest-widget.visible .monaco-list-row");
  }

  /** Rows of the view "Văn bản viện dẫn". */
  get citedDocuments() {
    return this.pane("Cited Documents").locator(".monaco-list-row");
  }

  /** Rows of the view "Nhiệm vụ". */
  get tasks() {
    return this.pane("Tasks").locator(".monaco-list-row");
  }

  /** A view of the side bar by its name. */
  pane(name) {
    return this.page.locator(".part.sidebar .pane", { has: this.page.locator(`.pane-header[aria-label^="${name}"]`) });
  }

  /** Folds a view of the side bar, so that others have the room. */
  async fold(name) {
    await this.pane(name).locator(".pane-header").click();
  }

  /** Opens the side bar of plans. */
  async showViews() {
    await this.page.locator('.part.activitybar .action-item a[aria-label^="Kế hoạch"]').click();
    await this.page.locator(".part.sidebar .composite.title h2", { hasText: "Kế hoạch" }).waitFor({ timeout: 15_000 });
  }

  async showCitedDocuments() {
    await this.showViews();
    await this.fold("Tasks");
  }

  get language() {
    return this.page.locator("#status\\.editor\\.mode");
  }

  /** What is on disk. */
  saved(name) {
    return fs.readFileSync(path.join(this.plans, name), "utf8");
  }

  /** Opens a file of the folder by its name. */
  async open(name) {
    const { page } = this;
    await page.keyboard.press("Control+p");
    await page.locator(".quick-input-widget input").fill(name);
    await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().waitFor();
    await page.keyboard.press("Enter");
    await page
      .locator(`.monaco-editor[data-uri$="${encodeURIComponent(name)}"]`)
      .first()
      .waitFor();
    await this.editor.locator(".view-lines").click({ position: { x: 5, y: 5 } });
  }

  /** Types on the keys, at a fast typist's speed. */
  async type(text) {
    await this.page.keyboard.type(text, { delay: 12 });
  }

  /** Types a syllable through an input method: the states that Telex goes through on macOS or IBus, then the end of the composition. */
  async compose(...states) {
    this.devtools ??= await this.page.context().newCDPSession(this.page);
    for (const text of states) {
      await this.devtools.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      await this.page.waitForTimeout(15);
    }
    await this.devtools.send("Input.insertText", { text: states.at(-1) });
  }

  /** What the editor shows, line by line. */
  async lines() {
    return (await this.editor.locator(".view-line").allInnerTexts()).map((line) => line.replace(/\u00A0/g, " ").trim());
  }

  /** The words of the text in front that stand alone in their colour. */
  words(text) {
    return this.editor.locator(".view-line span[class*=mtk]", { hasText: text }).last();
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Saves and waits until the file on disk is as expected. */
  async save(name, expected) {
    await this.press("Control+s");
    await expect.poll(() => this.saved(name), { timeout: 10_000 }).toBe(expected);
  }

  async showProblems() {
    await this.press("Control+Shift+m");
    await this.page.locator(".markers-panel").waitFor();
  }

  /** Gives the outline the whole side bar and shows its top level: the list draws only the rows that fit. */
  async showOutline() {
    const header = this.page.locator('.pane-header[aria-label^="Outline"]');
    const folder = this.page.locator('.pane-header[aria-label^="Explorer Section"]');
    if ((await header.getAttribute("aria-expanded")) !== "true") await header.click();
    if ((await folder.getAttribute("aria-expanded")) === "true") await folder.click();
    await this.outline.first().waitFor({ timeout: 15_000 });
    await header.hover();
    await this.page.locator('.pane-header[aria-label^="Outline"] .action-label[aria-label="Collapse All"]').click();
  }

  /** A picture for people to look at; the folder is not kept in git. */
  async photograph(name) {
    fs.mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: path.join(screenshots, `${name}.png`) });
  }

  /** Leaves; the page must not have asked for anything outside this machine. */
  async leave(name) {
    await this.photograph(name);
    await this.close();
    expect([...this.outside]).toEqual([]);
  }
}
