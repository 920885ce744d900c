import { citationsOf } from "../facts/citations.ts";
import { isQuoted } from "../facts/quoted-citations.ts";
import { definedNamesOf } from "../facts/short-name-definitions.ts";
import { shortNamesOf } from "../facts/short-names.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** Laws are cited by name; the number behind the name is an addition (QPPL-31) and every way of writing it is accepted. */
const citedByName = new Set(["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"]);

/** "Đề án 939/QĐ-TTg" is a name, and "số" would not put it right. */
const agreesWithDecision = new Set(["Quyết định", "Quy định", "Văn bản", "Công văn"]);

export const citationNumberWord = defineRule({
  id: "citation/number-word",
  scope: "document",
  reads: [citationsOf, definedNamesOf],
  basis: ["ND30-I-2.6.b1"],
  clause: appendixOne("II", "6", "b"),
  standing: "recommended",
  fix: "safe",
  title: { vi: "Viện dẫn thiếu từ “số” hoặc thừa dấu sau “số”", en: "Word “số” missing in a citation, or a mark after it" },
  explain: {
    vi: "Khi viện dẫn, giữa tên loại và số của văn bản có từ “số”, không có dấu hai chấm: “Kết luận số 69-KL/TW”. Dấu hai chấm chỉ dùng ở phần đầu văn bản: “Số: 12/KH-UBND”.",
    en: "In a citation the word “số” stands between type and number, without a colon: “Kết luận số 69-KL/TW”. The colon belongs to the heading only: “Số: 12/KH-UBND”.",
  },
  examples: [
    { bad: "Thực hiện Kết luận 72-KL/TW của Bộ Chính trị.", good: "Thực hiện Kết luận số 72-KL/TW của Bộ Chính trị." },
    { bad: "Theo Nghị định số: 13/2023/NĐ-CP của Chính phủ.", good: "Theo Nghị định số 13/2023/NĐ-CP của Chính phủ." },
  ],
  *check(document) {
    let names: ReadonlySet<string> | undefined;
    for (const { paragraph, citation } of citationsOf(document)) {
      const { type, typeWord, numberWord, symbol } = citation;
      if (!typeWord || !symbol || type === undefined || citedByName.has(type) || symbol.start < typeWord.end) continue;
      if (isQuoted(document.paragraphs[paragraph], citation)) continue;
      const text = document.paragraphs[paragraph]?.text ?? "";
      const upper = typeWord.text === typeWord.text.toUpperCase();
      const word = upper ? "SỐ" : "số";
      if (numberWord?.text.includes(":")) {
        yield {
          at: { paragraph, start: numberWord.start, end: numberWord.end },
          message: {
            vi: `Trong viện dẫn, sau từ “số” không có dấu hai chấm (${this.clause.vi}).`,
            en: `No colon after “số” in a citation (${this.clause.en}).`,
          },
          fixes: [
            {
              title: { vi: "Bỏ dấu hai chấm", en: "Drop the colon" },
              kind: "safe",
              edits: [{ at: { paragraph, start: numberWord.start, end: numberWord.end }, newText: word }],
            },
          ],
        };
      } else if (!numberWord && text.slice(typeWord.end, symbol.start) === " ") {
        if (symbol.typeCode === "QĐ" && !agreesWithDecision.has(type)) continue;
        names ??= shortNamesOf(document);
        // "(sau đây gọi tắt là Nghị quyết 57-NQ/TW)": the drafter may choose the short name.
        if (names.has(text.slice(typeWord.start, symbol.end).toLowerCase())) continue;
        const wanted = `${typeWord.text} ${word} ${symbol.normal}`;
        yield {
          at: { paragraph, start: typeWord.start, end: symbol.end },
          message: {
            vi: `Thiếu từ “số”: phải viết “${wanted}” (${this.clause.vi}).`,
            en: `“số” is missing: write “${wanted}” (${this.clause.en}).`,
          },
          fixes: [
            {
              title: { vi: "Thêm từ “số”", en: "Add “số”" },
              kind: "safe",
              edits: [{ at: { paragraph, start: symbol.start, end: symbol.start }, newText: `${word} ` }],
            },
          ],
        };
      }
    }
  },
});
