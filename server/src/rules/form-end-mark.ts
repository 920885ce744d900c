import { isFinished, isWholePlan } from "../facts/completeness.ts";
import { isPartyDocument } from "../facts/party-document.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { defineRule } from "./rule.ts";

export const formEndMark = defineRule({
  id: "form/end-mark",
  scope: "document",
  basis: ["ND30-III-2.1", "ND30-III-2.2", "PRAC-1"],
  clause: { vi: "các mẫu tại Phụ lục III Nghị định 30/2020/NĐ-CP", en: "the samples in Appendix III of Decree 30/2020/NĐ-CP" },
  standing: "recommended",
  fix: "safe",
  title: { vi: "Dấu kết thúc “./.” thiếu hoặc sai", en: "End mark “./.” missing or malformed" },
  explain: {
    vi: "Các mẫu văn bản của Nghị định 30/2020/NĐ-CP kết thúc phần nội dung bằng “./.” viết liền sau chữ cuối cùng, chỉ một lần.",
    en: "The samples of Decree 30/2020/NĐ-CP close the body with “./.” right after its last word, once only.",
  },
  examples: [
    {
      bad: "KẾ HOẠCH\nTrồng cây năm 2026\n\nCác xã, phường báo cáo kết quả về Sở Nội vụ để tổng hợp. ./.\n\nNơi nhận:\n- Lưu: VT.",
      good: "KẾ HOẠCH\nTrồng cây năm 2026\n\nCác xã, phường báo cáo kết quả về Sở Nội vụ để tổng hợp./.\n\nNơi nhận:\n- Lưu: VT.",
    },
    {
      bad: "KẾ HOẠCH\nTrồng cây năm 2026\n\nCác xã, phường tổ chức thực hiện nghiêm túc Kế hoạch này.\n\nNơi nhận:\n- Lưu: VT.",
      good: "KẾ HOẠCH\nTrồng cây năm 2026\n\nCác xã, phường tổ chức thực hiện nghiêm túc Kế hoạch này./.\n\nNơi nhận:\n- Lưu: VT.",
    },
  ],
  *check(document) {
    if (isPartyDocument(document)) return;
    const { endMark } = document;
    if (endMark) {
      const written = textOf(document, endMark);
      if (written === "./.") return;
      yield {
        at: withLastWord(document, endMark),
        message: {
          vi: `Dấu kết thúc phải viết liền là “./.” (${this.clause.vi}).`,
          en: `The end mark is written “./.”, without spaces (${this.clause.en}).`,
        },
        fixes: [
          {
            title: { vi: "Viết lại thành “./.”", en: "Write “./.”" },
            // Letters behind the mark are somebody's initials: dropping them is for the drafter to decide.
            kind: /[A-Za-zÀ-ỹ]/u.test(written) ? "ask" : "safe",
            edits: [{ at: endMark, newText: "./." }],
          },
        ],
      };
      return;
    }
    const last = lastOfBody(document);
    if (!last || !isWholePlan(document) || !isFinished(document)) return;
    const words = textOf(document, last);
    const stop = /[.;,]?$/.exec(words)?.[0].length ?? 0;
    const at: Place = { ...last, start: Math.max(0, last.end - stop) };
    yield {
      at: withLastWord(document, at),
      message: {
        vi: `Thiếu dấu “./.” kết thúc phần nội dung (${this.clause.vi}).`,
        en: `The body is not closed with “./.” (${this.clause.en}).`,
      },
      fixes: [{ title: { vi: "Thêm “./.”", en: "Add “./.”" }, kind: "safe", edits: [{ at, newText: "./." }] }],
    };
  },
});

/** Squiggles under two dots are hard to see: take the word before them along. */
function withLastWord(document: PlanDocument, at: Place): Place {
  const before = document.paragraphs[at.paragraph]?.text.slice(0, at.start).trimEnd() ?? "";
  return { ...at, start: before.lastIndexOf(" ") + 1 };
}

/** The last sentence of the body, where recipients or a signature follow it. A table or a heading cannot carry the mark. */
function lastOfBody(document: PlanDocument): Place | undefined {
  const foot = document.recipients?.heading ?? document.recipients?.entries[0] ?? document.signature?.authority[0];
  if (!foot) return undefined;
  for (let index = foot.paragraph - 1; index >= 0; index--) {
    const paragraph = document.paragraphs[index];
    const role = document.roles[index];
    if (!paragraph || role === "noise") continue;
    if (role !== "body" && role !== "closing" && role !== "bullet" && role !== "heading" && role !== "label" && role !== "opening")
      return undefined;
    return paragraph.text.length > 30 ? { paragraph: index, start: 0, end: paragraph.text.length } : undefined;
  }
  return undefined;
}
