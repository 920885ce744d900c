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

  /** Rows of the view "Đối chiếu cấp trên". */
  get compared() {
    return this.pane("Superior Plan").locator(".monaco-list-row");
  }

  /** Rows of the view "Kiểm tra trước khi ký". */
  get checklist() {
    return this.pane("Check before Signing").locator(".monaco-list-row");
  }

  /** What a screen reader says of rows. */
  async spoken(rows) {
    return rows.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  }

  /** A view of the side bar by its name. */
  pane(name) {
    return this.page.locator(".part.sidebar .pane", { has: this.page.locator(`.pane-header[aria-label^="${name}"]`) });
  }

  /** Folds a view of the side bar, so that others have the room. Views slide when another one folds, and a click may miss. */
  async fold(name) {
    const header = this.pane(name).locator(".pane-header");
    const isFolded = async () => (await header.getAttribute("aria-expanded")) === "false";
    for (let time = 0; time < 5 && !(await isFolded()); time++) {
      await header.click({ position: { x: 30, y: 10 } });
      await expect
        .poll(isFolded, { timeout: 2000 })
        .toBe(true)
        .catch(() => undefined);
    }
    expect(await isFolded()).toBe(true);
  }

  /** Clicks a button in the title of a view, by the beginning of its name. */
  async pressInView(view, name) {
    const header = this.pane(view).locator(".pane-header");
    await header.hover();
    await header.locator(`.action-label[aria-label^="${name}"]`).click();
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

  /**
   * The box that asks for something at the top of the window. There is one for all questions, and its input stays the same: what is typed
   * before the question is there goes to the one before it. So it is known by its words: the hint in its input, or what stands below it.
   */
  question(words) {
    const { page } = this;
    const input = page.locator(`input[placeholder^="${words}"]`);
    return page.locator(".quick-input-widget:visible", { has: input.or(page.locator(".quick-input-message", { hasText: words })) });
  }

  get choices() {
    return this.page.locator(".quick-input-list .monaco-list-row");
  }

  /**
   * Opens a box by its keys, writes into it and accepts the row that has some words, once it is the one that Enter takes; then waits until
   * the box has gone, for the next question must not find it. A window that is still busy lets keys go: they are pressed until it is there.
   */
  async pick(key, words, { typed, row }) {
    const box = this.question(words);
    for (let time = 0; time < 5 && !(await box.isVisible()); time++) {
      await this.press(key);
      await box.waitFor({ timeout: 5000 }).catch(() => undefined);
    }
    await box.locator("input").first().fill(typed);
    await this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: row }).waitFor({ timeout: 15_000 });
    await this.press("Enter");
    await box.waitFor({ state: "hidden" });
  }

  /** Chooses a row of the list that asks for something. */
  async choose(words, row) {
    await this.question(words).waitFor({ timeout: 15_000 });
    await this.choices.filter({ hasText: row }).first().click();
    await this.question(words).waitFor({ state: "hidden" });
  }

  /** Answers the box that asks for words. */
  async answer(words, text) {
    const box = this.question(words);
    await box.waitFor({ timeout: 15_000 });
    await box.locator("input").first().fill(text);
    await this.press("Enter");
    await box.waitFor({ state: "hidden" });
  }

  /** Goes to a line of the text in front. */
  async goToLine(number) {
    const box = this.question("Type the line number");
    await this.press("Control+g");
    await box.waitFor({ timeout: 15_000 });
    await box.locator("input").first().fill(`:${number}`);
    await this.press("Enter");
    await box.waitFor({ state: "hidden" });
  }

  /** Rests the pointer on words of the text until what is told of them shows; a server that starts may miss the first time. */
  async pointAt(words, told) {
    const hover = this.page.locator(".monaco-hover:not(.hidden) .hover-contents", { hasText: told }).first();
    for (let time = 0; time < 5 && !(await hover.isVisible()); time++) {
      await this.page.mouse.move(0, 0);
      await words.hover();
      await hover.waitFor({ timeout: 3000 }).catch(() => undefined);
    }
    await hover.waitFor();
    return hover;
  }

  /** Runs a command by its name. */
  async run(command) {
    await this.pick("F1", "Type the name of a command", { typed: `>${command}`, row: command });
  }

  /** Opens a file of the folder by its name. */
  async open(name) {
    await this.pick("Control+p", "Search files by name", { typed: name, row: name });
    await this.page
      .locator(`.monaco-editor[data-uri$="${encodeURIComponent(name)}"]`)
      .first()
      .waitFor();
    await this.beginAtTop();
  }

  /**
   * Puts the cursor before the first letter of the file in front, by keys: a click needs a place that stands still, and while views open
   * and fold beside it the text moves.
   */
  async beginAtTop() {
    const focused = this.page.locator(".editor-group-container.active .monaco-editor.focused").first();
    for (let time = 0; time < 10 && !(await focused.isVisible()); time++) {
      await this.press("Control+1");
      await focused.waitFor({ timeout: 2000 }).catch(() => undefined);
    }
    await focused.waitFor();
    await this.press("Control+Home");
  }

  /** The message in the corner that says some words. */
  notice(words) {
    return this.page.locator(".notification-toast", { hasText: words });
  }

  /** Puts all messages away. */
  async clearNotices() {
    await this.run("Notifications: Clear All Notifications");
    await this.page.locator(".notification-toast").first().waitFor({ state: "hidden" });
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
    await expect.poll(() => this.page.locator('.outline-tree .monaco-list-row[aria-level="2"]').count(), { timeout: 10_000 }).toBe(0);
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
