// One language server process with one open plan, driven over stdio like an editor does.
import { spawn } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import { fileURLToPath } from "node:url";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";

const uri = "untitled:bench.kehoach";

const heapProbe = fileURLToPath(new URL("heap-probe.cjs", import.meta.url));

/** Starts a server on workspace folders, or none, and waits until it is initialised. With `probed` its heap can be measured. */
export async function startSession(serverPath, { folders = [], probed = false } = {}) {
  const begin = performance.now();
  const flags = probed ? ["--expose-gc", "--require", heapProbe] : [];
  const server = spawn(process.execPath, [...flags, serverPath, "--stdio"], {
    stdio: ["pipe", "pipe", "inherit", ...(probed ? ["ipc"] : [])],
  });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    workspaceFolders: folders.map((folder) => ({ uri: folder, name: folder })),
  });
  await connection.sendNotification("initialized", {});
  let version = 0;
  let resultId;
  let items = [];
  return {
    /** Milliseconds since the process was spawned. */
    age: () => performance.now() - begin,
    async open(text) {
      version = 1;
      await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "kehoach", version, text } });
    },
    /** Replaces a range; does not wait for anything. */
    async edit(range, text) {
      version++;
      await connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ range, text }] });
    },
    /** Asks for the findings and waits for them. */
    async findings() {
      const report = await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri }, previousResultId: resultId });
      resultId = report.resultId;
      if (report.kind === "full") items = report.items;
      return items;
    },
    ask: (method, params) => connection.sendRequest(method, params),
    tell: (method, params) => connection.sendNotification(method, params),
    /** Megabytes of the heap in use after a collection; only where the session is probed. */
    async heap() {
      const answer = once(server, "message");
      server.send("heap");
      return (await answer)[0];
    },
    /** Resident megabytes now, or undefined where the system does not tell. */
    memory: () => residentMegabytes(server.pid),
    /** Seconds of processor time so far, of all its threads; undefined where the system does not tell. */
    processorTime: () => processorSeconds(server.pid),
    async stop() {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
    },
  };
}

function residentMegabytes(pid) {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
  } catch {
    return undefined; // not Linux
  }
}

function processorSeconds(pid) {
  try {
    const [user, system] = fs
      .readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ")
      .slice(11, 13);
    return (Number(user) + Number(system)) / 100;
  } catch {
    return undefined; // not Linux
  }
}
