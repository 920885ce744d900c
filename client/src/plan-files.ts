import { type Disposable, RelativePattern, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { editorRequests } from "../../server/src/workspace/plan-files.ts";

/** A pattern with alternatives of its own cannot stand inside another one's; the server leaves out what it names. */
function together(globs: readonly string[]): string | undefined {
  const plain = globs.filter((glob) => !/[{},]/.test(glob));
  return plain.length === 0 ? undefined : `{${plain.join(",")}}`;
}

async function listPlans({
  folder,
  exclude,
}: {
  readonly folder: string;
  readonly exclude: readonly string[];
}): Promise<readonly string[]> {
  const files = await workspace.findFiles(new RelativePattern(Uri.parse(folder), "**/*.{kehoach,md,txt}"), together(exclude));
  return files.map((file) => file.toString());
}

async function readPlan({ uri }: { readonly uri: string }): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await workspace.fs.readFile(Uri.parse(uri)));
  } catch {
    return null;
  }
}

/** Reads the folder's plans for a server that cannot: in a browser, or where the folder is on no disk of its machine. */
export function servePlanFiles(client: BaseLanguageClient): Disposable[] {
  return [client.onRequest(editorRequests.listPlans, listPlans), client.onRequest(editorRequests.readPlan, readPlan)];
}
