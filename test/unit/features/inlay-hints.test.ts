import { describe, expect, it } from "vitest";
import { deadlineHints } from "../../../server/src/features/inlay-hints.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";

const plan = `ỦY BAN NHÂN DÂN TỈNH AN PHÚ
An Phú, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ

1. Ban hành quy chế trước ngày 15/6/2026.

2. Sơ kết trong quý III năm 2026.

3. Tuyên truyền thường xuyên, hoàn thành ngày 30/4/2026.

4. Thực hiện trong giai đoạn 2026 - 2030.
`;
const everything = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };

/** The lines of the plan that have a hint, with the hint where it stands. */
function shown(today: string, range = everything, language: "vi" | "en" = "vi"): string[] {
  const lines = plan.split("\n");
  return deadlineHints(parsePlan(plan), range, today, language).map(({ position, label }) => {
    const line = lines[position.line] ?? "";
    return `${line.slice(0, position.character)}⟦${String(label)}⟧${line.slice(position.character)}`;
  });
}

describe("hints beside deadlines", () => {
  it("tell the last day in time, its weekday, days off and the days left; nothing where no day can be told, nothing for periods", () => {
    expect(shown("2026-06-02")).toEqual([
      "1. Ban hành quy chế trước ngày 15/6/2026⟦Chủ nhật 14/6/2026 (nghỉ) · còn 12 ngày⟧.",
      "2. Sơ kết trong quý III năm 2026⟦thứ Tư 30/9/2026 · còn 120 ngày⟧.",
      "3. Tuyên truyền thường xuyên, hoàn thành ngày 30/4/2026⟦thứ Năm 30/4/2026 (nghỉ) · đã qua 33 ngày⟧.",
    ]);
  });

  it("tell in full on hovering over them, and that they are not in the text", () => {
    const [, , hint] = deadlineHints(parsePlan(plan), everything, "2026-06-02", "vi");
    expect(hint?.tooltip).toBe(
      "Ngày cuối cùng còn trong hạn: thứ Năm, 30/4/2026 (ngày nghỉ, Ngày Chiến thắng). Chữ này không nằm trong văn bản.",
    );
  });

  it("count no days of a plan of long ago", () => {
    expect(shown("2031-01-01")[1]).toBe("2. Sơ kết trong quý III năm 2026⟦thứ Tư 30/9/2026⟧.");
  });

  it("are given for the lines that are asked for, in the language that is asked for", () => {
    const range = { start: { line: 10, character: 0 }, end: { line: 11, character: 0 } };
    expect(shown("2026-09-30", range, "en")).toEqual(["2. Sơ kết trong quý III năm 2026⟦Wednesday 30/9/2026 · today⟧."]);
  });
});
