import { describe, expect, test } from "vitest";
import { readDateAt, readDates } from "../../../server/src/recognise/date.ts";

describe("dates of a text", () => {
  test.each([
    ["ngày 25/5/2020", "ngày 25/5/2020", "2020-05-25", undefined],
    ["từ 25/5/2020 - nay", "25/5/2020", "2020-05-25", undefined],
    ["ngày 07 tháng 6 năm 2023", "ngày 07 tháng 6 năm 2023", "2023-06-07", undefined],
    ["NGÀY 07 THÁNG 6 NĂM 2023", "NGÀY 07 THÁNG 6 NĂM 2023", "2023-06-07", undefined],
    ["ngày 25 tháng 5/2020", "ngày 25 tháng 5/2020", "2020-05-25", undefined],
    ["ngày 5.6.2023", "ngày 5.6.2023", "2023-06-05", undefined],
    ["ngày 29/02/2024", "ngày 29/02/2024", "2024-02-29", undefined],
    ["trước ngày 15/11 hằng năm", "ngày 15/11", null, undefined],
    ["trước ngày 15 tháng 11", "ngày 15 tháng 11", null, undefined],
    ["ngày tháng 4 năm 2026", "ngày tháng 4 năm 2026", null, undefined],
    ["ngày … tháng … năm 2026", "ngày … tháng … năm 2026", null, undefined],
    ["ngày /3/2026", "ngày /3/2026", null, undefined],
    ["ngày 31/4/2022", "ngày 31/4/2022", null, "impossible"],
    ["ngày 29/2/2023", "ngày 29/2/2023", null, "impossible"],
    ["ngày 30 tháng 02 năm 2024", "ngày 30 tháng 02 năm 2024", null, "impossible"],
    ["ngày 12/13/2026", "ngày 12/13/2026", null, "impossible"],
    ["ngày 31/11", "ngày 31/11", null, "impossible"],
    ["ngày 23//2022", "ngày 23//2022", null, "malformed"],
    ["ngày 9/2026", "ngày 9/2026", null, "malformed"],
    ["ngày 25/52020", "ngày 25/52020", null, "malformed"],
    ["ngày 20 tháng 2022", "ngày 20 tháng 2022", null, "malformed"],
    ["ngày 07 tháng 6 năm 20233", "ngày 07 tháng 6 năm 20233", null, "malformed"],
  ])("%s", (text, written, iso, problem) => {
    expect(readDates(text).map((d) => [d.text, d.iso, d.problem])).toEqual([[written, iso, problem]]);
    expect(readDates(text).map((d) => text.slice(d.start, d.end))).toEqual([written]);
  });

  test.each([
    "trực 24/7",
    "12/2022",
    "tỷ lệ 1/2000",
    "số 05/2025/QĐ-UBND",
    "0258.382.2123",
    "192.168.1.1",
    "ngày, tháng, năm sinh",
    "06 tháng 6 lần",
  ])("no date in: %s", (text) => {
    expect(readDates(text)).toEqual([]);
  });
});

test("a date at a given place", () => {
  const text = "Nghị định số 35/2021/NĐ-CP ngày 29/3/2021";
  expect(readDateAt(text, text.indexOf("ngày"))?.iso).toBe("2021-03-29");
  expect(readDateAt(text, 0)).toBeUndefined();
});
