// Set-up of the screen tests: one server with the packaged extension for all of them.
import { vsixPath } from "../../../scripts/project.mjs";
import { startWorkbench } from "../workbench.mjs";

export async function setup(project) {
  const workbench = await startWorkbench({ vsix: vsixPath() });
  project.provide("workbench", { home: workbench.home, port: workbench.port });
  return () => workbench.stop();
}
