import type {
  Connection,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  InitializeParams,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { changeLevel, changeLevelRequest, type LevelChange } from "./features/change-level.ts";
import { cleanPaste, cleanPasteRequest } from "./features/clean-paste.ts";
import { formattingEdits } from "./features/formatting.ts";
import { joinWrapped, joinWrappedRequest } from "./features/join-wrapped.ts";
import { type MoveDirection, moveSection, moveSectionRequest } from "./features/move-section.ts";
import { numberingOnNewline } from "./features/numbering-on-newline.ts";
import { type RenumberScope, renumber, renumberRequest } from "./features/renumber.ts";
import type { SourceEdit } from "./features/source-edit.ts";
import type { Checker } from "./rules/check.ts";
import type { Message } from "./rules/rule.ts";
import type { Answer } from "./server-navigation.ts";
import { type OpenPlan, planOf } from "./workspace/open-plan.ts";
import type { OwnCatalogues } from "./workspace/own-catalogues.ts";
import type { SettingsStore } from "./workspace/settings-store.ts";

export interface EditingOptions {
  readonly connection: Connection;
  readonly answer: Answer;
  readonly settings: SettingsStore;
  readonly catalogues: OwnCatalogues;
  readonly check: Checker;
}

export interface Editing {
  initialize(params: InitializeParams): void;
}

interface RenumberParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly scope: RenumberScope;
}

interface JoinWrappedParams {
  readonly textDocument: { readonly uri: string };
  /** Absent for the whole plan. */
  readonly range?: Range;
}

/** An answer to `kehoach/renumber`. */
export interface RenumberAnswer {
  readonly edit: WorkspaceEdit | null;
  readonly items: number;
  readonly references: number;
}

interface MoveParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly direction: MoveDirection;
}

/** An answer to `kehoach/moveSection`; null where the part at the cursor has no sister on that side. */
export interface MoveAnswer {
  readonly edit: WorkspaceEdit;
  readonly cursor: Position;
}

interface LevelParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly way: LevelChange;
}

/** An answer to `kehoach/changeLevel`: the edit, or why the item keeps its level. */
export interface LevelAnswer {
  readonly edit: WorkspaceEdit | null;
  readonly refused?: Message;
}

/** A newline and nothing else: on letters an answer would come between an input method and the word it is composing. */
export const editingCapabilities = {
  documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
} as const;

/** What helps to write: the numbering of items, their order, and the form of what is written. */
export function registerEditing({ connection, answer, settings, catalogues, check }: EditingOptions): Editing {
  let versionedEdits = false;
  const workspaceEdit = ({ uri, version }: Pick<OpenPlan, "uri" | "version">, edits: readonly SourceEdit[]): WorkspaceEdit => {
    const plain = edits.map(textEdit);
    return versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits: plain }] } : { changes: { [uri]: plain } };
  };
  connection.onDocumentOnTypeFormatting(
    answer("onTypeFormatting", async (open, { ch, position }: DocumentOnTypeFormattingParams): Promise<TextEdit[]> => {
      if (ch !== "\n" || !(await settings.of(open.uri)).numberingOnNewline) return [];
      return numberingOnNewline(planOf(open), position).map(textEdit);
    }),
  );
  const formatted = async (open: OpenPlan, range?: Range): Promise<TextEdit[]> => {
    const { rules: severities } = await settings.of(open.uri);
    const catalogue = await catalogues.of(open.uri);
    return formattingEdits(planOf(open), (document) => check(document, severities, catalogue), range).map(textEdit);
  };
  connection.onDocumentFormatting(answer("formatting", (open) => formatted(open)));
  connection.onDocumentRangeFormatting(
    answer("rangeFormatting", (open, { range }: DocumentRangeFormattingParams) => formatted(open, range)),
  );
  connection.onRequest(
    renumberRequest,
    answer("renumber", (open, { position, scope }: RenumberParams): RenumberAnswer => {
      const { edits, ...told } = renumber(planOf(open), position, scope);
      return { ...told, edit: edits.length === 0 ? null : workspaceEdit(open, edits) };
    }),
  );
  connection.onRequest(
    moveSectionRequest,
    answer("moveSection", (open, { position, direction }: MoveParams): MoveAnswer | null => {
      const moved = moveSection(planOf(open), position, direction);
      return moved ? { edit: workspaceEdit(open, moved.edits), cursor: { ...moved.cursor } } : null;
    }),
  );
  connection.onRequest(
    changeLevelRequest,
    answer("changeLevel", (open, { position, way }: LevelParams): LevelAnswer => {
      const changed = changeLevel(planOf(open), position, way);
      return "refused" in changed ? { edit: null, ...changed } : { edit: workspaceEdit(open, changed.edits) };
    }),
  );
  connection.onRequest(
    joinWrappedRequest,
    answer("joinWrapped", (open, { range }: JoinWrappedParams): WorkspaceEdit | null => {
      const { uri, version } = open;
      const edits = joinWrapped(planOf(open), range).map(textEdit);
      if (edits.length === 0) return null;
      return versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
    }),
  );
  connection.onRequest(cleanPasteRequest, ({ text }: { readonly text: string }): string => cleanPaste(text));
  return {
    initialize: ({ capabilities }) => {
      versionedEdits = capabilities.workspace?.workspaceEdit?.documentChanges === true;
    },
  };
}

function textEdit({ range, newText }: SourceEdit): TextEdit {
  return { range: { start: { ...range.start }, end: { ...range.end } }, newText };
}
