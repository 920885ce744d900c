// Finds a Chromium-family browser, installs Debian's when it may, and starts one without a window.
import * as fs from "node:fs";
import * as path from "node:path";
import { run } from "../processes.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** Path of a program on the PATH, or undefined. */
export function onPath(name) {
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));
}

function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (fs.existsSync(given)) return given;
    throw new Error(`CHROME_PATH=${given}: không có tệp này / no such file.`);
  }
  return names.map(onPath).find(Boolean) ?? places.find((file) => fs.existsSync(file));
}

/** Path of the browser for the tests; installs Debian's Chromium when there is none and we are root. */
export async function chromiumPath() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath("apt-get")) {
    console.log("Cài Chromium bằng apt…");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { quiet: true, env });
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { quiet: true, env });
    const now = findChromium();
    if (now) return now;
  }
  throw new Error(
    "Không tìm thấy Chromium. Hãy cài Chromium hoặc Chrome, hoặc đặt biến CHROME_PATH trỏ tới chương trình. / " +
      "No Chromium found: install Chromium or Chrome, or set CHROME_PATH to its program.",
  );
}

/** A browser without a window that makes no requests of its own. */
export async function startChromium() {
  const { chromium } = await import("playwright-core");
  return chromium.launch({
    executablePath: await chromiumPath(),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A name that never leaves the page: VS Code's web views answer it themselves, from the files of the editor. */
const webViewFiles = /\.vscode-resource\.vscode-cdn\.net$/;

/** Collects the hosts outside this machine that a page asks for. */
export function watchOutside(page) {
  const hosts = new Set();
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    const local = /^(127\.0\.0\.1|localhost)(:|$)/.test(host) || host === "" || webViewFiles.test(host);
    if (!local && /^(https?|wss?):$/.test(protocol)) hosts.add(host);
  });
  return hosts;
}
