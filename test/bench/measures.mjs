// What is measured. Every function gives plain numbers: milliseconds, megabytes.
import { core } from "./bundles.mjs";
import { median, quantile, timed } from "./numbers.mjs";
import { startSession } from "./session.mjs";
import { middleOf, planOf } from "./text.mjs";

/** From spawning the process to the first findings of a plan of 35 KB; the best of several is what the machine can do. */
export async function startUp(serverPath, times) {
  const text = planOf(35);
  const runs = [];
  for (let run = 0; run < times; run++) {
    const session = await startSession(serverPath);
    const initialized = session.age();
    await session.open(text);
    await session.findings();
    runs.push({ initialized, firstFindings: session.age() });
    await session.stop();
  }
  return { initialized: median(runs.map((run) => run.initialized)), firstFindings: median(runs.map((run) => run.firstFindings)) };
}

/** One letter typed in the middle of a plan, to all its findings; beside splitting the same text into lines. */
export async function keystroke(serverPath, kilobytes, times) {
  const text = planOf(kilobytes);
  const session = await startSession(serverPath);
  const opened = performance.now();
  await session.open(text);
  const findings = await session.findings();
  const opening = performance.now() - opened;
  const at = middleOf(text);
  const letters = [];
  for (let letter = 0; letter < times; letter++) {
    const position = { line: at.line, character: at.character + letter };
    const begin = performance.now();
    await session.edit({ start: position, end: position }, "a");
    await session.findings();
    letters.push(performance.now() - begin);
  }
  const memory = session.memory();
  await session.stop();
  const split = median(timed(9, () => text.split(/\r\n|\r|\n/)));
  // The first letters run before the engine has compiled the way they go.
  const warm = letters.slice(Math.min(5, times >> 1));
  return {
    bytes: Buffer.byteLength(text),
    findings: findings.length,
    opening,
    median: median(warm),
    p95: quantile(warm, 0.95),
    split,
    memory,
  };
}

/** The heap in use after 1,000 and after 5,000 edits of a plan of 350 KB, in megabytes: what the edits leave behind must not grow. */
export async function heapOverEdits(serverPath) {
  const text = planOf(350);
  const session = await startSession(serverPath, { probed: true });
  await session.open(text);
  await session.findings();
  const at = middleOf(text);
  const after = {};
  for (let count = 1; count <= 5000; count++) {
    // A letter typed, then taken back, each checked by itself; now and then a line.
    const typed = count % 100 < 2 ? "\n" : "a";
    const end = typed === "\n" ? { line: at.line + 1, character: 0 } : { line: at.line, character: at.character + 1 };
    await (count % 2 === 1 ? session.edit({ start: at, end: at }, typed) : session.edit({ start: at, end }, ""));
    if (count % 5 === 0) await session.findings();
    if (count === 1000 || count === 5000) after[count] = await session.heap();
  }
  await session.stop();
  return { after1000: after[1000], after5000: after[5000] };
}

/** Megabytes of plan text a second, read and checked whole and without a server, each text for the first time. */
export async function throughput(kilobytes, times) {
  const { parsePlan, createChecker, rules } = await core();
  const check = createChecker(rules, () => {});
  const text = planOf(kilobytes);
  const warmUp = 2;
  const milliseconds = timed(times + warmUp, () => check(parsePlan(text))).slice(warmUp);
  return Buffer.byteLength(text) / 1000 / median(milliseconds);
}
