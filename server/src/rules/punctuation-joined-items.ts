import { joinedItemsIn } from "../recognise/joined-items.ts";
import { punctuationPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const punctuationJoinedItems = defineRule({
  id: "punctuation/joined-items",
  scope: "paragraph",
  basis: ["7.4", "ND30-I-2.6.x5"],
  clause: punctuationPractice,
  standing: "recommended",
  fix: "ask",
  title: { vi: "Hai ý bị dính vào một dòng", en: "Two items run together on a line" },
  explain: {
    vi: "“… Sở Khoa học và Công nghệ- Phối hợp với …”: dấu gạch đầu dòng của ý sau dính vào cuối ý trước vì mất dấu chấm và chỗ xuống dòng.",
    en: "“… Sở Khoa học và Công nghệ- Phối hợp với …”: the next item's dash sticks to the end of the item before it; a full stop and a line break were lost.",
  },
  examples: [
    {
      bad: "- Báo cáo Bộ Khoa học và Công nghệ- Phối hợp với các sở mở lớp.",
      good: "- Báo cáo Bộ Khoa học và Công nghệ.\n- Phối hợp với các sở mở lớp.",
    },
  ],
  *check({ text, marker }, role) {
    if (role === "row" || role === "noise") return;
    for (const at of joinedItemsIn(text)) {
      // “2- Giao …”: the Party's own form of a number.
      if (marker && at.start < marker.contentStart) continue;
      const closed = /[.;]/u.test(text.charAt(at.start - 1));
      yield {
        at: { start: text.lastIndexOf(" ", at.start) + 1, end: (text.indexOf(" ", at.end) + 1 || text.length + 1) - 1 },
        message: {
          vi: `Hai ý dính vào một dòng: mất chỗ xuống dòng trước dấu gạch (${this.clause.vi}).`,
          en: `Two items on one line: the line break before the dash was lost (${this.clause.en}).`,
        },
        fixes: [
          {
            title: { vi: "Tách thành hai dòng", en: "Split into two lines" },
            kind: "ask",
            edits: [{ at, newText: `${closed ? "" : "."}\n- ` }],
          },
        ],
      };
    }
  },
});
