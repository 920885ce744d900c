// Lays a real VS Code (server and web workbench) into .cache/, once per version. Interrupted, it goes on where it stopped.
import * as fs from "node:fs";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { codeServerVersion, editorHome, editorNode, nodePackage, nodeVersion, serverEntry, vscodeHome } from "./editor/layout.mjs";
import { mustRun, run } from "./processes.mjs";

const quietly = ["--no-audit", "--no-fund", "--loglevel=error"];

/** Dependencies of VS Code's server that only its chat agents, tunnels and Windows parts use. */
const unneeded = [
  "@github/copilot-sdk",
  "@microsoft/mxc-sdk",
  "@devcontainers/cli",
  "@vscode/copilot-api",
  "@vscode/sandbox-runtime",
  "@vscode/sqlite3",
  "@vscode/windows-process-tree",
  "@vscode/windows-registry",
  "kerberos",
  "ssh2",
];

async function fetchNode() {
  const name = nodePackage();
  if (!name) return;
  await mustRun("npm", ["install", ...quietly, "--ignore-scripts", "--no-save", "--no-package-lock", `${name}@${nodeVersion}`], {
    cwd: editorHome,
    quiet: true,
  });
}

async function unpackServer() {
  await mustRun("npm", ["pack", "--silent", "--loglevel=error", `code-server@${codeServerVersion}`], { cwd: editorHome, quiet: true });
  const archive = `code-server-${codeServerVersion}.tgz`;
  await mustRun("tar", ["-xzf", archive, "--strip-components=2", "package/lib/vscode"], { cwd: editorHome, quiet: true });
  fs.rmSync(path.join(editorHome, archive));
}

async function installServerDependencies() {
  fs.rmSync(path.join(vscodeHome, "extensions", "copilot"), { recursive: true, force: true });
  const file = path.join(vscodeHome, "package.json");
  const manifest = JSON.parse(fs.readFileSync(file, "utf8"));
  for (const name of unneeded) delete manifest.dependencies[name];
  fs.writeFileSync(file, JSON.stringify(manifest, null, 2));
  // Not npm ci: the package's shrinkwrap is incomplete.
  await mustRun("npm", ["install", ...quietly, "--omit=dev", "--ignore-scripts"], { cwd: vscodeHome, quiet: true });
}

/** Compiles three small modules for that Node. Without them the editor works too, its log is only noisier. */
async function compileNatives() {
  const home = path.dirname(path.dirname(editorNode()));
  const { code } = await run("npm", ["rebuild", "--loglevel=error", "@vscode/spdlog", "@vscode/native-watchdog", "@vscode/fs-copyfile"], {
    cwd: vscodeHome,
    quiet: true,
    // npm's own setting may point at the headers of another Node.
    env: { PATH: `${path.join(home, "bin")}${path.delimiter}${process.env.PATH}`, npm_config_nodedir: home },
  });
  if (code !== 0) console.log("  (không biên dịch được phần phụ trợ; trình soạn thảo vẫn chạy bình thường)");
}

const steps = [
  { name: "node", title: `Node ${nodeVersion} cho trình soạn thảo`, work: fetchNode },
  { name: "unpacked", title: "tải và giải nén máy chủ VS Code", work: unpackServer },
  { name: "dependencies", title: "các gói của máy chủ VS Code", work: installServerDependencies },
  { name: "natives", title: "biên dịch phần phụ trợ", work: compileNatives },
];

/** Makes sure the editor is there; prints its progress when there is something to do. */
export async function setUpEditor() {
  if (!editorNode()) {
    throw new Error(
      "Chưa có VS Code trên máy này. Hãy cài VS Code (https://code.visualstudio.com) để có lệnh `code`, hoặc dùng Node 24 trở lên, rồi chạy lại. / " +
        "Install VS Code so that `code` is on the PATH, or use Node 24 or newer, and run this again.",
    );
  }
  fs.mkdirSync(editorHome, { recursive: true });
  const marker = path.join(editorHome, "package.json");
  if (!fs.existsSync(marker)) fs.writeFileSync(marker, '{"private":true}');
  const mark = (step) => path.join(editorHome, `.done-${step.name}`);
  const left = fs.existsSync(serverEntry) ? steps.filter((step) => !fs.existsSync(mark(step))) : steps;
  if (left.length === 0) return;
  console.log(`Chuẩn bị trình soạn thảo VS Code trong ${editorHome} (một lần, khoảng nửa phút, 500 MB)…`);
  for (const step of left) {
    const begin = Date.now();
    process.stdout.write(`  [${steps.indexOf(step) + 1}/${steps.length}] ${step.title}… `);
    await step.work();
    fs.writeFileSync(mark(step), "");
    console.log(`${((Date.now() - begin) / 1000).toFixed(1)} s`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await setUpEditor();
