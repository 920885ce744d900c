import { beforeAll, describe, expect, it } from "vitest";
import { tasksXlsx } from "../../../server/src/output/tasks-xlsx.ts";
import { someLines } from "./task-lines.ts";
import { type ReadSheet, type ReadWorkbook, readWorkbook } from "./workbook-reader.ts";

let workbook: ReadWorkbook;
let all: ReadSheet;
let byAgency: ReadSheet;

beforeAll(async () => {
  workbook = readWorkbook(await tasksXlsx(someLines));
  const [first, second] = workbook.sheets;
  if (!first || !second) throw new Error("two sheets are expected");
  all = first;
  byAgency = second;
});

function column(sheet: ReadSheet, heading: string): readonly unknown[] {
  const [headings = [], ...rows] = sheet.rows;
  return rows.map((row) => row[headings.indexOf(heading)]);
}

describe("tasks as a workbook", () => {
  it("has a sheet with all of them, with the head frozen, filters and widths for reading", () => {
    expect(all.name).toBe("Tất cả nhiệm vụ");
    expect(column(all, "TT")).toEqual([1, 2, 3, 4]);
    expect([all.frozen, byAgency.frozen]).toEqual([1, 1]);
    expect([all.filtered, byAgency.filtered]).toEqual(["A1:M5", "A1:O7"]);
    expect(all.widths[1]).toBe(60);
  });

  it("repeats the head on every printed page, by names that Excel can read", () => {
    expect(workbook.names).toEqual(["'Tất cả nhiệm vụ'!$1:$1", "'Theo cơ quan'!$1:$1"]);
  });

  it("holds due days as days, and nothing where there is none", () => {
    expect(column(all, "Hạn cuối")).toEqual(["2026-06-14", "2026-12-04", "", ""]);
  });

  it("has a sheet by agency: what it leads, by day, then what it takes part in", () => {
    expect(byAgency.name).toBe("Theo cơ quan");
    const rows = [column(byAgency, "Cơ quan"), column(byAgency, "Vai trò"), column(byAgency, "TT")];
    expect(rows[0]?.map((_, index) => rows.map((cells) => cells[index]))).toEqual([
      ["Sở Nội vụ", "Chủ trì", 2],
      ["Sở Nội vụ", "Chủ trì", 3],
      ["Sở Nội vụ", "Phối hợp", 1],
      ["Sở Tài chính", "Phối hợp", 1],
      ["Sở Tài chính", "Phối hợp", 4],
      ["Sở Văn hóa, Thể thao và Du lịch", "Chủ trì", 1],
    ]);
  });

  it("holds no formula, whatever a plan says", () => {
    expect(column(all, "Nội dung nhiệm vụ")[3]).toBe("=SUM(A1) không phải là công thức");
    expect([all.formulas, byAgency.formulas]).toEqual([0, 0]);
  });

  it("is the same for the same tasks", async () => {
    const [one, other] = [await tasksXlsx(someLines), await tasksXlsx(someLines)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it("is a workbook also when a plan hands out nothing", async () => {
    expect(readWorkbook(await tasksXlsx([])).sheets.map(({ rows }) => rows.length)).toEqual([1, 1]);
  });
});
