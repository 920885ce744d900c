import * as fs from "node:fs";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import type { WordReaders } from "../input/word/word-reading.ts";
import type { Message } from "../rules/rule.ts";
import { systemProblem } from "./read-input.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";
import { exists, writeNew } from "./write-new.ts";

interface ImportOptions {
  /** Without it the text is printed. */
  readonly output: string | undefined;
  /** A file that is there already is written over. */
  readonly force: boolean;
}

/** `kehoach import FILE.docx [-o PLAN]`: a Word document as the text of a plan; what the user should know of it is told. */
export async function importWord(file: string, { output, force }: ImportOptions, terminal: Terminal): Promise<ExitStatus> {
  const tell = (message: Message): void => terminal.err(`kehoach: ${message[terminal.language]}\n`);
  if (output !== undefined && !force && fs.existsSync(output)) {
    tell(exists(output));
    return 2;
  }
  const about = (message: Message): Message => ({ vi: `${file}: ${message.vi}`, en: `${file}: ${message.en}` });
  const reading = await read(file);
  if ("problem" in reading) {
    tell(about(reading.problem));
    return 2;
  }
  for (const note of reading.notes) tell(about(note));
  if (output === undefined) {
    terminal.out(reading.text);
    return 0;
  }
  const problem = writeNew(output, new TextEncoder().encode(reading.text), { force });
  if (problem) tell(problem);
  else terminal.err(`${{ vi: `Đã đọc ${file} vào ${output}`, en: `Read ${file} into ${output}` }[terminal.language]}\n`);
  return problem ? 2 : 0;
}

/** What reads Word documents lies beside the command line, so that other commands need not read it. */
async function read(file: string): Promise<ReturnType<WordReaders["readWord"]>> {
  const bundle = path.join(__dirname, "server", "word-reader.js");
  if (!fs.existsSync(bundle)) return { problem: { vi: `thiếu tệp ${bundle}`, en: `${bundle} is missing` } };
  let bytes: Uint8Array;
  try {
    bytes = fs.readFileSync(file);
  } catch (error) {
    return { problem: systemProblem(error) };
  }
  const { readWord }: WordReaders = await import(pathToFileURL(bundle).href);
  return readWord(bytes);
}
