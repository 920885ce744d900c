import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { tasksXlsx } from "../../../server/src/output/tasks-xlsx.ts";
import { someLines } from "./task-lines.ts";

type Sheet = Awaited<ReturnType<typeof readXlsx>>["sheets"][number];

let all: Sheet;
let byAgency: Sheet;

beforeAll(async () => {
  const { sheets } = await readXlsx(await tasksXlsx(someLines));
  const [first, second] = sheets;
  if (!first || !second) throw new Error("two sheets are expected");
  all = first;
  byAgency = second;
});

function column(sheet: Sheet, heading: string): readonly unknown[] {
  const [headings = [], ...rows] = sheet.rows;
  return rows.map((row) => row[headings.indexOf(heading)] ?? "");
}

describe("tasks as a workbook", () => {
  it("has a sheet with all of them, with the head frozen and filters", () => {
    expect(all.name).toBe("Tất cả nhiệm vụ");
    expect(column(all, "TT")).toEqual([1, 2, 3, 4]);
    expect(all.freezePane).toMatchObject({ rows: 1 });
    expect(all.tables?.[0]).toMatchObject({ range: "A1:M5", showAutoFilter: true });
    expect(all.columns?.[1]?.width).toBe(60);
  });

  it("holds due days as days, and nothing where there is none", () => {
    expect(column(all, "Hạn cuối")).toEqual([new Date("2026-06-14T00:00:00Z"), new Date("2026-12-04T00:00:00Z"), "", ""]);
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
    expect([...(all.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it("is the same for the same tasks", async () => {
    const [one, other] = [await tasksXlsx(someLines), await tasksXlsx(someLines)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it("is a workbook also when a plan hands out nothing", async () => {
    const { sheets } = await readXlsx(await tasksXlsx([]));
    expect(sheets.map(({ rows }) => rows.length)).toEqual([1, 1]);
  });
});
