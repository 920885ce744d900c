import { ConfigurationTarget, Uri, workspace } from "vscode";

type Words = Readonly<Record<string, boolean>>;

/** Adds a word to `kehoach.dictionary`, in the settings of the plan's folder or in the user's own; the server then checks again. */
export async function addToDictionary(word: unknown, scope: unknown, uri: unknown): Promise<void> {
  if (typeof word !== "string" || typeof uri !== "string") return;
  const configuration = workspace.getConfiguration("kehoach", Uri.parse(uri));
  const written = configuration.inspect<Words>("dictionary");
  const known = word.toLowerCase();
  if (scope === "folder") {
    const target = ConfigurationTarget.WorkspaceFolder;
    await configuration.update("dictionary", { ...written?.workspaceFolderValue, [known]: true }, target);
  } else await configuration.update("dictionary", { ...written?.globalValue, [known]: true }, ConfigurationTarget.Global);
}
