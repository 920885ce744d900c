// node test/bench/folder.mjs [plans] [kilobytes]: how long the index over a folder takes, and what it leaves of the editor meanwhile.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { serverBundle } from "./bundles.mjs";
import { numberedPlan, writePlans } from "./folder-plans.mjs";
import { median, quantile, written } from "./numbers.mjs";
import { startSession } from "./session.mjs";
import { middleOf } from "./text.mjs";

const plans = Number(process.argv[2] ?? 10_000);
const kilobytes = Number(process.argv[3] ?? 35);
const wanted = 60_000;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kehoach-bench-"));
try {
  writePlans(folder, plans, kilobytes);
  const session = await startSession(await serverBundle(), { folders: [pathToFileURL(folder).href] });
  const symbols = async (query) => (await session.ask("workspace/symbol", { query })).length;
  const timed = async (work) => {
    const begin = performance.now();
    await work();
    return performance.now() - begin;
  };
  const text = numberedPlan(plans + 1, kilobytes);
  await session.open(text);
  await session.findings();
  const at = middleOf(text);
  let indexed = false;
  const indexing = timed(() => symbols("q")).then((time) => {
    indexed = true;
    return time;
  });
  const letters = [];
  while (!indexed) {
    letters.push(
      await timed(async () => {
        await session.edit({ start: at, end: at }, "a");
        await session.findings();
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const time = await indexing;
  // Beside other work the clock says little; the processor's time says what it would take alone, shared by the threads.
  const processor = session.processorTime();
  console.log(
    `${plans} plans of ${kilobytes} KB indexed in ${written(time / 1000)} s (processor ${written(processor)} s); ${written(session.memory())} MB`,
  );
  console.log(`a letter meanwhile: median ${written(median(letters))} ms, p95 ${written(quantile(letters, 0.95))} ms`);
  const changed = path.join(folder, "1", "kế hoạch 1.kehoach");
  fs.writeFileSync(changed, numberedPlan(plans + 2, kilobytes));
  const again = await timed(async () => {
    await session.tell("workspace/didChangeWatchedFiles", { changes: [{ uri: pathToFileURL(changed).href, type: 2 }] });
    await symbols(String(plans + 2));
  });
  console.log(`one changed file and a search: ${written(again)} ms`);
  for (const query of ["quyet dinh 1", "mdyc", "khong co"])
    console.log(`search "${query}": ${written(await timed(() => symbols(query)))} ms`);
  await session.stop();
  if (time > wanted) {
    console.error(`✗ ${written(time / 1000)} s > ${written(wanted / 1000)} s`);
    process.exitCode = 1;
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
