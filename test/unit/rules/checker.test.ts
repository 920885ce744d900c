import { describe, expect, it } from "vitest";
import { citationsOf } from "../../../server/src/facts/citations.ts";
import { parsePlan, parseSource } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { ruleById } from "../../../server/src/rules/index.ts";
import type { DocumentRule, PlacedRule, Rule } from "../../../server/src/rules/rule.ts";
import { replaceRange } from "../../../server/src/text/source-text.ts";

const sound = ruleById("citation/malformed-symbol");
const text = "Thực hiện Kế hoạch số 1420/KH- UBND.\n\nTheo Kế hoạch số 15/KH- SNV.";

function throwing(scope: Rule["scope"]): Rule {
  if (!sound) throw new Error("no rule");
  return {
    ...sound,
    id: `test/throws-in-${scope}`,
    scope,
    check: () => {
      throw new RangeError("không đọc được");
    },
  };
}

describe("a rule that throws", () => {
  it.each(["paragraph", "placed", "document"] as const)("as a %s rule is reported once and leaves the other rules' findings", (scope) => {
    if (!sound) throw new Error("no rule");
    const errors: string[] = [];
    const check = createChecker([throwing(scope), sound], (rule, error) => errors.push(`${rule}: ${String(error)}`));
    for (let time = 0; time < 3; time++) {
      expect(check(parsePlan(text)).map(({ rule, at }) => [rule.id, at.paragraph])).toEqual([
        ["citation/malformed-symbol", 0],
        ["citation/malformed-symbol", 1],
      ]);
    }
    expect(errors).toEqual([`test/throws-in-${scope}: RangeError: không đọc được`]);
  });
});

describe("a checker", () => {
  it("leaves out rules that are off and gives the severity that is set", () => {
    if (!sound) throw new Error("no rule");
    const check = createChecker([sound], () => {});
    const document = parsePlan(text);
    expect(check(document, { [sound.id]: "off" })).toEqual([]);
    expect(check(document, { [sound.id]: "hint" }).map(({ severity }) => severity)).toEqual(["hint", "hint"]);
    expect(check(document).map(({ severity }) => severity)).toEqual(["error", "error"]);
  });

  it("gives findings in the order of the text", () => {
    const all = ["citation/malformed-symbol", "numbering/gap"].flatMap((id) => ruleById(id) ?? []);
    const found = createChecker(all, () => {})(parsePlan("1. Theo Kế hoạch số 1/KH- UBND.\n3. Theo Kế hoạch số 2/KH- UBND."));
    expect(found.map(({ rule }) => rule.id)).toEqual(["citation/malformed-symbol", "numbering/gap", "citation/malformed-symbol"]);
  });
});

describe("after a keystroke", () => {
  const lines = Array.from({ length: 30 }, (_, k) => `${k + 1}. Các đơn vị thực hiện việc thứ ${k + 1} của phần này.`);
  const plan = `KẾ HOẠCH\nTrồng cây phân tán\n\n${lines.join("\n\n")}\n\n31. Theo Quyết định số 5/QĐ-UBND.\n\n32. Kết thúc.\n`;
  const typed = (document: ReturnType<typeof parsePlan>, line: number, text: string) =>
    parseSource(replaceRange(document.source, { start: { line, character: 20 }, end: { line, character: 20 } }, text), document);

  it("a placed rule is asked about the changed paragraph alone", () => {
    if (!sound) throw new Error("no rule");
    const asked: string[] = [];
    const rule: PlacedRule = {
      ...sound,
      scope: "placed",
      *check(document, paragraph) {
        asked.push(document.paragraphs[paragraph]?.text ?? "");
        yield { at: { paragraph, start: 0, end: 1 }, message: sound.title };
      },
    };
    const check = createChecker([rule], () => {});
    const document = parsePlan(plan);
    expect(check(document)).toHaveLength(document.paragraphs.length);
    asked.length = 0;
    const after = typed(document, 53, "ngay ");
    expect(check(after)).toHaveLength(document.paragraphs.length);
    expect(asked).toEqual(["26. Các đơn vị thực ngay hiện việc thứ 26 của phần này."]);
  });

  it("a document rule is asked again only when what it reads has changed", () => {
    if (!sound) throw new Error("no rule");
    let times = 0;
    const rule: DocumentRule = {
      ...sound,
      scope: "document",
      reads: [citationsOf],
      *check(document) {
        times++;
        for (const { paragraph } of citationsOf(document)) yield { at: { paragraph, start: 0, end: 1 }, message: sound.title };
      },
    };
    const check = createChecker([rule], () => {});
    const document = parsePlan(plan);
    expect(check(document)).toHaveLength(1);
    const elsewhere = typed(document, 53, "ngay ");
    expect(check(elsewhere)).toHaveLength(1);
    expect(times).toBe(1);
    expect(check(typed(elsewhere, 53, "Nghị quyết số 7/NQ-CP "))).toHaveLength(2);
    expect(times).toBe(2);
  });

  it("another name of a column judges the rows below it anew", () => {
    const rule = ruleById("deadline/date-zeros");
    if (!rule) throw new Error("no rule");
    const table = (name: string) =>
      `${lines.join("\n\n")}\n\n| TT | Việc | ${name} | Ghi chú |\n|---|---|---|---|\n| 1 | Lập danh mục | Hội thảo 5/11/2026 tại xã | |\n| 2 | Kiểm tra | Hội thảo 6/11/2026 tại xã | |\n`;
    const column = { line: 60, character: "| TT | Việc | ".length };
    const renamed = (document: ReturnType<typeof parsePlan>, from: string, to: string) =>
      parseSource(
        replaceRange(document.source, { start: column, end: { ...column, character: column.character + from.length } }, to),
        document,
      );
    const check = createChecker([rule], () => {});
    const document = parsePlan(table("Thời hạn"));
    expect(check(document)).toHaveLength(2);
    const without = renamed(document, "Thời hạn", "Số văn bản");
    expect(without.roles).toBe(document.roles);
    expect(check(without)).toEqual([]);
    expect(check(renamed(without, "Số văn bản", "Thời gian"))).toHaveLength(2);
  });

  it("a finding that a document rule kept is the same object as before", () => {
    if (!sound) throw new Error("no rule");
    const kept = [0, 1].map((paragraph) => ({ at: { paragraph, start: 0, end: 1 }, message: sound.title }));
    let isFirst = true;
    const rule: DocumentRule = {
      ...sound,
      scope: "document",
      *check() {
        yield* isFirst ? kept : kept.slice(1);
        isFirst = false;
      },
    };
    const check = createChecker([rule], () => {});
    const document = parsePlan(plan);
    const before = check(document);
    const after = check(typed(document, 53, "ngay "));
    expect(after).toHaveLength(1);
    expect(after[0]).toBe(before[1]);
  });

  it("a fact that cannot be read is told for the rule that reads it, once, and the other rules go on", () => {
    if (!sound) throw new Error("no rule");
    const unreadable = (): object => {
      throw new Error("unreadable");
    };
    const at = { paragraph: 0, start: 0, end: 1 };
    const rule = (id: string, reads: DocumentRule["reads"]): DocumentRule => ({
      ...sound,
      id,
      scope: "document",
      ...(reads ? { reads } : {}),
      *check() {
        yield { at, message: sound.title };
      },
    });
    const told: string[] = [];
    const check = createChecker([rule("a/torn", [unreadable]), rule("b/whole", [citationsOf])], (id) => told.push(id));
    const document = parsePlan(plan);
    expect(check(document).map((finding) => finding.rule.id)).toEqual(["b/whole"]);
    expect(check(typed(document, 53, "ngay ")).map((finding) => finding.rule.id)).toEqual(["b/whole"]);
    expect(told).toEqual(["a/torn"]);
  });
});
