import {
  type CodeLensParams,
  CodeLensRefreshRequest,
  type CompletionParams,
  type Connection,
  type HoverParams,
  type InitializeParams,
  LSPErrorCodes,
  type Position,
  type PrepareRenameParams,
  type RenameParams,
  ResponseError,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  type TextDocuments,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { localDay } from "./features/calendar-days.ts";
import { citationActions } from "./features/citation-actions.ts";
import { codeLenses } from "./features/code-lens.ts";
import { completions } from "./features/completion.ts";
import { resolvedCompletion } from "./features/completion-resolve.ts";
import { folderAround } from "./features/folder.ts";
import { hoverAt } from "./features/hover.ts";
import type { Knowledge } from "./features/knowledge.ts";
import { prepareRename, rename } from "./features/rename.ts";
import { semanticTokens, semanticTokensEdits, semanticTokensLegend } from "./features/semantic-tokens.ts";
import type { SourceFix } from "./features/source-edit.ts";
import { taskLenses } from "./features/task-lenses.ts";
import type { CheckedFinding } from "./rules/check.ts";
import type { Answer } from "./server-navigation.ts";
import { type OpenPlan, planOf } from "./workspace/open-plan.ts";
import type { OwnCatalogues } from "./workspace/own-catalogues.ts";
import type { PlanIndex } from "./workspace/plan-index.ts";
import type { SettingsStore } from "./workspace/settings-store.ts";

export interface NamesOptions {
  readonly connection: Connection;
  readonly answer: Answer;
  readonly documents: TextDocuments<OpenPlan>;
  readonly index: PlanIndex;
  readonly catalogues: OwnCatalogues;
  readonly settings: SettingsStore;
  readonly findingsOf: (open: OpenPlan) => Promise<readonly CheckedFinding[]>;
}

/**
 * No commit characters: a comma or a stop belongs to the text. Digits bring up symbols behind "số", for no editor completes a word of
 * digits by itself; elsewhere they get no answer.
 */
export const namesCapabilities = {
  hoverProvider: true,
  completionProvider: { triggerCharacters: [..."0123456789"], resolveProvider: true, completionItem: { labelDetailsSupport: true } },
  renameProvider: { prepareProvider: true },
  codeLensProvider: { resolveProvider: false },
  semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true },
};

export interface Names {
  initialize(params: InitializeParams): void;
  /** What the light bulb offers for the document cited at a place, besides corrections. */
  offersAt(open: OpenPlan, position: Position): Promise<readonly SourceFix[]>;
}

/** Names of documents and bodies while writing: completion, hover, rename, code lens, semantic tokens. Takes what the client can do. */
export function registerNames(options: NamesOptions): Names {
  const { connection, answer, catalogues, settings, findingsOf } = options;
  let insertReplace = false;
  let versionedEdits = false;
  let refreshesLenses = false;
  const knowledgeOf = async (uri: string): Promise<Knowledge> => {
    const folder = folderAround(options.index.now(uri), uri);
    const { language, issuer: profile } = await settings.of(uri);
    const catalogue = await catalogues.of(uri);
    return { catalogue, today: localDay(new Date()), language, profile, ...(folder ? { folder } : {}) };
  };
  const refusal = async (uri: string, refused: { readonly vi: string; readonly en: string }): Promise<ResponseError> =>
    new ResponseError(LSPErrorCodes.RequestFailed, refused[(await settings.of(uri)).language]);

  connection.onHover(
    answer(
      "hover",
      async (open, { position }: HoverParams) =>
        hoverAt(planOf(open), await findingsOf(open), position, await knowledgeOf(open.uri)) ?? null,
    ),
  );
  connection.onCompletion(
    answer("completion", async (open, { position }: CompletionParams) =>
      completions({ document: planOf(open), position, knowledge: await knowledgeOf(open.uri), insertReplace }),
    ),
  );
  connection.onCompletionResolve((item) =>
    resolvedCompletion(item, { catalogue: catalogues.latest(), today: localDay(new Date()), language: settings.language() }),
  );
  connection.onPrepareRename(
    answer("prepareRename", async (open, { position }: PrepareRenameParams) => {
      const { agencies } = await catalogues.of(open.uri);
      const found = prepareRename(planOf(open), position, agencies);
      return "refused" in found ? refusal(open.uri, found.refused) : found;
    }),
  );
  connection.onRenameRequest(
    answer("rename", async (open, { position, newName }: RenameParams): Promise<WorkspaceEdit | ResponseError> => {
      const { agencies } = await catalogues.of(open.uri);
      const edits = rename(planOf(open), position, newName, agencies);
      if ("refused" in edits) return refusal(open.uri, edits.refused);
      const { uri, version } = open;
      return versionedEdits
        ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
        : { changes: { [uri]: [...edits] } };
    }),
  );
  connection.onCodeLens(
    answer("codeLens", async (open, _params: CodeLensParams) => {
      const { codeLens, language } = await settings.of(open.uri);
      if (!codeLens) return [];
      const { agencies } = await catalogues.of(open.uri);
      return [...codeLenses(planOf(open), language), ...taskLenses(planOf(open), agencies, language)];
    }),
  );
  settings.onChange(() => {
    // A client that is gone needs no lenses.
    if (refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  });
  registerSemanticTokens(options);

  return {
    offersAt: async (open, position) => citationActions(planOf(open), position, await knowledgeOf(open.uri)),
    initialize: ({ capabilities: { textDocument, workspace } }) => {
      insertReplace = textDocument?.completion?.completionItem?.insertReplaceSupport === true;
      versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
      refreshesLenses = workspace?.codeLens?.refreshSupport === true;
    },
  };
}

/** Keeps the last tokens of each open plan, to answer with what has changed since. */
function registerSemanticTokens({ connection, answer, documents, catalogues }: NamesOptions): void {
  const sent = new Map<string, { readonly resultId: string; readonly data: number[] }>();
  const take = async (open: OpenPlan): Promise<{ readonly resultId: string; readonly data: number[] }> => {
    const { agencies } = await catalogues.of(open.uri);
    const resultId = `${open.version}.${catalogues.generation()}`;
    const known = sent.get(open.uri);
    const tokens = known?.resultId === resultId ? known : { resultId, data: semanticTokens(planOf(open), agencies) };
    sent.set(open.uri, tokens);
    return tokens;
  };
  documents.onDidClose(({ document }) => sent.delete(document.uri));
  const { semanticTokens: tokens } = connection.languages;
  const none = { data: [] };
  const full = answer("semanticTokens", (open, _params: SemanticTokensParams) => take(open));
  const changed = answer("semanticTokens", async (open, { previousResultId }: SemanticTokensDeltaParams) => {
    const before = sent.get(open.uri);
    const now = await take(open);
    return before?.resultId === previousResultId ? { resultId: now.resultId, edits: semanticTokensEdits(before.data, now.data) } : now;
  });
  const inRange = answer("semanticTokens", async (open, { range }: SemanticTokensRangeParams) => {
    const { agencies } = await catalogues.of(open.uri);
    return { data: semanticTokens(planOf(open), agencies, range) };
  });
  tokens.on(async (params, token) => (await full(params, token)) ?? none);
  tokens.onDelta(async (params, token) => (await changed(params, token)) ?? none);
  tokens.onRange(async (params, token) => (await inRange(params, token)) ?? none);
}
