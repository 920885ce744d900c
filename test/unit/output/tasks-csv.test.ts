import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { taskColumns } from "../../../server/src/output/tasks-columns.ts";
import { tasksCsv } from "../../../server/src/output/tasks-csv.ts";
import { someLines } from "./task-lines.ts";

const csv = tasksCsv(someLines);

describe("tasks as comma-separated values", () => {
  it("begin with a byte order mark, so that Excel reads the letters", () => {
    expect(new TextEncoder().encode(csv).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  it("read back cell by cell in another reader, with commas, quotes and days", () => {
    const [headings, ...rows] = parse(csv, { bom: true });
    expect(headings).toEqual(taskColumns.map(({ heading }) => heading));
    expect(rows.length).toBe(someLines.length);
    expect(rows[0]).toEqual([
      "1",
      'Tham mưu, trình Ủy ban nhân dân tỉnh ban hành "Bộ tiêu chí"; đôn đốc các sở',
      "Sở Văn hóa, Thể thao và Du lịch",
      "Sở Tài chính; Sở Nội vụ",
      "trước ngày 15 tháng 6 năm 2026",
      "2026-06-14",
      "",
      "Quyết định",
      "",
      "",
      "Nhiệm vụ",
      "II.1.a",
      "Kế hoạch số 12/KH-UBND",
    ]);
  });

  it("say what a task lacks and how a duty recurs", () => {
    const rows = parse(csv, { bom: true });
    const column = (heading: string) => rows.map((row) => row[taskColumns.findIndex((one) => one.heading === heading)]);
    expect(column("Còn thiếu")).toEqual(["Còn thiếu", "", "", "", "Cơ quan chủ trì; thời hạn"]);
    expect(column("Định kỳ")).toEqual(["Định kỳ", "", "Hằng năm", "", ""]);
  });

  it("hold no formula, whatever a plan says", () => {
    expect(csv).toContain("'=SUM(A1)");
  });
});
