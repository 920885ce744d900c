import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ignoreEdit } from "../../../server/src/features/ignore-edits.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import type { IgnoreScope } from "../../../server/src/rules/ignore.ts";
import { applyEdits } from "../apply-edits.ts";
import { checkerOf, unclearWord, wrongWord } from "./made-up-rule.ts";

const check = checkerOf(wrongWord, unclearWord);

/** The text after ignoring a rule at the paragraph that opens with some words. */
function ignoring(text: string, opening: string, scope: IgnoreScope, rule: string = wrongWord.id): string {
  const document = parsePlan(text);
  const edit = ignoreEdit(
    document,
    rule,
    document.paragraphs.findIndex((paragraph) => paragraph.text.startsWith(opening)),
    scope,
  );
  return edit ? applyEdits(text, [edit]) : text;
}

const plan = "KẾ HOẠCH\n\nI. MỘT xxx\n\n   1. Hai xxx\n\nBa xxx\n\nII. BỐN xxx\n";

describe("an ignore comment", () => {
  it("stands above its line with the line's indentation", () => {
    expect(ignoring(plan, "1. Hai", "line")).toBe(plan.replace("   1.", "   <!-- kehoach-bỏ-qua test/wrong-word: lý do -->\n   1."));
  });

  it("stands above the part that holds the line", () => {
    expect(ignoring(plan, "Ba", "block")).toBe(plan.replace("   1.", "   <!-- kehoach-bỏ-qua-khối test/wrong-word: lý do -->\n   1."));
  });

  it("stands at the top for the whole file", () => {
    expect(ignoring(plan, "Ba", "file")).toBe(`<!-- kehoach-bỏ-qua-tệp test/wrong-word: lý do -->\n${plan}`);
  });

  it("has no block where the line is all there is", () => {
    expect(ignoring(plan, "II. BỐN", "block")).toBe(plan);
  });

  it("ends its line as the text does", () => {
    expect(ignoring("KẾ HOẠCH\r\n\r\nMột xxx", "Một", "line")).toBe(
      "KẾ HOẠCH\r\n\r\n<!-- kehoach-bỏ-qua test/wrong-word: lý do -->\r\nMột xxx",
    );
  });

  it("stands above the first line of a paragraph that a PDF broke in two", () => {
    const text = "KẾ HOẠCH\n\nỦy ban nhân dân xã giao các thôn vận động nhân dân tham gia vệ sinh và\ntrồng xxx.\n";
    expect(ignoring(text, "Ủy ban", "line")).toBe(text.replace("Ủy", "<!-- kehoach-bỏ-qua test/wrong-word: lý do -->\nỦy"));
  });

  it("leaves subject and recipients what they are", () => {
    const text = "KẾ HOẠCH\n\nTrồng cây xxx năm 2026\n\nI. MỘT\n\nHết./.\n\nNơi nhận:\n- Các thôn xxx;\n- Lưu: VT.\n\nCHỦ TỊCH\n";
    const ignored = parsePlan(ignoring(ignoring(text, "Trồng", "line"), "- Các thôn", "line"));
    expect(check(ignored)).toEqual([]);
    expect(ignored.header.subject).toBeDefined();
    expect(ignored.recipients?.entries).toHaveLength(2);
  });

  it.each([
    ["line", "<!-- kehoach-bỏ-qua test/unclear-word: mẫu cũ -->", "<!-- kehoach-bỏ-qua test/unclear-word, test/wrong-word: mẫu cũ -->"],
    ["line", "<!--kehoach-bo-qua a/b c/d-->", "<!--kehoach-bo-qua a/b c/d, test/wrong-word-->"],
    ["line", "<!-- kehoach-bỏ-qua a/b -->".normalize("NFD"), `${"<!-- kehoach-bỏ-qua a/b".normalize("NFD")}, test/wrong-word -->`],
    ["block", "<!-- kehoach-bỏ-qua-khối a/b: đã duyệt -->", "<!-- kehoach-bỏ-qua-khối a/b, test/wrong-word: đã duyệt -->"],
  ] as const)("for the same %s is extended: %s", (scope, before, after) => {
    const text = (comment: string): string => `KẾ HOẠCH\n\n${comment}\nI. MỘT xxx\n\n1. Hai\n`;
    expect(ignoring(text(before), "I. MỘT", scope)).toBe(text(after));
    expect(check(parsePlan(text(before)))).toHaveLength(1);
    expect(check(parsePlan(text(after)))).toEqual([]);
  });

  it("of another form is left alone", () => {
    const text = "KẾ HOẠCH\n\n<!-- kehoach-bỏ-qua-khối a/b -->\nI. MỘT xxx\n\n1. Hai\n";
    expect(ignoring(text, "I. MỘT", "line")).toBe(text.replace("I. MỘT", "<!-- kehoach-bỏ-qua test/wrong-word: lý do -->\nI. MỘT"));
  });

  it("for the file is extended wherever it stands", () => {
    const text = "KẾ HOẠCH\n\nMột xxx\n\n<!-- kehoach-bỏ-qua-tệp a/b -->\n";
    expect(ignoring(text, "Một", "file")).toBe(text.replace("a/b", "a/b, test/wrong-word"));
  });
});

const paragraph = fc.constantFrom(
  "I. MỘT",
  "II. HAI",
  "1. Ba",
  "a) Bốn",
  "- Năm;",
  "**Sáu**",
  "| 1 | Bảy |",
  "Tám.",
  "<!-- kehoach-bỏ-qua a/b -->",
  "<!-- ghi chú -->",
);
const line = fc
  .record({ indentation: fc.constantFrom("", "  ", "\t"), words: paragraph, faulty: fc.constantFrom("", " xxx", " qqq", " xxx qqq") })
  .map(({ indentation, words, faulty }) =>
    words.startsWith("<!--") ? words : indentation + words.replace(/(?=[.;|]?$|\*\*$| \|$)/, faulty),
  );
const text = fc
  .record({ lines: fc.array(line, { minLength: 1, maxLength: 12 }), gap: fc.constantFrom("\n", "\n\n", "\r\n", "\r\n\r\n") })
  .map(({ lines, gap }) => ["KẾ HOẠCH", ...lines].join(gap));

describe("ignoring a finding", () => {
  it.each(["line", "block", "file"] as const)("by %s silences it and wakes none", (scope) => {
    fc.assert(
      fc.property(text, fc.nat(), (plan, choice) => {
        const document = parsePlan(plan);
        const findings = check(document);
        const finding = findings[choice % Math.max(1, findings.length)];
        const edit = finding && ignoreEdit(document, finding.rule.id, finding.at.paragraph, scope);
        if (!edit) return;
        const before = findings.map(({ rule, at }) => `${rule.id} in ${document.paragraphs[at.paragraph]?.text}`);
        const changed = parsePlan(applyEdits(plan, [edit]));
        const left = check(changed).map(({ rule, at }) => `${rule.id} in ${changed.paragraphs[at.paragraph]?.text}`);
        const silenced = `${finding.rule.id} in ${document.paragraphs[finding.at.paragraph]?.text}`;
        const count = (all: readonly string[]): number => all.filter((one) => one === silenced).length;
        expect(count(left)).toBeLessThan(count(before));
        expect(before).toEqual(expect.arrayContaining(left));
      }),
      { numRuns: 500 },
    );
  });
});
