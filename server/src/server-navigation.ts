import type { CancellationToken, Connection, TextDocumentPositionParams } from "vscode-languageserver";
import { definitionAt } from "./features/definition.ts";
import { documentLinks, resolvedLink } from "./features/document-links.ts";
import { referencesAt } from "./features/references.ts";
import { workspaceSymbols } from "./features/workspace-symbols.ts";
import { type OpenPlan, planOf } from "./workspace/open-plan.ts";
import type { OwnCatalogues } from "./workspace/own-catalogues.ts";
import type { PlanIndex } from "./workspace/plan-index.ts";
import type { SettingsStore } from "./workspace/settings-store.ts";

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** Answers a request about an open document; see `startServer`. */
export type Answer = <P extends DocumentParams, R>(
  name: string,
  read: (open: OpenPlan, params: P, token: CancellationToken) => R | Promise<R>,
) => (params: P, token: CancellationToken) => Promise<R | null>;

export interface NavigationOptions {
  readonly connection: Connection;
  readonly answer: Answer;
  readonly index: PlanIndex;
  readonly catalogues: OwnCatalogues;
  readonly settings: SettingsStore;
  readonly logOnce: (name: string, error: unknown) => void;
}

export const navigationCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentLinkProvider: { resolveProvider: true },
  workspaceSymbolProvider: true,
} as const;

/** Going about in a plan and between the plans of the folder. */
export function registerNavigation({ connection, answer, index, catalogues, settings, logOnce }: NavigationOptions): void {
  connection.onDefinition(
    answer("definition", async (open, { position }: TextDocumentPositionParams, token) =>
      definitionAt(planOf(open), open.uri, position, await index.ready("asked", token), (await catalogues.of(open.uri)).agencies),
    ),
  );
  connection.onReferences(
    answer(
      "references",
      async (open, { position, context }: TextDocumentPositionParams & { context: { includeDeclaration: boolean } }, token) =>
        referencesAt({
          document: planOf(open),
          uri: open.uri,
          position,
          includeDeclaration: context.includeDeclaration,
          index: await index.ready("asked", token),
          agencies: (await catalogues.of(open.uri)).agencies,
        }),
    ),
  );
  // Editors ask for links unasked by anybody: a reading of the folder that the user cancelled is not begun again for them.
  connection.onDocumentLinks(
    answer("documentLink", async (open, _params: DocumentParams, token) =>
      documentLinks(planOf(open), await index.ready("background", token)),
    ),
  );
  connection.onDocumentLinkResolve(async (link) => resolvedLink(link, await index.ready("background"), settings.language()));
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    try {
      return workspaceSymbols(await index.ready("asked", token), query, settings.language());
    } catch (error) {
      logOnce("workspaceSymbol", error);
      return [];
    }
  });
}
