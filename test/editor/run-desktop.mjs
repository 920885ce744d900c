// Runs the Mocha suite as a desktop does, with @vscode/test-electron: node test/editor/run-desktop.mjs
// VSCODE_PATH names an installed VS Code; without it one is downloaded. VSCODE_PATH=test/editor/desktop-shim.mjs takes the VS Code server.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { runTests } from "@vscode/test-electron";
import { quietSettings } from "../../scripts/editor/settings.mjs";
import { inProject, root } from "../../scripts/project.mjs";

const given = process.env.VSCODE_PATH;
const home = fs.mkdtempSync(path.join(os.tmpdir(), "vscode-plans-"));
const plans = path.join(home, "plans");
const user = path.join(home, "data", "User");
try {
  fs.cpSync(inProject("seeds"), plans, { recursive: true });
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(path.join(user, "settings.json"), JSON.stringify(quietSettings));
  await runTests({
    ...(given ? { vscodeExecutablePath: path.resolve(given) } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: inProject("dist", "test", "editor", "index.js"),
    launchArgs: [plans, "--disable-extensions", `--user-data-dir=${path.join(home, "data")}`],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  fs.rmSync(home, { recursive: true, force: true });
}
