import { ownWords } from "../facts/own-words.ts";
import { appendixTwo } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

/**
 * The two words as nouns, told by the word before them and by what follows. As adjectives, in names and in set phrases (“ngân sách nhà
 * nước”, “Công an nhân dân”) they stay small and are never reported.
 */
const noun =
  /(?<=(?<![A-Za-zÀ-ỹ])(?:chính sách(?:,? pháp luật)?|chủ trương|hỗ trợ|đầu tư|hiện hành|quan tâm|quy định|pháp luật) của )nhà nước(?= |[.,;:)]|$)(?! (?:về|ngoài|trong|dưới|pháp quyền|xã hội))|(?<=(?<![A-Za-zÀ-ỹ])(?:Đảng và|Đảng,) )nhà nước(?![A-Za-zÀ-ỹ])|(?<=(?<![A-Za-zÀ-ỹ])(?:quần chúng|sức khỏe|sức khoẻ|đời sống|phục vụ|đông đảo|tầng lớp|cấp ủy, chính quyền và|đời sống của|động viên|vận động) )nhân dân(?= |[.,;:)]|$)/gu;

export const capitalStatePeople = defineRule({
  id: "capital/state-people",
  scope: "paragraph",
  basis: ["ND30-II-5.1", "ND30-II-5.1x"],
  clause: appendixTwo("V", "1"),
  standing: "practice",
  fix: "ask",
  title: { vi: "“Nhân dân”, “Nhà nước” viết thường", en: "“Nhân dân”, “Nhà nước” in small letters" },
  explain: {
    vi: "Danh từ “Nhân dân”, “Nhà nước” viết hoa. Trong tên gọi và cụm từ quen dùng (“ngân sách nhà nước”, “quản lý nhà nước”, “Ủy ban nhân dân”) chúng viết thường và không bị báo.",
    en: "The nouns “Nhân dân” (the people) and “Nhà nước” (the State) take a capital. In names and set phrases (“ngân sách nhà nước”, “Ủy ban nhân dân”) they are small and not reported.",
  },
  examples: [
    { bad: "Thực hiện chính sách của nhà nước.", good: "Thực hiện chính sách của Nhà nước." },
    { bad: "Chăm sóc sức khỏe nhân dân.", good: "Chăm sóc sức khỏe Nhân dân." },
  ],
  *check(paragraph, role) {
    if (role === "recipient" || role === "signature" || !/nhà nước|nhân dân/u.test(paragraph.text)) return;
    for (const { start, end, text } of ownWords(paragraph, noun)) {
      const right = text.charAt(0).toUpperCase() + text.slice(1);
      yield {
        at: { start, end },
        message: {
          vi: `Danh từ “${text}” viết hoa: “${right}” (${this.clause.vi}).`,
          en: `The noun “${text}” takes a capital: “${right}” (${this.clause.en}).`,
        },
        fixes: [replacement({ start, end }, right, "ask")],
      };
    }
  },
});
