import { type Checker, createChecker } from "../../../server/src/rules/check.ts";
import { defineRule, type Fix, type ParagraphRule, type Rule } from "../../../server/src/rules/rule.ts";

/** A rule against a word, only for these tests, with one fix for each word that may replace it. */
function ruleAgainst(id: string, title: string, word: RegExp, kind: Fix["kind"], ...replacements: readonly string[]): ParagraphRule {
  return defineRule<ParagraphRule>({
    scope: "paragraph",
    id,
    basis: [],
    clause: { vi: "Quy ước thử nghiệm", en: "A convention for tests" },
    standing: "mandatory",
    fix: kind,
    title: { vi: title, en: `English: ${title}` },
    explain: { vi: "Không viết “xxx”.", en: "Do not write “xxx”." },
    examples: [{ bad: "Một xxx.", good: "Một yyy." }],
    *check({ text }) {
      for (const match of text.matchAll(word)) {
        const at = { start: match.index, end: match.index + match[0].length };
        const fixes = replacements.map((newText) => ({
          title: { vi: `Sửa thành “${newText}”`, en: `Change to “${newText}”` },
          kind,
          edits: [{ at, newText }],
        }));
        yield { at, message: { vi: "Viết sai.", en: "Wrong." }, fixes };
      }
    },
  });
}

/** "xxx" is to be "yyy". */
export const wrongWord = ruleAgainst("test/wrong-word", "Từ viết sai", /xxx/g, "safe", "yyy");
/** "yyy" before a stop is to be "zzz": may come to light only when `wrongWord` has been repaired. */
export const wrongEnding = ruleAgainst("test/wrong-ending", "Từ cuối câu sai", /yyy(?=\.)/g, "safe", "zzz");
/** "qqq" may be one of two words; the user has to choose. */
export const unclearWord = ruleAgainst("test/unclear-word", "Từ chưa rõ", /qqq/g, "ask", "một", "hai");
/** "ppp" is to be "ba", but the user should look at it. */
export const doubtfulWord = ruleAgainst("test/doubtful-word", "Từ đáng ngờ", /ppp/g, "ask", "ba");
/** Two rules that undo each other for ever. */
export const quarrel = [
  ruleAgainst("test/left", "Trái", /trái/g, "safe", "phải"),
  ruleAgainst("test/right", "Phải", /phải/g, "safe", "trái"),
];

/** A checker of made-up rules that lets no error pass in silence. */
export function checkerOf(...rules: readonly Rule[]): Checker {
  return createChecker(rules, (id, error) => {
    throw new Error(`${id}: ${String(error)}`);
  });
}
