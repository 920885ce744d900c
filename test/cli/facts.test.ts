import * as fs from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { CitationJson, DeadlineJson, OutlineJson } from "../../server/src/output/json.ts";
import type { Range } from "../../server/src/text/source-text.ts";
import { answerOf, buildWhenStale, kehoach } from "./command-line.ts";

beforeAll(buildWhenStale);

const plan = [
  "ỦY BAN NHÂN DÂN", // 0
  "XÃ AN BÌNH",
  "Số: 12/KH-UBND",
  "An Bình, ngày 20 tháng 12 năm 2026", // 3
  "KẾ HOẠCH",
  "Thực hiện Quyết định số 15/QĐ- UBND ngày 12/01/2026 năm 2027",
  "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;", // 6
  "I. NHIỆM VỤ",
  "1. Công an xã hoàn thành trước ngày 15/11, theo **Quyết định",
  "số 15/QĐ-UBND ngày 12/01/2026**.", // 9
  "II. TỔ CHỨC THỰC HIỆN",
  "a) Các đơn vị báo cáo kết quả định kỳ trước ngày 05 tháng 12 hằng năm.",
  "",
].join("\n");

function ask<File>(command: string): File {
  const { files } = answerOf<File>(kehoach([command, "--format", "json", "-"], { input: plan }));
  const [file] = files;
  if (!file) throw new Error(`${command} gave no file`);
  return file;
}

function slice(text: string, { start, end }: Range): string {
  const lines = text.split("\n");
  const starts = lines.map((_, index) => lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0));
  return text.slice((starts[start.line] ?? 0) + start.character, (starts[end.line] ?? 0) + end.character);
}

describe("outline", () => {
  it("gives the tree of parts, labels as written without their punctuation", () => {
    const { outline } = ask<{ outline: OutlineJson[] }>("outline");
    const brief = (nodes: readonly OutlineJson[]): object[] =>
      nodes.map(({ kind, label, title, range, children }) => ({ kind, label, title, line: range.start.line, children: brief(children) }));
    expect(brief(outline)).toMatchObject([
      { kind: "title", label: "", line: 4 },
      { kind: "legalBases", label: "", line: 6 },
      { kind: "roman", label: "I", title: "NHIỆM VỤ", line: 7, children: [{ kind: "arabic", label: "1", line: 8, children: [] }] },
      { kind: "roman", label: "II", title: "TỔ CHỨC THỰC HIỆN", line: 10, children: [{ kind: "letter", label: "a", line: 11 }] },
    ]);
    expect(Object.keys(outline[0] ?? {})).toEqual(["kind", "label", "title", "range", "selectionRange", "children"]);
  });

  it("is a tree with line numbers for people", () => {
    const { out, status } = kehoach(["outline", "-"], { input: plan });
    expect(status).toBe(0);
    expect(out).toContain("     8  I. NHIỆM VỤ\n     9    1. Công an xã");
  });
});

describe("citations", () => {
  it("gives every cited document once for each place, the plan's own number among them", () => {
    const { citations } = ask<{ citations: CitationJson[] }>("citations");
    expect(citations.map(({ symbol, date, wellFormed, self }) => ({ symbol, date, wellFormed, self }))).toEqual([
      { symbol: "12/KH-UBND", date: null, wellFormed: true, self: true },
      { symbol: "15/QĐ-UBND", date: "2026-01-12", wellFormed: false, self: false },
      { symbol: "30/2020/NĐ-CP", date: "2020-03-05", wellFormed: true, self: false },
      { symbol: "15/QĐ-UBND", date: "2026-01-12", wellFormed: true, self: false },
    ]);
    expect(citations[2]).toEqual({
      text: "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020",
      range: { start: { line: 6, character: 7 }, end: { line: 6, character: 58 } },
      symbol: "30/2020/NĐ-CP",
      type: "Nghị định",
      date: "2020-03-05",
      issuer: "Chính phủ",
      subject: expect.stringContaining("công tác văn thư"),
      system: "normative",
      wellFormed: true,
      shortForm: false,
      self: false,
    });
  });

  it("quotes what stands in the source, over a line break too", () => {
    const { citations } = ask<{ citations: CitationJson[] }>("citations");
    expect(citations.at(-1)?.text).toBe("Quyết định\nsố 15/QĐ-UBND ngày 12/01/2026");
    for (const { text, range } of citations) expect(slice(plan, range)).toBe(text);
  });
});

describe("citations for people", () => {
  it("are grouped by document, in full form, with their places and what is wrong there", () => {
    const { out, status } = kehoach(["citations", "-"], { input: plan });
    expect(status).toBe(0);
    const lines = out.split("\n");
    expect(lines.filter((line) => !line.startsWith("      "))).toEqual([
      "-: 2 văn bản viện dẫn",
      "",
      "Quyết định số 15/QĐ-UBND ngày 12/01/2026",
      "  -:6:11  Thực hiện Quyết định số 15/QĐ- UBND ngày 12/01/2026 năm 2027",
      "  -:9:51  …ngày 15/11, theo Quyết định số 15/QĐ-UBND ngày 12/01/2026.",
      "",
      "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
      "  -:7:8  Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
      "",
    ]);
    expect(lines[4]).toMatch(/^ {6}lỗi: Ký hiệu “15\/QĐ- UBND” viết sai/u);
  });

  it("are shown plan after plan", () => {
    const { out } = kehoach(["citations", "seeds/01-chuyen-doi-so-2026.kehoach", "seeds/08-cay-xanh-2026.kehoach"]);
    expect(out.match(/^seeds\/.*: \d+ văn bản viện dẫn$/gmu)).toHaveLength(2);
    expect(out).toContain("\n\nseeds/08-cay-xanh-2026.kehoach: ");
  });
});

describe("deadlines", () => {
  it("leaves out the plan's own date, its bases and the days of cited documents", () => {
    const { deadlines } = ask<{ deadlines: DeadlineJson[] }>("deadlines");
    expect(deadlines).toEqual([
      {
        text: "trước ngày 15/11",
        range: { start: { line: 8, character: 25 }, end: { line: 8, character: 41 } },
        kind: "date",
        bound: "before",
        // A plan for 2027, signed in December 2026.
        due: "2027-11-14",
        recurrence: null,
      },
      {
        text: "định kỳ trước ngày 05 tháng 12 hằng năm",
        range: { start: { line: 11, character: 30 }, end: { line: 11, character: 69 } },
        kind: "recurring",
        bound: "before",
        due: "2027-12-04",
        recurrence: { every: "year", day: 5, month: 12 },
      },
    ]);
  });
});

describe("the sample plans", () => {
  const names = fs.readdirSync("seeds").filter((name) => /^\d/u.test(name));
  it.each(names)("%s: every quotation is what stands there", (name) => {
    const text = fs.readFileSync(`seeds/${name}`, "utf8");
    const lines = text.split(/\r\n|\n|\r/u);
    const quoted = (["citations", "deadlines"] as const).flatMap((command) => {
      const { files } = answerOf<Record<string, readonly { readonly text: string; readonly range: Range }[]>>(
        kehoach([command, "--format", "json", `seeds/${name}`]),
      );
      return files.flatMap((file) => file[command] ?? []);
    });
    expect(quoted.length).toBeGreaterThan(0);
    for (const { text: words, range } of quoted) {
      if (range.start.line === range.end.line)
        expect(lines[range.start.line]?.slice(range.start.character, range.end.character)).toBe(words);
      else expect(words).toContain(lines[range.end.line]?.slice(0, range.end.character));
    }
  });
});
