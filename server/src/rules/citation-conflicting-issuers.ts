import { usualName } from "../catalogue/agencies.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PlacedCitation } from "../facts/citations.ts";
import { citedDocumentsOf } from "../facts/cited-documents.ts";
import { issuersConflict } from "../facts/conflicting-issuers.ts";
import type { Citation } from "../recognise/citation.ts";
import { type PartyOrgan, partyOrgan } from "../recognise/party-organ.ts";
import { article } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const citationConflictingIssuers = defineRule({
  id: "citation/conflicting-issuers",
  scope: "document",
  reads: [citedDocumentsOf],
  basis: ["CIT-9a", "DANG-21"],
  clause: article("15", "1"),
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Một văn bản, hai cơ quan ban hành", en: "One document with two issuers" },
  explain: {
    vi: "Cùng số, ký hiệu và ngày mà chỗ ghi Ban Chấp hành Trung ương, chỗ ghi Bộ Chính trị hay Ban Bí thư (hoặc Ban Chấp hành Đảng bộ tỉnh và Ban Thường vụ Tỉnh ủy) thì một chỗ đã chép sai. “Trung ương”, “Tỉnh ủy” nói chung không bị báo.",
    en: "One symbol and day, but here the Central Committee and there the Politburo or the Secretariat (or a provincial committee and its standing board): one of them is a slip. “Trung ương” and “Tỉnh ủy” in general are not reported.",
  },
  examples: [
    {
      bad: "Thực hiện Nghị quyết số 27-NQ/TU ngày 10/11/2022 của Ban Thường vụ Tỉnh ủy về cây xanh.\n\nSơ kết Nghị quyết số 27-NQ/TU ngày 10/11/2022 của Ban Chấp hành Đảng bộ tỉnh.",
      good: "Thực hiện Nghị quyết số 27-NQ/TU ngày 10/11/2022 của Ban Thường vụ Tỉnh ủy về cây xanh.\n\nSơ kết Nghị quyết số 27-NQ/TU ngày 10/11/2022 của Ban Thường vụ Tỉnh ủy.",
    },
  ],
  *check(document, catalogue) {
    for (const { mentions } of citedDocumentsOf(document)) {
      const named = mentions.filter(({ citation }) => organOf(citation));
      // Long plans name one document hundreds of times, and nearly always one organ.
      if (new Set(named.map(({ citation }) => organOf(citation))).size < 2) continue;
      for (const { paragraph, citation } of named) {
        const other = named.filter((one) => issuersConflict(citation, one.citation));
        const right = other.length === 0 ? undefined : rightMention(named, citation, catalogue);
        const { issuer, symbol } = citation;
        if (!right?.issuer || !issuer || !symbol || partyOrgan(right.issuer) === organOf(citation)) continue;
        const at = { paragraph, start: issuer.start, end: issuer.end };
        const elsewhere = right.mention ?? other[0];
        yield {
          at,
          message: {
            vi: `“${symbol.normal}” ở đây ghi của “${issuer.text}”, ${right.mention ? "chỗ khác ghi" : "nhưng là"} của “${right.issuer}”; một văn bản chỉ có một cơ quan ban hành (${this.clause.vi}).`,
            en: `${symbol.normal} is from “${issuer.text}” here and ${right.mention ? "elsewhere" : "in fact"} from “${right.issuer}”; a document has one issuer (${this.clause.en}).`,
          },
          ...(elsewhere
            ? {
                related: [
                  {
                    at: { paragraph: elsewhere.paragraph, start: elsewhere.citation.start, end: elsewhere.citation.end },
                    message: { vi: "Ở đây ghi cơ quan khác", en: "Another body is named here" },
                  },
                ],
              }
            : {}),
          fixes: [
            {
              title: { vi: `Đổi thành “${right.issuer}”`, en: `Change to “${right.issuer}”` },
              kind: "ask",
              edits: [{ at, newText: right.issuer }],
            },
          ],
        };
      }
    }
  },
});

const organs = new WeakMap<Citation, { readonly organ: PartyOrgan | undefined }>();

/** The organ of the Party that a citation surely names as the issuer; kept, for a letter changes few citations of a plan. */
function organOf(citation: Citation): PartyOrgan | undefined {
  const kept = organs.get(citation) ?? { organ: citation.issuer && partyOrgan(citation.issuer.text) };
  organs.set(citation, kept);
  return kept.organ;
}

interface RightIssuer {
  readonly issuer: string;
  readonly mention?: PlacedCitation;
}

/** The issuer that the catalogue surely knows, else the one named most often; the first one of equals. */
function rightMention(named: readonly PlacedCitation[], citation: Citation, catalogue: Catalogue): RightIssuer | undefined {
  const sameDay = named.filter((one) => one.citation.date?.iso === citation.date?.iso);
  const known = knownIssuer(catalogue, citation);
  const agreeing = sameDay.find((one) => known !== undefined && organOf(one.citation) === partyOrgan(known));
  if (known !== undefined && !agreeing) return { issuer: known };
  const counts = new Map<string | undefined, number>();
  for (const { citation: one } of sameDay) counts.set(organOf(one), (counts.get(organOf(one)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const mention = agreeing ?? sameDay.find((one) => counts.get(organOf(one.citation)) === most);
  return mention?.citation.issuer && { issuer: mention.citation.issuer.text, mention };
}

function knownIssuer({ documents, agencies }: Catalogue, { symbol, date }: Citation): string | undefined {
  const row = symbol && date?.iso ? documents.find(symbol.normal, date.iso) : undefined;
  if (!row || row.recalled || row.unsure?.some((what) => what === "issuer" || what === "date")) return undefined;
  const agency = row.issuer === undefined ? undefined : agencies.byId(row.issuer);
  const name = agency && usualName(agency);
  return name !== undefined && partyOrgan(name) !== undefined ? name : undefined;
}
