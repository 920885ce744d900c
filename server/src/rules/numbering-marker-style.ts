import { isPartyDocument } from "../facts/party-document.ts";
import type { PlanDocument, Section } from "../plan/document.ts";
import { isStep } from "../text/marker.ts";
import { appendixOne } from "./clause.ts";
import { toRoman } from "./marker-text.ts";
import { defineRule, type Message } from "./rule.ts";

export const numberingMarkerStyle = defineRule({
  id: "numbering/marker-style",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.6.dd1", "ND30-I-2.6.dd2", "ND30-I-2.6.dd3", "ND30-I-2.6.dd4", "ND30-I-2.6.dd5", "ND30-I-5.b1"],
  clause: appendixOne("II", "6", "đ"),
  standing: "recommended",
  fix: "safe",
  title: { vi: "Số, chữ đầu mục viết sai", en: "Malformed number or letter of an item" },
  explain: {
    vi: "Phần, chương dùng số La Mã; mục, tiểu mục và điều dùng số Ả Rập; “Điều 1.”, “I.” và khoản “1.” có dấu chấm; điểm là chữ cái thường với dấu ngoặc đơn: “a)”. Sau dấu là một dấu cách.",
    en: "Phần and Chương take Roman numerals, Mục, Tiểu mục and Điều Arabic ones; “Điều 1.”, “I.” and “1.” have a full stop, points a small letter and a bracket: “a)”. One space follows.",
  },
  examples: [
    { bad: "1. Nhiệm vụ\na. Tuyên truyền về cải cách hành chính.", good: "1. Nhiệm vụ\na) Tuyên truyền về cải cách hành chính." },
    { bad: "I. MỤC ĐÍCH\n1/ Nâng cao nhận thức.", good: "I. MỤC ĐÍCH\n1. Nâng cao nhận thức." },
    { bad: "I- MỤC ĐÍCH", good: "I. MỤC ĐÍCH" },
    { bad: "I.MỤC ĐÍCH", good: "I. MỤC ĐÍCH" },
    { bad: "Điều 1: Phạm vi", good: "Điều 1. Phạm vi" },
    { bad: "Phần 1\nTÌNH HÌNH CHUNG", good: "Phần I\nTÌNH HÌNH CHUNG" },
  ],
  *check(document) {
    if (isPartyDocument(document)) return;
    for (const { section, parent } of itemsOf(document)) {
      const { marker } = section;
      const right = marker ? rightForm(section, parent) : undefined;
      if (!marker || right === undefined) continue;
      const text = document.paragraphs[section.paragraph]?.text ?? "";
      const written = text.slice(marker.start, marker.contentStart);
      const wanted = marker.contentStart < text.length ? `${right} ` : right;
      if (written === wanted) continue;
      const title: Message = { vi: `Viết thành “${right}”`, en: `Write “${right}”` };
      yield {
        at: { paragraph: section.paragraph, start: marker.start, end: Math.max(marker.end, marker.start + 1) },
        message: {
          vi:
            written.trimEnd() === right
              ? `Sau “${right}” phải có một dấu cách (${this.clause.vi}).`
              : `“${written.trimEnd()}” phải viết là “${right}” (${this.clause.vi}).`,
          en:
            written.trimEnd() === right
              ? `One space follows “${right}” (${this.clause.en}).`
              : `“${written.trimEnd()}” should be written “${right}” (${this.clause.en}).`,
        },
        fixes: [
          {
            title,
            kind: "safe",
            edits: [{ at: { paragraph: section.paragraph, start: marker.start, end: marker.contentStart }, newText: wanted }],
          },
        ],
      };
    }
  },
});

/** The marker as the decree writes it, or undefined where the decree is silent (bullets, lists below points). */
function rightForm(section: Section, parent: Section | undefined): string | undefined {
  const { marker, label } = section;
  switch (section.kind) {
    case "roman":
      return `${label}.`;
    case "arabic":
      // "1)" and "(1)" below a point are lists the decree says nothing of.
      return marker?.punctuation.includes(")") && parent !== undefined && parent.kind !== "roman" ? undefined : `${label}.`;
    case "letter":
      return marker?.punctuation.startsWith("(") && parent?.kind === "letter" ? undefined : `${label})`;
    case "keyword":
      return keywordForm(section);
    default:
      return undefined;
  }
}

function keywordForm({ marker, label }: Section): string | undefined {
  const keyword = marker?.keyword;
  const ordinal = marker?.ordinal;
  if (!marker || isStep(marker)) return undefined;
  if (keyword === "Điều") return `${label}.`;
  if (ordinal === undefined || /thứ/i.test(label)) return undefined;
  const word = label.slice(0, keyword?.length ?? 0);
  const number = keyword === "Phần" || keyword === "Chương" ? toRoman(ordinal) : String(ordinal);
  return `${word} ${number}${marker?.punctuation ?? ""}`;
}

function itemsOf(document: PlanDocument): readonly { section: Section; parent: Section | undefined }[] {
  const walk = (sections: readonly Section[], parent: Section | undefined): { section: Section; parent: Section | undefined }[] =>
    sections.flatMap((section) => [{ section, parent }, ...walk(section.children, section)]);
  return [...walk(document.sections, undefined), ...document.appendices.flatMap((appendix) => walk(appendix.sections, undefined))];
}
