// npm test: installs what is missing, runs every layer and ends with "N passed, N failed".
// npm test -- unit editor: only these layers.
import { installDependencies } from "./dependencies.mjs";
import { requireNode20 } from "./project.mjs";

requireNode20();
await installDependencies();
const { layers } = await import("./layers.mjs");

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !layers.some((layer) => layer.name === name));
if (unknown.length > 0) {
  console.error(
    `Không có tầng kiểm thử / no such layer: ${unknown.join(", ")}\nnpm test -- [${layers.map((layer) => layer.name).join("|")}]…`,
  );
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const summary = [];
for (const layer of layers.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n── ${layer.name}: ${layer.title}`);
  const begin = Date.now();
  let counts;
  try {
    counts = await layer.run();
    // A layer in which nothing ran has not shown anything.
    if (counts.passed + counts.failed === 0) counts = { passed: 0, failed: 1 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = { passed: 0, failed: 1 };
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  summary.push(
    `${counts.failed === 0 ? "✓" : "✗"} ${layer.name.padEnd(9)} ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`,
  );
}
console.log(`\n${summary.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
