import type { DefinedName } from "../facts/short-name-definitions.ts";
import { shortNameTable } from "../facts/short-names.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { shortNamePractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const shortNameUnused = defineRule({
  id: "short-name/unused",
  scope: "document",
  reads: [shortNameTable],
  basis: ["ND30-I-2.6.b4", "PRAC-5"],
  clause: shortNamePractice,
  standing: "recommended",
  fix: "ask",
  title: { vi: "Tên gọi tắt đặt mà không dùng", en: "Short name never used" },
  explain: {
    vi: "Tên gọi tắt đặt ra để dùng ở các đoạn sau. Nếu không dùng lại thì bỏ phần “(sau đây gọi tắt là …)”.",
    en: "A short name is made to be used further on. If it is not, “(sau đây gọi tắt là …)” can go.",
  },
  examples: [
    {
      bad: "Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương (sau đây gọi tắt là Nghị quyết số 19), các đơn vị tổ chức học tập.",
      good: "Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương, các đơn vị tổ chức học tập.",
    },
  ],
  *check(document) {
    for (const { definitions, uses } of shortNameTable(document).names) {
      const [definition] = definitions;
      // In a name with a comma its end may be misread.
      if (uses.length > 0 || definition.kind !== "called" || (!definition.short && definition.name.text.includes(","))) continue;
      const { paragraph, start, end, name } = definition;
      const brackets = definitions.map((one) => bracketOf(document, one));
      yield {
        at: { paragraph, start, end },
        message: {
          vi: `Tên gọi tắt “${name.text}” không được dùng lại trong kế hoạch (${this.clause.vi}).`,
          en: `The short name “${name.text}” is not used in the plan (${this.clause.en}).`,
        },
        ...(brackets.every((bracket) => bracket !== undefined)
          ? {
              fixes: [
                {
                  title: { vi: "Bỏ tên gọi tắt", en: "Drop the short name" },
                  kind: "ask" as const,
                  edits: brackets.map((at) => ({ at, newText: "" })),
                },
              ],
            }
          : {}),
      };
    }
  },
});

/** A definition's bracket with the space before it; undefined where it is no bracket of its own. */
function bracketOf(document: PlanDocument, { paragraph, start, end, name, short }: DefinedName): Place | undefined {
  const text = document.paragraphs[paragraph]?.text ?? "";
  const alone = text[start] === "(" && text[start - 1] === " " && (!short || text.slice(name.end, end).length <= 2);
  return alone ? { paragraph, start: start - 1, end } : undefined;
}
