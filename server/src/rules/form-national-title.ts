import { textOf } from "../plan/place.ts";
import { fold } from "../text/fold.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

const nationalTitle = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/** The decree's own table V prints HOÀ, so both spellings pass (the-thuc ND30-I-2.1.a2). */
const accepted = new Set([nationalTitle, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"]);

export const formNationalTitle = defineRule({
  id: "form/national-title",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.1.a", "ND30-I-2.1.a2"],
  clause: appendixOne("II", "1", "a"),
  standing: "mandatory",
  fix: "safe",
  title: { vi: "Quốc hiệu viết sai", en: "National title misspelt" },
  explain: {
    vi: `Quốc hiệu viết đúng từng chữ, in hoa: “${nationalTitle}”. Chữ HÒA hay HOÀ đều được.`,
    en: `The national title is written letter by letter, in capitals: “${nationalTitle}”. HÒA and HOÀ are both accepted.`,
  },
  examples: [
    { bad: "Cộng hòa Xã hội Chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc", good: `${nationalTitle}\nĐộc lập - Tự do - Hạnh phúc` },
    { bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM", good: nationalTitle },
    { bad: "CHXHCN VIỆT NAM", good: nationalTitle },
  ],
  *check(document) {
    const at = document.header.nationalTitle;
    if (!at) return;
    const written = textOf(document, at);
    if (accepted.has(written)) return;
    const onlyCase = fold(written) === fold(nationalTitle);
    yield {
      at,
      message: {
        vi: `Quốc hiệu phải viết ${onlyCase ? "bằng chữ in hoa" : "đúng"}: “${nationalTitle}” (${this.clause.vi}).`,
        en: `The national title must read “${nationalTitle}”${onlyCase ? " in capitals" : ""} (${this.clause.en}).`,
      },
      fixes: [
        {
          title: { vi: `Sửa thành “${nationalTitle}”`, en: `Change to “${nationalTitle}”` },
          kind: "safe",
          edits: [{ at, newText: nationalTitle }],
        },
      ],
    };
  },
});
