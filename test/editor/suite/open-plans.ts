import {
  commands,
  type Diagnostic,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { eventually, present } from "./expectations.ts";

/** Address of a file in the opened folder, which holds a copy of the sample plans. */
export function inFolder(name: string): Uri {
  return Uri.joinPath(present(workspace.workspaceFolders?.[0], "an open folder").uri, name);
}

/** Opens a sample plan as a person would. */
export async function openSample(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(inFolder(name)), { preview: false });
}

/** A new, unsaved document with this text. */
export async function openUntitled(content: string, language = "kehoach"): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ content, language }), { preview: false });
}

export async function replaceAll(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(0), document.positionAt(document.getText().length)), text);
  await workspace.applyEdit(edit);
}

/** Takes back what was done to a plan. Undo goes to the editor with the focus, which a notice or a new window may have. */
export async function undo(document: TextDocument, isBack: () => boolean): Promise<void> {
  await eventually("the plan as it was", async () => {
    if (isBack()) return true;
    await window.showTextDocument(document, { preview: false });
    await commands.executeCommand("undo");
    return isBack();
  });
}

/** The findings of our extension only: the editor itself may have others. */
export function findings(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === "kehoach");
}

export function ruleOf(diagnostic: Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === "object" ? code.value : code);
}

export function findingsOf(document: TextDocument, rule: string): readonly Diagnostic[] {
  return findings(document).filter((diagnostic) => ruleOf(diagnostic) === rule);
}

const calm = 400;

/**
 * Does something and waits for the findings that follow from it: the editor announces each report, also an empty one.
 * Reports of earlier versions may still come in, so it waits until none has come for a moment.
 */
export async function reportAfter(act: () => Promise<TextDocument>): Promise<readonly Diagnostic[]> {
  const reported = new Map<string, number>();
  const listener = languages.onDidChangeDiagnostics(({ uris }) => {
    for (const uri of uris) reported.set(uri.toString(), Date.now());
  });
  try {
    const document = await act();
    const end = Date.now() + 15_000;
    while (Date.now() < end) {
      const last = reported.get(document.uri.toString());
      if (last !== undefined && Date.now() - last > calm) return findings(document);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    throw new Error(`no report for ${document.uri.toString()} within 15 s`);
  } finally {
    listener.dispose();
  }
}
