import type {
  Connection,
  DocumentOnTypeFormattingParams,
  InitializeParams,
  Position,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { numberingOnNewline } from "./features/numbering-on-newline.ts";
import { type RenumberScope, renumber, renumberRequest } from "./features/renumber.ts";
import type { SourceEdit } from "./features/source-edit.ts";
import type { Answer } from "./server-navigation.ts";
import { planOf } from "./workspace/open-plan.ts";
import type { SettingsStore } from "./workspace/settings-store.ts";

export interface EditingOptions {
  readonly connection: Connection;
  readonly answer: Answer;
  readonly settings: SettingsStore;
}

export interface Editing {
  initialize(params: InitializeParams): void;
}

interface RenumberParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly scope: RenumberScope;
}

/** An answer to `kehoach/renumber`. */
export interface RenumberAnswer {
  readonly edit: WorkspaceEdit | null;
  readonly items: number;
  readonly references: number;
}

/** A newline and nothing else: on letters an answer would come between an input method and the word it is composing. */
export const editingCapabilities = { documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" } } as const;

/** What helps to write: the numbering of items. */
export function registerEditing({ connection, answer, settings }: EditingOptions): Editing {
  let versionedEdits = false;
  connection.onDocumentOnTypeFormatting(
    answer("onTypeFormatting", async (open, { ch, position }: DocumentOnTypeFormattingParams): Promise<TextEdit[]> => {
      if (ch !== "\n" || !(await settings.of(open.uri)).numberingOnNewline) return [];
      return numberingOnNewline(planOf(open), position).map(textEdit);
    }),
  );
  connection.onRequest(
    renumberRequest,
    answer("renumber", (open, { position, scope }: RenumberParams): RenumberAnswer => {
      const { uri, version } = open;
      const { edits, ...told } = renumber(planOf(open), position, scope);
      const plain = edits.map(textEdit);
      if (plain.length === 0) return { ...told, edit: null };
      return {
        ...told,
        edit: versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits: plain }] } : { changes: { [uri]: plain } },
      };
    }),
  );
  return {
    initialize: ({ capabilities }) => {
      versionedEdits = capabilities.workspace?.workspaceEdit?.documentChanges === true;
    },
  };
}

function textEdit({ range, newText }: SourceEdit): TextEdit {
  return { range: { start: { ...range.start }, end: { ...range.end } }, newText };
}
