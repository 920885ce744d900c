import { expect, test } from "vitest";
import {
  changeAtEnd,
  fullProvinceName,
  predecessorsOf,
  provinceById,
  provinces,
  provincesAfter,
  provincesNamed,
  provincesOn,
} from "../../../server/src/catalogue/provinces.ts";

test.each([
  ["2024-06-01", 58, 5],
  ["2024-12-31", 58, 5],
  ["2025-01-01", 57, 6], // Huế
  ["2025-06-30", 57, 6],
  ["2025-07-01", 28, 6], // 63 → 34
  ["2026-04-30", 27, 7], // Đồng Nai
  ["2026-09-01", 26, 8], // Quảng Ninh
  ["2026-09-20", 25, 9], // Bắc Ninh
  ["2026-10-01", 25, 9],
])("on %s there are %i tỉnh and %i thành phố", (day, tinh, thanhPho) => {
  const kinds = provincesOn(day).map(({ kind }) => kind);
  expect([kinds.filter((k) => k === "tỉnh").length, kinds.filter((k) => k === "thành phố").length]).toEqual([tinh, thanhPho]);
});

test("every unit of before 01/7/2025 has a place in the country of after, and each of the 34 comes from somewhere", () => {
  for (const province of provincesOn("2025-06-30")) expect(provincesAfter(province, "2025-07-01"), province.id).toHaveLength(1);
  const reached = new Set(provincesOn("2025-06-30").flatMap((province) => provincesAfter(province, "2025-07-01")));
  expect(reached).toEqual(new Set(provincesOn("2025-07-01")));
});

test("11 units went on unchanged, 52 became 23, and two of the 11 changed kind later", () => {
  const before = provincesOn("2025-06-30");
  expect(before.filter((province) => changeAtEnd(province) === "unchanged")).toHaveLength(11);
  expect(before.filter((province) => changeAtEnd(province) === "merged")).toHaveLength(52);
  expect(provinces.filter((province) => changeAtEnd(province) === "kind").map(fullProvinceName)).toEqual([
    "tỉnh Thừa Thiên Huế",
    "tỉnh Bắc Ninh",
    "tỉnh Đồng Nai",
    "tỉnh Quảng Ninh",
  ]);
});

test.each([
  ["Ninh Thuận", "2020-08-25", "tỉnh Ninh Thuận"],
  ["Ninh Thuận", "2026-10-01", "tỉnh Khánh Hòa"],
  ["Hà Nam", "2026-10-01", "tỉnh Ninh Bình"],
  ["Kon Tum", "2026-10-01", "tỉnh Quảng Ngãi"],
  ["Bà Rịa - Vũng Tàu", "2026-10-01", "Thành phố Hồ Chí Minh"],
  ["Bình Phước", "2026-04-29", "tỉnh Đồng Nai"],
  ["Bình Phước", "2026-04-30", "thành phố Đồng Nai"],
  ["Bắc Giang", "2026-09-20", "thành phố Bắc Ninh"],
  ["Thừa Thiên Huế", "2024-12-31", "tỉnh Thừa Thiên Huế"],
  ["Thừa Thiên Huế", "2025-01-01", "thành phố Huế"],
  ["Thừa Thiên Huế", "2026-01-01", "thành phố Huế"],
])("the land of %s is of %s on a day: %s", (name, day, expected) => {
  const [first] = provincesNamed(name);
  expect(first === undefined ? [] : provincesAfter(first, day).map(fullProvinceName)).toEqual([expected]);
});

test("names are found in every spelling", () => {
  for (const spelling of ["Khánh Hòa", "Khánh Hoà", "khánh hòa", "KHÁNH HOÀ"]) {
    expect(provincesNamed(spelling).map(({ id }) => id)).toEqual(["p63-khanh-hoa", "p34-khanh-hoa"]);
  }
  expect(provincesNamed("Dak Lak").map(({ name }) => name)).toEqual(["Đắk Lắk", "Đắk Lắk"]);
  expect(provincesNamed("TPHCM").map(({ name }) => name)).toEqual(["Hồ Chí Minh", "Hồ Chí Minh"]);
});

test("a unit is only followed by units that begin the day after it ends", () => {
  for (const province of provinces) {
    expect((province.next ?? []).length > 0, province.id).toBe(province.to !== undefined);
    for (const next of (province.next ?? []).map(provinceById)) {
      expect(next?.from, province.id).toBe(dayAfter(province.to));
      expect(next === undefined ? [] : predecessorsOf(next)).toContain(province);
    }
  }
});

test("696 districts on 01/3/2025 and 3,321 communes, 13 đặc khu among them, on 20/9/2026", () => {
  const sum = (counts: readonly (Readonly<Record<string, number>> | undefined)[]) =>
    counts.flatMap((kinds) => Object.values(kinds ?? {})).reduce((a, b) => a + b, 0);
  expect(sum(provincesOn("2025-03-01").map(({ districts }) => districts))).toBe(696);
  expect(sum(provincesOn("2026-09-20").map(({ communes }) => communes))).toBe(3321);
  expect(provincesOn("2026-09-20").reduce((total, { communes }) => total + (communes?.["đặc khu"] ?? 0), 0)).toBe(13);
});

function dayAfter(day: string | undefined): string | undefined {
  return day === undefined ? undefined : new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
