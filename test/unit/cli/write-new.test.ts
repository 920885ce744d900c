import * as fs from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeNew } from "../../../server/src/cli/write-new.ts";

vi.mock("node:fs", { spy: true });

/** What Windows tells of a file that Word shows. */
function held(code: "EBUSY" | "EPERM"): Error {
  return Object.assign(new Error(`${code}: resource busy or locked`), { code });
}

describe("writing a file that was asked for", () => {
  let folder: string;
  let file: string;
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const kept = (): string => fs.readFileSync(file, "utf8");
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(tmpdir(), "kehoach-write-"));
    file = path.join(folder, "kế hoạch.docx");
    fs.writeFileSync(file, "bản đã ký");
  });
  afterEach(() => {
    vi.resetAllMocks();
    fs.rmSync(folder, { recursive: true });
  });

  it("keeps the file that is there, unless it is told to write over it", () => {
    expect(writeNew(file, bytes("bản mới"), { force: false })?.vi).toContain("--force");
    expect(kept()).toBe("bản đã ký");
    expect(writeNew(file, bytes("bản mới"), { force: true })).toBeUndefined();
    expect(kept()).toBe("bản mới");
  });

  it.each(["EBUSY", "EPERM"] as const)("says that a file open in Word has to be closed (%s)", (code) => {
    vi.mocked(fs.writeFileSync).mockImplementationOnce(() => {
      throw held(code);
    });
    const told = writeNew(file, bytes("bản mới"), { force: true });
    expect(told).toEqual({
      vi: `${file} đang mở ở chương trình khác; hãy đóng rồi thử lại`,
      en: `${file} is open in another program; close it first`,
    });
    expect(kept()).toBe("bản đã ký");
  });

  it("tells what the system says of a folder that is not there", () => {
    expect(writeNew(path.join(folder, "không có", "a.docx"), bytes("x"), { force: false })?.vi).toContain("ENOENT");
  });
});
