import type { Span } from "../text/span.ts";
import { punctuationPractice } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

/** Pairs of equal words that official texts join by a hyphen with a space on each side. */
const pairs =
  /(kinh tế) ?[-–] ?(xã hội|kỹ thuật)|(chính trị) ?[-–] ?(xã hội)|(quốc phòng) ?[-–] ?(an ninh)|(văn hóa|văn hoá) ?[-–] ?(xã hội)|(công) ?[-–] ?(tư)(?![A-Za-zÀ-ỹ])/giu;

export const punctuationSpacedHyphen = defineRule({
  id: "punctuation/spaced-hyphen",
  scope: "paragraph",
  basis: ["PRAC-24"],
  clause: punctuationPractice,
  standing: "practice",
  fix: "safe",
  title: { vi: "Gạch nối trong cụm từ ghép thiếu dấu cách", en: "Hyphen of a pair of words without its spaces" },
  explain: {
    vi: "Cụm từ ghép hai ý ngang nhau viết gạch nối có dấu cách hai bên: “kinh tế - xã hội”, “chính trị - xã hội”, “công - tư”.",
    en: "A pair of equal words is joined by a hyphen with a space on each side: “kinh tế - xã hội”, “chính trị - xã hội”.",
  },
  examples: [
    { bad: "Phát triển kinh tế-xã hội của tỉnh.", good: "Phát triển kinh tế - xã hội của tỉnh." },
    { bad: "Các tổ chức chính trị – xã hội tham gia.", good: "Các tổ chức chính trị - xã hội tham gia." },
  ],
  *check({ text, pieces }) {
    if (!/[-–]/.test(text)) return;
    for (const { 0: written, index } of text.matchAll(pairs)) {
      const right = written.replace(/ ?[-–] ?/u, " - ");
      const at: Span = { start: index, end: index + written.length };
      // Where a wrapped line was joined the space is not the drafter's (TRAP-15).
      if (right === written || pieces.some(({ start }) => at.start < start && start < at.end)) continue;
      if (/[A-Za-zÀ-ỹ]/.test(text.charAt(at.start - 1))) continue;
      yield {
        at,
        message: {
          vi: `Viết “${right}”, gạch nối có dấu cách hai bên (${this.clause.vi}).`,
          en: `Write “${right}”, with a space on each side of the hyphen (${this.clause.en}).`,
        },
        fixes: [replacement(at, right, "safe")],
      };
    }
  },
});
