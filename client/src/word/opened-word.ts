import { type CustomReadonlyEditorProvider, type Disposable, window } from "vscode";
import { importWord } from "../commands/import-word.ts";
import type { WordReader } from "./reading.ts";

/** "Mở bằng… › Kế hoạch" on a Word document: the plan in it opens as a new text, and the place that it was opened in goes. */
export function openWordFiles(read: WordReader): Disposable {
  const provider: CustomReadonlyEditorProvider = {
    openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
    resolveCustomEditor: ({ uri }, panel) => {
      // Not awaited: the panel must be there before it may go.
      void importWord(read, uri).finally(() => panel.dispose());
    },
  };
  return window.registerCustomEditorProvider("kehoach.word", provider);
}
