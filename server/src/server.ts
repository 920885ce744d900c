import {
  type CancellationToken,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type DocumentHighlightParams,
  type InitializeParams,
  type InitializeResult,
  type SelectionRangeParams,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { citedDocuments, citedDocumentsRequest } from "./features/cited-documents.ts";
import { codeActions, fixAllKind } from "./features/code-actions.ts";
import { type DiagnosticReport, showsTheSame } from "./features/diagnostic-reports.ts";
import { type DiagnosticOptions, diagnosticsOf } from "./features/diagnostics.ts";
import { documentHighlights } from "./features/document-highlights.ts";
import { documentSymbols } from "./features/document-symbols.ts";
import { folderAround } from "./features/folder.ts";
import { folderDateDiagnostics } from "./features/folder-dates.ts";
import { foldingRanges } from "./features/folding.ts";
import { selectionRanges } from "./features/selection-ranges.ts";
import { newFindings } from "./rules/baseline.ts";
import { type CheckedFinding, createChecker } from "./rules/check.ts";
import { rules } from "./rules/index.ts";
import { registerBaseline } from "./server-baseline.ts";
import { registerChecklist } from "./server-checklist.ts";
import { registerComparison } from "./server-comparison.ts";
import { registerNewPlan } from "./server-drafting.ts";
import { editingCapabilities, registerEditing } from "./server-editing.ts";
import { registerExports } from "./server-exports.ts";
import { createFolder } from "./server-folder.ts";
import { namesCapabilities, registerNames } from "./server-names.ts";
import { navigationCapabilities, registerNavigation } from "./server-navigation.ts";
import { registerPreview } from "./server-preview.ts";
import { registerTasks, tasksCapabilities } from "./server-tasks.ts";
import { type OpenPlan, openPlans, planOf } from "./workspace/open-plan.ts";
import type { PlanFiles } from "./workspace/plan-files.ts";
import type { Settings } from "./workspace/settings.ts";
import { createSettingsStore } from "./workspace/settings-store.ts";

export interface ServerOptions {
  readonly version: string;
  /** URI of docs/rules.md where the client names none. */
  readonly rulesDoc?: string;
  /** Reads plans from the disk, where the server runs beside one. */
  readonly disk?: PlanFiles;
}

/** Wires the features to a connection: look the document up, call the feature. Starts listening. */
export function startServer(connection: Connection, options: ServerOptions): void {
  const logged = new Set<string>();
  const logOnce = (name: string, error: unknown): void => {
    if (logged.has(name)) return;
    logged.add(name);
    connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
  const documents = new TextDocuments<OpenPlan>(openPlans);
  const check = createChecker(rules, logOnce);
  const settings = createSettingsStore(connection, new Set(rules.map((rule) => rule.id)));
  const { index, catalogues, baselines, ...folder } = createFolder({ connection, documents, settings, logOnce, disk: options.disk });
  let rulesDoc = options.rulesDoc;
  let pulls = false;
  let refreshes = false;
  let versionedEdits = false;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { textDocument, workspace } = params.capabilities;
    pulls = textDocument?.diagnostic !== undefined;
    versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
    refreshes = workspace?.diagnostics?.refreshSupport === true;
    settings.start(workspace?.configuration === true, params.locale);
    folder.initialize(params);
    names.initialize(params);
    tasks.initialize(params);
    exported.initialize(params);
    editing.initialize(params);
    signing.initialize(params);
    const given: unknown = params.initializationOptions;
    if (typeof given === "object" && given !== null && "rulesDoc" in given && typeof given.rulesDoc === "string") rulesDoc = given.rulesDoc;
    return {
      serverInfo: { name: "kehoach", version: options.version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        documentHighlightProvider: true,
        ...navigationCapabilities,
        ...namesCapabilities,
        ...tasksCapabilities,
        ...editingCapabilities,
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, CodeActionKind.RefactorExtract, fixAllKind],
        },
        ...(pulls ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {}),
      },
    };
  });
  connection.onInitialized(() => {
    folder.initialized();
    if (!settings.pulled()) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: "kehoach" })
      .catch((error: unknown) => logOnce("registration", error));
  });

  const checked = new WeakMap<OpenPlan, { readonly generation: number; readonly findings: readonly CheckedFinding[] }>();
  /** Grows with all that findings follow from besides the text. */
  const generation = (): number => settings.generation() + catalogues.generation() + baselines.generation();
  const allFindingsOf = async (open: OpenPlan): Promise<readonly CheckedFinding[]> => {
    const [{ rules: severities }, catalogue] = await Promise.all([settings.of(open.uri), catalogues.of(open.uri)]);
    return check(planOf(open), severities, catalogue);
  };
  /** What is told of a plan: its findings without those that were accepted. */
  const findingsOf = async (open: OpenPlan): Promise<readonly CheckedFinding[]> => {
    const now = generation();
    const known = checked.get(open);
    if (known?.generation === now) return known.findings;
    const accepted = await baselines.acceptedIn(open.uri);
    const all = await allFindingsOf(open);
    const findings = accepted ? newFindings(planOf(open), all, accepted) : all;
    checked.set(open, { generation: now, findings });
    return findings;
  };
  const shownIn = ({ uri }: OpenPlan, { language }: Settings): DiagnosticOptions => ({
    language,
    uri,
    ruleLink: (id) => (rulesDoc ? `${rulesDoc}#${id.replace("/", "")}` : undefined),
  });
  const fromFolder = async (open: OpenPlan): Promise<readonly Diagnostic[]> => {
    const used = await settings.of(open.uri);
    // What other plans say is told once they have been read; nobody waits for them.
    index.start();
    const others = index.now(open.uri);
    return others ? folderDateDiagnostics(planOf(open), others, used.rules, shownIn(open, used)) : [];
  };
  const diagnose = async (open: OpenPlan) => {
    const shown = shownIn(open, await settings.of(open.uri));
    return [...diagnosticsOf(planOf(open), await findingsOf(open), shown), ...(await fromFolder(open))];
  };
  const push = async (open: OpenPlan): Promise<void> => {
    const diagnostics = await diagnose(open);
    // An answer for a version that is gone would paint squiggles in the wrong place.
    if (documents.get(open.uri)?.version === open.version)
      await connection.sendDiagnostics({ uri: open.uri, version: open.version, diagnostics });
  };
  documents.onDidChangeContent(({ document }) => {
    if (!pulls) push(document).catch((error: unknown) => logOnce("diagnostics", error));
  });
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri);
    if (!pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  const diagnoseAnew = (): void => {
    if (refreshes) connection.languages.diagnostics.refresh().catch((error: unknown) => logOnce("refresh", error));
    if (!pulls) for (const open of documents.all()) push(open).catch((error: unknown) => logOnce("diagnostics", error));
  };
  settings.onChange(diagnoseAnew);
  catalogues.onChange(diagnoseAnew);
  baselines.onChange(diagnoseAnew);
  index.onChange(diagnoseAnew);

  const reports = new Map<string, DiagnosticReport & { readonly resultId: string }>();
  documents.onDidClose(({ document }) => reports.delete(document.uri));
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }): Promise<DocumentDiagnosticReport> => {
    const open = documents.get(textDocument.uri);
    if (!open) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = `${open.version}.${generation()}.${index.generation()}`;
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const report = { document: planOf(open), items: await diagnose(open), resultId };
    const before = reports.get(open.uri);
    reports.set(open.uri, report);
    return before && before.resultId === previousResultId && showsTheSame(before, report)
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items: report.items };
  });

  /** Answers a request about an open document; one that fails is logged once and answered with nothing. */
  const answer =
    <P extends { readonly textDocument: { readonly uri: string } }, R>(
      name: string,
      read: (open: OpenPlan, params: P, token: CancellationToken) => R | Promise<R>,
    ) =>
    async (params: P, token: CancellationToken): Promise<R | null> => {
      const open = documents.get(params.textDocument.uri);
      if (!open) return null;
      try {
        return await read(open, params, token);
      } catch (error) {
        logOnce(name, error);
        return null;
      }
    };
  registerNavigation({ connection, answer, index, catalogues, settings, logOnce });
  const names = registerNames({ connection, answer, documents, index, catalogues, settings, findingsOf });
  const tasks = registerTasks({ connection, answer, catalogues, settings });
  const exported = registerExports({ connection, answer, catalogues, settings, check, findingsOf });
  const editing = registerEditing({ connection, answer, settings, catalogues, check });
  const signing = registerChecklist({ connection, answer, settings, findingsOf, fromFolder });
  registerBaseline({ connection, answer, baselines, allFindingsOf });
  registerNewPlan({ connection, catalogues, settings });
  registerComparison({ connection, answer, documents, index, catalogues });
  const preview = registerPreview({ connection, answer, settings, findingsOf });
  documents.onDidClose(({ document }) => preview.forget(document.uri));
  connection.onDocumentSymbol(answer("documentSymbol", (open) => documentSymbols(planOf(open))));
  connection.onFoldingRanges(answer("foldingRange", (open) => foldingRanges(planOf(open))));
  connection.onSelectionRanges(
    answer("selectionRange", (open, { positions }: SelectionRangeParams) => selectionRanges(planOf(open), positions)),
  );
  connection.onDocumentHighlight(
    answer("documentHighlight", async (open, { position }: DocumentHighlightParams) => {
      const { agencies } = await catalogues.of(open.uri);
      return documentHighlights(planOf(open), position, agencies) ?? null;
    }),
  );
  connection.onRequest(
    citedDocumentsRequest,
    answer("citedDocuments", async (open) => {
      const catalogue = await catalogues.of(open.uri);
      const around = folderAround(index.now(open.uri), open.uri);
      return citedDocuments(planOf(open), await diagnose(open), { catalogue, ...(around ? { folder: around } : {}) });
    }),
  );
  connection.onCodeAction(
    answer("codeAction", async (open, { context, range }: CodeActionParams) => {
      const { language, rules: severities } = await settings.of(open.uri);
      const findings = await findingsOf(open);
      const catalogue = await catalogues.of(open.uri);
      return codeActions({
        document: planOf(open),
        uri: open.uri,
        version: open.version,
        context,
        range,
        findings,
        check: (edited) => check(edited, severities, catalogue),
        language,
        versionedEdits,
        inFolder: folder.folderOf(open.uri) !== undefined,
        offers: await names.offersAt(open, range.start),
      });
    }),
  );

  documents.listen(connection);
  connection.listen();
}
