import { describe, expect, it } from "vitest";
import { countFindings, countWords } from "../../client/src/findings-count.ts";
import { rules } from "../../server/src/rules/index.ts";
import { spokenLanguage } from "../../server/src/workspace/language.ts";
import { sourceFiles } from "./source-files.ts";

const client = sourceFiles.filter(({ path }) => path.startsWith("client/src/"));
/** The product's own name, which is the same in every language. */
const name = "Kế hoạch";
const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

const literal = /"(?:[^"\\\n]|\\.)*"|`[^`]*`/.source;
/** A file's code without the two sides of its wordings: what is left is said in one language alone. */
const withoutWordings = (text: string): string =>
  text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, "").replace(new RegExp(`\\b(?:vi|en)(?:: |\\.push\\()(?:${literal})`, "g"), "");
const literals = (code: string): readonly string[] => code.match(new RegExp(literal, "g")) ?? [];

describe("kehoach.language", () => {
  it.each([
    ["auto", "vi", "vi"],
    ["auto", "vi-VN", "vi"],
    ["auto", "en", "en"],
    ["auto", "en-GB", "en"],
    ["auto", "fr", "en"],
    ["auto", undefined, "vi"],
    ["vi", "en", "vi"],
    ["en", "vi", "en"],
    ["fr", "vi", "vi"],
    [undefined, "en", "en"],
  ] as const)("%s in an editor whose words are %s: %s", (setting, display, spoken) => {
    expect(spokenLanguage(setting, display)).toBe(spoken);
  });
});

describe("what people read", () => {
  it("is given to the editor in both: the client holds no Vietnamese words but those with English beside them", () => {
    const alone = client.flatMap(({ path, text }) =>
      literals(withoutWordings(text))
        .filter((words) => vietnamese.test(words.replaceAll(name, "")))
        .map((words) => `${path}: ${words}`),
    );
    expect(alone).toEqual([]);
  });

  it("is no bare sentence where the editor shows it", () => {
    const shown =
      /\b(?:label|detail|description|placeHolder|prompt|tooltip|message|title|name|text)(?:: | = )"[^"\n]*[A-Za-zÀ-ỹ]{2}|\bshow\w+Message\(\s*["`]/g;
    const bare = client.flatMap(({ path, text }) => [...withoutWordings(text).matchAll(shown)].map(([found]) => `${path}: ${found}`));
    expect(bare).toEqual([]);
  });

  it("says of every rule what it is and why, in both", () => {
    const texts = rules.flatMap((rule) => [rule.title, rule.explain, rule.clause].map((text) => ({ id: rule.id, ...text })));
    expect(texts.filter(({ vi, en }) => vi.trim() === "" || en.trim() === "" || vi === en)).toEqual([]);
  });
});

describe("the findings of a plan, counted", () => {
  it.each([
    [[], "không có điều gì phải sửa", "nothing to put right"],
    [[0], "1 lỗi", "1 error"],
    [[0, 0, 1], "2 lỗi, 1 cảnh báo", "2 errors, 1 warning"],
    [[2, 3], "2 lưu ý", "2 notes"],
    [[1, 0, 2, 1], "1 lỗi, 2 cảnh báo, 1 lưu ý", "1 error, 2 warnings, 1 note"],
  ])("%j", (grades, vi, en) => {
    expect(countWords(countFindings(grades))).toEqual({ vi, en });
  });
});
