import { genericNouns } from "../facts/generic-nouns.ts";
import { textOf } from "../plan/place.ts";
import { appendixTwo } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** More places than this nobody looks through one by one; the fix changes them all the same. */
const mostRelated = 30;

export const capitalGenericNoun = defineRule({
  id: "capital/generic-noun",
  scope: "document",
  reads: [genericNouns],
  basis: ["ND30-II-4.1.a"],
  clause: appendixTwo("IV", "1"),
  standing: "practice",
  fix: "ask",
  title: { vi: "Danh từ chung viết hoa như tên riêng", en: "Common noun written as a name" },
  explain: {
    vi: "Chỉ tên của một cơ quan, tổ chức cụ thể viết hoa; nói chung về nhiều đơn vị thì viết thường: “các trường đại học, viện nghiên cứu”. Một phát hiện cho cả văn bản, kèm cách sửa mọi chỗ.",
    en: "The name of one body takes capitals; many bodies of a kind do not: “các trường đại học, viện nghiên cứu”. There is one finding for the whole text, with a fix for all places.",
  },
  examples: [
    {
      bad: "Hợp tác với các Trường Đại học, Viện nghiên cứu trong vùng.",
      good: "Hợp tác với các trường đại học, viện nghiên cứu trong vùng.",
    },
  ],
  *check(document) {
    const nouns = genericNouns(document);
    const [first, ...others] = nouns;
    if (!first) return;
    yield {
      at: first,
      severity: "hint",
      message: {
        vi: `“${textOf(document, first)}” là danh từ chung, viết thường: “${first.right}” (${this.clause.vi}).`,
        en: `“${textOf(document, first)}” is a common noun here and takes no capital: “${first.right}” (${this.clause.en}).`,
      },
      related: others.slice(0, mostRelated).map((at) => ({ at, message: { vi: "Ở đây cũng vậy", en: "Here too" } })),
      fixes: [
        {
          title: { vi: "Viết thường các danh từ chung", en: "Write common nouns without capitals" },
          kind: "ask",
          edits: nouns.map((at) => ({ at, newText: at.right })),
        },
      ],
    };
  },
});
