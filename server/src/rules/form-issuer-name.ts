import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule } from "./rule.ts";

const full: Readonly<Record<string, string>> = { UBND: "ỦY BAN NHÂN DÂN", HĐND: "HỘI ĐỒNG NHÂN DÂN" };

export const formIssuerName = defineRule({
  id: "form/issuer-name",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.2.a1", "ND30-I-2.2.a3"],
  clause: appendixOne("II", "2", "a"),
  standing: "recommended",
  fix: "ask",
  title: { vi: "Tên cơ quan ban hành viết tắt", en: "Issuing body abbreviated" },
  explain: {
    vi: "Cơ quan ban hành ghi tên chính thức, đầy đủ: “ỦY BAN NHÂN DÂN TỈNH …”. Chỉ tên cơ quan chủ quản trực tiếp ở dòng trên mới được viết tắt cụm từ thông dụng.",
    en: "The issuing body is named in full: “ỦY BAN NHÂN DÂN TỈNH …”. Only the parent body above it may shorten common words.",
  },
  examples: [
    {
      bad: "UBND TỈNH HÀ TĨNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nTrồng cây",
      good: "ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nTrồng cây",
    },
  ],
  *check(document) {
    const { issuer, symbol } = document.header;
    if (!issuer || !symbol) return;
    const short = /^(?:UBND|HĐND)(?= )/u.exec(textOf(document, issuer))?.[0];
    const right = short && full[short];
    // "UBND TỈNH" above a department is the parent; the symbol says who issues.
    if (!right || !new RegExp(`-${short}(?:$|-)`, "u").test(textOf(document, symbol))) return;
    const at: Place = { ...issuer, end: issuer.start + short.length };
    yield {
      at,
      message: {
        vi: `Tên cơ quan ban hành ghi đầy đủ: “${right}”, không viết tắt “${short}” (${this.clause.vi}).`,
        en: `The issuing body is named in full: “${right}”, not “${short}” (${this.clause.en}).`,
      },
      fixes: [replacement(at, right, "ask")],
    };
  },
});
