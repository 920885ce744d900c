import { lostCommasIn } from "../recognise/list-commas.ts";
import { punctuationPractice } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

export const punctuationListCommas = defineRule({
  id: "punctuation/list-commas",
  scope: "paragraph",
  basis: ["7.4"],
  clause: punctuationPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "Mất dấu phẩy trong cụm liệt kê", en: "Comma lost in a usual list" },
  explain: {
    vi: "Các cụm liệt kê quen dùng viết đủ dấu phẩy: “các sở, ban, ngành”, “các cơ quan, đơn vị”, “ban, ngành, đoàn thể”.",
    en: "The usual lists keep their commas: “các sở, ban, ngành”, “các cơ quan, đơn vị”, “ban, ngành, đoàn thể”.",
  },
  examples: [
    { bad: "Các sở ban, ngành báo cáo kết quả.", good: "Các sở, ban, ngành báo cáo kết quả." },
    { bad: "Các Sở, ban ngành báo cáo kết quả.", good: "Các Sở, ban, ngành báo cáo kết quả." },
    { bad: "Đề nghị các cơ quan đơn vị phối hợp.", good: "Đề nghị các cơ quan, đơn vị phối hợp." },
  ],
  *check({ text }) {
    for (const { start, end, right } of lostCommasIn(text)) {
      const at = { start, end };
      yield {
        at,
        message: {
          vi: `“${text.slice(start, end)}” mất dấu phẩy; viết “${right}”.`,
          en: `“${text.slice(start, end)}” has lost a comma; write “${right}”.`,
        },
        fixes: [replacement(at, right, "ask")],
      };
    }
  },
});
