import { ownWords } from "../facts/own-words.ts";
import { punctuationPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** “phối hợp” right before the name of a body, without “với”. */
const bare = /[Pp]hối hợp(?= (?:Sở|Bộ|Ban|Công an|Ủy ban|Uỷ ban|UBND|Văn phòng|Hội|các [Ss]ở) )/gu;

export const assignmentPartnerWord = defineRule({
  id: "assignment/partner-word",
  scope: "paragraph",
  basis: ["PRAC-8"],
  clause: punctuationPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "“phối hợp” thiếu “với” trước tên cơ quan", en: "“với” missing between “phối hợp” and a body" },
  explain: {
    vi: "Trước tên cơ quan cùng làm thường viết đủ “phối hợp với”: “phối hợp với Sở Tài chính”.",
    en: "Before the body one works with, “phối hợp với” is usually written in full: “phối hợp với Sở Tài chính”.",
  },
  examples: [
    {
      bad: "Sở Nội vụ phối hợp Sở Tài chính lập dự toán.",
      good: "Sở Nội vụ phối hợp với Sở Tài chính lập dự toán.",
    },
  ],
  *check(paragraph, role) {
    if (role === "row" || role === "label" || !paragraph.text.includes("hối hợp ")) return;
    for (const { start, end, text } of ownWords(paragraph, bare)) {
      yield {
        at: { start, end },
        message: {
          vi: `Trước tên cơ quan nên viết đủ “${text} với”.`,
          en: `Before the name of a body “${text} với” is usual.`,
        },
        fixes: [{ title: { vi: "Thêm “với”", en: "Add “với”" }, kind: "ask", edits: [{ at: { start: end, end }, newText: " với" }] }],
      };
    }
  },
});
