import { describe, expect, it } from "vitest";
import type { CheckedPlan } from "../../server/src/output/checked-plan.ts";
import { findingsGithub } from "../../server/src/output/github.ts";
import { findingsText, summaryText } from "../../server/src/output/text.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { rules } from "../../server/src/rules/index.ts";
import type { Severity } from "../../server/src/rules/rule.ts";

/** A checked plan of two lines with one finding over both, whose message holds every mark that means something to a terminal or to GitHub. */
function planWith(severity: Severity): CheckedPlan {
  const document = parsePlan("Một câu bị ngắt\nở giữa dòng.\n");
  const [rule] = rules;
  if (!rule) throw new Error("there is no rule");
  const message = "100%: một,\r\nhai";
  const whole = { paragraph: 0, start: 0, end: document.paragraphs[0]?.text.length ?? 0 };
  return { path: "a:b.txt", uri: "a:b.txt", document, findings: [{ rule, severity, at: whole, message: { vi: message, en: message } }] };
}

describe("marks in reports", () => {
  it("colour the severity and dim the rule on a screen, and only there", () => {
    const onScreen = findingsText(planWith("error"), { language: "vi", colour: true });
    expect(onScreen).toContain("\u001b[31mlỗi\u001b[0m");
    expect(onScreen).toContain(`\u001b[90m(${rules[0]?.id})\u001b[0m`);
    expect(findingsText(planWith("error"), { language: "vi", colour: false })).not.toContain("\u001b");
  });

  it("are escaped for GitHub, and a finding over two lines has no columns", () => {
    expect(findingsGithub(planWith("hint"), "vi")).toBe(
      `::notice file=a%3Ab.txt,line=1,endLine=2,title=${rules[0]?.id}::100%25: một,%0D%0Ahai\n`,
    );
  });
});

describe("the sums", () => {
  it("go from errors down to hints", () => {
    const plans = (["hint", "error", "information", "error", "warning"] as const).map(planWith);
    expect(summaryText(plans, { language: "vi", colour: false })).toBe("Đã kiểm tra 5 tệp: 2 lỗi, 1 cảnh báo, 1 lưu ý, 1 gợi ý.\n");
    expect(summaryText(plans, { language: "en", colour: false })).toBe("Checked 5 files: 2 errors, 1 warning, 1 note, 1 hint.\n");
  });
});
