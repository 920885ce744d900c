import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { tasksIcs } from "../../../server/src/output/tasks-ics.ts";
import type { TaskDay } from "../../../server/src/output/tasks-line.ts";
import { plan, someLines, taskLine } from "./task-lines.ts";

const made = new Date("2026-03-02T01:00:00Z");

function events(ics: string) {
  return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}

/** The first days of an event that repeats, or its only one. */
function days(ics: string, count: number): readonly string[] {
  const [event] = events(ics);
  const all = event?.iterator();
  return Array.from({ length: count }, () => all?.next()?.toString() ?? "").filter((day) => day !== "");
}

const recurring = (due: string, repeats: NonNullable<TaskDay["repeats"]>, ends: string | null = null) =>
  tasksIcs([taskLine({ plan: { ...plan, ends }, time: "định kỳ", days: [{ text: "định kỳ", due, repeats }] })], made);

describe("tasks as a calendar", () => {
  const ics = tasksIcs(someLines, made);

  it("is an all-day event for each due day, read by another library", () => {
    expect(events(ics).map(({ summary, startDate }) => [startDate.isDate, startDate.toString(), summary])).toEqual([
      [true, "2026-06-14", 'Tham mưu, trình Ủy ban nhân dân tỉnh ban hành "Bộ tiêu chí"; đôn đốc các sở'],
      [true, "2026-12-04", "Báo cáo kết quả thực hiện"],
    ]);
  });

  it("tells who, with whom and from where", () => {
    expect(events(ics)[0]?.description).toBe(
      [
        'Nội dung: Tham mưu, trình Ủy ban nhân dân tỉnh ban hành "Bộ tiêu chí"; đôn đốc các sở',
        "Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch",
        "Cơ quan phối hợp: Sở Tài chính; Sở Nội vụ",
        "Thời gian: trước ngày 15 tháng 6 năm 2026",
        "Sản phẩm: Quyết định",
        "Căn cứ: Kế hoạch số 12/KH-UBND, mục II.1.a",
      ].join("\n"),
    );
  });

  it("reminds at nine in the morning, three days before", () => {
    const [alarm] = events(ics)[0]?.component.getAllSubcomponents("valarm") ?? [];
    expect(String(alarm?.getFirstPropertyValue("action"))).toBe("DISPLAY");
    expect(String(alarm?.getFirstPropertyValue("trigger"))).toBe("-P2DT15H");
  });

  it("folds lines after at most 75 octets and never inside a letter", () => {
    const lines = ics.split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.at(-1)).toBe("");
    expect(ics).not.toMatch(/[^\r]\n|\uFFFD/);
  });

  it("repeats a yearly duty every year, up to the end of the plan where that is known", () => {
    expect(days(ics, 1)).toEqual(["2026-06-14"]);
    expect(days(recurring("2026-12-04", { every: "year", day: 4 }), 3)).toEqual(["2026-12-04", "2027-12-04", "2028-12-04"]);
    expect(days(recurring("2026-12-04", { every: "year", day: 4 }, "2027-12-31"), 3)).toEqual(["2026-12-04", "2027-12-04"]);
  });

  it("falls on the last day of short months: before the 1st of each month, before 1 March each year", () => {
    expect(days(recurring("2026-01-31", { every: "month", day: 31 }), 4)).toEqual(["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]);
    expect(days(recurring("2026-06-19", { every: "half", day: 19 }), 3)).toEqual(["2026-06-19", "2026-12-19", "2027-06-19"]);
    expect(days(recurring("2027-02-28", { every: "year", day: 31 }), 2)).toEqual(["2027-02-28", "2028-02-29"]);
  });

  it("leaves out what is due only because the plan ends", () => {
    const line = taskLine({
      time: "giai đoạn 2026 - 2030",
      timeFrom: "plan",
      days: [{ text: "giai đoạn 2026 - 2030", due: "2030-12-31" }],
    });
    expect(events(tasksIcs([line], made))).toEqual([]);
  });

  it("keeps the name of an event when its day, its bodies and its place in the plan change, so that another import moves it", () => {
    const before = taskLine({ lead: ["Sở Nội vụ"], time: "trước 15/6", days: [{ text: "trước 15/6", due: "2026-06-14" }] });
    const after = taskLine({
      number: 7,
      section: "III.2",
      lead: ["Sở Tài chính"],
      plan: { ...plan, name: "Kế hoạch số 15/KH-UBND" },
      time: "trước 30/6",
      days: [{ text: "trước 30/6", due: "2026-06-29" }],
    });
    const uid = (line: typeof before) => events(tasksIcs([line], made))[0]?.uid;
    expect(uid(after)).toBe(uid(before));
    expect(uid(taskLine({ ...before, lead: [], partners: [], action: "Việc khác" }))).not.toBe(uid(before));
  });

  it("gives two duties in the same words two names", () => {
    const day = { text: "trước 15/6", due: "2026-06-14" };
    const uids = events(tasksIcs([taskLine({ days: [day, { ...day, due: "2026-12-14" }] }), taskLine({ days: [day] })], made)).map(
      ({ uid }) => uid,
    );
    expect(new Set(uids).size).toBe(3);
  });
});
