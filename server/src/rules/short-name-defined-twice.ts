import { symbolKey } from "../facts/cited-documents.ts";
import { partOf } from "../facts/plan-parts.ts";
import type { DefinedName } from "../facts/short-name-definitions.ts";
import { shortNameTable } from "../facts/short-names.ts";
import type { PlanDocument } from "../plan/document.ts";
import { shortNamePractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const shortNameDefinedTwice = defineRule({
  id: "short-name/defined-twice",
  scope: "document",
  reads: [shortNameTable],
  basis: ["ND30-I-2.6.b4", "PRAC-5"],
  clause: shortNamePractice,
  standing: "recommended",
  fix: "ask",
  title: { vi: "Đặt tên gọi tắt hai lần", en: "Short name defined twice" },
  explain: {
    vi: "Mỗi tên gọi tắt chỉ đặt một lần, trước khi dùng; mỗi văn bản chỉ có một tên gọi tắt.",
    en: "A short name is defined once, before it is used; a document has one short name.",
  },
  examples: [
    {
      bad: "Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương (sau đây gọi tắt là Nghị quyết số 19).\n\nPhổ biến Nghị quyết số 19-NQ/TW (sau đây gọi tắt là Nghị quyết số 19) đến từng chi bộ.\n\nTổng kết Nghị quyết số 19.",
      good: "Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương (sau đây gọi tắt là Nghị quyết số 19).\n\nPhổ biến Nghị quyết số 19-NQ/TW đến từng chi bộ.\n\nTổng kết Nghị quyết số 19.",
    },
  ],
  *check(document) {
    const earlier = new Map<string, DefinedName>();
    const all = shortNameTable(document).names.flatMap(({ definitions }) => definitions);
    for (const definition of all.filter(({ kind }) => kind === "called").sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)) {
      const keys = keysOf(document, definition);
      const first = keys
        .map((key) => earlier.get(key))
        .find((other) => other && !(other.paragraph === definition.paragraph && other.start === definition.start));
      for (const key of keys) if (!earlier.has(key)) earlier.set(key, definition);
      if (!first) continue;
      const { paragraph, start, end, name } = definition;
      const text = document.paragraphs[paragraph]?.text ?? "";
      const same = first.key === definition.key;
      yield {
        at: { paragraph, start, end },
        message: same
          ? {
              vi: `Tên gọi tắt “${name.text}” đã được đặt ở trên (${this.clause.vi}).`,
              en: `The short name “${name.text}” is already defined above (${this.clause.en}).`,
            }
          : {
              vi: `Văn bản này đã có tên gọi tắt “${first.name.text}” (${this.clause.vi}).`,
              en: `This document already has the short name “${first.name.text}” (${this.clause.en}).`,
            },
        related: [
          {
            at: { paragraph: first.paragraph, start: first.name.start, end: first.name.end },
            message: { vi: "Đặt tên lần đầu", en: "First definition" },
          },
        ],
        ...(same && text[start] === "(" && text[start - 1] === " "
          ? {
              fixes: [
                {
                  title: { vi: "Bỏ lần đặt tên này", en: "Drop this definition" },
                  kind: "ask" as const,
                  edits: [{ at: { paragraph, start: start - 1, end }, newText: "" }],
                },
              ],
            }
          : {}),
      };
    }
  },
});

/** By what a definition is known to come again: its name, and the document that a short citation names; an appendix may name things anew. */
function keysOf(document: PlanDocument, { paragraph, key, citation, short }: DefinedName): readonly string[] {
  const part = partOf(document, paragraph);
  const symbol = citation && short && symbolKey(citation);
  return symbol === undefined ? [`${part} ${key}`] : [`${part} ${key}`, `${part} = ${symbol} ${citation?.date?.iso ?? ""}`];
}
