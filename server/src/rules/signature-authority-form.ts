import { isPartyDocument } from "../facts/party-document.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

const written = /^(T ?\/ ?M|K ?\/ ?T|T ?\/ ?L|TM|KT|TL|TUQ|T\.? ?U\.? ?Q|Q)( ?\.? ?)(?=\p{Lu})/u;

export const signatureAuthorityForm = defineRule({
  id: "signature/authority-form",
  scope: "document",
  basis: ["ND30-I-2.7.b1", "ND30-I-2.7.b2", "ND30-I-2.7.b3", "ND30-I-2.7.b4", "ND30-I-2.7.b5"],
  clause: appendixOne("II", "7", "b"),
  standing: "mandatory",
  fix: "safe",
  title: { vi: "Viết sai TM., KT., TL., TUQ., Q.", en: "Malformed TM., KT., TL., TUQ., Q." },
  explain: {
    vi: "Quyền hạn người ký viết tắt có dấu chấm và một dấu cách, chữ in hoa: “TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ TỊCH”, “TL. CHỦ TỊCH”, “TUQ. BỘ TRƯỞNG”, “Q. CHỦ TỊCH”. Dạng “T/M”, “K/T” là của văn bản Đảng.",
    en: "The signer's authority is abbreviated in capitals with a full stop and one space: “TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ TỊCH”, “TL. …”, “TUQ. …”, “Q. …”. “T/M”, “K/T” belong to Party documents.",
  },
  examples: [
    { bad: "Nơi nhận:\n- Lưu: VT.\n\nT/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH", good: "Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" },
    { bad: "Nơi nhận:\n- Lưu: VT.\n\nTM.ỦY BAN NHÂN DÂN\nCHỦ TỊCH", good: "Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" },
    { bad: "Nơi nhận:\n- Lưu: VT.\n\nKT GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", good: "Nơi nhận:\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC" },
  ],
  *check(document) {
    if (isPartyDocument(document)) return;
    for (const at of document.signature?.authority ?? []) {
      const text = textOf(document, at);
      const match = written.exec(text);
      if (!match) continue;
      const letters = (match[1] ?? "").replace(/[ ./]/g, "");
      const wanted = `${letters}. `;
      if (match[0] === wanted) continue;
      const span = { ...at, end: at.start + match[0].length };
      yield {
        at: { ...span, end: at.start + match[0].trimEnd().length },
        message:
          match[0].trim() === `${letters}.`
            ? {
                vi: `Sau “${letters}.” phải có một dấu cách (${this.clause.vi}).`,
                en: `One space follows “${letters}.” (${this.clause.en}).`,
              }
            : {
                vi: `“${match[0].trim()}” phải viết là “${letters}.” (${this.clause.vi}).`,
                en: `“${match[0].trim()}” is written “${letters}.” (${this.clause.en}).`,
              },
        fixes: [
          {
            title: { vi: `Viết thành “${letters}. …”`, en: `Write “${letters}. …”` },
            kind: "safe",
            edits: [{ at: span, newText: wanted }],
          },
        ],
      };
    }
  },
});
