import { itemsWithoutHeading } from "../facts/lost-headings.ts";
import { numberingGaps } from "../facts/numbering-gaps.ts";
import { appendixOne } from "./clause.ts";
import { markerPlace } from "./marker-text.ts";
import { defineRule } from "./rule.ts";

export const numberingLostHeading = defineRule({
  id: "numbering/lost-heading",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.6.x1", "ND30-I-2.6.c"],
  clause: appendixOne("II", "6", "đ"),
  standing: "recommended",
  fix: "none",
  title: { vi: "Có vẻ mất đề mục", en: "Headings seem to be lost" },
  explain: {
    vi: "Các khoản đứng trước phần La Mã đầu tiên, hoặc số thứ tự bắt đầu lại từ 1 mà ở giữa không có đề mục nào: thường do đề mục bị mất khi chép từ trang mạng hay tệp PDF. Được báo một lần cho cả văn bản, các chỗ còn lại ở phần liên quan.",
    en: "Clauses before the first Roman part, or a list that begins again at 1 with no heading in between: headings are mostly lost in copying from a web page or PDF. Reported once for the text, the other places as related information.",
  },
  examples: [
    {
      bad: "I. NHIỆM VỤ\n1. Tuyên truyền.\n2. Tập huấn.\n3. Kiểm tra.\n1. Sở Nội vụ chủ trì thực hiện.\n2. Sở Tài chính bố trí kinh phí.",
      good: "I. NHIỆM VỤ\n1. Tuyên truyền.\n2. Tập huấn.\n3. Kiểm tra.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ chủ trì thực hiện.\n2. Sở Tài chính bố trí kinh phí.",
    },
  ],
  *check(document) {
    const [first, ...others] = itemsWithoutHeading(document);
    if (!first) return;
    const gaps = numberingGaps(document).filter(({ explained }) => explained);
    const related = [
      ...others.map((item) => ({
        at: markerPlace(item),
        message: { vi: `Số thứ tự bắt đầu lại từ “${item.label}”`, en: `Numbering begins again at “${item.label}”` },
      })),
      ...gaps.map((gap) => ({
        at: markerPlace(gap.item),
        message: gap.before
          ? {
              vi: `Số thứ tự nhảy từ “${gap.before.label}” đến “${gap.item.label}”`,
              en: `Numbering jumps from “${gap.before.label}” to “${gap.item.label}”`,
            }
          : { vi: `Danh sách bắt đầu từ “${gap.item.label}”`, en: `The list begins with “${gap.item.label}”` },
      })),
    ].sort((a, b) => a.at.paragraph - b.at.paragraph);
    yield {
      at: markerPlace(first),
      message: {
        vi: `Phía trên mục “${first.label}” này có vẻ mất đề mục lớn; đề mục và số thứ tự phải liên tục (${this.clause.vi}).`,
        en: `The heading above item “${first.label}” seems to be lost; headings and numbers must be continuous (${this.clause.en}).`,
      },
      ...(related.length > 0 ? { related } : {}),
    };
  },
});
