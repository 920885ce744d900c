import { isPartyDocument } from "../facts/party-document.ts";
import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { isUpperCase } from "../text/fold.ts";
import { appendixOne } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

const degree =
  /^(?:(?:GS|PGS|TS|ThS|Th\.S|BS|KS|CN|LS|TSKH|NGND|NGƯT|NSND|NSƯT|AHLĐ|Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Bác sỹ|Kỹ sư|Cử nhân|Luật sư)(?:\.|(?=[ ,/-])) ?[-,/]? ?)+(?=\p{Lu})/u;

/** Below these bodies the head of the sector may be followed: schools, hospitals, institutes, the army and the police. */
const sectors = /TRƯỜNG|BỆNH VIỆN|VIỆN|HỌC VIỆN|TRUNG TÂM Y TẾ|QUÂN|CÔNG AN|BỘ CHỈ HUY|ĐẠI HỌC|Y TẾ|GIÁO DỤC|KHOA HỌC/u;

/** A name in capitals is read as one more line of the authority; the usual family names tell it from titles and bodies. */
const familyName =
  /^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|LƯU|ĐINH|TRƯƠNG|LƯƠNG|TRỊNH|ĐÀO|NÔNG|HỨA|TÔ) \p{Lu}+(?: \p{Lu}+){0,2}$/u;

export const signatureSignerName = defineRule({
  id: "signature/signer-name",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.7.c1", "ND30-I-2.7.c3"],
  clause: appendixOne("II", "7", "c"),
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Họ tên người ký viết sai", en: "Malformed name of the signer" },
  explain: {
    vi: "Dưới chữ ký ghi họ, tên đệm và tên của người ký bằng chữ thường, viết hoa chữ đầu; không ghi học hàm, học vị, danh hiệu danh dự trước họ tên. Cơ quan thuộc quân đội, công an, giáo dục, y tế, khoa học được theo quy định của ngành.",
    en: "Below the signature stands the signer's full name in ordinary letters; no rank, degree or honorary title before it. Units of the army, the police, education, health and science follow their sector.",
  },
  examples: [
    {
      bad: "KẾ HOẠCH\nTrồng cây\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTS. Lê Văn Huyền",
      good: "KẾ HOẠCH\nTrồng cây\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Huyền",
    },
  ],
  *check(document) {
    const { signature, header } = document;
    const last = signature?.authority.at(-1);
    if (!signature || !last || isPartyDocument(document)) return;
    const capitals = familyName.test(textOf(document, last)) ? last : undefined;
    const line = signature.signer ?? capitals ?? lineBelow(document.paragraphs, last);
    if (!line) return;
    const text = document.paragraphs[line.paragraph]?.text.slice(line.start, line.end) ?? "";
    const title = degree.exec(text)?.[0];
    const issuer = header.issuer ? textOf(document, header.issuer) : "";
    if (title !== undefined && !sectors.test(issuer)) {
      const at: Place = { ...line, end: line.start + title.length };
      yield {
        at: { ...at, end: line.start + title.trimEnd().length },
        message: {
          vi: `Trước họ tên người ký không ghi học hàm, học vị, danh hiệu “${title.trim()}” (${this.clause.vi}).`,
          en: `No rank or degree (“${title.trim()}”) before the signer's name (${this.clause.en}).`,
        },
        fixes: [{ title: { vi: `Bỏ “${title.trim()}”`, en: `Remove “${title.trim()}”` }, kind: "ask", edits: [{ at, newText: "" }] }],
      };
    }
    const words = text.split(" ");
    if (
      title === undefined &&
      words.length > 1 &&
      words.length < 6 &&
      isUpperCase(text) &&
      (line === signature.signer || line === capitals)
    ) {
      const right = words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(" ");
      yield {
        at: line,
        severity: "warning",
        message: {
          vi: `Họ tên người ký viết chữ thường, hoa chữ đầu: “${right}” (${this.clause.vi}).`,
          en: `The signer's name is in ordinary letters: “${right}” (${this.clause.en}).`,
        },
        fixes: [replacement(line, right, "ask")],
      };
    }
  },
});

/** A degree keeps the reader from taking a line for a name; it stands among the next few below the authority. */
function lineBelow(paragraphs: readonly { readonly text: string; readonly kind: string }[], last: Place): Place | undefined {
  for (let paragraph = last.paragraph + 1; paragraph <= last.paragraph + 2; paragraph++) {
    const text = paragraphs[paragraph]?.text ?? "";
    const words = text.replace(degree, "");
    if (paragraphs[paragraph]?.kind === "text" && words !== text && /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u.test(words))
      return { paragraph, start: 0, end: text.length };
  }
  return undefined;
}
