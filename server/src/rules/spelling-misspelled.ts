import { misspellingsIn } from "../recognise/misspelling.ts";
import { spellingPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const spellingMisspelled = defineRule({
  id: "spelling/misspelled",
  scope: "paragraph",
  basis: ["7.4"],
  clause: spellingPractice,
  standing: "recommended",
  fix: "ask",
  title: { vi: "Từ viết sai chính tả", en: "Misspelled word" },
  explain: {
    vi: "Chỉ báo những lỗi hay gặp trong văn bản hành chính mà từ đúng là chắc chắn: “hoành thành”, “truy suất”, “xuất xắc”, “bổ xung”, “UNBD”. Từ có trong từ điển nhưng ít dùng hơn (“phản ảnh”, “sát nhập”, “đường xá”) chỉ được gợi ý.",
    en: "Only slips that are common in administrative texts and have one right form are reported: “hoành thành”, “truy suất”, “xuất xắc”, “bổ xung”, “UNBD”. Words that dictionaries also know (“phản ảnh”, “sát nhập”, “đường xá”) are only hinted at.",
  },
  examples: [
    { bad: "Các đơn vị hoành thành nhiệm vụ được giao.", good: "Các đơn vị hoàn thành nhiệm vụ được giao." },
    { bad: "III. TỔ CHỨC THỰC CHIỆN", good: "III. TỔ CHỨC THỰC HIỆN" },
    { bad: "Thúc đẩy đối mới công nghệ.", good: "Thúc đẩy đổi mới công nghệ." },
    { bad: "Giao UNBD các xã theo dõi.", good: "Giao UBND các xã theo dõi." },
  ],
  *check({ text }) {
    for (const { start, end, right, usual } of misspellingsIn(text)) {
      const written = text.slice(start, end);
      yield {
        at: { start, end },
        ...(usual ? { severity: "information" as const } : {}),
        message: usual
          ? { vi: `“${written}” thường được viết là “${right}”.`, en: `“${written}” is usually written “${right}”.` }
          : { vi: `“${written}” viết sai chính tả; viết “${right}”.`, en: `“${written}” is misspelled; write “${right}”.` },
        fixes: [
          {
            title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` },
            kind: "ask",
            edits: [{ at: { start, end }, newText: right }],
          },
        ],
      };
    }
  },
});
