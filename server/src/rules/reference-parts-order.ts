import { appendixTwo } from "./clause.ts";
import { respelled } from "./respelled.ts";
import { defineRule } from "./rule.ts";

const parts =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:khoản|Khoản) \d{1,2},? )Điều \d{1,3}[a-zđ]?,? khoản \d{1,2}(?:,? điểm [a-zđ](?![A-Za-zÀ-ỹ)]))?(?!,? khoản|,? (?:và )?Điều)/gu;

function fromSmall(written: string): string {
  return written
    .split(/,? (?=khoản|điểm)/u)
    .reverse()
    .join(" ");
}

export const referencePartsOrder = defineRule({
  id: "reference/parts-order",
  scope: "paragraph",
  basis: ["ND30-II-5.7b"],
  clause: appendixTwo("V", "7"),
  standing: "practice",
  fix: "ask",
  title: { vi: "Thứ tự điểm, khoản, điều", en: "Order of point, clause and article" },
  explain: {
    vi: "Dẫn phần của văn bản theo thứ tự từ nhỏ đến lớn: “điểm b khoản 3 Điều 65”.",
    en: "Parts of a document are named from small to large: “điểm b khoản 3 Điều 65”.",
  },
  examples: [
    { bad: "Thực hiện Điều 65 khoản 3 điểm b của Luật.", good: "Thực hiện điểm b khoản 3 Điều 65 của Luật." },
    { bad: "Thực hiện Điều 7, khoản 2 của Luật.", good: "Thực hiện khoản 2 Điều 7 của Luật." },
  ],
  *check(paragraph) {
    if (!/điều \d/iu.test(paragraph.text)) return;
    yield* respelled(paragraph, parts, fromSmall, this.clause);
  },
});
