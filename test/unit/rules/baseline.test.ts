import { describe, expect, it } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { acceptedOf, newFindings } from "../../../server/src/rules/baseline.ts";
import { rules } from "../../../server/src/rules/index.ts";
import { baselineText, readBaseline } from "../../../server/src/workspace/baseline-file.ts";
import { checkerOf, wrongWord } from "../features/made-up-rule.ts";

const check = checkerOf(wrongWord, ...rules.filter(({ id }) => id === "punctuation/spaces" || id === "capital/this-document"));
const accepted = (text: string) => acceptedOf(parsePlan(text), check(parsePlan(text)));

/** What is still told of a text, as "line rule", once the findings of another one were accepted. */
function told(text: string, before: string): string[] {
  const document = parsePlan(text);
  return newFindings(document, check(document), accepted(before)).map(
    ({ rule, at }) => `${(document.startLines[at.paragraph] ?? 0) + 1} ${rule.id}`,
  );
}

describe("accepted findings", () => {
  const plan = "Rà soát xxx cũ.\n\nThực hiện kế hoạch này.\n";

  it("are told no more, wherever other words have moved them", () => {
    expect(told(plan, plan)).toEqual([]);
    expect(told(`I. MỤC ĐÍCH\n\nMở đầu.\n\n${plan}`, plan)).toEqual([]);
    expect(told(plan.replace("cũ", "trước đây"), plan)).toEqual([]);
  });

  it("are counted: of more that are alike the last is new", () => {
    expect(told(`${plan}\nThêm xxx nữa.\n`, plan)).toEqual(["5 test/wrong-word"]);
    expect(told("Rà soát xxx.\n", `${plan}\nThêm xxx nữa.\n`)).toEqual([]);
  });

  it("are the same however their letters are written", () => {
    expect(told(plan.normalize("NFD"), plan)).toEqual([]);
    expect(told(plan.replace("kế hoạch này", "Kế Hoạch này"), plan)).toEqual([]);
  });

  it("are those of their rule and their words: others are told", () => {
    expect(told("Thực hiện chỉ thị này.\n", plan.replace("kế hoạch này", "kế hoạch này, chỉ thị này"))).toEqual([]);
    expect(told("Rà soát xxx.\n\nTuyên truyền , phổ biến.\n", plan)).toEqual(["3 punctuation/spaces"]);
  });

  it("at a mark are known by the mark, wherever it stands", () => {
    const spaced = "Tuyên truyền , phổ biến.\n";
    expect(told(`Mở đầu.\n\n${spaced}`, spaced)).toEqual([]);
    expect(told(`${spaced}\nRà soát , đánh giá.\n`, spaced)).toEqual(["3 punctuation/spaces"]);
  });

  it("hold no words of the plan", () => {
    const text = baselineText(new Map([["a.kehoach", accepted(plan)]]));
    expect(text).not.toMatch(/xxx|kế hoạch này/i);
    expect(Object.keys(accepted(plan))).toEqual(["capital/this-document", "test/wrong-word"]);
  });
});

describe("a file of accepted findings", () => {
  const digest = "0123456789abcdef";

  it("is read as it was written", () => {
    const baseline = new Map([["b.kehoach", { "form/motto": { [digest]: 2 } }]]);
    expect(readBaseline(baselineText(baseline))).toEqual({ baseline });
  });

  it.each([
    ["[]", "", "Phải là một đối tượng { … }.", 0, 0],
    ['{"version":1,', "", "JSON hỏng ở đây: cần tên trường trong dấu nháy kép.", 0, 13],
    ['{"version":2,"plans":{}}', "version", "Phiên bản phải là 1.", 0, 1],
    ['{"version":1}', "plans", "Phải là một đối tượng { … }.", 0, 0],
    ['{\n "version":1,\n "plan":{}, "plans":{}}', "plan", "Không có mục này; chỉ có version và plans.", 2, 1],
    [
      `{"version":1,"plans":{"a.kehoach":{"form/motto":{"${digest}":"2"}}}}`,
      `plans["a.kehoach"]["form/motto"]["${digest}"]`,
      "Phải là một số nguyên.",
      0,
      49,
    ],
    [
      `{"version":1,"plans":{"a.kehoach":{"form/motto":{"${digest}":0}}}}`,
      `plans["a.kehoach"]["form/motto"]["${digest}"]`,
      "Số lần phải từ 1 trở lên.",
      0,
      49,
    ],
    [
      '{"version":1,"plans":{"a.kehoach":{"form/motto":{"xyz":1}}}}',
      'plans["a.kehoach"]["form/motto"]["xyz"]',
      "Mã phải là 16 chữ số thập lục phân.",
      0,
      49,
    ],
  ])("%s is told of at its key", (text, key, vi, line, character) => {
    expect(readBaseline(text)).toMatchObject({ problem: { key, message: { vi }, line, character } });
  });
});
