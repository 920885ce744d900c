import { isWholePlan } from "../facts/completeness.ts";
import { isPartyDocument } from "../facts/party-document.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const recipientsHeading = defineRule({
  id: "recipients/heading",
  scope: "document",
  basis: ["ND30-I-2.9.d2"],
  clause: appendixOne("II", "9", "d"),
  standing: "mandatory",
  fix: "safe",
  title: { vi: "Dòng “Nơi nhận:” viết sai hoặc thiếu", en: "Line “Nơi nhận:” malformed or missing" },
  explain: {
    vi: "Từ “Nơi nhận” đứng riêng một dòng, chữ in thường, sau có dấu hai chấm: “Nơi nhận:”.",
    en: "“Nơi nhận:” stands on a line of its own, in ordinary case, with a colon.",
  },
  examples: [
    { bad: "NƠI NHẬN:\n- Các sở, ban, ngành;\n- Lưu: VT.", good: "Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT." },
    { bad: "Nơi nhận\n- Các sở, ban, ngành;\n- Lưu: VT.", good: "Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT." },
  ],
  *check(document) {
    const { recipients } = document;
    if (!recipients || isPartyDocument(document)) return;
    const { heading } = recipients;
    if (heading) {
      if (textOf(document, heading) === "Nơi nhận:") return;
      yield {
        at: heading,
        message: {
          vi: `Phải viết là “Nơi nhận:”, chữ in thường và có dấu hai chấm (${this.clause.vi}).`,
          en: `Write “Nơi nhận:”, in ordinary case and with a colon (${this.clause.en}).`,
        },
        fixes: [
          {
            title: { vi: "Sửa thành “Nơi nhận:”", en: "Change to “Nơi nhận:”" },
            kind: "safe",
            edits: [{ at: heading, newText: "Nơi nhận:" }],
          },
        ],
      };
      return;
    }
    const first = recipients.entries[0];
    if (!first || !isWholePlan(document)) return;
    yield {
      at: first,
      message: {
        vi: `Danh sách nơi nhận thiếu dòng “Nơi nhận:” ở trên (${this.clause.vi}).`,
        en: `The line “Nơi nhận:” is missing above the recipients (${this.clause.en}).`,
      },
      fixes: [
        {
          title: { vi: "Thêm dòng “Nơi nhận:”", en: "Add the line “Nơi nhận:”" },
          kind: "ask",
          edits: [{ at: { ...first, end: first.start }, newText: "Nơi nhận:\n" }],
        },
      ],
    };
  },
});
