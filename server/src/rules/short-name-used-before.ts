import { shortNameTable } from "../facts/short-names.ts";
import { shortNamePractice } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const shortNameUsedBefore = defineRule({
  id: "short-name/used-before",
  scope: "document",
  reads: [shortNameTable],
  basis: ["PRAC-5"],
  clause: shortNamePractice,
  standing: "recommended",
  fix: "none",
  title: { vi: "Dùng tên gọi tắt trước khi đặt", en: "Short name used before its definition" },
  explain: {
    vi: "Tên gọi tắt được đặt ở lần viện dẫn đầu, trước khi dùng. Chuyển phần “(sau đây gọi tắt là …)” lên lần viện dẫn đầu.",
    en: "A short name is defined at the first citation, before it is used. Move “(sau đây gọi tắt là …)” up to the first citation.",
  },
  examples: [
    {
      bad: "Quán triệt Nghị quyết số 19 trong toàn ngành.\n\nThực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương (sau đây gọi tắt là Nghị quyết số 19), các đơn vị tổ chức học tập.",
      good: "Quán triệt nghị quyết của Đảng trong toàn ngành.\n\nThực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương (sau đây gọi tắt là Nghị quyết số 19), các đơn vị tổ chức học tập Nghị quyết số 19.",
    },
  ],
  *check(document) {
    for (const { definitions, uses } of shortNameTable(document).names) {
      const [definition] = definitions;
      const [use] = uses;
      // A word ("Chương trình", "Tổ công tác") may stand in its common sense before.
      if (!use || definition.kind !== "called" || !definition.short?.shortForm) continue;
      if (use.paragraph > definition.paragraph || (use.paragraph === definition.paragraph && use.start > definition.start)) continue;
      yield {
        at: use,
        message: {
          vi: `Tên gọi tắt “${definition.name.text}” dùng ở đây nhưng đến sau mới đặt (${this.clause.vi}).`,
          en: `The short name “${definition.name.text}” is used here and defined only later (${this.clause.en}).`,
        },
        related: [
          {
            at: { paragraph: definition.paragraph, start: definition.start, end: definition.end },
            message: { vi: "Đặt tên ở đây", en: "Defined here" },
          },
        ],
      };
    }
  },
});
