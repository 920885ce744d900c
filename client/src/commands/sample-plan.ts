import {
  commands,
  type Disposable,
  type ExtensionContext,
  languages,
  Selection,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import { languageId } from "../language-client.ts";

/** Opens the walkthrough's sample as a new file, beside the walkthrough where that is in front: nothing of the folder is touched. */
async function openSample(context: ExtensionContext): Promise<TextDocument> {
  const file = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, "walkthrough", "ke-hoach-mau.kehoach"));
  const document = await workspace.openTextDocument({ language: languageId, content: new TextDecoder().decode(file) });
  const { activeTab } = window.tabGroups.activeTabGroup;
  await window.showTextDocument(document, {
    preview: false,
    viewColumn: activeTab && !window.activeTextEditor ? ViewColumn.Beside : ViewColumn.Active,
  });
  return document;
}

const findingsOf = (document: TextDocument) => languages.getDiagnostics(document.uri).filter(({ source }) => source === languageId);

/** Puts the cursor on what the sample has to put right and opens the list of repairs. */
async function showRepairs(document: TextDocument): Promise<void> {
  const editor = await window.showTextDocument(document, { preview: false, viewColumn: columnOf(document) });
  const [finding] = findingsOf(document);
  if (!finding) return;
  editor.selection = new Selection(finding.range.start, finding.range.start);
  editor.revealRange(finding.range);
  await commands.executeCommand("editor.action.quickFix");
}

function columnOf(document: TextDocument): ViewColumn {
  return window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn ?? ViewColumn.Active;
}

/** The sample plan of the walkthrough: opened, and put right. That it has been put right ends the walkthrough's step. */
export function offerSample(context: ExtensionContext): Disposable[] {
  let sample: TextDocument | undefined;
  let hadFindings = false;
  /** Whether the repairs are to be shown as soon as the new sample has been checked. */
  let awaited = false;
  const fix = async (): Promise<void> => {
    awaited = !sample || sample.isClosed;
    if (sample && !sample.isClosed) await showRepairs(sample);
    else await open();
  };
  const open = async (): Promise<TextDocument> => {
    hadFindings = false;
    sample = await openSample(context);
    return sample;
  };
  return [
    commands.registerCommand("kehoach.openSample", open),
    commands.registerCommand("kehoach.fixSample", fix),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (!sample || !uris.some((uri) => uri.toString() === sample?.uri.toString())) return;
      const count = findingsOf(sample).length;
      if (hadFindings && count === 0 && !sample.isClosed) void commands.executeCommand("setContext", "kehoach.sampleFixed", true);
      hadFindings ||= count > 0;
      if (awaited && count > 0) {
        awaited = false;
        void showRepairs(sample);
      }
    }),
  ];
}
