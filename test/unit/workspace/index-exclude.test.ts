import { describe, expect, it } from "vitest";
import { excludedBy, globsOf } from "../../../server/src/workspace/index-exclude.ts";

describe("what the folder index leaves out", () => {
  it.each([
    ["**/node_modules", "node_modules", true],
    ["**/node_modules", "web/node_modules/gói/README.md", true],
    ["**/node_modules/**", "web/node_modules/gói/README.md", true],
    ["**/node_modules", "node_modules.txt", false],
    ["**/.*", ".git/HEAD.txt", true],
    ["**/.*", "2025/.nháp/kế hoạch.md", true],
    ["**/.*", "2025/kế hoạch.md", false],
    ["lưu trữ", "lưu trữ/2019/kế hoạch.kehoach", true],
    ["lưu trữ", "2020/lưu trữ/kế hoạch.kehoach", false],
    ["/lưu trữ/", "lưu trữ/a.md", true],
    ["**/*.txt", "2025/biên bản.txt", true],
    ["*.txt", "2025/biên bản.txt", false],
    ["202?/*.{md,txt}", "2025/biên bản.txt", true],
    ["202?/*.{md,txt}", "2025/kế hoạch.kehoach", false],
    ["a.b", "axb", false],
    ["{mở", "{mở", true],
    ["", "kế hoạch.md", false],
  ])("%s and %s: %s", (glob, path, out) => {
    expect(excludedBy([glob])(path)).toBe(out);
  });

  it("takes from the editor's settings the patterns that hold, without conditions", () => {
    expect(globsOf({ "**/.git": true, "**/*.js": { when: "$(basename).ts" }, "**/tmp": false })).toEqual(["**/.git"]);
    expect(globsOf(null)).toEqual([]);
  });
});
