import { beforeAll, expect, it } from "vitest";
import { answerOf, buildWhenStale, folderWith, kehoach } from "./command-line.ts";

beforeAll(buildWhenStale);

interface CheckedFile {
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
}

const citing = (day: string): string =>
  `Thực hiện Quyết định số 749/QĐ-TTg ngày ${day} của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia.\n`;
const files = { "mot.kehoach": citing("03/6/2020"), "hai.kehoach": citing("03/6/2020"), "ba.kehoach": citing("03/7/2020") };
const conflicts = (args: readonly string[], folder: string) =>
  answerOf<CheckedFile>(kehoach(["check", "--format", "json", ...args], { cwd: folder })).files.flatMap(({ path, findings }) =>
    findings.filter(({ rule }) => rule === "citation/conflicting-dates").map(({ severity, message }) => ({ path, severity, message })),
  );

it("tells of a date that the other plans of a folder contradict, as information", () => {
  const folder = folderWith(files);
  const told = [
    { path: "ba.kehoach", severity: "information", message: expect.stringMatching(/“ngày 03\/6\/2020”.* Xem (?:mot|hai)\.kehoach:1\.$/u) },
  ];
  expect(conflicts(["."], folder)).toEqual(told);
  expect(conflicts(["mot.kehoach", "hai.kehoach", "ba.kehoach"], folder)).toEqual(told);
});

it("has nothing to compare a single plan with", () => {
  expect(conflicts(["ba.kehoach"], folderWith(files))).toEqual([]);
});
