import { describe, expect, it } from "vitest";
import { notWritten } from "../../../client/src/commands/not-written.ts";

describe("a file that cannot be written", () => {
  it.each(["EBUSY: resource busy or locked, open 'C:\\kh.docx'", "EPERM: operation not permitted", "NoPermissions (FileSystemError)"])(
    "is perhaps open in Word: %s",
    (reason) => {
      const { vi, en } = notWritten(new Error(reason), "Word");
      expect(vi).toContain("đang mở trong Word, hãy đóng");
      expect(en).toContain("Word has the file open");
    },
  );

  it("is not said to be open where something else is wrong", () => {
    expect(notWritten(new Error("ENOSPC: no space left on device"), "Word").vi).toBe(
      "Không ghi được tệp: ENOSPC: no space left on device.",
    );
  });
});
