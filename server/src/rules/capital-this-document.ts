import type { Span } from "../text/span.ts";
import { appendixTwo } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

/** “mỗi kế hoạch này”, “các kế hoạch này” are several plans; “bản kế hoạch này” still is the plan. */
const smallType =
  /(?<!(?:những|các|loại|mỗi|mọi) )(?<![A-Za-zÀ-ỹ])(kế hoạch|chương trình|quyết định|chỉ thị|nghị quyết|hướng dẫn|đề án) này(?![A-Za-zÀ-ỹ])/gu;

export const capitalThisDocument = defineRule({
  id: "capital/this-document",
  scope: "paragraph",
  basis: ["ND30-II-5.6"],
  clause: appendixTwo("V", "6"),
  standing: "practice",
  fix: "ask",
  title: { vi: "Tên loại của văn bản cụ thể viết thường", en: "Small letter in the type of a definite document" },
  explain: {
    vi: "Khi nói đến một văn bản cụ thể, tên loại viết hoa chữ đầu: “Kế hoạch này”. Nói chung chung thì viết thường: “xây dựng kế hoạch”.",
    en: "The type of a definite document takes a capital: “Kế hoạch này”; in general it is small: “xây dựng kế hoạch”.",
  },
  examples: [{ bad: "Các xã thực hiện nghiêm kế hoạch này.", good: "Các xã thực hiện nghiêm Kế hoạch này." }],
  *check({ text }) {
    if (!text.includes(" này")) return;
    for (const { 0: written, 1: type = "", index } of text.matchAll(smallType)) {
      const at: Span = { start: index, end: index + written.length };
      const right = written.charAt(0).toUpperCase() + written.slice(1);
      yield {
        at,
        message: {
          vi: `“${type}” ở đây là một văn bản cụ thể, viết hoa: “${right}” (${this.clause.vi}).`,
          en: `“${type}” is a definite document here and takes a capital: “${right}” (${this.clause.en}).`,
        },
        fixes: [replacement({ start: index, end: index + type.length }, right.slice(0, type.length), "ask")],
      };
    }
  },
});
