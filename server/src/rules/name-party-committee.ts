import { partyRules } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

const mixture = /(?<![A-Za-zÀ-ỹ])Ban Chấp hành Đảng bộ (?<body>Tỉnh|Thành) (?:ủy|uỷ)(?![A-Za-zÀ-ỹ])/gu;

export const namePartyCommittee = defineRule({
  id: "name/party-committee",
  scope: "paragraph",
  basis: ["DANG-22"],
  clause: partyRules,
  standing: "practice",
  fix: "ask",
  title: { vi: "“Ban Chấp hành Đảng bộ Tỉnh ủy”", en: "Two names of a Party committee mixed" },
  explain: {
    vi: "“Tỉnh ủy” đã là Ban Chấp hành Đảng bộ tỉnh; viết một trong hai: “Ban Chấp hành Đảng bộ tỉnh” hoặc “Tỉnh ủy”.",
    en: "“Tỉnh ủy” already is the committee of the province's Party organisation; write one of “Ban Chấp hành Đảng bộ tỉnh” and “Tỉnh ủy”.",
  },
  examples: [{ bad: "Theo nghị quyết của Ban Chấp hành Đảng bộ Tỉnh ủy.", good: "Theo nghị quyết của Ban Chấp hành Đảng bộ tỉnh." }],
  *check({ text }) {
    if (!text.includes("Đảng bộ ")) return;
    for (const { 0: written, index, groups } of text.matchAll(mixture)) {
      const at = { start: index, end: index + written.length };
      const right = `Ban Chấp hành Đảng bộ ${groups?.["body"] === "Tỉnh" ? "tỉnh" : "thành phố"}`;
      yield {
        at,
        message: {
          vi: `Viết “${right}” hoặc chỉ tên cấp ủy, không viết “${written}” (${this.clause.vi}).`,
          en: `Write “${right}” or the committee's name alone, not “${written}” (${this.clause.en}).`,
        },
        fixes: [replacement(at, right, "ask")],
      };
    }
  },
});
