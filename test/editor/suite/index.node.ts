import Mocha from "mocha";
import { markedReporter } from "./reporter.ts";

/** Runs the suite in the Node extension host, of a desktop VS Code or of the VS Code server. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 30_000, reporter: markedReporter });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./all.ts");
  await import("./pdf.suite.ts");
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}
