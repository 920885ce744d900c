import * as fs from "node:fs";
import * as path from "node:path";
import { looksLikePlan } from "../plan/detect.ts";
import type { Message } from "../rules/rule.ts";
import { decode } from "./decode.ts";
import { type FolderFile, filesIn } from "./plan-files.ts";

/** One text to work on. `path` is as the user gave it, "-" for standard input. */
export interface PlanText {
  readonly path: string;
  readonly text: string;
  readonly bom: boolean;
}

export interface Unreadable {
  readonly path: string;
  readonly problem: Message;
}

export const standardInput = "-";

/**
 * Reads what the command line names, in that order: files always, folders for the plans in them, "-" standard input. A file named
 * twice is read once. What cannot be read is told, and the rest goes on.
 */
export async function* readInputs(paths: readonly string[]): AsyncGenerator<PlanText | Unreadable> {
  const seen = new Set<string>();
  const isNew = (file: string): boolean => {
    const key = file === standardInput ? file : path.resolve(file);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  for (const given of paths) {
    if (given === standardInput) {
      if (isNew(given)) yield await readStandardInput();
      continue;
    }
    const kind = attempt(given, () => fs.statSync(given));
    if ("problem" in kind) yield kind;
    else if (kind.value.isDirectory()) yield* readFolder(given, isNew);
    else if (isNew(given)) yield readFile(given);
  }
}

function* readFolder(folder: string, isNew: (file: string) => boolean): Generator<PlanText | Unreadable> {
  for (const found of filesIn(folder)) {
    if ("error" in found) yield { path: found.path, problem: systemProblem(found.error) };
    else if (isNew(found.path)) {
      const read = readCandidate(found);
      if (read) yield read;
    }
  }
}

/** A file found in a folder: undefined when it is no plan. Somebody's binary .txt is none of our business; a plan in an old encoding is. */
function readCandidate({ path: file, namedPlan }: FolderFile): PlanText | Unreadable | undefined {
  const bytes = attempt(file, () => fs.readFileSync(file));
  if ("problem" in bytes) return bytes;
  const decoded = decode(bytes.value);
  if ("problem" in decoded) return namedPlan || decoded.plan ? { path: file, problem: decoded.problem } : undefined;
  return namedPlan || looksLikePlan(decoded.text) ? { path: file, ...decoded } : undefined;
}

function readFile(file: string): PlanText | Unreadable {
  const bytes = attempt(file, () => fs.readFileSync(file));
  return "problem" in bytes ? bytes : fromBytes(file, bytes.value);
}

async function readStandardInput(): Promise<PlanText | Unreadable> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return fromBytes(standardInput, Buffer.concat(chunks));
}

function fromBytes(file: string, bytes: Buffer): PlanText | Unreadable {
  const decoded = decode(bytes);
  return "problem" in decoded ? { path: file, problem: decoded.problem } : { path: file, ...decoded };
}

function attempt<T>(file: string, run: () => T): { readonly value: T } | Unreadable {
  try {
    return { value: run() };
  } catch (error) {
    return { path: file, problem: systemProblem(error) };
  }
}

const systemProblems: Readonly<Record<string, Message>> = {
  ENOENT: { vi: "không có tệp hay thư mục này", en: "no such file or directory" },
  ENOTDIR: { vi: "không có tệp hay thư mục này", en: "no such file or directory" },
  EACCES: { vi: "không có quyền đọc", en: "permission denied" },
  EPERM: { vi: "không có quyền đọc", en: "permission denied" },
};

/** What the operating system says, in the user's language. */
export function systemProblem(error: unknown): Message {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return systemProblems[code] ?? { vi: `không truy cập được (${code})`, en: `cannot be accessed (${code})` };
}
