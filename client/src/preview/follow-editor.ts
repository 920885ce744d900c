import { type Disposable, Range, type TextDocument, type TextEditor, TextEditorRevealType, window } from "vscode";

/** Keeps the text and a page beside it at the same place. */
export interface Scrolling extends Disposable {
  /** The page was scrolled by hand, to a line of the text. */
  lead(line: number): void;
  /** Tells the page where the text stands. */
  tell(): void;
}

/** While this time passes after one side was moved, what the other side does follows from it. */
const echo = 250;

/** `show` tells the page which line the text of `plan` has on top. */
export function followEditor(plan: () => TextDocument | undefined, show: (line: number) => void): Scrolling {
  let ledUntil = 0;
  const editorOf = (): TextEditor | undefined => window.visibleTextEditors.find(({ document }) => document === plan());
  const tell = (editor = editorOf()): void => {
    const top = editor?.visibleRanges[0]?.start.line;
    if (top !== undefined) show(top);
  };
  const listener = window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
    if (textEditor.document === plan() && Date.now() > ledUntil) tell(textEditor);
  });
  return {
    tell: () => tell(),
    lead: (line) => {
      const editor = editorOf();
      if (!editor) return;
      ledUntil = Date.now() + echo;
      const at = Math.max(0, Math.floor(line));
      editor.revealRange(new Range(at, 0, at, 0), TextEditorRevealType.AtTop);
    },
    dispose: () => listener.dispose(),
  };
}
