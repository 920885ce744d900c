import { committeeMentions } from "../facts/committee-levels.ts";
import { textOf } from "../plan/place.ts";
import { appendixTwo } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** Fewer mentions with a level show no habit of the plan: a commune's own may call its committee “Ủy ban nhân dân” throughout. */
const habit = 3;

export const nameCommitteeLevel = defineRule({
  id: "name/committee-level",
  scope: "document",
  reads: [committeeMentions],
  basis: ["ND30-II-4.1.a2"],
  clause: appendixTwo("IV", "1"),
  standing: "practice",
  fix: "ask",
  title: { vi: "“Ủy ban nhân dân” thiếu cấp", en: "People's Committee without its level" },
  explain: {
    vi: "Kế hoạch viết “Ủy ban nhân dân tỉnh” ở mọi chỗ thì một chỗ chỉ có “Ủy ban nhân dân” là sót chữ. Chỉ báo khi kế hoạch có thói quen ghi cấp.",
    en: "Where a plan says “Ủy ban nhân dân tỉnh” throughout, a lone “Ủy ban nhân dân” has lost a word. It is told only where the plan has the habit of naming the level.",
  },
  examples: [
    {
      bad: "1. Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh.\n2. Sở Tài chính trình Ủy ban nhân dân tỉnh dự toán.\n3. Sở Y tế giúp Ủy ban nhân dân tỉnh theo dõi; tham mưu Ủy ban nhân dân các giải pháp tháo gỡ.",
      good: "1. Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh.\n2. Sở Tài chính trình Ủy ban nhân dân tỉnh dự toán.\n3. Sở Y tế giúp Ủy ban nhân dân tỉnh theo dõi; tham mưu Ủy ban nhân dân tỉnh các giải pháp tháo gỡ.",
    },
  ],
  *check(document) {
    const mentions = committeeMentions(document);
    const levels = new Set(mentions.flatMap(({ level }) => level ?? []));
    const [level] = levels;
    const bare = mentions.filter((mention) => mention.level === undefined);
    const named = mentions.length - bare.length;
    if (level === undefined || levels.size > 1 || named < habit || named <= bare.length) return;
    for (const at of bare) {
      yield {
        at,
        message: {
          vi: `“${textOf(document, at)}” thiếu chữ “${level}”: kế hoạch này viết “Ủy ban nhân dân ${level}” ở ${named} chỗ khác.`,
          en: `“${textOf(document, at)}” lacks its level: this plan says “Ủy ban nhân dân ${level}” at ${named} other places.`,
        },
        fixes: [
          {
            title: { vi: `Thêm chữ “${level}”`, en: `Add “${level}”` },
            kind: "ask",
            edits: [{ at: { ...at, start: at.end }, newText: ` ${level}` }],
          },
        ],
      };
    }
  },
});
