import { recipientStarsAreConverted } from "../facts/converted-marks.ts";
import { isPartyDocument } from "../facts/party-document.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { defineRule, type FixEdit } from "./rule.ts";

export const recipientsEntryForm = defineRule({
  id: "recipients/entry-form",
  scope: "document",
  basis: ["ND30-I-2.9.d3"],
  clause: appendixOne("II", "9", "d"),
  standing: "mandatory",
  fix: "safe",
  title: { vi: "Dòng nơi nhận sai dấu đầu hoặc cuối dòng", en: "Wrong mark before or after a recipient" },
  explain: {
    vi: "Mỗi nơi nhận hoặc nhóm nơi nhận ở một dòng riêng, đầu dòng có gạch đầu dòng “-”, cuối dòng có dấu chấm phẩy.",
    en: "Every recipient or group stands on its own line, with “-” before it and a semicolon after it.",
  },
  examples: [
    {
      bad: "Nơi nhận:\n- Bộ Nội vụ;\n- Các sở, ban, ngành\n- Lưu: VT.",
      good: "Nơi nhận:\n- Bộ Nội vụ;\n- Các sở, ban, ngành;\n- Lưu: VT.",
    },
    { bad: "Nơi nhận:\n+ Bộ Nội vụ;\n- Lưu: VT.", good: "Nơi nhận:\n- Bộ Nội vụ;\n- Lưu: VT." },
  ],
  *check(document) {
    const { recipients } = document;
    if (!recipients || isPartyDocument(document)) return;
    const anyLead = recipientStarsAreConverted(document);
    for (const entry of recipients.entries) {
      const paragraph = document.paragraphs[entry.paragraph];
      if (entry === recipients.filing || paragraph?.kind !== "text" || entry.paragraph === recipients.heading?.paragraph) continue;
      const { faults, edits } = faultsOf(document, entry, anyLead);
      if (faults.length === 0) continue;
      yield {
        at: entry,
        message: {
          vi: `Dòng nơi nhận phải ${faults.map((fault) => fault.vi).join(" và ")} (${this.clause.vi}).`,
          en: `A recipient line must ${faults.map((fault) => fault.en).join(" and ")} (${this.clause.en}).`,
        },
        fixes: [{ title: { vi: "Sửa dấu của dòng nơi nhận", en: "Mend the marks of this line" }, kind: "safe", edits }],
      };
    }
  },
});

function faultsOf(document: PlanDocument, entry: Place, anyLead: boolean) {
  const text = textOf(document, entry);
  const edits: FixEdit<Place>[] = [];
  const faults: { vi: string; en: string }[] = [];
  const lead = /^([-–—−+*•·●▪]?) ?/u.exec(text);
  // An en dash is what a page or a word processor makes of the hyphen (TRAP-15).
  if (lead && !/^[-–—−]$/.test(lead[1] ?? "") && !anyLead) {
    faults.push({ vi: "mở đầu bằng gạch “-”", en: "begin with a dash “-”" });
    edits.push({ at: { ...entry, end: entry.start + lead[0].length }, newText: "- " });
  }
  const tail = /[ ]?([;,.:]?)$/.exec(text);
  if (tail && tail[0] !== ";") {
    faults.push({ vi: "kết thúc bằng dấu chấm phẩy “;”", en: "end with a semicolon “;”" });
    edits.push({ at: { ...entry, start: entry.end - tail[0].length }, newText: ";" });
  }
  return { faults, edits };
}
