import type { AgencyTable } from "../catalogue/agencies.ts";
import type { KnownDocument } from "../catalogue/schema.ts";
import { isSure, replacedBasesOf } from "../facts/replaced-bases.ts";
import { isUpperCase } from "../text/fold.ts";
import { defineRule } from "./rule.ts";

const plan = (bases: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n\nHà Tĩnh, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n${bases}\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:`;

export const validityLegalBasis = defineRule({
  id: "validity/legal-basis",
  scope: "document",
  reads: [],
  basis: ["STAT-43", "QPPL-50", "QPPL-51", "QPPL-52", "QPPL-53"],
  clause: {
    vi: "văn bản thay thế đã có hiệu lực",
    en: "the replacing document is in force",
  },
  standing: "recommended",
  fix: "ask",
  title: { vi: "Căn cứ đã bị thay thế trước ngày của kế hoạch", en: "Legal basis replaced before the plan's day" },
  explain: {
    vi: "So với ngày ban hành của chính kế hoạch: văn bản làm căn cứ đã có văn bản khác thay thế. Chỉ xét căn cứ và đoạn mở đầu, và chỉ những văn bản trong danh mục mà việc thay thế là chắc chắn; văn bản dẫn ở phần khác có thể là để nói về thời trước.",
    en: "By the plan's own date: the document named as a basis had been replaced. Only bases and the opening are judged, and only documents of the catalogue whose replacement is certain; elsewhere an old document may be named for its own time.",
  },
  examples: [
    {
      bad: plan("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024."),
      good: plan("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024."),
    },
    {
      bad: plan("Căn cứ Nghị định số 13/2023/NĐ-CP ngày 17 tháng 4 năm 2023 của Chính phủ về bảo vệ dữ liệu cá nhân."),
      good: plan(
        "Căn cứ Nghị định số 356/2025/NĐ-CP ngày 31 tháng 12 năm 2025 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Bảo vệ dữ liệu cá nhân.",
      ),
    },
  ],
  *check(document, { agencies, documents }) {
    for (const { paragraph, citation, whole, known, replacement } of replacedBasesOf(document, documents)) {
      const newText = inFull(replacement, agencies);
      const shown = replacement.type === known.type && known.title === replacement.title ? newText : `${nameOf(replacement)}`;
      yield {
        at: { paragraph, start: citation.start, end: citation.end },
        message: {
          vi: `${nameOf(known)} đã được thay bằng ${shown} (${this.clause.vi}).`,
          en: `${nameOf(known)} has been replaced by ${shown} (${this.clause.en}).`,
        },
        // A base all in capitals takes no text in small letters; one without its date or issuer would be incomplete.
        ...(isUpperCase(document.paragraphs[paragraph]?.text ?? "") || !canBeCitedInFull(replacement)
          ? {}
          : {
              fixes: [
                {
                  title: { vi: `Đổi thành “${newText}”`, en: `Change to “${newText}”` },
                  kind: "ask" as const,
                  edits: [{ at: { paragraph, start: whole.start, end: whole.end }, newText }],
                },
              ],
            }),
      };
    }
  },
});

/** "Nghị định số 13/2023/NĐ-CP", "Luật An ninh mạng số 24/2018/QH14". */
function nameOf(document: KnownDocument): string {
  const { type, title, symbol } = document;
  return isNamedByTitle(document) ? `${title} số ${symbol}` : `${type} số ${symbol}`;
}

/** Whether all is surely known that a basis has to say of a document. */
function canBeCitedInFull(document: KnownDocument): boolean {
  return isNamedByTitle(document) || (document.date !== undefined && isSure(document, "date") && document.issuer !== undefined);
}

/** A law is named by its title, which begins with its type. */
function isNamedByTitle({ type, title }: KnownDocument): boolean {
  return title.startsWith(`${type} `);
}

/** How a basis names a document: a law by name and date (ND30-I-2.6.a3), anything else by number, date, issuer and abstract. */
function inFull(document: KnownDocument, agencies: AgencyTable): string {
  const { title, date } = document;
  const dated = date !== undefined && isSure(document, "date") ? ` ${inWords(date)}` : undefined;
  if (isNamedByTitle(document)) return dated === undefined ? nameOf(document) : `${title}${dated}`;
  const issuer = document.issuer === undefined ? undefined : agencies.byId(document.issuer)?.name;
  const abstract = isSure(document, "title") ? ` ${title}` : "";
  return `${nameOf(document)}${dated ?? ""}${issuer === undefined ? "" : ` của ${issuer}`}${abstract}`;
}

function inWords(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}
