import { abbreviationOf } from "../catalogue/abbreviations.ts";
import { abbreviationsOf, unexplainedAbbreviations } from "../facts/abbreviations.ts";
import { definedNamesOf } from "../facts/short-name-definitions.ts";
import { shortNamePractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const abbreviationUndefined = defineRule({
  id: "abbreviation/undefined",
  scope: "document",
  reads: [abbreviationsOf, definedNamesOf],
  basis: ["PRAC-6"],
  clause: shortNamePractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "Chữ viết tắt chưa được giải thích", en: "Abbreviation never spelled out" },
  explain: {
    vi: "Cụm từ viết tắt được viết đầy đủ ở lần dùng đầu, kèm chữ viết tắt trong ngoặc: “phòng cháy, chữa cháy (PCCC)”. Chữ ai cũng biết (UBND, HĐND, MTTQ…), chữ nước ngoài (FDI, ODA…) và Nơi nhận không bị báo.",
    en: "An abbreviation is spelled out at its first use, with the letters in brackets: “phòng cháy, chữa cháy (PCCC)”. What everybody knows (UBND, HĐND, MTTQ …), foreign letters (FDI, ODA …) and the recipients are not reported.",
  },
  examples: [
    {
      bad: "Tăng cường kiểm tra PCCC tại các khu công nghiệp.",
      good: "Tăng cường kiểm tra phòng cháy, chữa cháy (PCCC) tại các khu công nghiệp.",
    },
  ],
  *check(document) {
    for (const { short, uses } of unexplainedAbbreviations(document)) {
      const [use] = uses;
      if (!use) continue;
      const full = abbreviationOf(short)?.full;
      const before = document.paragraphs[use.paragraph]?.text.slice(Math.max(0, use.start - 8), use.start) ?? "";
      // "Sở KH&CN" is a name with capitals of its own.
      const fits = full !== undefined && !/(?:Sở|Bộ|Ban|Phòng|Vụ|Cục|Viện) $/u.test(before);
      yield {
        at: use,
        message: {
          vi: `Chữ viết tắt “${short}” chưa được viết đầy đủ ở lần dùng đầu${full === undefined ? "" : ` (${full})`} (${this.clause.vi}).`,
          en: `The abbreviation “${short}” is not spelled out at its first use (${this.clause.en}).`,
        },
        ...(fits
          ? {
              fixes: [
                {
                  title: { vi: `Viết đầy đủ: “${full} (${short})”`, en: `Spell out: “${full} (${short})”` },
                  kind: "ask" as const,
                  edits: [{ at: use, newText: `${full} (${short})` }],
                },
              ],
            }
          : {}),
      };
    }
  },
});
