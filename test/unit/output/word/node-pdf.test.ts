import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { officeProgram, pdfOf } from "../../../../server/src/output/word/node-pdf.ts";

const usual = process.env.PATH;

afterEach(() => {
  process.env.PATH = usual;
});

/** Puts a program before LibreOffice on the path. Its last argument is the document, the one before it the folder to write to. */
function officeThat(does: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kehoach-office-"));
  const program = path.join(folder, "soffice");
  fs.writeFileSync(program, `#!/bin/sh\n${does}\n`, { mode: 0o755 });
  process.env.PATH = `${folder}${path.delimiter}${usual}`;
  return program;
}

const word = new TextEncoder().encode("tệp Word");

describe("a PDF through LibreOffice", () => {
  it("is what the program on the path makes of the document", async () => {
    const program = officeThat("cp plan.docx plan.pdf");
    expect(officeProgram()).toBe(program);
    const made = await pdfOf(word);
    expect(made && "bytes" in made && new TextDecoder().decode(made.bytes)).toBe("tệp Word");
  });

  it("is told to have failed in the program's own words", async () => {
    officeThat("echo 'source file could not be loaded' >&2; exit 1");
    expect(await pdfOf(word)).toEqual({
      problem: {
        vi: "LibreOffice không tạo được PDF: source file could not be loaded",
        en: "LibreOffice could not make the PDF: source file could not be loaded",
      },
    });
  });

  it("is given up at once, with the program and what it has started", async () => {
    const mark = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "kehoach-mark-")), "started");
    officeThat(`sh -c 'echo $$ > ${mark}; exec sleep 600'`);
    const given = new AbortController();
    const made = pdfOf(word, given.signal);
    const started = async (): Promise<number> => {
      while (!fs.existsSync(mark) || fs.readFileSync(mark, "utf8") === "") await new Promise((resolve) => setTimeout(resolve, 20));
      return Number(fs.readFileSync(mark, "utf8"));
    };
    const pid = await started();
    given.abort();
    expect(await made).toBeUndefined();
    // What was ended stays listed until its parent, gone as well, has been told.
    expect(spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).stdout).toMatch(/^(?:Z|$)/);
  });
});
