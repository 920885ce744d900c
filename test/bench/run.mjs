// npm run bench: how fast the server answers, through the protocol, beside a bare line split of the same text.
// --smoke: fewer repetitions, and an error where a generous ceiling is passed.
import { serverBundle } from "./bundles.mjs";
import { heapOverEdits, keystroke, startUp, throughput } from "./measures.mjs";
import { written } from "./numbers.mjs";

const smoke = process.argv.includes("--smoke");

/** Milliseconds from a letter to all findings that we do not want to pass, by kilobytes of text. */
const ceilings = { 35: 3, 350: 10, 3500: 60 };
const firstFindingsCeiling = 200;
/** A machine for tests is slower and does other work meanwhile: there a ceiling is passed only at this many times its value. */
const patience = 4;
/** Megabytes that 4,000 more edits may leave on the heap: compiled code and the like. */
const heapSlack = 4;

const faults = [];
function hold(what, value, ceiling) {
  if (smoke && value > ceiling) faults.push(`${what}: ${written(value)} > ${written(ceiling)}`);
}

const server = await serverBundle();

const start = await startUp(server, smoke ? 3 : 9);
console.log(
  `start-up: initialised after ${written(start.initialized)} ms, first findings at 35 KB after ${written(start.firstFindings)} ms`,
);
hold("first findings (ms)", start.firstFindings, firstFindingsCeiling * patience);

console.log("\nkeystroke → findings (ms)\n  text      findings  opening   median      p95   line split   ratio   memory (MB)");
for (const [kilobytes, ceiling] of Object.entries(ceilings)) {
  const measured = await keystroke(server, Number(kilobytes), smoke ? 15 : 60);
  const { bytes, findings, opening, median, p95, split, memory } = measured;
  const columns = [`${written(bytes / 1000)} KB`.padEnd(9), String(findings).padStart(8), written(opening).padStart(8)];
  columns.push(
    written(median).padStart(8),
    written(p95).padStart(8),
    written(split).padStart(12),
    written(median / split).padStart(7),
    written(memory).padStart(13),
  );
  console.log(`  ${columns.join(" ")}`);
  hold(`keystroke at ${kilobytes} KB (ms)`, median, ceiling * patience);
}

const speed = await throughput(350, smoke ? 3 : 9);
console.log(`\nbatch: ${written(speed)} MB/s read and checked`);

const heap = await heapOverEdits(server);
console.log(`heap at 350 KB: ${written(heap.after1000)} MB after 1000 edits, ${written(heap.after5000)} MB after 5000`);
hold("heap after 5000 edits (MB)", heap.after5000, heap.after1000 + heapSlack);

for (const fault of faults) console.error(`✗ ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
