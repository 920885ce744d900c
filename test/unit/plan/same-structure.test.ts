import { describe, expect, it } from "vitest";
import type { PlanDocument } from "../../../server/src/plan/document.ts";
import { parsePlan, parseSource } from "../../../server/src/plan/parse.ts";
import { fullText, replaceRange } from "../../../server/src/text/source-text.ts";

const body = Array.from({ length: 20 }, (_, index) => `${index + 1}. Nội dung thứ ${index + 1}\n\n- Sở Nội vụ chủ trì.\n`).join("\n");
const plan = parsePlan(
  `KẾ HOẠCH\nKiểm tra\n\nI. NHIỆM VỤ\n\n${body}\n* Thời gian thực hiện: Quý II.\n\nĐiều 5.\n\nPhạm vi áp dụng\n\nTrên đây là Kế hoạch./.`,
);

function typed(words: string, text: string): PlanDocument {
  const line = plan.source.lines.findIndex(({ source }) => source.includes(words));
  const character = plan.source.lines[line]?.source.indexOf(words) ?? 0;
  return parseSource(
    replaceRange(plan.source, { start: { line, character }, end: { line, character: character + words.length } }, text),
    plan,
  );
}

describe("the structure is taken over", () => {
  it.each([
    ["words of an item change", "Nội dung thứ 15", "Nội dung khác"],
    ["a label line gets another value", "Quý II.", "Quý III năm 2026."],
  ])("when %s", (_, words, text) => {
    const after = typed(words, text);
    expect(after.roles).toBe(plan.roles);
    expect(after).toEqual(parsePlan(fullText(after.source)));
  });
});

describe("the plan is read anew", () => {
  it.each([
    ["a number changes", "15. Nội dung", "16. Nội dung"],
    ["an item becomes a paragraph", "- Sở Nội vụ chủ trì.", "Sở Nội vụ chủ trì."],
    ["a paragraph is divided", "Nội dung thứ 15", "Nội dung.\n\nThứ 15"],
    ["the title changes", "KẾ HOẠCH", "KẾ HOẠCH NĂM 2026"],
    ["the title below a number changes", "Phạm vi áp dụng", "Phạm vi"],
    ["the end mark goes", "hoạch./.", "hoạch."],
  ])("when %s", (_, words, text) => {
    const after = typed(words, text);
    expect(after.roles).not.toBe(plan.roles);
    expect(after).toEqual(parsePlan(fullText(after.source)));
  });
});
