import { definedNamesOf } from "../facts/short-name-definitions.ts";
import { shortNamePractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const shortNameGroupWord = defineRule({
  id: "short-name/group-word",
  scope: "document",
  reads: [definedNamesOf],
  basis: ["PRAC-5"],
  clause: shortNamePractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "Dùng “gọi chung là” cho một văn bản", en: "“Gọi chung là” used for one document" },
  explain: {
    vi: "“Gọi chung là” dùng cho một nhóm (các sở, ban, ngành); tên của một văn bản thì “gọi tắt là”.",
    en: "“Gọi chung là” (“together called”) is for a group; the name of one document is “gọi tắt là”.",
  },
  examples: [
    {
      bad: "Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương (sau đây gọi chung là Nghị quyết số 19).",
      good: "Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương (sau đây gọi tắt là Nghị quyết số 19).",
    },
  ],
  *check(document) {
    const defined = definedNamesOf(document);
    for (const { paragraph, start, name, collective, short, citation } of defined) {
      const several = defined.some((other) => other.paragraph === paragraph && other.start === start && other.name !== name);
      const words = document.paragraphs[paragraph]?.text.slice(start, name.start) ?? "";
      const at = words.search(/chung/iu);
      if (!collective || !short || !citation || several || at < 0) continue;
      const place = { paragraph, start: start + at, end: start + at + "chung".length };
      yield {
        at: { paragraph, start, end: name.end },
        message: {
          vi: `“${name.text}” là tên của một văn bản nên dùng “gọi tắt là” (${this.clause.vi}).`,
          en: `“${name.text}” names one document: “gọi tắt là” (${this.clause.en}).`,
        },
        fixes: [
          {
            title: { vi: "Sửa thành “gọi tắt là”", en: "Change to “gọi tắt là”" },
            kind: "ask",
            edits: [{ at: place, newText: words.slice(at, at + 1) === "C" ? "TẮT" : "tắt" }],
          },
        ],
      };
    }
  },
});
