import { type Disposable, type ExtensionContext, type TextDocument, Uri, ViewColumn, type WebviewPanel, window, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import {
  type PreviewAnswer,
  type PreviewSource,
  type PreviewSourceParams,
  previewClosed,
  previewRequest,
  previewSourceRequest,
} from "../../../server/src/output/preview/preview-format.ts";
import { planInFront } from "../cited-documents/shown-plan.ts";
import { goToMention } from "../commands/go-to-mention.ts";
import { onPlanChange } from "../plan-events.ts";
import { spoken } from "../wording.ts";
import { followEditor } from "./follow-editor.ts";
import type { FromPage, ToPage } from "./messages.ts";
import { pageShell } from "./page-shell.ts";
import { forgetPrinted, printInBrowser, reachesBrowser, tellDownloaded } from "./print.ts";
import { noPlan, pageWords, previewTitle } from "./words.ts";

/** The letter itself goes first: the server is told of it before it is asked. */
const rest = 25;
/** The server asks for changed settings by itself, and needs them before it is asked. */
const settled = 300;

export interface PlanPreview {
  reveal(): void;
  print(): void;
}

export const previewType = "kehoach.preview";

/** An empty panel beside the text. */
export function newPanel(): WebviewPanel {
  const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
  return window.createWebviewPanel(previewType, previewTitle(), column, { enableFindWidget: true });
}

/** Shows the printed page of the plan in front in a panel, new or left from before a reload. All that it needs goes when it is closed. */
export function openPreview(context: ExtensionContext, client: BaseLanguageClient, panel: WebviewPanel, closed: () => void): PlanPreview {
  const dist = Uri.joinPath(context.extensionUri, "dist", "client");
  panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
  panel.iconPath = {
    light: Uri.joinPath(context.extensionUri, "icons", "kehoach-light.svg"),
    dark: Uri.joinPath(context.extensionUri, "icons", "kehoach-dark.svg"),
  };
  let plan = planInFront();
  let known: number | null = null;
  let ready = false;
  let prints = false;
  let asking = false;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = (message: ToPage): void => void panel.webview.postMessage(message);
  const uriOf = ({ uri }: TextDocument): string => client.code2ProtocolConverter.asUri(uri);
  const scrolling = followEditor(
    () => plan,
    (line) => post({ type: "line", line }),
  );

  const ask = async (): Promise<void> => {
    if (!ready) return;
    again = asking;
    if (asking) return;
    const now = planInFront(plan);
    if (now !== plan) forget();
    plan = now;
    panel.title = plan ? `${previewTitle()} – ${nameOf(plan)}` : previewTitle();
    if (!plan) post({ type: "nothing", message: noPlan() });
    else if (client.state === State.Running) {
      asking = true;
      const asked = plan;
      const answer = await client
        .sendRequest<PreviewAnswer | null>(previewRequest, { textDocument: { uri: uriOf(asked) }, known })
        .catch(() => null);
      asking = false;
      if (answer && asked === plan) show(answer);
    }
    if (again) await ask();
  };
  const show = (answer: PreviewAnswer): void => {
    const isFirst = known === null;
    known = answer.id;
    post({ type: "show", answer });
    if (isFirst) scrolling.tell();
    if (prints) post({ type: "print" });
    prints = false;
  };
  const soon = (wait: number): void => {
    clearTimeout(timer);
    if (panel.visible) timer = setTimeout(ask, wait);
  };
  function forget(): void {
    if (plan && known !== null && client.state === State.Running)
      void client.sendNotification(previewClosed, { textDocument: { uri: uriOf(plan) } });
    known = null;
  }
  const anew = (): Promise<void> => {
    ready = true;
    known = null;
    return ask();
  };
  const goTo = async (place: Omit<PreviewSourceParams, "textDocument">): Promise<void> => {
    if (!plan) return;
    const at = await client.sendRequest<PreviewSource | null>(previewSourceRequest, { textDocument: { uri: uriOf(plan) }, ...place });
    if (at) await goToMention(plan.uri, { start: at, end: at });
  };
  const receive = async (message: FromPage): Promise<void> => {
    if (message.type === "ready" || message.type === "lost") await anew();
    else if (message.type === "scrolled") scrolling.lead(message.line);
    else if (message.type === "clicked") await goTo(message);
    else if (message.type === "print") await printInBrowser(context, message.html);
    else tellDownloaded();
  };

  const listeners: Disposable[] = [
    scrolling,
    { dispose: () => clearTimeout(timer) },
    panel.webview.onDidReceiveMessage(receive),
    panel.onDidChangeViewState(() => {
      // A page out of sight is thrown away, and tells when it is there again.
      if (!panel.visible) ready = false;
    }),
    ...onPlanChange(client, (what) => soon(what === "words" ? rest : 0)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("kehoach.page")) soon(settled);
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) known = null;
    }),
  ];
  panel.onDidDispose(() => {
    forget();
    for (const one of listeners) one.dispose();
    void forgetPrinted(context);
    closed();
  });
  writeShell(context, panel, dist);
  return {
    reveal: () => panel.reveal(undefined, true),
    print: () => {
      prints = known === null;
      if (known !== null) post({ type: "print" });
    },
  };
}

function writeShell(context: ExtensionContext, { webview }: WebviewPanel, dist: Uri): void {
  webview.html = pageShell({
    script: webview.asWebviewUri(Uri.joinPath(dist, "preview.js")).toString(true),
    source: webview.cspSource,
    nonce: crypto.randomUUID().replaceAll("-", ""),
    language: spoken(),
    options: { words: pageWords(), downloads: !reachesBrowser(context) },
  });
}

function nameOf({ uri: { path } }: TextDocument): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
