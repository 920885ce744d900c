import type { CancellationToken } from "vscode";
import { pdfOf } from "../../../server/src/output/word/node-pdf.ts";
import { spoken } from "../wording.ts";

/** A PDF of a Word document, on the desktop; undefined when the user gave it up. */
export async function pdfFile(docx: Uint8Array, cancelled: CancellationToken): Promise<Uint8Array | undefined> {
  const given = new AbortController();
  const asked = cancelled.onCancellationRequested(() => given.abort());
  try {
    const made = await pdfOf(docx, given.signal);
    if (made && "problem" in made) throw new Error(made.problem[spoken()]);
    return made?.bytes;
  } finally {
    asked.dispose();
  }
}
