import { misplacedTonesIn } from "../recognise/tone-mark.ts";
import { spellingPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const spellingToneMark = defineRule({
  id: "spelling/tone-mark",
  scope: "paragraph",
  basis: ["7.4", "PRAC-21"],
  clause: spellingPractice,
  standing: "recommended",
  fix: "safe",
  title: { vi: "Dấu thanh đặt sai chữ", en: "Tone mark on the wrong vowel" },
  explain: {
    vi: "Dấu thanh đặt ở âm chính: “hoạch”, “ngoài”, “được”, “quá”, “với”, “của”, không phải “họach”, “ngòai”, “đựơc”, “qúa”, “vơí”, “cuả”. Tiếng không có âm cuối viết cả hai kiểu (“hòa” và “hoà”, “ủy” và “uỷ”) đều không bị báo.",
    en: "The tone mark stands on the main vowel: “hoạch”, “ngoài”, “được”, “quá”, “với”, “của”, not “họach”, “ngòai”, “đựơc”, “qúa”, “vơí”, “cuả”. Open syllables may be written either way (“hòa” and “hoà”, “ủy” and “uỷ”) and are not reported.",
  },
  examples: [
    { bad: "Ban hành Kế họach triển khai.", good: "Ban hành Kế hoạch triển khai." },
    { bad: "Người dân đựơc hỗ trợ.", good: "Người dân được hỗ trợ." },
    { bad: "PHỐI HỢP VỚI CÁC ĐƠN VỊ NGÒAI TỈNH", good: "PHỐI HỢP VỚI CÁC ĐƠN VỊ NGOÀI TỈNH" },
    { bad: "Phối hợp vơí các xã.", good: "Phối hợp với các xã." },
    { bad: "Kinh phí cuả tỉnh.", good: "Kinh phí của tỉnh." },
    { bad: "Kết qủa được công khai.", good: "Kết quả được công khai." },
  ],
  *check({ text }) {
    for (const { start, end, right } of misplacedTonesIn(text)) {
      yield {
        at: { start, end },
        message: {
          vi: `Dấu thanh của “${text.slice(start, end)}” đặt sai chữ; viết “${right}”.`,
          en: `The tone mark of “${text.slice(start, end)}” is on the wrong vowel; write “${right}”.`,
        },
        fixes: [
          {
            title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` },
            kind: "safe",
            edits: [{ at: { start, end }, newText: right }],
          },
        ],
      };
    }
  },
});
