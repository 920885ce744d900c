import { type ChildProcess, spawn } from "node:child_process";
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { serverBundle } from "./server-bundle.ts";

/** What an editor of today can do: pull diagnostics, answer for settings, take versioned edits. */
export const pullingClient: ClientCapabilities = {
  workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
  textDocument: {
    diagnostic: { relatedDocumentSupport: false },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.fixAll"] } },
      dataSupport: true,
      isPreferredSupport: true,
    },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
  },
};

/** A plain editor that is only sent diagnostics. */
export const pushedClient: ClientCapabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  /** URIs of the workspace's folders. */
  readonly folders?: readonly string[];
  /** The language of the editor's own words. */
  readonly locale?: string;
  /** Says it can do much and then answers every request of the server with an error. */
  readonly refuses?: boolean;
  /** Another copy of the server's bundle. */
  readonly server?: string;
}

/** An editor that talks to the real server over stdio and keeps its own copy of every open text. */
export class Editor {
  /** What the editor answers when it is asked for the section `kehoach`. */
  settings: unknown;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  /** What the server has asked to be told of. */
  readonly registrations: Registration[] = [];
  refreshes = 0;
  readonly exited: Promise<number | null>;
  readonly connection: ProtocolConnection;
  readonly #texts = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();
  readonly #server: ChildProcess;
  initialized: InitializeResult = { capabilities: {} };

  private constructor(settings: unknown, refuses: boolean, bundle: string) {
    this.settings = settings;
    const server = spawn(process.execPath, [bundle, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.#server = server;
    this.exited = new Promise((resolve) => server.once("exit", resolve));
    this.connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    this.connection.onNotification(PublishDiagnosticsNotification.type, (one) => this.#note(() => this.published.push(one)));
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => this.#note(() => this.messages.push(message)));
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => this.#note(() => this.messages.push(message)));
    if (!refuses) this.#answer();
    this.connection.listen();
  }

  #answer(): void {
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => this.#note(() => this.registrations.push(...registrations)));
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => this.#note(() => this.refreshes++));
  }

  static async start({
    capabilities = pullingClient,
    settings = {},
    initializationOptions,
    folders,
    locale,
    refuses = false,
    server = serverBundle,
  }: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(settings, refuses, server);
    editor.initialized = await editor.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      ...(locale === undefined ? {} : { locale }),
      capabilities,
      ...(folders ? { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) } : {}),
      ...(initializationOptions === undefined ? {} : { initializationOptions }),
    });
    await editor.connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  async stop(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return this.exited;
  }

  kill(): void {
    this.#server.kill();
  }

  #note(happened: () => unknown): void {
    happened();
    for (const look of this.#waiting) look();
  }

  /** Waits until something that the server sends makes `found` give a value. */
  async until<T>(found: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const look = (): void => {
        const value = found();
        if (value === undefined) return;
        this.#waiting.delete(look);
        resolve(value);
      };
      this.#waiting.add(look);
      look();
    });
  }

  text(uri: string): string {
    return this.#textDocument(uri).getText();
  }

  #textDocument(uri: string): TextDocument {
    const document = this.#texts.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  async open(uri: string, text: string, languageId = "kehoach"): Promise<void> {
    this.#texts.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Sends edits one after another in one notification, each in the text that the one before left. */
  async change(uri: string, ...contentChanges: { range: Range; text: string }[]): Promise<void> {
    const before = this.#textDocument(uri);
    const after = TextDocument.update(before, contentChanges, before.version + 1);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: after.version },
      contentChanges,
    });
  }

  /** Types over the first occurrence of some words. */
  async replace(uri: string, words: string, text: string): Promise<void> {
    await this.change(uri, { range: this.rangeOf(uri, words), text });
  }

  /** Where words stand in an open text. */
  rangeOf(uri: string, words: string): Range {
    const document = this.#textDocument(uri);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in ${uri}`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  textAt(uri: string, range: Range): string {
    return this.#textDocument(uri).getText(range);
  }

  async report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId ? { previousResultId } : {}),
    });
  }

  /** The findings of an open text, pulled. */
  async findings(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri);
    return report.kind === "full" ? report.items : [];
  }

  async actions(uri: string, diagnostic: Diagnostic, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [diagnostic], ...(only ? { only } : {}) };
    const answer = await this.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: diagnostic.range, context });
    return (answer ?? []).filter((action): action is CodeAction => !("command" in action && typeof action.command === "string"));
  }

  /** Carries out the edit of a code action, as an editor does. */
  async apply(uri: string, action: CodeAction | undefined): Promise<void> {
    const changes =
      action?.edit?.documentChanges?.flatMap((change) => ("edits" in change ? change.edits : [])) ?? action?.edit?.changes?.[uri] ?? [];
    const edits = changes.filter((edit): edit is TextEdit => "newText" in edit);
    const lastFirst = edits.toSorted(
      (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
    );
    await this.change(uri, ...lastFirst.map(({ range, newText }) => ({ range, text: newText })));
  }
}
