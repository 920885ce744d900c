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
  title: {
    vi: "Tên tỉnh ghép sai gạch nối hoặc thiếu dấu cách quanh gạch nối",
    en: "Double name of a province without its hyphen or the spaces around it",
  },
  explain: {
    vi: "Tên tỉnh ghép từ hai địa danh có gạch nối ngắn với dấu cách ở cả hai bên: “Bà Rịa - Vũng Tàu”.",
    en: "A province named after two places has a hyphen with spaces on both sides: “Bà Rịa - Vũng Tàu”.",
  },
  examples: [
    { bad: "Trên địa bàn tỉnh Bà Rịa-Vũng Tàu.", good: "Trên địa bàn tỉnh Bà Rịa - Vũng Tàu." },
    { bad: "Trên địa bàn tỉnh Bà Rịa – Vũng Tàu.", good: "Trên địa bàn tỉnh Bà Rịa - Vũng Tàu." },
  ],
  *check(paragraph, role) {
    if (role === "noise") return;
    for (const { start, text } of ownWords(paragraph, doubled())) {
      const joint = / ?[-–] ?/u.exec(text);
      if (!joint || joint[0] === " - ") continue;
      const at = { start: start + joint.index, end: start + joint.index + joint[0].length };
      const right = text.replace(joint[0], " - ");
      yield {
        at,
        // Word processors turn a spaced hyphen into a dash by themselves.
        ...(joint[0] === " – " ? { severity: "information" as const } : {}),
        message: {
          vi: `Tên tỉnh viết “${right}”, với gạch nối ngắn có dấu cách ở hai bên (${this.clause.vi}).`,
          en: `The province is written “${right}”, with a hyphen and a space on each side of it (${this.clause.en}).`,
        },
        fixes: [{ title: { vi: `Viết “${right}”`, en: `Write “${right}”` }, kind: "safe", edits: [{ at, newText: " - " }] }],
      };
    }
  },
});
