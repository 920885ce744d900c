import type { ReporterConstructor, Runner, Test } from "mocha";

/** Marks the suite's own lines: the workbench's log, in which they arrive, has many others. */
const mark = "kehoach-suite|";

function print(line: string): void {
  console.log(line.replace(/^/gmu, mark));
}

/** One line a test, one with the counts at the end. */
function Reporter(runner: Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on("pass", (test: Test) => {
    passed++;
    print(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  runner.on("fail", (test: Test, error: Error) => {
    failed++;
    print(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
  runner.once("end", () => print(`counts ${JSON.stringify({ passed, failed })}`));
}

/** Mocha's type asks for its own base class, whose console output the browser build does not have. */
export const markedReporter = Reporter as unknown as ReporterConstructor;
