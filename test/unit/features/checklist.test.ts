import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countsOf, countWords, errorsLeft } from "../../../client/src/checklist/words.ts";
import { type CheckedText, checklist, checklistCounts, findingFixes } from "../../../server/src/features/checklist.ts";
import { byHand } from "../../../server/src/features/checklist-by-hand.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import type { SeveritySettings } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";
import { checkerOf } from "./made-up-rule.ts";

const check = checkerOf(...rules);

function checkedText(text: string, levels: SeveritySettings = {}, fromFolder: CheckedText["fromFolder"] = []): CheckedText {
  const document = parsePlan(text);
  return { document, findings: check(document, levels), fromFolder, language: "vi" };
}

/** A line for each component; its findings below it, with the line they stand in. */
function seen(text: string, levels: SeveritySettings = {}): string[] {
  return checklist(checkedText(text, levels), levels).components.flatMap(({ title, rules: asked, findings }) => [
    `${title}: ${findings.length > 0 ? countWords(countsOf(findings)).vi : asked > 0 ? "đạt" : "không kiểm tra"}`,
    ...findings.map(({ id, range, fixable }) => `  ${range.start.line + 1} ${id}${fixable ? " *" : ""}`),
  ]);
}

const plan = `KẾ HOẠCH
Phát triển y tế cơ sở

I. NHIỆM VỤ

1. Thực hiện Kế hoạch số 1420/KH- UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh, xong trước ngày 31/6/2026.

2. Theo Quyết định số 12/QĐ- UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh.

Nơi nhận:
- Lưu: VT
`;

describe("the check before signing", () => {
  it("tells each component with what is to do there, in the order of the text", () => {
    expect(seen(plan, { "form/end-mark": "off", "form/missing-component": "off" })).toEqual([
      "Thể thức: đạt",
      "Căn cứ: đạt",
      "Viện dẫn, tên gọi tắt: 2 lỗi bắt buộc, 1 lưu ý",
      "  6 citation/malformed-symbol#1 *",
      "  8 citation/missing-subject#1",
      "  8 citation/malformed-symbol#2 *",
      "Hiệu lực vào ngày của kế hoạch: đạt",
      "Bố cục, đánh số: đạt",
      "Giao việc: đạt",
      "Thời hạn: 1 lỗi bắt buộc",
      "  6 deadline/impossible-date#1 *",
      "Nơi nhận: 1 lỗi bắt buộc",
      "  11 recipients/filing#1 *",
      "Chữ ký: đạt",
      "Tên riêng, viết hoa: đạt",
      "Chính tả: đạt",
      "Dấu câu, ký tự: đạt",
    ]);
  });

  it("calls nothing in order that no rule looks at", () => {
    const off = Object.fromEntries(rules.filter(({ id }) => id.startsWith("deadline/")).map(({ id }) => [id, "off" as const]));
    expect(seen(plan, off)).toContain("Thời hạn: không kiểm tra");
  });

  it("is empty for a text without a word", () => {
    expect(checklist(checkedText("\n \n"), {})).toEqual({ components: [], byHand: [] });
  });

  it("takes in what the other plans of the folder say, with its repair", () => {
    const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 4 } };
    const fixes = [{ title: "Đổi thành “ngày 05/3/2026”", kind: "ask" as const, edits: [{ range, newText: "ngày 05/3/2026" }] }];
    const rule = "citation/conflicting-dates";
    const text = checkedText("KẾ HOẠCH\nVăn thư\n", {}, [{ code: rule, severity: 3, message: "Khác ngày.", range, data: { rule, fixes } }]);
    const entry = checklist(text, {})
      .components.flatMap(({ findings }) => findings)
      .find((one) => one.rule === rule);
    expect(entry).toMatchObject({ message: "Khác ngày.", severity: "information", fixable: true });
    expect(entry && findingFixes(text, entry)).toEqual(fixes);
  });

  it("offers the repairs of a finding, and none for one that is gone", () => {
    const text = checkedText(plan);
    const entries = checklist(text, {}).components.flatMap(({ findings }) => findings);
    const torn = entries.find(({ id }) => id === "citation/malformed-symbol#1");
    expect(torn && findingFixes(text, torn).map(({ edits }) => edits)).toEqual([
      [{ range: { start: { line: 5, character: 25 }, end: { line: 5, character: 38 } }, newText: "1420/KH-UBND" }],
    ]);
    expect(torn && findingFixes(checkedText(plan.replace("1420/KH- UBND", "1420/KH-UBND")), torn)).toEqual([]);
  });

  it("counts what is left as the status bar says it", () => {
    const { bySeverity } = checklistCounts(checkedText(plan, { "form/end-mark": "off", "form/missing-component": "off" }));
    expect(bySeverity).toEqual({ error: 4, warning: 0, information: 1, hint: 0 });
    expect(errorsLeft(bySeverity)).toEqual({ vi: "còn 4 lỗi bắt buộc", en: "4 mandatory errors left" });
    expect(errorsLeft({ ...bySeverity, error: 0 }).vi).toBe("không còn lỗi bắt buộc");
  });
});

describe("what is looked at by hand", () => {
  const file = new URL("../../../scripts/form-rows.json", import.meta.url);
  const { groups }: { groups: readonly { rows: readonly { id: string; reason?: string }[] }[] } = JSON.parse(readFileSync(file, "utf8"));
  const reasons = new Map(groups.flatMap(({ rows }) => rows.map(({ id, reason }) => [id, reason])));
  const listed = byHand.flatMap(({ rows }) => rows);

  it("is every row of form that needs a person, once: add it to server/src/features/checklist-by-hand.ts", () => {
    const needed = [...reasons].filter(([, reason]) => reason === "person").map(([id]) => id);
    expect(needed.filter((id) => !listed.includes(id))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it("is nothing that a rule looks at already", () => {
    expect(listed.filter((id) => !["person", "layout"].includes(reasons.get(id) ?? ""))).toEqual([]);
  });
});
