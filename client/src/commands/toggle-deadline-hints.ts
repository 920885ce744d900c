import { ConfigurationTarget, workspace } from "vscode";

/** Shows or hides the last day beside each deadline, in the user's own settings unless the workspace has its own. */
export async function toggleDeadlineHints(): Promise<void> {
  const configuration = workspace.getConfiguration("kehoach.inlayHints");
  const inWorkspace = configuration.inspect<boolean>("deadlines")?.workspaceValue !== undefined;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await configuration.update("deadlines", configuration.get("deadlines") !== true, target);
}
