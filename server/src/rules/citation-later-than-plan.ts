import { citationsOf } from "../facts/citations.ts";
import { defineRule } from "./rule.ts";

export const citationLaterThanPlan = defineRule({
  id: "citation/later-than-plan",
  scope: "document",
  reads: [citationsOf],
  basis: ["CIT-10a"],
  clause: { vi: "chỉ viện dẫn được văn bản đã ban hành", en: "only what has been issued can be cited" },
  standing: "mandatory",
  fix: "none",
  title: { vi: "Văn bản viện dẫn có ngày sau ngày của kế hoạch", en: "Cited document later than the plan" },
  explain: {
    vi: "Kế hoạch chỉ viện dẫn được văn bản đã ban hành. Ngày của văn bản viện dẫn muộn hơn ngày của chính kế hoạch thì một trong hai ngày đã ghi sai.",
    en: "A plan can only cite what has been issued. Where a cited document is dated later than the plan itself, one of the two dates is wrong.",
  },
  examples: [
    {
      bad: "ỦY BAN NHÂN DÂN TỈNH HÀ NAM\n\nSố: 12/KH-UBND\n\nHà Nam, ngày 15 tháng 3 năm 2022\n\nKẾ HOẠCH\nThực hiện chuyển đổi số\n\nThực hiện Quyết định số 112/QĐ-UBND ngày 23/8/2022 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
      good: "ỦY BAN NHÂN DÂN TỈNH HÀ NAM\n\nSố: 12/KH-UBND\n\nHà Nam, ngày 15 tháng 3 năm 2022\n\nKẾ HOẠCH\nThực hiện chuyển đổi số\n\nThực hiện Quyết định số 112/QĐ-UBND ngày 23/02/2022 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
    },
  ],
  *check(document) {
    const { issueDate, placeAndDate } = document.header;
    if (!issueDate || !placeAndDate) return;
    for (const { paragraph, citation, self } of citationsOf(document)) {
      const { date } = citation;
      if (self || !date?.iso || date.iso <= issueDate) continue;
      yield {
        at: { paragraph, start: date.start, end: date.end },
        message: {
          vi: `“${date.text}” muộn hơn ngày ban hành của chính kế hoạch.`,
          en: `“${date.text}” is later than the date of the plan itself.`,
        },
        related: [{ at: placeAndDate, message: { vi: "Ngày của kế hoạch", en: "Date of the plan" } }],
      };
    }
  },
});
