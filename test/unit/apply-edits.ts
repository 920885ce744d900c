import { TextDocument } from "vscode-languageserver-textdocument";
import type { SourceEdit } from "../../server/src/features/source-edit.ts";

/** The text after an editor has applied the edits. */
export function applyEdits(text: string, edits: readonly SourceEdit[]): string {
  const document = TextDocument.create("file:///plan.kehoach", "kehoach", 1, text);
  return TextDocument.applyEdits(
    document,
    edits.map(({ range, newText }) => ({ range: { start: { ...range.start }, end: { ...range.end } }, newText })),
  );
}
