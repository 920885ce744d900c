// Child processes: run to the end, or started as a group that can be ended as a whole.
import { spawn } from "node:child_process";
import { root } from "./project.mjs";

/**
 * Runs a program to its end in the project's folder.
 * @returns {Promise<{ code: number, output: string }>} exit code and, with `quiet`, what it printed
 */
export function run(command, args, { cwd = root, env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32", // npm and node_modules/.bin are .cmd files there
    });
    let output = "";
    const keep = (bytes) => {
      output += bytes;
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Like run, but a failing program is an error that shows what it printed. */
export async function mustRun(command, args, options = {}) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} → ${code}\n${output.slice(-4000)}`);
  return output;
}

const groups = new Set();
let watching = false;

/** Ends every group still running when this process is told to stop. */
function watchSignals() {
  if (watching) return;
  watching = true;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, () => {
      for (const child of groups) endGroupNow(child);
      process.exit(130);
    });
  }
  process.once("exit", () => {
    for (const child of groups) endGroupNow(child);
  });
}

function endGroupNow(child) {
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  } catch {
    // The group has ended already.
  }
}

/** Starts a program as the head of its own process group, so that what it starts in turn can be ended with it. */
export function startGroup(command, args, { env = {}, cwd = root } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  groups.add(child);
  child.once("exit", () => groups.delete(child));
  watchSignals();
  return child;
}

/** Asks the head of the group to end, waits up to five seconds, then ends all of it. */
export async function endGroup(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
    await gone;
    clearTimeout(timer);
  }
  endGroupNow(child);
  groups.delete(child);
}
