import { strayCapitalsIn } from "../recognise/stray-capital.ts";
import { appendixTwo } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

export const capitalMidSentence = defineRule({
  id: "capital/mid-sentence",
  scope: "paragraph",
  basis: ["ND30-II-1", "PRAC-13"],
  clause: appendixTwo("I"),
  standing: "recommended",
  fix: "ask",
  title: { vi: "Viết hoa giữa câu", en: "Capital in the middle of a sentence" },
  explain: {
    vi: "Chỉ viết hoa đầu câu, sau dấu chấm và khi xuống dòng. Sau dấu chấm phẩy và sau tên cơ quan, động từ viết thường: “…; khuyến khích …”, “Thủ tướng Chính phủ ban hành …”.",
    en: "Sentences begin with a capital, after a full stop and on a new line. Behind a semicolon and behind the name of a body a verb is small: “…; khuyến khích …”, “Thủ tướng Chính phủ ban hành …”.",
  },
  examples: [
    {
      bad: "Mở lớp tập huấn; Khuyến khích người dân tham gia.",
      good: "Mở lớp tập huấn; khuyến khích người dân tham gia.",
    },
    {
      bad: "Theo Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ Phê duyệt Chương trình Chuyển đổi số quốc gia.",
      good: "Theo Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia.",
    },
    { bad: "Quảng bá sản phẩm ở thị trường trong nước và Quốc tế.", good: "Quảng bá sản phẩm ở thị trường trong nước và quốc tế." },
  ],
  *check({ text }, role) {
    if (role === "row" || role === "recipient" || role === "signature") return;
    for (const { start, end, right, after } of strayCapitalsIn(text)) {
      const written = text.slice(start, end);
      const at = { start, end };
      yield {
        at,
        // Behind a semicolon either may be the slip: the capital, or the mark that stands for a full stop. Among small words a name may be meant.
        ...(after !== "issuer" ? { severity: "information" as const } : {}),
        message:
          after === "semicolon"
            ? {
                vi: `Sau dấu chấm phẩy không viết hoa: “${right}”, không phải “${written}” (${this.clause.vi}).`,
                en: `No capital behind a semicolon: “${right}”, not “${written}” (${this.clause.en}).`,
              }
            : after === "words"
              ? {
                  vi: `Danh từ chung giữa câu không viết hoa: “${right}”, không phải “${written}” (${this.clause.vi}).`,
                  en: `A common noun in mid-sentence takes no capital: “${right}”, not “${written}” (${this.clause.en}).`,
                }
              : {
                  vi: `Sau tên cơ quan, giữa câu, không viết hoa “${written}”; viết “${right}” (${this.clause.vi}).`,
                  en: `In mid-sentence, behind the name of a body, “${written}” takes no capital; write “${right}” (${this.clause.en}).`,
                },
        fixes: [replacement(at, right, "ask")],
      };
    }
  },
});
