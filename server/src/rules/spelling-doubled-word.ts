import { doubledWordsIn } from "../recognise/doubled-word.ts";
import { spellingPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const spellingDoubledWord = defineRule({
  id: "spelling/doubled-word",
  scope: "paragraph",
  basis: ["7.4"],
  clause: spellingPractice,
  standing: "recommended",
  fix: "ask",
  title: { vi: "Chữ viết lặp hai lần", en: "Word written twice" },
  explain: {
    vi: "Báo những chữ không bao giờ đứng liền nhau hai lần (“các các”, “phát phát triển”). Từ láy (“dần dần”, “luôn luôn”) và hai từ khác nhau đứng cạnh nhau (“giao thông thông minh”, “thông báo báo cáo”) không bị báo.",
    en: "Words that never follow themselves are reported (“các các”, “phát phát triển”). Reduplications (“dần dần”, “luôn luôn”) and two words that meet (“giao thông thông minh”, “thông báo báo cáo”) are not.",
  },
  examples: [
    { bad: "Ứng dụng các các công nghệ mới.", good: "Ứng dụng các công nghệ mới." },
    { bad: "Góp phần phát phát triển kinh tế.", good: "Góp phần phát triển kinh tế." },
  ],
  *check({ text }) {
    for (const { start, end, word, second } of doubledWordsIn(text)) {
      yield {
        at: { start, end },
        message: { vi: `Chữ “${word}” viết lặp hai lần.`, en: `“${word}” is written twice.` },
        fixes: [{ title: { vi: `Bỏ một chữ “${word}”`, en: `Drop one “${word}”` }, kind: "ask", edits: [{ at: second, newText: "" }] }],
      };
    }
  },
});
