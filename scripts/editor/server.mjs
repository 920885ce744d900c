// The cached VS Code server as a process: install a .vsix into it, start it on this machine only, stop it.
import * as fs from "node:fs";
import * as path from "node:path";
import { endGroup, mustRun, startGroup } from "../processes.mjs";
import { editorNode, serverEntry } from "./layout.mjs";

/** Folders of one run of the editor, all under `home`. */
const folders = (home) => ["--server-data-dir", home, "--extensions-dir", path.join(home, "extensions")];

/** Sockets and temporary files stay in `home`; an empty gallery keeps the editor from asking the marketplace. */
const surroundings = (home) => ({ EXTENSIONS_GALLERY: "{}", TMPDIR: home, XDG_RUNTIME_DIR: home });

/** Installs a packaged extension into the editor whose data is in `home`. */
export async function installVsix(home, vsix) {
  fs.mkdirSync(home, { recursive: true });
  const args = [serverEntry, "--accept-server-license-terms", ...folders(home), "--install-extension", vsix, "--force"];
  await mustRun(editorNode(), args, { quiet: true, env: surroundings(home) });
}

/**
 * Starts the editor on 127.0.0.1.
 * @param {string} home folder for its data, made when missing
 * @param {{ settings?: object, port?: number, forTests?: boolean, env?: object }} options port 0 takes any free one
 * @returns {Promise<{ port: number, log: () => string, stop: () => Promise<void>, ended: Promise<void> }>}
 */
export async function startEditor(home, { settings = {}, port = 0, forTests = false, env = {} } = {}) {
  const user = path.join(home, "data", "User");
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(path.join(user, "settings.json"), JSON.stringify(settings, null, 2));
  const args = [
    serverEntry,
    ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--accept-server-license-terms"],
    ...["--telemetry-level", "off", "--disable-workspace-trust", ...folders(home)],
    // The page's address may name a test suite only with this driver.
    ...(forTests ? ["--enable-smoke-test-driver"] : []),
  ];
  const child = startGroup(editorNode(), args, { env: { ...surroundings(home), ...env } });
  const ended = new Promise((resolve) => child.once("exit", () => resolve()));
  let output = "";
  const listening = new Promise((resolve, reject) => {
    const read = (bytes) => {
      output = (output + bytes).slice(-100_000);
      const match = /Extension host agent listening on (\d+)/.exec(output);
      if (match) resolve(Number(match[1]));
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code, signal) =>
      reject(new Error(`The editor ended (${code ?? signal}) before it listened:\n${output.slice(-2000)}`)),
    );
    setTimeout(() => reject(new Error(`The editor did not listen within 60 s:\n${output.slice(-2000)}`)), 60_000).unref();
  });
  const stop = () => endGroup(child);
  try {
    return { port: await listening, log: () => output, stop, ended };
  } catch (error) {
    await stop();
    throw error;
  }
}
