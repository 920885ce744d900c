import * as fs from "node:fs";
import * as path from "node:path";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./person.mjs";

/** "Xuất nhiệm vụ": the tasks of the plan in front as a workbook, a table and a calendar. */
const plan = "xuat-nhiem-vu.kehoach";
const text = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

Số: 12/KH-UBND

Lâm Đồng, ngày 05 tháng 01 năm 2099

KẾ HOẠCH
Nâng cao chất lượng phục vụ người dân năm 2099

I. NHIỆM VỤ

1. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng bộ tiêu chí trước ngày 15 tháng 9 năm 2099.

2. Giao Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh trước ngày 10 tháng 12 hằng năm.

3. Giao Sở Tài chính bố trí kinh phí.
`;
let person;
beforeAll(async () => {
  person = await sitDown({ [plan]: text });
  await person.open(plan);
});
afterAll(() => person.leave("exports"));

const written = (format) => path.join(person.plans, `xuat-nhiem-vu-nhiem-vu.${format}`);

const dialog = () => person.page.locator(".quick-input-widget:visible", { hasText: "Xuất nhiệm vụ" });

/** Exports from the command's list of formats to the place that the dialog offers. */
async function exportAs(format, name) {
  await person.run("Kế hoạch: Export Tasks…");
  await person.choose("Xuất nhiệm vụ thành", name);
  await dialog().waitFor({ timeout: 15_000 });
  await expect.poll(() => dialog().locator("input").first().inputValue(), { timeout: 15_000 }).toBe(written(format));
  await person.photograph(`export-${format}`);
  await person.press("Enter");
}

test("as a table, named after the plan and beside it", async () => {
  await exportAs("csv", "Bảng văn bản (.csv)");
  await person.notice("Đã xuất 3 nhiệm vụ vào xuat-nhiem-vu-nhiem-vu.csv.").waitFor({ timeout: 15_000 });
  const rows = parse(fs.readFileSync(written("csv"), "utf8"), { bom: true });
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện", "Hạn cuối"],
    ["1", "Xây dựng bộ tiêu chí", "Sở Nội vụ", "Sở Tài chính", "Trước ngày 15 tháng 9 năm 2099", "2099-09-14"],
    ["2", "Báo cáo Ủy ban nhân dân tỉnh", "Sở Nội vụ", "", "Trước ngày 10 tháng 12 hằng năm", "2099-12-09"],
    ["3", "Bố trí kinh phí", "Sở Tài chính", "", "", ""],
  ]);
});

test("a file that is there already is written over only when that is wanted", async () => {
  fs.writeFileSync(written("csv"), "của tôi");
  await exportAs("csv", "Bảng văn bản (.csv)");
  const warning = person.page.locator(".quick-input-widget:visible", { hasText: "already exists" });
  await warning.waitFor({ timeout: 15_000 });
  // The first Escape leads back to the dialog, the second one out of it.
  await person.press("Escape");
  await warning.waitFor({ state: "hidden" });
  await dialog().waitFor();
  await person.press("Escape");
  await dialog().waitFor({ state: "hidden" });
  expect(fs.readFileSync(written("csv"), "utf8")).toBe("của tôi");
});

test("as a workbook", async () => {
  await exportAs("xlsx", "Bảng tính Excel (.xlsx)");
  await person.notice("Đã xuất 3 nhiệm vụ vào xuat-nhiem-vu-nhiem-vu.xlsx.").waitFor({ timeout: 15_000 });
  expect(fs.readFileSync(written("xlsx")).subarray(0, 2).toString()).toBe("PK");
});

test("as a calendar: an event for each due day, the yearly one repeated", async () => {
  await exportAs("ics", "Lịch (.ics)");
  await person.notice("Đã xuất 2 ngày đến hạn vào xuat-nhiem-vu-nhiem-vu.ics.").waitFor({ timeout: 15_000 });
  const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(written("ics"), "utf8")));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  expect(events.map((event) => [event.summary, event.startDate.toString(), event.isRecurring()])).toEqual([
    ["Xây dựng bộ tiêu chí", "2099-09-14", false],
    ["Báo cáo Ủy ban nhân dân tỉnh", "2099-12-09", true],
  ]);
});
