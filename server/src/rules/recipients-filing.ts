import { isWholePlan } from "../facts/completeness.ts";
import { recipientStarsAreConverted } from "../facts/converted-marks.ts";
import { isPartyDocument } from "../facts/party-document.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** "- Lưu: VT, KTTH (03)." – after VT, each unit behind a comma; brackets hold copies or the drafter (ND30-I-2.9.x3). */
const rightForm = /^- Lưu: VT(?:, [^;:]+)?\.$/u;
const readable = /^(?<dash>[-–—−+*•·]?) ?l[ưu]u ?(?<colon>:?) ?vt(?<units>[ .,;:-].*?)?(?<stop>[.;,]?)$/iu;

export const recipientsFiling = defineRule({
  id: "recipients/filing",
  scope: "document",
  basis: ["ND30-I-2.9.d4", "ND30-I-2.9.d5", "ND30-I-2.9.x2"],
  clause: appendixOne("II", "9", "d"),
  standing: "mandatory",
  fix: "safe",
  title: { vi: "Dòng “Lưu” viết sai, thiếu hoặc không ở cuối", en: "Filing line (Lưu) malformed, missing or not last" },
  explain: {
    vi: "Dòng cuối cùng của Nơi nhận là “- Lưu: VT, <đơn vị soạn thảo>.”: sau “Lưu” có dấu hai chấm, sau “VT” có dấu phẩy rồi đến chữ viết tắt tên đơn vị và số lượng bản lưu (khi cần), cuối dòng là dấu chấm.",
    en: "The last recipient line is “- Lưu: VT, <drafting unit>.”: a colon after Lưu, a comma after VT, the unit's abbreviation and the number of copies where needed, a full stop at the end.",
  },
  examples: [
    { bad: "Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT. TH", good: "Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT, TH." },
    { bad: "Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu VT, TH.", good: "Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT, TH." },
  ],
  *check(document) {
    const { recipients } = document;
    if (!recipients || isPartyDocument(document)) return;
    const { filing, heading, entries } = recipients;
    const first = heading ?? entries[0];
    if (!filing) {
      if (!first || entries.length === 0 || !(heading || isWholePlan(document))) return;
      const present = entries.at(-1);
      yield {
        at: first,
        message: {
          vi: `Khối Nơi nhận thiếu dòng cuối “- Lưu: VT, …” (${this.clause.vi}).`,
          en: `The recipients lack the last line “- Lưu: VT, …” (${this.clause.en}).`,
        },
        ...(present && present !== first
          ? { related: [{ at: present, message: { vi: "Dòng cuối hiện có", en: "The present last line" } }] }
          : {}),
      };
      return;
    }
    const last = entries.at(-1);
    if (last && last !== filing) {
      yield {
        at: filing,
        message: {
          vi: `Dòng “Lưu” phải đứng cuối cùng trong Nơi nhận (${this.clause.vi}).`,
          en: `The filing line stands last among the recipients (${this.clause.en}).`,
        },
        related: [{ at: last, message: { vi: "Nơi nhận đứng sau", en: "The recipient after it" } }],
      };
    }
    const written = textOf(document, filing);
    const dash = recipientStarsAreConverted(document) ? "*" : (/^[–—−]/.exec(written)?.[0] ?? "-");
    const text = dash === "-" ? written : `-${written.slice(1)}`;
    // In a table cell the list may be cut anywhere; only its own line can be judged.
    if (rightForm.test(text) || document.paragraphs[filing.paragraph]?.kind !== "text") return;
    const wanted = repaired(text)?.replace("-", dash);
    yield {
      at: filing,
      message: wanted
        ? {
            vi: `Dòng lưu phải viết là “${wanted}” (${this.clause.vi}).`,
            en: `The filing line is written “${wanted}” (${this.clause.en}).`,
          }
        : {
            vi: `Dòng lưu phải có dạng “${dash} Lưu: VT, <đơn vị>.” (${this.clause.vi}).`,
            en: `The filing line has the form “${dash} Lưu: VT, <unit>.” (${this.clause.en}).`,
          },
      ...(wanted
        ? {
            fixes: [
              {
                title: { vi: `Sửa thành “${wanted}”`, en: `Change to “${wanted}”` },
                kind: "safe" as const,
                edits: [{ at: filing, newText: wanted }],
              },
            ],
          }
        : {}),
    };
  },
});

/** The line in its right form, or undefined where the VT is missing and only the drafter knows. */
function repaired(text: string): string | undefined {
  const groups = readable.exec(text)?.groups;
  if (!groups) return undefined;
  const units = (groups.units ?? "").replace(/^[ .,;:-]+/, "").trim();
  const wanted = units === "" ? "- Lưu: VT." : `- Lưu: VT, ${units}.`;
  return rightForm.test(wanted) ? wanted : undefined;
}
