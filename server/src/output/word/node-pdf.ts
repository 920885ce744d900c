import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import type { Message } from "../../rules/rule.ts";

/** LibreOffice starts within seconds; a conversion that takes longer than this, in milliseconds, hangs. */
const patience = 180_000;

/** A PDF of a Word document, why there is none, or undefined when `given` up. Needs LibreOffice, in a profile of its own beside any that is open. */
export async function pdfOf(docx: Uint8Array, given?: AbortSignal): Promise<{ bytes: Uint8Array } | { problem: Message } | undefined> {
  const program = officeProgram();
  if (program === undefined) return { problem: noOffice };
  const folder = await fs.promises.mkdtemp(path.join(os.tmpdir(), "kehoach-pdf-"));
  try {
    await fs.promises.writeFile(path.join(folder, "plan.docx"), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const said = await run(
      program,
      [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, "plan.docx"],
      folder,
      given,
    );
    if (given?.aborted) return undefined;
    const made = path.join(folder, "plan.pdf");
    if (!fs.existsSync(made)) return { problem: failed(said) };
    return { bytes: await fs.promises.readFile(made) };
  } finally {
    await fs.promises.rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** LibreOffice on the path, or in the places where its installers put it. */
export function officeProgram(): string | undefined {
  const ending = process.platform === "win32" ? ".com" : "";
  const onPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => ["soffice", "libreoffice"].map((name) => path.join(folder, name + ending)));
  return [...onPath, ...usualPlaces()].find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true);
}

function usualPlaces(): readonly string[] {
  const { ProgramFiles, "ProgramFiles(x86)": olderPrograms } = process.env;
  const inBundle = path.join("Applications", "LibreOffice.app", "Contents", "MacOS", "soffice");
  switch (process.platform) {
    case "win32":
      return [ProgramFiles, olderPrograms].flatMap((folder) =>
        folder === undefined ? [] : [path.join(folder, "LibreOffice", "program", "soffice.com")],
      );
    case "darwin":
      return [path.join("/", inBundle), path.join(os.homedir(), inBundle)];
    default:
      return ["/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice", "/snap/bin/libreoffice"];
  }
}

/** Runs a program to its end and gives back what it complained about. */
function run(program: string, args: readonly string[], cwd: string, given: AbortSignal | undefined): Promise<string> {
  return new Promise((resolve) => {
    // The program that people start runs another one: as a group both can be ended.
    const group = process.platform !== "win32";
    const child = spawn(program, args, { cwd, detached: group, windowsHide: true, stdio: ["ignore", "ignore", "pipe"] });
    const end = (): void => {
      try {
        if (group && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
        else child.kill();
      } catch {
        // It ended by itself.
      }
    };
    const timer = setTimeout(end, patience);
    given?.addEventListener("abort", end, { once: true });
    if (given?.aborted) end();
    let said = "";
    child.stderr.on("data", (data: Buffer) => {
      said += data.toString();
    });
    const over = (words: string): void => {
      clearTimeout(timer);
      given?.removeEventListener("abort", end);
      resolve(words.trim());
    };
    child.once("error", (error) => over(error.message));
    child.once("close", () => over(said));
  });
}

const noOffice: Message = {
  vi: "cần LibreOffice để tạo PDF mà máy này chưa có; hãy cài LibreOffice (miễn phí), hoặc xuất Word rồi lưu thành PDF bằng Word",
  en: "LibreOffice makes the PDF, and this machine has none; install it (it is free), or export to Word and save as PDF there",
};

function failed(said: string): Message {
  const why = said === "" ? "" : `: ${said.split("\n", 1)[0]}`;
  return { vi: `LibreOffice không tạo được PDF${why}`, en: `LibreOffice could not make the PDF${why}` };
}
