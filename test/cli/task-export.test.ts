import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../unit/output/workbook-reader.ts";
import { buildWhenStale, folderWith, kehoach } from "./command-line.ts";

beforeAll(buildWhenStale);

function planOf(number: string, body: string): string {
  return [
    "ỦY BAN NHÂN DÂN",
    "TỈNH LÂM ĐỒNG",
    "",
    `Số: ${number}/KH-UBND`,
    "",
    "Lâm Đồng, ngày 15 tháng 7 năm 2026",
    "",
    "KẾ HOẠCH",
    `Công tác số ${number} năm 2026`,
    "",
    "I. NHIỆM VỤ",
    "",
    `1. Giao ${body} xây dựng "Bộ tiêu chí", quy chế trước ngày 15 tháng 9 năm 2026.`,
    "",
    `2. Giao ${body} báo cáo Ủy ban nhân dân tỉnh trước ngày 10 tháng 12 hằng năm.`,
    "",
  ].join("\n");
}

const plans = { "a.kehoach": planOf("12", "Sở Nội vụ"), "b.kehoach": planOf("34", "Sở Văn hóa, Thể thao và Du lịch") };

describe("tasks handed out by the command line", () => {
  it("are one table for several plans, with a column that names the plan", () => {
    const folder = folderWith(plans);
    const { status, err } = kehoach(["tasks", "a.kehoach", "b.kehoach", "--format", "csv", "-o", "nhiem-vu.csv"], { cwd: folder });
    expect({ status, err }).toEqual({ status: 0, err: "Đã ghi 4 nhiệm vụ của 2 kế hoạch vào nhiem-vu.csv\n" });
    const rows = parse(fs.readFileSync(path.join(folder, "nhiem-vu.csv"), "utf8"), { bom: true });
    expect(rows.map((row) => [row[0], row[2], row.at(-1)])).toEqual([
      ["TT", "Cơ quan chủ trì", "Kế hoạch"],
      ["1", "Sở Nội vụ", "Kế hoạch số 12/KH-UBND"],
      ["2", "Sở Nội vụ", "Kế hoạch số 12/KH-UBND"],
      ["1", "Sở Văn hóa, Thể thao và Du lịch", "Kế hoạch số 34/KH-UBND"],
      ["2", "Sở Văn hóa, Thể thao và Du lịch", "Kế hoạch số 34/KH-UBND"],
    ]);
  });

  it("go to standard output as text, with the mark that Excel looks for", () => {
    const { out, status } = kehoach(["tasks", "-", "--format", "csv"], { input: plans["a.kehoach"] });
    expect(status).toBe(0);
    expect(out.startsWith("\uFEFFTT,")).toBe(true);
  });

  it("are a calendar when the file is called one", () => {
    const folder = folderWith(plans);
    const { status, err } = kehoach(["--language", "en", "tasks", "a.kehoach", "-o", "lich.ics"], { cwd: folder });
    expect({ status, err }).toEqual({ status: 0, err: "Wrote 2 due days of 1 plan to lich.ics\n" });
    const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(path.join(folder, "lich.ics"), "utf8")));
    const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    expect(events.map((event) => [event.startDate.toString(), event.isRecurring()])).toEqual([
      ["2026-09-14", false],
      ["2026-12-09", true],
    ]);
  });

  it("write over nothing unless told to", () => {
    const folder = folderWith({ ...plans, "nhiem-vu.xlsx": "của tôi" });
    const file = path.join(folder, "nhiem-vu.xlsx");
    const refused = kehoach(["tasks", "a.kehoach", "-o", "nhiem-vu.xlsx"], { cwd: folder });
    expect(refused).toMatchObject({ status: 2, err: "kehoach: nhiem-vu.xlsx đã có; thêm --force để ghi đè\n" });
    expect(fs.readFileSync(file, "utf8")).toBe("của tôi");
    expect(kehoach(["tasks", "a.kehoach", "-o", "nhiem-vu.xlsx", "--force"], { cwd: folder }).status).toBe(0);
    expect(fs.readFileSync(file).subarray(0, 2).toString()).toBe("PK");
  });

  it("say what is wrong in one line", () => {
    const folder = folderWith({ ...plans, "rong.kehoach": "KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng.\n" });
    const said = (...args: string[]) => {
      const { status, err } = kehoach(["tasks", ...args], { cwd: folder });
      return { status, err };
    };
    expect(said("a.kehoach", "--format", "xlsx")).toEqual({ status: 2, err: "kehoach: xlsx cần tệp để ghi: thêm -o TÊN-TỆP.xlsx\n" });
    expect(said("a.kehoach", "-o", "nhiem-vu.docx")).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^kehoach: -o chỉ dùng [^\n]+\n$/),
    });
    expect(said("a.kehoach", "--format", "json", "-o", "x.csv").status).toBe(2);
    expect(said("rong.kehoach", "-o", "rong.csv")).toEqual({ status: 0, err: "kehoach: không có nhiệm vụ nào để xuất\n" });
    expect(said("a.kehoach", "-o", "khong-co/x.csv")).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^kehoach: không ghi được khong-co/),
    });
    expect(said("khong-co.kehoach", "a.kehoach", "-o", "a.csv")).toMatchObject({
      status: 2,
      err: expect.stringContaining("Đã ghi 2 nhiệm vụ"),
    });
  });
});

/** LibreOffice, where this machine has it. */
const office = ["soffice", "libreoffice"].find((program) => spawnSync(program, ["--version"]).status === 0);

describe("a workbook of tasks", () => {
  it("comes back, from its own XML and out of LibreOffice, cell by cell, days as days, with filters on both sheets", () => {
    const folder = folderWith(plans);
    expect(kehoach(["tasks", "a.kehoach", "b.kehoach", "-o", "nhiem-vu.xlsx"], { cwd: folder }).status).toBe(0);
    const table = parse(kehoach(["tasks", "a.kehoach", "b.kehoach", "--format", "csv"], { cwd: folder }).out, { bom: true });
    const [sheet] = readWorkbook(fs.readFileSync(path.join(folder, "nhiem-vu.xlsx"))).sheets;
    expect(sheet?.rows.map((row) => row.map(String))).toEqual(table);
    if (office === undefined) {
      console.warn("LibreOffice is not on this machine: the workbook was read by the tests alone.");
      return;
    }
    const convert = (to: string): void => {
      const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
      const { status } = spawnSync(office, [profile, "--headless", "--convert-to", to, "nhiem-vu.xlsx"], { cwd: folder });
      expect(status).toBe(0);
    };
    // Comma, quotes, UTF-8, from the first line on, each sheet a file of its own.
    convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");
    const all = parse(fs.readFileSync(path.join(folder, "nhiem-vu-Tất cả nhiệm vụ.csv"), "utf8"), { bom: true });
    const day = (cell: unknown) => String(cell).replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$2-$1");
    expect(all.map((row) => row.map(day))).toEqual(table);
    const byAgency = parse(fs.readFileSync(path.join(folder, "nhiem-vu-Theo cơ quan.csv"), "utf8"), { bom: true });
    expect(byAgency.map((row) => row.slice(0, 3).join(" | "))).toEqual([
      "Cơ quan | Vai trò | TT",
      "Sở Nội vụ | Chủ trì | 1",
      "Sở Nội vụ | Chủ trì | 2",
      "Sở Văn hóa, Thể thao và Du lịch | Chủ trì | 1",
      "Sở Văn hóa, Thể thao và Du lịch | Chủ trì | 2",
    ]);
    convert("fods");
    const sheets = fs.readFileSync(path.join(folder, "nhiem-vu.fods"), "utf8");
    expect(sheets.match(/table:display-filter-buttons="true"/g)?.length).toBe(2);
    expect(sheets).toContain('office:date-value="2026-09-14"');
  }, 120_000);
});
