import type { Section } from "../plan/document.ts";
import { isStep } from "../text/marker.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const numberingLevelJump = defineRule({
  id: "numbering/level-jump",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.6.c"],
  clause: appendixOne("II", "6", "c"),
  standing: "recommended",
  fix: "none",
  title: { vi: "Nhảy cấp đề mục", en: "Level skipped" },
  explain: {
    vi: "Nội dung được chia từ lớn đến nhỏ theo trình tự nhất định: phần I., rồi khoản 1., rồi điểm a). Ngay dưới phần La Mã không đặt điểm a).",
    en: "The body is divided from large to small in a fixed order: part I., clause 1., point a). A point never stands right below a Roman part.",
  },
  examples: [{ bad: "I. NHIỆM VỤ\na) Tuyên truyền.\nb) Tập huấn.", good: "I. NHIỆM VỤ\n1. Tuyên truyền.\n2. Tập huấn." }],
  *check(document) {
    for (const { parent, point } of jumps([...document.sections, ...document.appendices.flatMap((appendix) => appendix.sections)])) {
      if (!point.marker || !parent.marker) continue;
      yield {
        at: { paragraph: point.paragraph, start: point.marker.start, end: point.marker.end },
        message: {
          vi: `Dưới “${parent.label}” là điểm “${point.label})” ngay, thiếu cấp khoản “1.” ở giữa (${this.clause.vi}).`,
          en: `Point “${point.label})” stands right below “${parent.label}”; the level of clauses “1.” is skipped (${this.clause.en}).`,
        },
        related: [
          {
            at: { paragraph: parent.paragraph, start: parent.marker.start, end: parent.marker.end },
            message: { vi: "Đề mục phía trên", en: "The heading above" },
          },
        ],
      };
    }
  },
});

function isChapter({ marker }: Section): boolean {
  return marker !== undefined && marker.keyword !== "Điều" && !isStep(marker);
}

/** The first point of each Roman, capital-letter or chapter part that has points and no clauses before them. */
function jumps(sections: readonly Section[]): { parent: Section; point: Section }[] {
  return sections.flatMap((parent) => {
    const large = parent.kind === "roman" || parent.kind === "upper" || (parent.kind === "keyword" && isChapter(parent));
    const point = large
      ? parent.children.find((child) => child.kind === "letter" || child.kind === "arabic" || child.kind === "decimal")
      : undefined;
    return [...(point?.kind === "letter" ? [{ parent, point }] : []), ...jumps(parent.children)];
  });
}
