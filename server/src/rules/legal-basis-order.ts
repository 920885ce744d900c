import { type LegalBasis, legalBasesOf, rankOf } from "../facts/legal-bases.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const legalBasisOrder = defineRule({
  id: "legal-basis/order",
  scope: "document",
  basis: ["ND30-I-2.6.a1", "QPPL-28"],
  clause: appendixOne("II", "6", "a"),
  // The decree gives no order; by force is how offices arrange them.
  standing: "practice",
  fix: "ask",
  title: { vi: "Căn cứ chưa xếp theo hiệu lực pháp lý", en: "Legal bases not in the order of their force" },
  explain: {
    vi: "Căn cứ thường xếp theo hiệu lực từ cao xuống thấp: luật, pháp lệnh, nghị định, quyết định của Thủ tướng, thông tư, văn bản của địa phương. Văn bản của Đảng và căn cứ không phải văn bản giữ nguyên chỗ.",
    en: "Bases usually run from higher to lower force: laws, ordinances, decrees, decisions of the Prime Minister, circulars, local documents. Party documents and bases that are no documents keep their place.",
  },
  examples: [
    {
      bad: "Căn cứ Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ về bảo vệ dữ liệu cá nhân;\n\nCăn cứ Luật An ninh mạng ngày 12/6/2018.\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
      good: "Căn cứ Luật An ninh mạng ngày 12/6/2018;\n\nCăn cứ Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ về bảo vệ dữ liệu cá nhân.\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
    },
  ],
  *check(document) {
    const ranked = legalBasesOf(document).flatMap((basis) => {
      const rank = rankOf(basis);
      return rank === undefined ? [] : [{ basis, rank }];
    });
    const highest = Math.max(...ranked.map(({ rank }) => rank));
    const late = ranked.findIndex(({ rank }, index) => ranked.slice(0, index).some((before) => before.rank > rank));
    const out = ranked[late]?.basis;
    const before = ranked.slice(0, Math.max(0, late)).find(({ rank }) => rank > (ranked[late]?.rank ?? highest))?.basis;
    if (!out || !before) return;
    const arranged = ranked.toSorted((a, b) => a.rank - b.rank);
    yield {
      at: { paragraph: out.paragraph, start: 0, end: out.citation?.end ?? out.text.length },
      message: {
        vi: `Căn cứ này có hiệu lực pháp lý cao hơn căn cứ ở trên; nên xếp từ cao xuống thấp (${this.clause.vi}).`,
        en: `This basis has higher force than one above it; arrange them from high to low (${this.clause.en}).`,
      },
      related: [
        {
          at: { paragraph: before.paragraph, start: 0, end: before.citation?.end ?? before.text.length },
          message: { vi: "Căn cứ có hiệu lực thấp hơn đứng trước", en: "A basis of lower force stands before it" },
        },
      ],
      fixes: [
        {
          title: { vi: "Sắp xếp các căn cứ theo hiệu lực", en: "Arrange the bases by force" },
          kind: "ask",
          edits: ranked.flatMap(({ basis }, index) => {
            const moved = arranged[index]?.basis;
            const newText = moved && moved !== basis ? withEndOf(basis, moved) : undefined;
            return newText === undefined ? [] : [{ at: { paragraph: basis.paragraph, start: 0, end: basis.text.length }, newText }];
          }),
        },
      ],
    };
  },
});

/** The words of one basis with the end mark of the place it moves to. */
function withEndOf(place: LegalBasis, { text }: LegalBasis): string {
  const mark = /[.;,]?$/;
  return text.replace(mark, "") + (mark.exec(place.text)?.[0] ?? "");
}
