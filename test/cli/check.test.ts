import * as fs from "node:fs";
import * as path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { issuedOn } from "../../server/src/cli/issued-on.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { answerOf, buildWhenStale, folderWith, kehoach } from "./command-line.ts";
import { faulty, repaired } from "./sample-texts.ts";

interface CheckedFile {
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly fixes: readonly object[] }[];
}

const manySeverities = path.join("seeds", "05-kinh-te-so-2022.txt");

beforeAll(buildWhenStale);

describe("check: the findings of a text", () => {
  it("gives each finding with its rule, severity, message, range and fixes, counted from 0", () => {
    const folder = folderWith({ "a.kehoach": `\n${faulty}` });
    const answer = kehoach(["check", "--format", "json", "a.kehoach"], { cwd: folder });
    expect(JSON.parse(answer.out)).toEqual({
      version: 1,
      files: [
        {
          path: "a.kehoach",
          findings: [
            {
              rule: "citation/malformed-symbol",
              severity: "error",
              message: expect.stringContaining("4485/KH-UBND"),
              range: { start: { line: 1, character: 22 }, end: { line: 1, character: 35 } },
              fixes: [
                {
                  title: expect.stringContaining("4485/KH-UBND"),
                  kind: "safe",
                  edits: [{ range: { start: { line: 1, character: 22 }, end: { line: 1, character: 35 } }, newText: "4485/KH-UBND" }],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("shows people path, line and column from 1, severity, message and rule, then one line of sums", () => {
    const folder = folderWith({ "a.kehoach": faulty, "b.kehoach": repaired });
    const { out, err } = kehoach(["check", "a.kehoach", "b.kehoach"], { cwd: folder });
    const [finding, blank, summary] = out.split("\n");
    expect(finding).toMatch(/^a\.kehoach:1:23 {2}lỗi {2}.*“4485\/KH-UBND”.* {2}\(citation\/malformed-symbol\)$/u);
    expect(blank).toBe("");
    expect(summary).toBe("Đã kiểm tra 2 tệp: 1 lỗi. Thêm --fix để tự sửa 1 chỗ.");
    expect(out).not.toContain("\u001b");
    expect(err).toBe("");
  });

  it("knows the bodies of the folder's own catalogue, and tells what is wrong in it", () => {
    const plan = "Huế, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây\n\n1. Sở Du lịch chủ trì thực hiện.\n";
    const tourism = { name: "Sở Du lịch", level: "province", to: "2025-12-31", next: ["so-van-hoa-the-thao-va-du-lich"] };
    const catalogue = `{ "agencies": [\n{ "name": "Sở Mới" },\n${JSON.stringify(tourism)}\n] }`;
    const folder = folderWith({ "a.kehoach": plan, ".kehoach/catalogue.json": catalogue });
    const { out, err } = kehoach(["check", "a.kehoach"], { cwd: folder });
    expect(out).toContain("(validity/agency)");
    expect(err).toMatch(/^kehoach: \.kehoach\/catalogue\.json:2:1: agencies\[0\]\.level: /u);
    const plain = folderWith({ "a.kehoach": plan });
    expect(kehoach(["check", "a.kehoach"], { cwd: plain }).out).not.toContain("(validity/agency)");
  });

  it("knows the words of the dictionary in the folder's settings, those a folder does not take back", () => {
    const plan = "KẾ HOẠCH\nTrồng cây\n\n1. Kinh phí đuợc bố trí; nguồn nuớc sạch; các xã ngiêm túc thực hiện.\n";
    const settings = '{ "kehoach.dictionary": { "đuợc": true, "nuớc": false, }, }';
    const words = (files: Readonly<Record<string, string>>): readonly string[] =>
      kehoach(["check", "a.kehoach"], { cwd: folderWith(files) })
        .out.split("\n")
        .flatMap((line) => (line.includes("(spelling/syllable)") ? (/“(.+?)”/u.exec(line)?.[1] ?? []) : []));
    expect(words({ "a.kehoach": plan })).toEqual(["đuợc", "nuớc", "ngiêm"]);
    expect(words({ "a.kehoach": plan, ".vscode/settings.json": settings })).toEqual(["nuớc", "ngiêm"]);
  });

  it("speaks English when asked", () => {
    const { out } = kehoach(["--language", "en", "check", "-"], { input: faulty });
    expect(out).toMatch(/^-:1:23 {2}error {2}/u);
    expect(out).toContain("Checked 1 file: 1 error. Add --fix to repair 1.");
  });

  it("says so when there is nothing to say", () => {
    expect(kehoach(["check", "-"], { input: repaired })).toEqual({
      status: 0,
      out: "Đã kiểm tra 1 tệp: không có phát hiện nào.\n",
      err: "",
    });
  });

  it("passes over what a comment tells it to ignore", () => {
    const input = `<!-- kehoach-bỏ-qua citation/malformed-symbol: bản gốc ghi như vậy -->\n${faulty}`;
    expect(kehoach(["check", "-"], { input }).status).toBe(0);
  });
});

describe("check: the exit status", () => {
  it.each([
    ["error", 1],
    ["warning", 1],
    ["never", 0],
  ])("of a text with an error is, with --fail-on %s, %i", (failOn, status) => {
    expect(kehoach(["check", "--fail-on", failOn, "-"], { input: faulty }).status).toBe(status);
  });

  it("counts errors only unless told otherwise", () => {
    const warning = "Thực hiện Quyết định 15/QĐ-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh, ngày 13/01/2026.\n";
    const { files } = answerOf<CheckedFile>(kehoach(["check", "--format", "json", manySeverities]));
    const found = new Set(files[0]?.findings.map((finding) => finding.severity));
    expect(found).toContain("warning");
    const { out } = kehoach(["check", "--format", "json", "-"], { input: warning });
    const heaviest = JSON.parse(out).files[0].findings.map((finding: { severity: string }) => finding.severity);
    expect(heaviest).not.toContain("error");
    expect(kehoach(["check", "-"], { input: warning }).status).toBe(0);
  });

  it("is 2 when a file cannot be read, though another has findings; the other is still checked", () => {
    const folder = folderWith({ "a.kehoach": faulty });
    const { status, out, err } = kehoach(["check", "không-có.kehoach", "a.kehoach"], { cwd: folder });
    expect(status).toBe(2);
    expect(err).toBe("kehoach: không-có.kehoach: không có tệp hay thư mục này\n");
    expect(out).toContain("citation/malformed-symbol");
  });
});

describe("check --date: the day of a draft", () => {
  const issueDates = (placeAndDate: string): unknown => {
    const draft = parsePlan(`ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n${placeAndDate}\nKẾ HOẠCH\nKiểm tra công tác văn thư\n`);
    return [undefined, "2026-03-09"].map((date) => issuedOn(draft, date).header.issueDate ?? null);
  };

  it("stands in for a blank one, never for a written one", () => {
    expect(issueDates("An Bình, ngày … tháng 3 năm 2026")).toEqual([null, "2026-03-09"]);
    expect(issueDates("An Bình, ngày 02 tháng 3 năm 2026")).toEqual(["2026-03-02", "2026-03-02"]);
    expect(issueDates("")).toEqual([null, "2026-03-09"]);
  });

  it("must exist", () => {
    const { status, err } = kehoach(["check", "--date", "2026-02-30", "-"], { input: repaired });
    expect(status).toBe(2);
    expect(err).toMatch(/^kehoach: --date .*"2026-02-30".*YYYY-MM-DD\n$/u);
    expect(kehoach(["check", "--date", "2028-02-29", "-"], { input: repaired }).status).toBe(0);
  });
});

describe("check --deadlines-missing", () => {
  const task = "1. Sở Nội vụ chủ trì xây dựng đề án vị trí việc làm.\n";
  const rulesFor = (input: string, ...options: string[]): unknown =>
    answerOf<CheckedFile>(kehoach(["check", "--format", "json", ...options, "-"], { input })).files[0]?.findings.map(({ rule }) => rule);

  it("asks a time of every task, or of none", () => {
    expect(rulesFor(task)).not.toContain("deadline/missing");
    expect(rulesFor(task, "--deadlines-missing", "all")).toContain("deadline/missing");
    const report = "1. Sở Y tế định kỳ báo cáo kết quả về Ủy ban nhân dân tỉnh.\n";
    expect(rulesFor(report, "--deadlines-missing", "reports")).toContain("deadline/report-without-date");
    expect(rulesFor(report, "--deadlines-missing", "off")).not.toContain("deadline/report-without-date");
  });

  it("takes the words of the setting and no others", () => {
    const { status, err } = kehoach(["check", "--deadlines-missing", "some", "-"], { input: task });
    expect(status).toBe(2);
    expect(err).toContain("siblings, reports, all, off");
  });
});

describe("check --format github", () => {
  it("writes one workflow command a finding, with its marks escaped", () => {
    const folder = folderWith({ "Kế hoạch, 100%.kehoach": faulty });
    const { out } = kehoach(["check", "--format", "github", "."], { cwd: folder });
    expect(out).toMatch(
      /^::error file=Kế hoạch%2C 100%25\.kehoach,line=1,endLine=1,col=23,endColumn=36,title=citation\/malformed-symbol::.+\n$/u,
    );
  });

  it("calls what is no more than a note a notice", () => {
    const { out } = kehoach(["check", "--format", "github", "seeds"]);
    const json = answerOf<CheckedFile>(kehoach(["check", "--format", "json", "seeds"]));
    const wanted = json.files.flatMap((file) =>
      file.findings.map(({ severity }) => (severity === "error" || severity === "warning" ? severity : "notice")),
    );
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => /^::(\w+) /u.exec(line)?.[1]),
    ).toEqual(wanted);
  });
});

describe("check --fix", () => {
  it("repairs the file and says what it did; what is left is reported", () => {
    const folder = folderWith({ "a.kehoach": faulty });
    const { status, out, err } = kehoach(["check", "--fix", "a.kehoach"], { cwd: folder });
    expect(fs.readFileSync(path.join(folder, "a.kehoach"), "utf8")).toBe(repaired);
    expect({ status, out, err }).toEqual({
      status: 0,
      out: "Đã kiểm tra 1 tệp: không có phát hiện nào.\n",
      err: "kehoach: a.kehoach: đã sửa 1 chỗ\n",
    });
  });

  it("keeps the byte order mark and the line ends", () => {
    const folder = folderWith({ "a.kehoach": `\ufeff${faulty}Dòng hai.\n`.replaceAll("\n", "\r\n") });
    kehoach(["check", "--fix", "a.kehoach"], { cwd: folder });
    expect(fs.readFileSync(path.join(folder, "a.kehoach"), "utf8")).toBe(`\ufeff${repaired}Dòng hai.\n`.replaceAll("\n", "\r\n"));
  });

  it("leaves a file alone that needs no repair", () => {
    const folder = folderWith({ "a.kehoach": repaired });
    const file = path.join(folder, "a.kehoach");
    const longAgo = new Date(Date.UTC(2020, 0, 1));
    fs.utimesSync(file, longAgo, longAgo);
    expect(kehoach(["check", "--fix", file]).err).toBe("");
    expect(fs.statSync(file).mtime).toEqual(longAgo);
  });

  it("writes the text from standard input, repaired, to standard output, and the report beside it", () => {
    const { status, out, err } = kehoach(["check", "--fix", "-"], { input: `\ufeff${faulty}` });
    expect(status).toBe(0);
    expect(out).toBe(`\ufeff${repaired}`);
    expect(err).toContain("đã sửa 1 chỗ");
    expect(err).toContain("không có phát hiện nào");
  });

  it.each(fs.readdirSync("seeds").filter((name) => /^\d/u.test(name)))(
    "leaves nothing to repair in %s, and a second run changes nothing",
    (name) => {
      const folder = folderWith({ [name]: fs.readFileSync(path.join("seeds", name)) });
      const first = kehoach(["check", "--fix", "--format", "json", name], { cwd: folder });
      const text = fs.readFileSync(path.join(folder, name), "utf8");
      const second = kehoach(["check", "--fix", "--format", "json", name], { cwd: folder });
      expect(second.err).toBe("");
      expect(second.out).toBe(first.out);
      expect(fs.readFileSync(path.join(folder, name), "utf8")).toBe(text);
      expect(first.out).not.toContain('"safe"');
    },
  );
});

describe("check: findings that were accepted", () => {
  const other = "KẾ HOẠCH\n\nThực hiện Quyết định số 12/QĐ- UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh về y tế cơ sở.\n";
  const file = ".kehoach/baseline.json";

  it("are written to a file, and told no more; new ones are", () => {
    const folder = folderWith({ "a.kehoach": faulty, "chung/b.kehoach": faulty });
    expect(kehoach(["check", "--write-baseline", file, "."], { cwd: folder })).toEqual({
      status: 0,
      out: "Đã kiểm tra 2 tệp: không có phát hiện nào.\n",
      err: `kehoach: đã ghi 2 phát hiện vào ${file}\nkehoach: không báo 2 phát hiện đã chấp nhận\n`,
    });
    expect(Object.keys(JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")).plans)).toEqual(["a.kehoach", "chung/b.kehoach"]);
    expect(kehoach(["check", "--baseline", file, "."], { cwd: folder }).status).toBe(0);
    // From another folder, and after an edit above them, they are the same.
    fs.writeFileSync(path.join(folder, "a.kehoach"), `Nâng cao chất lượng công tác văn thư.\n\n${faulty}`);
    expect(kehoach(["check", "--baseline", `../${file}`, "../a.kehoach"], { cwd: path.join(folder, "chung") }).status).toBe(0);
    fs.writeFileSync(path.join(folder, "a.kehoach"), `${faulty}\n${other}`);
    const { status, out } = kehoach(["check", "--format", "json", "--baseline", file, "a.kehoach"], { cwd: folder });
    expect(status).toBe(1);
    expect(out).toContain("12/QĐ-UBND");
    expect(out).not.toContain("4485/KH-UBND");
  });

  it("of other plans stay in the file", () => {
    const folder = folderWith({ "a.kehoach": faulty, "b.kehoach": faulty });
    kehoach(["check", "--write-baseline", "cu.json", "a.kehoach"], { cwd: folder });
    kehoach(["check", "--write-baseline", "cu.json", "b.kehoach"], { cwd: folder });
    expect(kehoach(["check", "--baseline", "cu.json", "."], { cwd: folder }).status).toBe(0);
  });

  it("in a broken file are an error at its key; nothing is checked or written over", () => {
    const broken = '{ "version": 1, "plans": { "a.kehoach": 3 } }';
    const folder = folderWith({ "a.kehoach": faulty, "cu.json": broken });
    const error = { status: 2, out: "", err: 'kehoach: cu.json:1:28: plans["a.kehoach"]: Phải là một đối tượng { … }.\n' };
    expect(kehoach(["check", "--baseline", "cu.json", "a.kehoach"], { cwd: folder })).toEqual(error);
    expect(kehoach(["check", "--write-baseline", "cu.json", "a.kehoach"], { cwd: folder })).toEqual(error);
    expect(fs.readFileSync(path.join(folder, "cu.json"), "utf8")).toBe(broken);
    expect(kehoach(["--language", "en", "check", "--baseline", "khong-co.json", "a.kehoach"], { cwd: folder })).toMatchObject({
      status: 2,
      err: expect.stringContaining("khong-co.json"),
    });
  });
});
