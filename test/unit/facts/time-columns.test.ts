import { expect, test } from "vitest";
import { deadlinesOf } from "../../../server/src/facts/deadlines.ts";
import { parsePlan, parseSource } from "../../../server/src/plan/parse.ts";
import { replaceRange } from "../../../server/src/text/source-text.ts";

const opening = "Phước Hải, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nNuôi ong lấy mật\n\nI. NHIỆM VỤ\n\n";

/** The deadlines of a table, each with its last day. */
function timesIn(...rows: string[]): readonly string[] {
  return deadlinesOf(parsePlan(opening + rows.join("\n"))).map(({ phrase, due }) => `${phrase.text} → ${due}`);
}

test.each(["Tiến độ", "Thời gian", "Thời hạn hoàn thành", "Thời gian thực hiện (dự kiến)", "Lộ trình", "Thời gian, tiến độ"])(
  "below “%s” stand times, whatever words lead to them",
  (name) => {
    const rows = [
      "Mở điểm bán mật quý IV/2026; đông khách năm 2027",
      "Đợt 1 năm 2028; đợt 2 năm 2030",
      "09 - 10/2026",
      "11 - 01/2027",
      "Đủ 200 đàn trước 2030",
    ];
    expect(timesIn(`| TT | Việc | ${name} |`, "|---|---|---|", ...rows.map((cell, row) => `| ${row + 1} | Nuôi ong | ${cell} |`))).toEqual([
      "quý IV/2026 → 2026-12-31",
      "năm 2027 → 2027-12-31",
      "năm 2028 → 2028-12-31",
      "năm 2030 → 2030-12-31",
      "09 - 10/2026 → 2026-10-31",
      "11 - 01/2027 → 2027-01-31",
      "trước 2030 → 2029-12-31",
    ]);
  },
);

test.each(["Tiến độ giải ngân (%)", "Thời gian công tác", "Kết quả"])("below “%s” a year in a sentence is no time of the work", (name) => {
  expect(timesIn(`| Việc | ${name} |`, "|---|---|", "| Nuôi ong | Đàn ong đông nhất năm 2027 |")).toEqual([]);
});

test("other columns keep their own reading, and so do rows with merged cells", () => {
  const head = ["| Việc | Tiến độ | Sản phẩm |", "|---|---|---|"];
  expect(timesIn(...head, "| Nuôi ong | Quý IV/2026 | Bộ ảnh năm 2027 |")).toEqual(["Quý IV/2026 → 2026-12-31"]);
  expect(timesIn(...head, "| Nuôi ong | Bộ ảnh năm 2027 |")).toEqual([]);
});

test("a table ends with its rows, and where the rule of another follows", () => {
  const head = ["| Việc | Tiến độ |", "|---|---|"];
  expect(timesIn(...head, "", "Nhìn lại năm 2027.", "", "| Nuôi ong | Nhìn lại năm 2027 |")).toEqual([]);
  expect(timesIn(...head, "", "| Việc | Sản phẩm |", "|---|---|", "| Nuôi ong | Bộ ảnh năm 2027 |")).toEqual([]);
});

test("a label with its value names no column", () => {
  expect(timesIn("| Thời gian | Quý III/2026 |", "| Bộ ảnh năm 2027 | Sở Y tế |")).toEqual(["Quý III/2026 → 2026-09-30"]);
});

test("another name above the column changes what is read below it", () => {
  const before = parsePlan(
    `${opening}1. Đàn ong\n\n${"Nuôi ong.\n\n".repeat(16)}| Việc | Ghi chép |\n|---|---|\n| Nuôi ong | Đủ đàn năm 2027 |`,
  );
  expect(deadlinesOf(before)).toEqual([]);
  const line = before.source.lines.findIndex(({ source }) => source.includes("Ghi chép"));
  const start = before.source.lines[line]?.source.indexOf("Ghi chép") ?? 0;
  const name = { start: { line, character: start }, end: { line, character: start + "Ghi chép".length } };
  const after = parseSource(replaceRange(before.source, name, "Lộ trình"), before);
  expect(after.roles).toBe(before.roles);
  expect(deadlinesOf(after).map(({ phrase }) => phrase.text)).toEqual(["năm 2027"]);
});
