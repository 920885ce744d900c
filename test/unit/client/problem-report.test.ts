import { describe, expect, it } from "vitest";
import { problemReport, type ReportedState } from "../../../client/src/problem-report.ts";

const versions: ReportedState["versions"] = [
  [{ vi: "Phần mở rộng", en: "Extension" }, "0.1.0"],
  [{ vi: "Chạy trên", en: "Runs on" }, "linux x64, Node 24.1.0"],
];
const severity = { enum: ["error", "warning", "off"] };
const settings: ReportedState["settings"] = [
  { key: "kehoach.language", declared: { enum: ["auto", "vi", "en"] }, value: "en" },
  { key: "kehoach.codeLens", declared: {}, value: true },
  {
    key: "kehoach.rules",
    declared: { properties: { "form/motto": severity, "numbering/gap": severity } },
    value: { "form/motto": "off", "numbering/gap": "của chị Hà", "Phòng Nội vụ": "off" },
  },
  { key: "kehoach.catalogue", declared: {}, value: ["/home/ha/danh-muc.json", { agencies: [{ name: "Sở Du lịch" }] }] },
  { key: "kehoach.issuer", declared: { properties: { body: {} } }, value: { body: "UBND xã An Bình", signers: ["Trần Thu Hà"] } },
  { key: "kehoach.detection", declared: { enum: ["ask", "never"] }, value: "Tỉnh ủy" },
];

describe("a problem report", () => {
  it("tells versions, switches and severities", () => {
    const report = problemReport({ versions, settings }, "vi");
    expect(report).toContain("- Phần mở rộng: 0.1.0\n- Chạy trên: linux x64, Node 24.1.0");
    expect(report.split("\n").filter((line) => line.startsWith("- `"))).toEqual([
      "- `kehoach.language`: en",
      "- `kehoach.codeLens`: true",
      "- `kehoach.rules`: form/motto = off (2 mục)",
      "- `kehoach.catalogue`: (2 mục)",
      "- `kehoach.issuer`: (2 mục)",
      "- `kehoach.detection`: (chữ tự ghi)",
    ]);
  });

  it("holds nothing that somebody has written: names, paths, words are counted", () => {
    for (const language of ["vi", "en"] as const) {
      const report = problemReport({ versions, settings }, language);
      expect(["Hà", "Nội vụ", "Du lịch", "danh-muc", "/home", "An Bình", "Tỉnh ủy"].filter((word) => report.includes(word))).toEqual([]);
    }
  });

  it("says so where nothing was changed", () => {
    expect(problemReport({ versions, settings: [] }, "en")).toContain("## Settings that were changed\n\n- none\n");
  });
});
