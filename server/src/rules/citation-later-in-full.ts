import { citationsIn, type PlacedCitation } from "../facts/citations.ts";
import { citedDocumentsOf, symbolKey } from "../facts/cited-documents.ts";
import { issuersConflict } from "../facts/conflicting-issuers.ts";
import { isPartyDocument } from "../facts/party-document.ts";
import { isInHead, partOf } from "../facts/plan-parts.ts";
import { isQuoted } from "../facts/quoted-citations.ts";
import { type ShortName, shortNameTable } from "../facts/short-names.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import type { Citation } from "../recognise/citation.ts";
import { appendixOne } from "./clause.ts";
import { defineRule, type Finding } from "./rule.ts";

const clause = appendixOne("II", "6", "b");

export const citationLaterInFull = defineRule({
  id: "citation/later-in-full",
  scope: "document",
  reads: [shortNameTable],
  basis: ["ND30-I-2.6.b2", "CIT-11b"],
  clause,
  standing: "practice",
  fix: "ask",
  title: { vi: "Viện dẫn lại mà vẫn ghi đầy đủ", en: "Later citation in full again" },
  explain: {
    vi: "Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu của văn bản (hoặc tên gọi tắt đã đặt); không ghi lại ngày và cơ quan ban hành.",
    en: "From the second citation on only type, number and symbol are given (or the short name); date and issuer are not repeated.",
  },
  examples: [
    {
      bad: "Thực hiện Quyết định số 112/QĐ-UBND ngày 23/8/2022 của Ủy ban nhân dân tỉnh.\n\nKinh phí lấy từ nguồn tại Quyết định số 112/QĐ-UBND ngày 23/8/2022 của Ủy ban nhân dân tỉnh.",
      good: "Thực hiện Quyết định số 112/QĐ-UBND ngày 23/8/2022 của Ủy ban nhân dân tỉnh.\n\nKinh phí lấy từ nguồn tại Quyết định số 112/QĐ-UBND.",
    },
  ],
  *check(document) {
    if (isPartyDocument(document)) return;
    const { names } = shortNameTable(document);
    const inDefinition = new Set(names.flatMap(({ definitions }) => definitions.map(({ short }) => short)));
    const isInDefinition = ({ citation }: PlacedCitation): boolean => inDefinition.has(citation);
    const named = new Map(names.flatMap((name) => namedDocument(name)));
    // An appendix is read on its own, so it may cite in full again.
    for (const { mentions } of citedDocumentsOf(document)) {
      const inText = mentions.filter((mention) => isInText(document, mention) && !isInDefinition(mention));
      let first: PlacedCitation | undefined;
      for (const later of inText) {
        if (!first || partOf(document, first.paragraph) !== partOf(document, later.paragraph)) {
          if (isFull(later)) first = later;
          continue;
        }
        const name = shortNameFor(later, named);
        const before = judged.get(later);
        const finding = before?.first === first && before.name === name ? before.finding : judge(document, first, later, name);
        judged.set(later, { first, name, finding });
        if (finding) yield finding;
      }
    }
  },
});

/** A mention of the drafter's own in running text. */
function isInText(document: PlanDocument, { paragraph, citation }: PlacedCitation): boolean {
  return !isInHead(document, paragraph) && !isQuoted(document.paragraphs[paragraph], citation);
}

/** What was found of a mention, which holds as long as the first citation and the short name are the same. */
const judged = new WeakMap<
  PlacedCitation,
  { readonly first: PlacedCitation; readonly name: string | undefined; readonly finding: Finding<Place> | undefined }
>();

function judge(document: PlanDocument, first: PlacedCitation, later: PlacedCitation, name: string | undefined): Finding<Place> | undefined {
  // Of two issuers one is wrong: citation/conflicting-issuers tells, and nothing must take the contradiction away unseen.
  const same = later.citation.date?.iso === first.citation.date?.iso && !issuersConflict(first.citation, later.citation);
  const end = same ? repeatedEnd(document, later) : undefined;
  const { symbol } = later.citation;
  if (end === undefined || !symbol) return undefined;
  const { paragraph } = later;
  return {
    at: { paragraph, start: later.citation.start, end },
    message: {
      vi: `“${symbol.normal}” đã được viện dẫn đầy đủ ở trên; lần sau chỉ ghi tên loại và số, ký hiệu (${clause.vi}).`,
      en: `${symbol.normal} was cited in full above; later only type and symbol are given (${clause.en}).`,
    },
    related: [
      {
        at: { paragraph: first.paragraph, start: first.citation.start, end: first.citation.end },
        message: { vi: "Viện dẫn lần đầu", en: "First citation" },
      },
    ],
    fixes: [
      {
        title: { vi: "Chỉ giữ tên loại và số, ký hiệu", en: "Keep type and symbol only" },
        kind: "ask",
        edits: [{ at: { paragraph, start: symbol.end, end }, newText: "" }],
      },
      ...(name === undefined
        ? []
        : [
            {
              title: { vi: `Dùng tên gọi tắt “${name}”`, en: `Use the short name “${name}”` },
              kind: "ask" as const,
              edits: [{ at: { paragraph, start: later.citation.start, end }, newText: name }],
            },
          ]),
    ],
  };
}

/** A short citation made the name of a document ("Quyết định số 696"), by that document's symbol. */
function namedDocument(name: ShortName): readonly (readonly [string, ShortName])[] {
  const [{ citation, kind, short }] = name.definitions;
  const key = citation && short?.shortForm && kind === "called" ? symbolKey(citation) : undefined;
  return key === undefined ? [] : [[key, name]];
}

function isFull({ citation: { date, issuer } }: PlacedCitation): boolean {
  return date?.iso != null && issuer !== undefined;
}

/** Where date and issuer end that need not be repeated; undefined where a bracket or other words stand among them. */
function repeatedEnd(document: PlanDocument, { paragraph, citation }: PlacedCitation): number | undefined {
  const { type, symbol, date, issuer } = citation;
  const role = document.roles[paragraph];
  // The closing sentence repeats the plan's title; the abstract of another document is not the drafter's to shorten.
  if (!symbol || !date || role === "legalBasis" || role === "closing" || isInSubject(document, paragraph, citation)) return undefined;
  if (type === "Luật" || type === "Bộ luật" || type === "Pháp lệnh") return undefined;
  const end = Math.max(date.end, issuer?.end ?? 0);
  return date.start < symbol.end || /[()]/.test(document.paragraphs[paragraph]?.text.slice(symbol.end, end) ?? "(") ? undefined : end;
}

function isInSubject(document: PlanDocument, index: number, { start, end }: Citation): boolean {
  const paragraph = document.paragraphs[index];
  return paragraph !== undefined && citationsIn(paragraph).some(({ subject }) => subject && subject.start <= start && end <= subject.end);
}

function shortNameFor({ citation, paragraph }: PlacedCitation, named: ReadonlyMap<string, ShortName>): string | undefined {
  const definition = named.get(symbolKey(citation) ?? "")?.definitions[0];
  const before =
    definition && (definition.paragraph < paragraph || (definition.paragraph === paragraph && definition.end <= citation.start));
  return before ? definition.name.text : undefined;
}
