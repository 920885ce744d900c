import type { Agency } from "../catalogue/schema.ts";
import { judgedNames } from "../facts/judged-names.ts";
import type { PlanDocument } from "../plan/document.ts";
import { perStructure } from "../plan/gathered.ts";
import { textOf } from "../plan/place.ts";
import { fold } from "../text/fold.ts";
import { defineRule } from "./rule.ts";

/** "Giao …", "UBND tỉnh giao …" at the head of a sentence, an item or a label; the word itself is the last group. */
const gives =
  /(?:^|[.;:] |^\S{1,6} |(?:Ủy|Uỷ) ban nhân dân (?:tỉnh|thành phố|xã|phường) |UBND (?:tỉnh|thành phố|xã|phường) )([Gg]iao)(?: cho)? $/u;
const byPeoplesCommittee = /ủy ban nhân dân|ubnd|(?<![A-Za-zÀ-ỹ])sở(?![A-Za-zÀ-ỹ])/u;

export const assignmentPartyBody = defineRule({
  id: "assignment/party-body",
  scope: "placed",
  basis: ["PRAC-11"],
  clause: { vi: "thông lệ giao việc trong kế hoạch của Ủy ban nhân dân", en: "usual practice of People's Committees' plans" },
  standing: "practice",
  fix: "ask",
  title: { vi: "“Giao” việc cho cơ quan của Đảng, Mặt trận, đoàn thể", en: "Party or Front body “assigned” a task" },
  explain: {
    vi: "Ủy ban nhân dân giao việc cho cơ quan thuộc mình; với cơ quan của Đảng, Mặt trận Tổ quốc, các tổ chức chính trị - xã hội, Hội đồng nhân dân, Tòa án, Viện kiểm sát thì “đề nghị”.",
    en: "A People's Committee assigns work (“giao”) to its own bodies; of Party bodies, the Fatherland Front, mass organisations, People's Councils, courts and procuracies it requests (“đề nghị”).",
  },
  examples: [
    {
      bad: "ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. Giao Ban Tổ chức Tỉnh ủy hướng dẫn việc khen thưởng.",
      good: "ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. Đề nghị Ban Tổ chức Tỉnh ủy hướng dẫn việc khen thưởng.",
    },
  ],
  *check(document, index, { agencies }) {
    if (!isOfPeoplesCommittee(document)) return;
    for (const { paragraph, mention } of judgedNames(document, index, agencies)) {
      const before = document.paragraphs[paragraph]?.text.slice(0, mention.start) ?? "";
      if (!/giao(?: cho)? $/iu.test(before.slice(-10))) continue;
      const bodies = mention.ids.flatMap((id) => agencies.byId(id) ?? []);
      const [, word] = bodies.length > 0 && bodies.every(isRequested) ? (gives.exec(before) ?? []) : [];
      if (word === undefined) continue;
      const start = before.lastIndexOf(word);
      const at = { paragraph, start, end: start + before.slice(start).trimEnd().length };
      const newText = word === "Giao" ? "Đề nghị" : "đề nghị";
      yield {
        at,
        message: {
          vi: `Với ${mention.name.text} dùng “đề nghị”, không dùng “giao” (${this.clause.vi}).`,
          en: `${mention.name.text} is asked (“đề nghị”), not assigned (“giao”) (${this.clause.en}).`,
        },
        fixes: [{ title: { vi: `Đổi thành “${newText}”`, en: `Change to “${newText}”` }, kind: "ask", edits: [{ at, newText }] }],
      };
    }
  },
});

const kinds: ReadonlySet<string> = new Set(["front", "mass-organisation", "council", "judiciary", "legislature"]);

function isRequested({ level, kind }: Agency): boolean {
  return level === "party" || (kind !== undefined && kinds.has(kind));
}

/** The plan of a People's Committee or of a department; the Party's and the Front's give orders to others. */
const isOfPeoplesCommittee = perStructure((document: PlanDocument): boolean => {
  const { issuer, symbol } = document.header;
  const named = [issuer, symbol].map((place) => (place ? fold(textOf(document, place)) : "")).join(" ");
  return byPeoplesCommittee.test(named);
});
