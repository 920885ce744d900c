import { isPartyDocument } from "../facts/party-document.ts";
import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

export const formAppendixHeading = defineRule({
  id: "form/appendix-heading",
  scope: "document",
  reads: [],
  basis: ["ND30-I-3.1.a2"],
  clause: appendixOne("III", "1"),
  standing: "recommended",
  fix: "none",
  title: { vi: "Tiêu đề phụ lục", en: "Heading of an appendix" },
  explain: {
    vi: "Có từ hai phụ lục trở lên thì đánh số thứ tự bằng chữ số La Mã: “Phụ lục I”, “Phụ lục II”. “Phụ lục” và số đứng riêng một dòng, tiêu đề của phụ lục ở dòng dưới.",
    en: "Two or more appendices are numbered in Roman numerals: “Phụ lục I”, “Phụ lục II”. “Phụ lục” and its number stand alone on their line, its title below.",
  },
  examples: [
    {
      bad: "KẾ HOẠCH\nTrồng cây\n\nNơi nhận:\n- Lưu: VT.\n\nPhụ lục I\nDANH MỤC CÂY\n\nPhụ lục 2\nPHÂN CÔNG",
      good: "KẾ HOẠCH\nTrồng cây\n\nNơi nhận:\n- Lưu: VT.\n\nPhụ lục I\nDANH MỤC CÂY\n\nPhụ lục II\nPHÂN CÔNG",
    },
  ],
  *check(document) {
    const { appendices } = document;
    if (appendices.length < 2 || isPartyDocument(document)) return;
    const numbered = appendices.filter(({ heading }) => /^phụ lục/iu.test(textOf(document, heading)));
    for (const [index, { heading, label }] of numbered.entries()) {
      if (!/^\d{1,2}$/u.test(label) || numbered.length < 2) continue;
      const roman = romanOf(Number(label));
      const written = textOf(document, heading);
      const at: Place = {
        ...heading,
        start: heading.start + written.lastIndexOf(label),
        end: heading.start + written.lastIndexOf(label) + label.length,
      };
      // All of a text's appendices in Arabic digits are one habit: told once.
      if (index > 0 && /^\d{1,2}$/u.test(numbered[0]?.label ?? "")) continue;
      yield {
        at,
        message: {
          vi: `Phụ lục đánh số bằng chữ số La Mã: “Phụ lục ${roman}”, không ghi “${written}” (${this.clause.vi}).`,
          en: `Appendices take Roman numerals: “Phụ lục ${roman}”, not “${written}” (${this.clause.en}).`,
        },
        fixes: [replacement(at, roman, "ask")],
      };
    }
  },
});

function romanOf(value: number): string {
  const tens = "X".repeat(Math.floor(value / 10));
  return tens + (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][value % 10] ?? "");
}
