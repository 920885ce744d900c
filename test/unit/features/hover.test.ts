import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "../../../server/src/catalogue/catalogue.ts";
import { exampleExcerpt } from "../../../server/src/features/example-excerpt.ts";
import { hoverAt } from "../../../server/src/features/hover.ts";
import type { Language } from "../../../server/src/workspace/settings.ts";
import { checkerOf, unclearWord, wrongWord } from "./made-up-rule.ts";
import { atCursor, withRanges } from "./marked-plan.ts";

const check = checkerOf(wrongWord, unclearWord);

function hover(marked: string, language: Language = "vi") {
  const { document, position } = atCursor(marked);
  const found = hoverAt(document, check(document), position, { catalogue: shippedCatalogue(), today: "2026-10-01", language });
  return found && { text: found.range && withRanges(document, [found.range]), contents: found.contents };
}

describe("hover on a finding", () => {
  it("explains the rule with bad, good and clause", () => {
    expect(hover("KẾ HOẠCH\n\nMột x‸xx nữa.\n")).toEqual({
      text: "KẾ HOẠCH\n\nMột ⟦xxx⟧ nữa.\n",
      contents: {
        kind: "markdown",
        value:
          "**Từ viết sai**\n\nKhông viết “xxx”.\n\nSai:\n\n```kehoach\nMột xxx.\n```\n\nĐúng:\n\n```kehoach\nMột yyy.\n```\n\nCăn cứ: Quy ước thử nghiệm · `test/wrong-word`",
      },
    });
  });

  it("speaks English to those who ask for it", () => {
    expect(hover("KẾ HOẠCH\n\nMột ‸xxx nữa.\n", "en")?.contents).toMatchObject({
      value: expect.stringMatching(
        /^\*\*English: Từ viết sai\*\*\n\nDo not write “xxx”\.\n\nWrong:[\s\S]*\n\nBasis: A convention for tests · `test\/wrong-word`$/,
      ),
    });
  });

  it("explains both rules where two findings meet, each once", () => {
    const value = hover("KẾ HOẠCH\n\nMột xxx‸qqq nữa.\n")?.contents;
    expect(value).toMatchObject({ value: expect.stringMatching(/^\*\*Từ viết sai\*\*[\s\S]*\n\n---\n\n\*\*Từ chưa rõ\*\*/) });
  });

  it("says nothing beside a finding", () => {
    expect(hover("KẾ HOẠCH\n\nMột xxx n‸ữa.\n")).toBeUndefined();
    expect(hover("‸KẾ HOẠCH\n\nMột xxx nữa.\n")).toBeUndefined();
  });
});

describe("an example in a hover", () => {
  it("is cut to the lines that differ when it is a whole plan", () => {
    const plan = (middle: string): string => `KẾ HOẠCH\n\nI. MỘT\n\n${middle}\n\nIII. BA\n\nHết.\n`;
    expect(exampleExcerpt({ bad: plan("III. HAI\n\nHai."), good: plan("II. HAI\n\nHai.") })).toEqual({
      bad: "…\nIII. HAI\n…",
      good: "…\nII. HAI\n…",
    });
  });

  it("shows around a line that is missing what stands there", () => {
    expect(exampleExcerpt({ bad: "A\nB\nC\nD\nE", good: "A\nB\nC\nmới\nD\nE" })).toEqual({ bad: "…\nC\nD\n…", good: "…\nC\nmới\nD\n…" });
  });
});
