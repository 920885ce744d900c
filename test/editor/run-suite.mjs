// Runs the compiled Mocha suite in an extension host of the VS Code server: node test/editor/run-suite.mjs node|web
import * as fs from "node:fs";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { serveFolder } from "../../scripts/editor/serve-folder.mjs";
import { cache, root } from "../../scripts/project.mjs";
import { openPage, startWorkbench } from "./workbench.mjs";

const mark = "kehoach-suite|";
const limit = 240_000;

/** Everything the workbench logged in the last run, for when a suite dies without a word. */
const logFile = (host) => path.join(cache, `editor-suite-${host}.log`);

/** Address parameters that make the page run a suite in the Node extension host. */
function nodePayload(port, extension, suite) {
  const at = (file) => `vscode-remote://localhost:${port}${file}`;
  return [
    ["extensionDevelopmentPath", at(extension)],
    ["extensionTestsPath", at(suite)],
    ["skipWelcome", "true"],
  ];
}

/**
 * Makes the page run a suite in the web extension host. The extension has to come over HTTP (a worker may not start from the remote
 * scheme), and only the page's own configuration names it; so the configuration is completed while the page reads it.
 */
async function prepareWebHost(page, port, extension, suite) {
  const uri = (file) => ({
    scheme: "http",
    authority: `localhost:${port}`,
    path: `/${path.relative(extension, file).split(path.sep).join("/")}`,
  });
  const developmentOptions = { extensions: [uri(extension)], extensionTestsPath: uri(suite) };
  await page.addInitScript((options) => {
    const getAttribute = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (this.id !== "vscode-workbench-web-configuration" || name !== "data-settings" || value === null) return value;
      const configuration = JSON.parse(value);
      return JSON.stringify({ ...configuration, developmentOptions: { ...configuration.developmentOptions, ...options } });
    };
  }, developmentOptions);
}

/**
 * @param {"node" | "web"} host which extension host
 * @param {{ extension?: string, suite?: string }} paths other folders than the project's own, as a desktop test run names them
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSuite(host, { extension = root, suite } = {}) {
  const compiled = suite ?? path.join(extension, "dist", "test", "editor", ...(host === "web" ? ["web"] : []), "index.js");
  const workbench = await startWorkbench({ forTests: true });
  let browser;
  let files;
  const everything = [];
  let counts;
  try {
    browser = await openPage(workbench, { bypassCSP: host === "web" });
    const { page } = browser;
    const ended = new Promise((resolve) => {
      page.exposeFunction("codeAutomationLog", (type, args) => {
        const text = format(...args);
        everything.push(`${type} ${text}`);
        if (!text.includes(mark)) return;
        for (const line of text.split("\n")) report(line.slice(line.indexOf(mark) + mark.length));
      });
      page.exposeFunction("codeAutomationExit", resolve);
    });
    const report = (line) => {
      const found = /^counts (.*)$/.exec(line);
      if (found) counts = JSON.parse(found[1]);
      else console.log(line);
    };
    let address = browser.address;
    if (host === "web") {
      files = await serveFolder(extension);
      await prepareWebHost(page, files.port, extension, compiled);
    } else {
      address += `&payload=${encodeURIComponent(JSON.stringify(nodePayload(workbench.port, extension, compiled)))}`;
    }
    await page.goto(address);
    const timer = new Promise((resolve) => setTimeout(() => resolve("timeout"), limit).unref());
    const code = await Promise.race([ended, timer]);
    if (!counts) {
      throw new Error(`The suite did not report (${code}); see ${logFile(host)}.`);
    }
    if (browser.outside.size > 0) {
      console.log(`  ✗ the page asked for ${[...browser.outside].join(", ")}`);
      counts.failed++;
    }
    return counts;
  } finally {
    fs.writeFileSync(logFile(host), everything.join("\n"));
    files?.close();
    await browser?.close();
    await workbench.stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const host = process.argv[2] === "web" ? "web" : "node";
  const { passed, failed } = await runSuite(host);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
