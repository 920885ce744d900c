import "mocha/mocha.js";
import { markedReporter } from "./reporter.ts";

/** Runs the suite in the web extension host, with Mocha's browser build. */
export async function run(): Promise<void> {
  mocha.setup({ ui: "bdd", timeout: 30_000, reporter: markedReporter });
  await import("./all.ts");
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}
