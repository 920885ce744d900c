import type { Wording } from "../wording.ts";

/** Why a file could not be written, for the user; `heldBy` is the program that usually shows files of its kind. */
export function notWritten(error: unknown, heldBy: string): Wording {
  const reason = error instanceof Error ? error.message : String(error);
  // Windows keeps a file that a program shows from being written.
  const held = /EBUSY|EPERM|EACCES|NoPermissions/.test(reason);
  const closeIt = held
    ? { vi: ` Nếu tệp đang mở trong ${heldBy}, hãy đóng rồi thử lại.`, en: ` If ${heldBy} has the file open, close it and try again.` }
    : { vi: "", en: "" };
  return { vi: `Không ghi được tệp: ${reason}.${closeIt.vi}`, en: `The file could not be written: ${reason}.${closeIt.en}` };
}
