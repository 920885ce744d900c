import { lookAlikesIn } from "../recognise/look-alike.ts";
import { characterPractice } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

export const textLookAlikes = defineRule({
  id: "text/look-alikes",
  scope: "paragraph",
  basis: ["PRAC-42", "ND30-I-1.4"],
  clause: characterPractice,
  standing: "recommended",
  fix: "safe",
  title: { vi: "Chữ cái của bảng chữ khác", en: "Letters of another alphabet" },
  explain: {
    vi: "Chữ Kirin, Hy Lạp hay chữ “Ð” của tiếng Băng Đảo trông giống chữ Việt nhưng không tìm kiếm, so sánh được. Thường do sao chép hoặc nhận dạng chữ in.",
    en: "Cyrillic and Greek letters and the Icelandic “Ð” look like Vietnamese ones but are not found by a search. They come from copying or from text recognition.",
  },
  examples: [
    { bad: "Ban hành kèm theo Ðề án này.", good: "Ban hành kèm theo Đề án này." },
    { bad: "Giao Sở Nội vụ bаo cáo kết quả.", good: "Giao Sở Nội vụ bao cáo kết quả." },
  ],
  *check({ text }) {
    for (const { start, end, right } of lookAlikesIn(text)) {
      const at = { start, end };
      const written = text.slice(start, end);
      yield {
        at,
        message: {
          vi: `“${written}” có chữ cái của bảng chữ khác, chỉ trông giống “${right}”.`,
          en: `“${written}” holds a letter of another alphabet; it only looks like “${right}”.`,
        },
        fixes: [replacement(at, right, "safe")],
      };
    }
  },
});
