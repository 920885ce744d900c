// npm start: installs, builds, packs, and opens the sample plans in an editor with the extension.
// npm start -- [--port N] [--no-open]
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { parseArgs } from "node:util";
import { installDependencies } from "./dependencies.mjs";
import { onPath } from "./editor/chromium.mjs";
import { installVsix, startEditor } from "./editor/server.mjs";
import { trialSettings } from "./editor/settings.mjs";
import { mustRun } from "./processes.mjs";
import { cache, inProject, requireNode20, vsixPath } from "./project.mjs";
import { setUpEditor } from "./setup-editor.mjs";

const usage = "npm start -- [--port N] [--no-open]";
const samples = inProject("seeds");
/** Whether the outline stands open is kept in the editor's own storage; no setting opens it. */
const whereTheOutlineIs =
  "Bố cục của kế hoạch: bấm OUTLINE ở cuối thanh bên Explorer / The plan's structure: click OUTLINE at the foot of the Explorer side bar.";

function readOptions() {
  try {
    const { values } = parseArgs({ options: { port: { type: "string", default: "0" }, "no-open": { type: "boolean", default: false } } });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port}: cần một số từ 0 đến 65535.`);
    return { port, open: !values["no-open"] };
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

/** The installed VS Code, with a profile of its own so that the user's editor stays as it is. */
async function openDesktop(code, vsix) {
  const home = path.join(cache, "desktop");
  const user = path.join(home, "data", "User");
  fs.mkdirSync(user, { recursive: true });
  const settings = path.join(user, "settings.json");
  if (!fs.existsSync(settings)) fs.writeFileSync(settings, JSON.stringify(trialSettings, null, 2));
  const profile = ["--user-data-dir", path.join(home, "data"), "--extensions-dir", path.join(home, "extensions")];
  await mustRun(code, [...profile, "--install-extension", vsix, "--force"], { quiet: true });
  console.log(whereTheOutlineIs);
  console.log("Mở VS Code với các kế hoạch mẫu. Đóng cửa sổ VS Code hoặc bấm Ctrl+C để kết thúc.");
  await mustRun(code, [...profile, "--new-window", "--wait", samples], { quiet: true });
}

/** Shows the address in the user's browser where there is a screen to show it on. */
function openBrowser(address) {
  const hasScreen = process.platform === "darwin" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const opener = process.platform === "darwin" ? "open" : "xdg-open";
  if (hasScreen && onPath(opener))
    spawn(opener, [address], { stdio: "ignore", detached: true })
      .on("error", () => undefined)
      .unref();
}

/** VS Code in the browser, served on this machine only. */
async function openServer(vsix, { port, open }) {
  await setUpEditor();
  const home = path.join(cache, "try");
  await installVsix(home, vsix);
  const editor = await startEditor(home, { settings: trialSettings, port });
  const address = `http://127.0.0.1:${editor.port}/?folder=${encodeURIComponent(samples)}`;
  console.log(
    `\nMở địa chỉ này trong trình duyệt / Open this address in a browser:\n\n    ${address}\n\n${whereTheOutlineIs}\nBấm Ctrl+C để kết thúc.`,
  );
  if (open) openBrowser(address);
  await editor.ended;
}

requireNode20();
const options = readOptions();
await installDependencies();
console.log("Đang dựng và đóng gói phần mở rộng…");
await mustRun(process.execPath, [inProject("scripts", "package.mjs")], { quiet: true });
const code = process.platform === "win32" ? onPath("code.cmd") : onPath("code");
if (code) await openDesktop(code, vsixPath());
else await openServer(vsixPath(), options);
