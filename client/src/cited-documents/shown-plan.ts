import { type TextDocument, window } from "vscode";
import { languageId } from "../language-client.ts";

/** The plan that views speak of: the one in front; else one that is still to be seen, the one shown before if it can be. */
export function planInFront(before?: TextDocument): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active?.languageId === languageId) return active;
  const visible = window.visibleTextEditors.map(({ document }) => document).filter((document) => document.languageId === languageId);
  return visible.find((document) => document === before) ?? visible[0];
}
