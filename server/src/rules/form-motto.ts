import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

const motto = "Độc lập - Tự do - Hạnh phúc";

export const formMotto = defineRule({
  id: "form/motto",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.1.b"],
  clause: appendixOne("II", "1", "b"),
  standing: "mandatory",
  fix: "safe",
  title: { vi: "Tiêu ngữ viết sai", en: "National motto misspelt" },
  explain: {
    vi: `Tiêu ngữ viết “${motto}”: chữ cái đầu mỗi cụm từ viết hoa, giữa các cụm từ có gạch nối và cách chữ, cuối dòng không có dấu.`,
    en: `The motto reads “${motto}”: first letter of each phrase in capitals, a hyphen with one space on each side, no final mark.`,
  },
  examples: [
    { bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc Lập - Tự Do - Hạnh Phúc", good: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${motto}` },
    { bad: "Độc lập-Tự do-Hạnh phúc", good: motto },
    { bad: "Độc lập – Tự do - Hạnh phúc", good: motto },
    { bad: "Độc lập - Tự do - Hạnh phúc.", good: motto },
  ],
  *check(document) {
    const at = document.header.motto;
    const written = at && textOf(document, at);
    if (!at || written === undefined || written === motto) return;
    // Word processors turn a spaced hyphen into a dash by themselves.
    const onlyDash = written.replaceAll(" – ", " - ") === motto;
    yield {
      at,
      ...(onlyDash ? { severity: "information" as const } : {}),
      message: {
        vi: `Tiêu ngữ phải viết đúng: “${motto}” (${this.clause.vi}).`,
        en: `The motto must read “${motto}” (${this.clause.en}).`,
      },
      fixes: [{ title: { vi: `Sửa thành “${motto}”`, en: `Change to “${motto}”` }, kind: "safe", edits: [{ at, newText: motto }] }],
    };
  },
});
