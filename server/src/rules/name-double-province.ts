import { once } from "../catalogue/once.ts";
import { provinces } from "../catalogue/provinces.ts";
import { ownWords } from "../facts/own-words.ts";
import { defineRule } from "./rule.ts";

/** The names of two places joined: "Bà Rịa - Vũng Tàu". */
const doubled = once(() => {
  const names = [...new Set(provinces.map(({ name }) => name).filter((name) => name.includes(" - ")))];
  return new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${names.map((name) => name.replace(" - ", " ?[-–] ?")).join("|")})(?![A-Za-zÀ-ỹ])`, "giu");
});

export const nameDoubleProvince = defineRule({
  id: "name/double-province",
  scope: "paragraph",
  basis: ["ND30-II-3.x"],
  clause: {
    vi: "cách viết tên tỉnh trong các nghị quyết của Quốc hội",
    en: "the spelling of the province in resolutions of the National Assembly",
  },
  standing: "recommended",
  fix: "safe",
  title: { vi: "Tên tỉnh ghép thiếu dấu cách quanh gạch nối", en: "Double name of a province without spaces around its hyphen" },
  explain: {
    vi: "Tên tỉnh ghép từ hai địa danh có dấu cách ở cả hai bên gạch nối: “Bà Rịa - Vũng Tàu”.",
    en: "A province named after two places has spaces on both sides of the hyphen: “Bà Rịa - Vũng Tàu”.",
  },
  examples: [{ bad: "Trên địa bàn tỉnh Bà Rịa-Vũng Tàu.", good: "Trên địa bàn tỉnh Bà Rịa - Vũng Tàu." }],
  *check(paragraph, role) {
    if (role === "noise") return;
    for (const { start, text } of ownWords(paragraph, doubled())) {
      const joint = / ?[-–] ?/u.exec(text);
      if (!joint || joint[0].length === 3) continue;
      const at = { start: start + joint.index, end: start + joint.index + joint[0].length };
      const right = text.replace(joint[0], " - ");
      yield {
        at,
        message: {
          vi: `Tên tỉnh viết “${right}”, có dấu cách ở hai bên gạch nối (${this.clause.vi}).`,
          en: `The province is written “${right}”, with a space on each side of the hyphen (${this.clause.en}).`,
        },
        fixes: [{ title: { vi: `Viết “${right}”`, en: `Write “${right}”` }, kind: "safe", edits: [{ at, newText: " - " }] }],
      };
    }
  },
});
