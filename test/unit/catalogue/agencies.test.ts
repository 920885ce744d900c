import { expect, test } from "vitest";
import { abbreviationOf } from "../../../server/src/catalogue/abbreviations.ts";
import { fullAgencyName, shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import type { Agency } from "../../../server/src/catalogue/schema.ts";
import { unitsOf } from "../../../server/src/catalogue/units.ts";
import { isValidOn, overlaps } from "../../../server/src/catalogue/validity.ts";
import { fold } from "../../../server/src/text/fold.ts";

const { rows, byId, byCode, holdersOn, predecessorsOf } = shippedAgencies();
const holders = (id: string, day: string) => {
  const agency = byId(id);
  return agency === undefined ? undefined : holdersOn(agency, day).map(({ name }) => name);
};

test("ids are unique and every id that a row names exists", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const row of rows) for (const id of row.next ?? []) expect(byId(id)?.id, `${row.id} → ${id}`).toBe(id);
});

test("18 ministries and 4 bodies like them until 28/02/2025, 14 and 3 from 01/3/2025", () => {
  const on = (day: string) => rows.filter((row) => row.kind === "ministry" && isValidOn(row, day));
  expect(on("2025-02-28").filter(({ name }) => name.startsWith("Bộ "))).toHaveLength(18);
  expect(on("2025-02-28")).toHaveLength(22);
  expect(on("2025-03-01").filter(({ name }) => name.startsWith("Bộ "))).toHaveLength(14);
  expect(on("2026-10-01")).toHaveLength(17);
});

test.each([
  ["so-thong-tin-va-truyen-thong", "2023-08-15", ["Sở Thông tin và Truyền thông"]],
  ["so-thong-tin-va-truyen-thong", "2025-02-28", ["Sở Thông tin và Truyền thông"]],
  ["so-thong-tin-va-truyen-thong", "2025-03-01", ["Sở Khoa học và Công nghệ", "Sở Văn hóa, Thể thao và Du lịch"]],
  ["so-tai-nguyen-va-moi-truong", "2026-04-01", ["Sở Nông nghiệp và Môi trường"]],
  ["so-ke-hoach-va-dau-tu", "2026-10-01", ["Sở Tài chính"]],
  ["bo-giao-thong-van-tai", "2025-03-01", ["Bộ Xây dựng"]],
  ["ban-dan-toc", "2025-03-01", ["Sở Dân tộc và Tôn giáo"]],
  // Sở changed on 01/3/2025, districts on 01/7/2025.
  ["ubnd-huyen", "2025-06-30", ["Ủy ban nhân dân"]],
  ["ubnd-huyen", "2025-07-01", ["Ủy ban nhân dân", "Ủy ban nhân dân", "Ủy ban nhân dân"]],
  // Two steps: Cục Thuế → Chi cục Thuế khu vực → Thuế.
  ["cuc-thue-tinh", "2026-01-01", ["Thuế"]],
  // Not yet there.
  ["so-nong-nghiep-va-moi-truong", "2024-01-01", []],
])("the work of %s is on %s with %j", (id, day, expected) => {
  expect(holders(id, day)).toEqual(expected);
});

test("who comes after knows who was before", () => {
  for (const row of rows) {
    for (const id of row.next ?? []) {
      const heir = byId(id);
      expect(heir === undefined ? [] : predecessorsOf(heir)).toContain(row);
    }
  }
});

test("a body that has ended has someone after it, or is known to have none", () => {
  const withoutHeir = rows.filter((row) => row.to !== undefined && row.next === undefined).map(({ id }) => id);
  expect(withoutHeir).toEqual(["dai-truyen-thanh-huyen", "ban-can-su-dang"]);
});

test("no two bodies bear one name before one kind of unit at one time, but for the thành phố of two levels", () => {
  const shared: string[] = [];
  rows.forEach((a, i) => {
    for (const b of rows.slice(i + 1)) {
      if (fold(a.name) === fold(b.name) && overlaps(a, b)) {
        const common = unitsOf(a.of).filter((unit) => unitsOf(b.of).includes(unit));
        if (common.length > 0 || (a.of === undefined && b.of === undefined)) shared.push(`${a.name} ${common.join()}`);
      }
    }
  });
  expect(shared.sort()).toEqual(["Công an thành phố", "Hội đồng nhân dân thành phố", "Ủy ban nhân dân thành phố"]);
});

test("a spelling belongs to one body, or is known to belong to several", () => {
  const bodiesOf = new Map<string, Agency[]>();
  for (const row of rows) {
    const other = [...(row.variants ?? []), ...(row.short ?? []), ...(row.wrong ?? [])];
    for (const text of new Set(other.filter((written) => fold(written) !== fold(row.name)))) {
      for (const unit of row.of === undefined ? [""] : unitsOf(row.of)) {
        const spelling = `${text} ${unit}`.trim();
        bodiesOf.set(spelling, [...(bodiesOf.get(spelling) ?? []), row]);
      }
    }
  }
  const ambiguous = [...bodiesOf].filter(([, bodies]) => bodies.some((a, i) => bodies.slice(i + 1).some((b) => overlaps(a, b))));
  expect(ambiguous.map(([spelling]) => spelling).sort()).toEqual([
    "BCT", // Bộ Công Thương, Bộ Chính trị
    "CA thành phố",
    "HĐND thành phố",
    "TTCP", // Thanh tra Chính phủ; wrong for Thủ tướng Chính phủ
    "Thành ủy", // of a city under the centre, of a city under a province
    "UBND thành phố",
  ]);
});

test("codes lead to their bodies", () => {
  expect(byCode("SKHCN").map(({ name }) => name)).toEqual(["Sở Khoa học và Công nghệ"]);
  expect(byCode("TU").map(fullAgencyName)).toEqual(["Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", "Thường trực Tỉnh ủy"]);
  expect(byCode("SNV").map(({ name }) => name)).toEqual(["Sở Nội vụ", "Sở Ngoại vụ"]);
  expect(byCode("KHÔNGCÓ")).toEqual([]);
});

test("full names take their unit", () => {
  expect(rows.filter(({ level, kind }) => level === "commune" && kind === "committee").map(fullAgencyName)).toEqual([
    "Ủy ban nhân dân xã",
    "Ủy ban nhân dân phường",
    "Ủy ban nhân dân thị trấn",
    "Ủy ban nhân dân đặc khu",
  ]);
});

test("abbreviations", () => {
  expect(abbreviationOf("UBND")?.full).toBe("Ủy ban nhân dân");
  expect(abbreviationOf("T/M")).toMatchObject({ full: "thay mặt", party: true });
  expect(abbreviationOf("ubnd")).toBeUndefined();
});

test("the name that documents give a body is one of the spellings that are right", () => {
  const usual = rows.filter((row) => row.usual !== undefined);
  expect(usual.map(({ id }) => id)).toEqual(["bch-tw"]);
  for (const row of usual) expect(row.variants).toContain(row.usual);
});
