import { ConfigurationTarget, type ExtensionContext, languages, type TextDocument, type TextEditor, window, workspace } from "vscode";
import { looksLikePlan } from "../../server/src/plan/detect.ts";
import { languageId } from "./language-client.ts";
import { say } from "./wording.ts";

const choices = ["ask", "always", "never"] as const;
type Detection = (typeof choices)[number];

/** Pasting this many characters into a new file is reason to look at it again. */
const pasted = 200;
/** Remembered refusals, newest last; old ones give way. */
const remembered = 200;
const refusedKey = "detection.refused";

/** The setting for a document; undefined for a value that it does not have. */
function setting(document: TextDocument): Detection | undefined {
  const value = workspace.getConfiguration("kehoach", document).get<unknown>("detection", "ask");
  return choices.find((choice) => choice === value);
}

function tellOfUnknownValue(): void {
  const problem = say({
    vi: 'kehoach.detection: phải là "ask", "always" hoặc "never"; tạm dùng "ask".',
    en: 'kehoach.detection: must be "ask", "always" or "never"; "ask" is used.',
  });
  void window.showWarningMessage(problem);
}

/** Only texts a person writes: not logs, old revisions or search results. */
function isCandidate(document: TextDocument): boolean {
  if (document.languageId !== "plaintext" && document.languageId !== "markdown") return false;
  return document.isUntitled || workspace.fs.isWritableFileSystem(document.uri.scheme) === true;
}

async function remember(choice: Detection): Promise<void> {
  await workspace.getConfiguration("kehoach").update("detection", choice, ConfigurationTarget.Global);
}

/** Asks whether a file is to be treated as a plan. */
async function ask(context: ExtensionContext, document: TextDocument): Promise<boolean> {
  const yes = say({ vi: "Có", en: "Yes" });
  const no = say({ vi: "Không", en: "No" });
  const always = say({ vi: "Luôn luôn", en: "Always" });
  const never = say({ vi: "Không bao giờ", en: "Never" });
  const question = say({
    vi: "Mở tệp này ở chế độ Kế hoạch (bố cục, kiểm tra thể thức)?",
    en: "Open this file in Kế hoạch mode (outline, checks of form)?",
  });
  const answer = await window.showInformationMessage(question, yes, no, always, never);
  if (answer === no && !document.isUntitled) {
    const refused = context.globalState.get<readonly string[]>(refusedKey, []);
    await context.globalState.update(refusedKey, [...refused, document.uri.toString()].slice(-remembered));
  }
  if (answer === always) await remember("always");
  if (answer === never) await remember("never");
  return answer === yes || answer === always;
}

/**
 * Offers the language Kế hoạch for plain-text and Markdown files that hold a plan, once a file and session:
 * whoever switches a file back by hand is not asked again.
 */
export function detectPlans(context: ExtensionContext): void {
  const settled = new Set<string>();
  let told = false;

  const consider = async (document: TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    if (settled.has(uri) || !isCandidate(document)) return;
    const known = setting(document);
    if (!known && !told) {
      told = true;
      tellOfUnknownValue();
    }
    const mode = known ?? "ask";
    if (mode === "never") return;
    if (mode === "ask" && context.globalState.get<readonly string[]>(refusedKey, []).includes(uri)) return;
    if (!looksLikePlan(document.getText())) return;
    settled.add(uri);
    if (mode === "ask" && !(await ask(context, document))) return;
    if (!document.isClosed) await languages.setTextDocumentLanguage(document, languageId);
  };
  const considerAll = (editors: readonly TextEditor[]): void => {
    for (const editor of editors) void consider(editor.document);
  };

  context.subscriptions.push(
    window.onDidChangeVisibleTextEditors(considerAll),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.isUntitled && contentChanges.some((change) => change.text.length >= pasted)) void consider(document);
    }),
    // An untitled file may come back under the same name with another text.
    workspace.onDidCloseTextDocument((document) => {
      if (document.isUntitled && document.isClosed) settled.delete(document.uri.toString());
    }),
  );
  considerAll(window.visibleTextEditors);
}
