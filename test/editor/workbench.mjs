// A VS Code server of its own, in a temporary folder that is removed afterwards, and pages on copies of the sample plans.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { startChromium, watchOutside } from "../../scripts/editor/chromium.mjs";
import { installVsix, startEditor } from "../../scripts/editor/server.mjs";
import { typingSettings } from "../../scripts/editor/settings.mjs";
import { inProject } from "../../scripts/project.mjs";
import { setUpEditor } from "../../scripts/setup-editor.mjs";

/**
 * Starts the server, with the packaged extension when `vsix` names one.
 * @returns {Promise<{ home: string, port: number, stop: () => Promise<void> }>}
 */
export async function startWorkbench({ vsix, forTests = false } = {}) {
  await setUpEditor();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "vscode-plans-"));
  const remove = () => fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  try {
    if (vsix) await installVsix(home, vsix);
    const editor = await startEditor(home, { settings: typingSettings, forTests });
    const stop = async () => {
      await editor.stop();
      remove();
    };
    return { home, port: editor.port, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/** What a browser asks a person about once. */
const permissions = ["clipboard-read", "clipboard-write"];

/**
 * A browser page, not yet loaded, for a fresh copy of the sample plans: the editor restores unsaved files of a folder it has seen.
 * @returns {Promise<{ page: import("playwright-core").Page, plans: string, address: string, outside: Set<string>, close: () => Promise<void> }>}
 */
export async function openPage({ home, port }, { bypassCSP = false } = {}) {
  const plans = fs.mkdtempSync(path.join(home, "plans-"));
  fs.cpSync(inProject("seeds"), plans, { recursive: true });
  const browser = await startChromium();
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, bypassCSP, permissions });
  const page = await context.newPage();
  const outside = watchOutside(page);
  const address = `http://localhost:${port}/?folder=${encodeURIComponent(plans)}`;
  return { page, plans, address, outside, close: () => browser.close() };
}
