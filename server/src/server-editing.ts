import type { Connection, DocumentOnTypeFormattingParams, TextEdit } from "vscode-languageserver";
import { numberingOnNewline } from "./features/numbering-on-newline.ts";
import type { SourceEdit } from "./features/source-edit.ts";
import type { Answer } from "./server-navigation.ts";
import { planOf } from "./workspace/open-plan.ts";
import type { SettingsStore } from "./workspace/settings-store.ts";

export interface EditingOptions {
  readonly connection: Connection;
  readonly answer: Answer;
  readonly settings: SettingsStore;
}

/** A newline and nothing else: on letters an answer would come between an input method and the word it is composing. */
export const editingCapabilities = { documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" } } as const;

/** What helps to write: the numbering of items. */
export function registerEditing({ connection, answer, settings }: EditingOptions): void {
  connection.onDocumentOnTypeFormatting(
    answer("onTypeFormatting", async (open, { ch, position }: DocumentOnTypeFormattingParams): Promise<TextEdit[]> => {
      if (ch !== "\n" || !(await settings.of(open.uri)).numberingOnNewline) return [];
      return numberingOnNewline(planOf(open), position).map(textEdit);
    }),
  );
}

function textEdit({ range, newText }: SourceEdit): TextEdit {
  return { range: { start: { ...range.start }, end: { ...range.end } }, newText };
}
