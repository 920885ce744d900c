// One VS Code server and one browser page on a copy of the sample plans, in a temporary folder that is removed afterwards.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { startChromium, watchOutside } from "../../scripts/editor/chromium.mjs";
import { installVsix, startEditor } from "../../scripts/editor/server.mjs";
import { typingSettings } from "../../scripts/editor/settings.mjs";
import { inProject } from "../../scripts/project.mjs";
import { setUpEditor } from "../../scripts/setup-editor.mjs";

/**
 * @param {{ vsix?: string, forTests?: boolean, bypassCSP?: boolean, settings?: object }} options
 * @returns {Promise<{ page: import("playwright-core").Page, plans: string, address: string, port: number, outside: Set<string>, log: () => string, close: () => Promise<void> }>}
 */
export async function openWorkbench({ vsix, forTests = false, bypassCSP = false, settings = {} } = {}) {
  await setUpEditor();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "kehoach-editor-"));
  const plans = path.join(home, "plans");
  const closers = [async () => fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 })];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    fs.cpSync(inProject("seeds"), plans, { recursive: true });
    if (vsix) await installVsix(home, vsix);
    const editor = await startEditor(home, { settings: { ...typingSettings, ...settings }, forTests });
    closers.push(editor.stop);
    const browser = await startChromium();
    closers.push(() => browser.close());
    const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 }, bypassCSP })).newPage();
    const outside = watchOutside(page);
    const address = `http://localhost:${editor.port}/?folder=${encodeURIComponent(plans)}`;
    return { page, plans, address, port: editor.port, outside, log: editor.log, close };
  } catch (error) {
    await close();
    throw error;
  }
}
