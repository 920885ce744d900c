import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const recipientsDrafterInitials = defineRule({
  id: "recipients/drafter-initials",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.9.x3"],
  clause: appendixOne("II", "9", "d"),
  standing: "recommended",
  fix: "ask",
  title: { vi: "Ngoặc đơn trong dòng “Lưu” không đóng", en: "Brackets of the filing line do not close" },
  explain: {
    vi: "Tên viết tắt của người soạn thảo, số bản lưu đặt trong ngoặc đơn mở và đóng đủ: “- Lưu: VT, CN(Linh).”.",
    en: "The drafter's initials and the number of copies stand in brackets that open and close: “- Lưu: VT, CN(Linh).”.",
  },
  examples: [
    {
      bad: "Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT, KT(T.Mai.",
      good: "Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT, KT(T.Mai).",
    },
  ],
  *check(document) {
    const filing = document.recipients?.filing;
    if (!filing) return;
    const text = textOf(document, filing);
    if (text.split("(").length - 1 !== text.split(")").length) return;
    const stop = /\.?$/u.exec(text)?.index ?? text.length;
    const at: Place = { ...filing, start: filing.start + text.lastIndexOf("("), end: filing.start + stop };
    yield {
      at,
      message: {
        vi: `Ngoặc đơn mở mà không đóng: viết “${text.slice(text.lastIndexOf("("), stop)})” (${this.clause.vi}).`,
        en: `The bracket opens and does not close: write “${text.slice(text.lastIndexOf("("), stop)})” (${this.clause.en}).`,
      },
      fixes: [
        { title: { vi: "Đóng ngoặc đơn", en: "Close the bracket" }, kind: "ask", edits: [{ at: { ...at, start: at.end }, newText: ")" }] },
      ],
    };
  },
});
