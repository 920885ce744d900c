// The layers of tests, in the order in which they run. A layer answers with how many of its tests passed and failed.
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { packageExtension } from "./package.mjs";
import { mustRun, run } from "./processes.mjs";
import { inProject, tool } from "./project.mjs";

/** Programs that only say yes or no: each is one test. */
async function programs(...commands) {
  const counts = { passed: 0, failed: 0 };
  for (const [command, ...args] of commands) {
    const { code } = await run(command, args);
    console.log(`  ${code === 0 ? "✓" : "✗"} ${path.basename(command)} ${args.join(" ")}`);
    counts[code === 0 ? "passed" : "failed"]++;
  }
  return counts;
}

const build = () => mustRun(process.execPath, [inProject("scripts", "build.mjs")], { quiet: true });

/**
 * A vitest run; the counts come from its own report, so that a run that broke off is not taken for a good one. Tells also which files
 * failed and how many tests passed in the others.
 */
async function vitest(...args) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kehoach-vitest-"));
  const report = path.join(folder, "report.json");
  try {
    const { code } = await run(tool("vitest"), ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
      env: { NO_COLOR: "1" },
    });
    const { numPassedTests, numFailedTests, numFailedTestSuites, testResults } = JSON.parse(fs.readFileSync(report, "utf8"));
    const failed = numFailedTests === 0 && numFailedTestSuites > 0 ? numFailedTestSuites : numFailedTests;
    const failedFiles = testResults.filter(({ status }) => status === "failed");
    const passedInFailed = failedFiles.flatMap((file) => file.assertionResults).filter(({ status }) => status === "passed").length;
    return {
      passed: numPassedTests,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      failedFiles: failedFiles.map(({ name }) => name),
      passedElsewhere: numPassedTests - passedInFailed,
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function grammar() {
  const { code, output } = await run(tool("vscode-tmgrammar-test"), ["test/grammar/*.test.kehoach"], { quiet: true });
  console.log(output.trimEnd());
  const files = fs.readdirSync(inProject("test", "grammar")).filter((name) => name.endsWith(".test.kehoach")).length;
  const passed = output.split("\n").filter((line) => line.startsWith("✓")).length;
  return { passed, failed: code === 0 ? files - passed : Math.max(1, files - passed) };
}

const again = "↻ A busy machine can make a whole editor late: what failed runs once more in a fresh one, and that run counts.";

async function editor(host) {
  await build();
  const { runSuite } = await import("../test/editor/run-suite.mjs");
  const first = await runSuite(host).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  if (first.failed === 0) return first;
  console.log(again);
  return runSuite(host);
}

async function screen() {
  await packageExtension();
  const config = ["--config", inProject("test", "editor", "screen", "vitest.config.mjs")];
  const first = await vitest(...config);
  if (first.failed === 0 || first.failedFiles.length === 0) return first;
  console.log(again);
  const second = await vitest(...config, ...first.failedFiles);
  return { passed: first.passedElsewhere + second.passed, failed: second.failed };
}

const built = (name) => async () => {
  await build();
  return vitest("--project", name);
};

/** What measures pages comes from Debian where the tests may install it; elsewhere they say what is missing and measure nothing. */
async function page() {
  const has = (file) => fs.existsSync(path.join("/usr", file));
  const tools = {
    "libreoffice-writer": "bin/soffice",
    "poppler-utils": "bin/pdftotext",
    "fonts-croscore": "share/fonts/truetype/croscore",
  };
  const missing = Object.entries(tools).flatMap(([name, file]) => (has(file) ? [] : [name]));
  if (missing.length > 0 && process.getuid?.() === 0 && has("bin/apt-get"))
    await run("apt-get", ["install", "-y", "--no-install-recommends", ...missing], { quiet: true });
  return vitest("--project", "page");
}

export const layers = [
  {
    name: "static",
    title: "lint, types, generated files",
    run: () => programs([tool("biome"), "check", "."], [tool("tsc"), "-p", "."], [process.execPath, "scripts/generate.mjs", "--check"]),
  },
  { name: "unit", title: "recognisers, rules, catalogue", run: () => vitest("--project", "unit") },
  { name: "corpus", title: "sample and real plans", run: () => vitest("--project", "corpus") },
  { name: "property", title: "generated and mutated texts", run: () => vitest("--project", "property") },
  { name: "grammar", title: "TextMate grammar", run: grammar },
  { name: "page", title: "Word documents, measured on paper", run: page },
  { name: "cli", title: "command line", run: built("cli") },
  { name: "protocol", title: "language server over stdio", run: built("protocol") },
  { name: "editor", title: "VS Code, Node extension host", run: () => editor("node") },
  { name: "web", title: "VS Code, web extension host", run: () => editor("web") },
  { name: "screen", title: "VS Code, keyboard and screen", run: screen },
  { name: "bench", title: "speed, short run", run: () => programs([process.execPath, "test/bench/run.mjs", "--smoke"]) },
];
