import { citationsIn } from "../facts/citations.ts";
import type { Citation } from "../recognise/citation.ts";
import { typesOfCode, typeWordsBefore } from "../recognise/document-type.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const citationMissingType = defineRule({
  id: "citation/missing-type",
  scope: "paragraph",
  basis: ["ND30-I-2.6.b1", "CIT-13a"],
  clause: appendixOne("II", "6", "b"),
  standing: "recommended",
  fix: "ask",
  title: { vi: "Viện dẫn thiếu tên loại văn bản", en: "Citation without a type" },
  explain: {
    vi: "Trước “số” phải có tên loại văn bản: “Kế hoạch số 25/KH-UBND”, không viết “Số 25/KH-UBND” một mình.",
    en: "The type stands before the number: “Kế hoạch số 25/KH-UBND”, not “Số 25/KH-UBND” alone.",
  },
  examples: [
    {
      bad: "Kinh phí được bố trí theo số 25/KH-UBND ngày 15/3/2024 của Ủy ban nhân dân tỉnh.",
      good: "Kinh phí được bố trí theo Kế hoạch số 25/KH-UBND ngày 15/3/2024 của Ủy ban nhân dân tỉnh.",
    },
  ],
  *check(paragraph, role) {
    if (
      paragraph.kind === "row" ||
      (role !== "body" && role !== "heading" && role !== "bullet" && role !== "legalBasis" && role !== "opening")
    )
      return;
    for (const citation of citationsIn(paragraph)) {
      const { symbol, numberWord } = citation;
      if (!symbol || !numberWord || !isWithoutType(paragraph.text, citation)) continue;
      const types = symbol.typeCode === undefined ? [] : typesOfCode(symbol.typeCode, symbol.system);
      const [type] = types;
      yield {
        at: { start: numberWord.start, end: symbol.end },
        message: {
          vi: `Thiếu tên loại văn bản trước “số ${symbol.normal}” (${this.clause.vi}).`,
          en: `The type is missing before “số ${symbol.normal}” (${this.clause.en}).`,
        },
        ...(type && types.length === 1
          ? {
              fixes: [
                {
                  title: { vi: `Thêm “${type.name}”`, en: `Add “${type.name}”` },
                  kind: "ask" as const,
                  edits: [{ at: numberWord, newText: `${type.name} số` }],
                },
              ],
            }
          : {}),
      };
    }
  },
});

/** Silent where a type stands further off in the sentence, in a list ("các Quyết định: số …, số …") or in the heading's form "Số: …". */
function isWithoutType(text: string, { type, typeWord, numberWord, symbol, date, start }: Citation): boolean {
  if (type !== undefined || typeWord || !numberWord || numberWord.text.includes(":") || !symbol || symbol.number === "" || !date)
    return false;
  return (
    typeWordsBefore(text, start).length === 0 &&
    !/(?:văn bản|công văn|hợp đồng|giấy phép|tài liệu|hồ sơ) /iu.test(text.slice(Math.max(0, start - 60), start))
  );
}
