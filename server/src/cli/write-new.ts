import * as fs from "node:fs";
import type { Message } from "../rules/rule.ts";

/** Writes a file that somebody asked for; not even one that came into being a moment ago is written over without `force`. Tells what went wrong. */
export function writeNew(file: string, bytes: Uint8Array, { force }: { readonly force: boolean }): Message | undefined {
  try {
    fs.writeFileSync(file, bytes, { flag: force ? "w" : "wx" });
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return exists(file);
    // Word holds the file that it shows; Windows tells that in one of these two ways.
    if (code === "EBUSY" || code === "EPERM")
      return { vi: `${file} đang mở ở chương trình khác; hãy đóng rồi thử lại`, en: `${file} is open in another program; close it first` };
    return unwritable(file, error);
  }
}

export function exists(file: string): Message {
  return { vi: `${file} đã có; thêm --force để ghi đè`, en: `${file} exists; add --force to write over it` };
}

function unwritable(file: string, error: unknown): Message {
  const reason = error instanceof Error ? error.message : String(error);
  return { vi: `không ghi được ${file}: ${reason}`, en: `${file} cannot be written: ${reason}` };
}
