import type { CancellationToken } from "vscode";
import type { TaskFileFormat, TaskFiles } from "../../../server/src/output/tasks-format.ts";
import type { TaskLine } from "../../../server/src/output/tasks-line.ts";
import type { WordFiles } from "../../../server/src/output/word/word-format.ts";
import type { WordReader } from "../word/reading.ts";

/** Make the bytes of files and read them, each by a bundle that is loaded for it. */
export interface FileWriters extends TaskFiles, WordFiles {
  readonly readWord: WordReader;
  /** Where a program can be started that makes PDFs; gives nothing when the user gave it up. */
  readonly pdfFile?: (docx: Uint8Array, cancelled: CancellationToken) => Promise<Uint8Array | undefined>;
}

/** What the worker of a browser is asked … */
export interface TaskFileQuestion {
  readonly format: TaskFileFormat;
  readonly lines: readonly TaskLine[];
  readonly made: Date;
}

/** … and what it answers. */
export type FileAnswer = { readonly bytes: Uint8Array } | { readonly error: string };
