import { fullAgencyName } from "../catalogue/agencies.ts";
import { catalogueAsOf } from "../catalogue/catalogue.ts";
import type { KnownDocument } from "../catalogue/schema.ts";
import { isValidOn } from "../catalogue/validity.ts";
import { issuingBodies } from "../facts/issuing-bodies.ts";
import { knownDocument, rowsOf } from "../facts/known-document.ts";
import { isInHead } from "../facts/plan-parts.ts";
import { shortNameTable } from "../facts/short-names.ts";
import type { PlanDocument } from "../plan/document.ts";
import { rangeOf } from "../plan/place.ts";
import type { CitationSystem } from "../recognise/citation.ts";
import { fullness } from "../workspace/index-identity.ts";
import { type CitedHere, targetAt } from "./cursor-target.ts";
import { beginning, escaped, lines, type Note, type Pointed } from "./hover-note.ts";
import { type Knowledge, planDay } from "./knowledge.ts";
import { citedDay, isCitedByName, issuerName, knownLaws } from "./known-documents.ts";

const words = {
  vi: {
    of: "của",
    day: "ngày",
    systems: {
      state: "Văn bản hành chính",
      party: "Văn bản của Đảng",
      normative: "Văn bản quy phạm pháp luật",
      correspondence: "Công văn",
      named: "",
    },
    inForce: "Còn hiệu lực theo danh mục lập ngày",
    ended: "Đã hết hiệu lực",
    endedOn: "Có hiệu lực đến hết ngày",
    notYet: "Có hiệu lực từ ngày",
    replaced: "Đã được thay thế bằng",
    from: "từ ngày",
    amended: "Được sửa đổi, bổ sung bởi",
    unsure: "Danh mục chưa kiểm chứng văn bản này.",
    first: (line: number, count: number) => `Dẫn lần đầu ở dòng ${line}; ${count} lần trong kế hoạch này.`,
    others: (count: number) => `${count} kế hoạch khác trong thư mục cũng dẫn:`,
    several: "Số này có ở nhiều văn bản:",
    self: "Số của chính kế hoạch này.",
  },
  en: {
    of: "by",
    day: "of",
    systems: {
      state: "Administrative document",
      party: "Document of the Party",
      normative: "Legal normative document",
      correspondence: "Letter",
      named: "",
    },
    inForce: "In force according to the catalogue of",
    ended: "No longer in force",
    endedOn: "In force until",
    notYet: "In force from",
    replaced: "Replaced by",
    from: "from",
    amended: "Amended by",
    unsure: "The catalogue has not verified this document.",
    first: (line: number, count: number) => `First cited in line ${line}; ${count === 1 ? "once" : `${count} times`} in this plan.`,
    others: (count: number) => (count === 1 ? "Another plan of the folder cites it:" : `${count} other plans of the folder cite it:`),
    several: "Several documents have this number:",
    self: "The number of this plan itself.",
  },
} as const;

const mostPlans = 5;

/** The document cited at the cursor, or pointed back to: what it is, whether it holds, where else it is cited. */
export function documentNotes({ document, cursor, knowledge }: Pointed): Note[] {
  const target = targetAt(document, cursor);
  if (target?.kind !== "document") return [];
  return [{ range: rangeOf(document, target.at), markdown: citedMarkdown(document, target.cited, target.system, knowledge) }];
}

/** A document as the plan, the folder and the catalogue know it. */
export function citedMarkdown(document: PlanDocument, cited: CitedHere, system: CitationSystem, knowledge: Knowledge): string {
  const say = words[knowledge.language];
  if (cited.self) return say.self;
  const { identity, mentions } = cited;
  const day = planDay(document, knowledge.today);
  const fullest = mentions.toSorted((a, b) => fullness(b.citation) - fullness(a.citation))[0]?.citation;
  const lawName = [fullest?.type, fullest?.subject?.text].filter((part) => part !== undefined).join(" ");
  const ofYear = ({ symbol }: KnownDocument): boolean => identity.year === undefined || symbol.includes(`/${identity.year}/`);
  const laws = identity.symbol === undefined ? knownLaws(knowledge.catalogue, lawName).filter(ofYear) : [];
  const known =
    identity.symbol === undefined
      ? (laws.find(({ date }) => (date ?? "") <= day) ?? laws[0])
      : knownDocument(knowledge.catalogue, document, identity.symbol, identity.date);
  const several =
    !known && identity.symbol !== undefined && !identity.date ? rowsOf(knowledge.catalogue, document, identity.symbol, undefined) : [];
  const name = identity.symbol === undefined ? lawName : `${identity.type ?? known?.type ?? ""} số ${identity.symbol}`.trim();
  const date = identity.date ?? known?.date;
  const bodies = fullest?.symbol ? issuingBodies(knowledge.catalogue, fullest.symbol).filter((body) => isValidOn(body, date ?? day)) : [];
  const [signing] = bodies.length === 1 ? bodies : [];
  const issuer = identity.issuer ?? (known && issuerName(knowledge.catalogue, known)) ?? (signing && fullAgencyName(signing));
  const elsewhere = fullest?.subject || known ? undefined : knowledge.folder?.fullestCitation(identity)?.citation.subject;
  const title =
    (identity.symbol === undefined ? undefined : fullest?.subject?.text) ?? (known && !isCitedByName(known) ? known.title : elsewhere);
  return [
    lines(
      `**${escaped(name)}**`,
      [date && `${say.day} ${citedDay(date)}`, issuer && `${say.of} ${escaped(issuer)}`].filter(Boolean).join(" "),
      title && `_${escaped(beginning(title, 300))}_`,
      say.systems[system],
    ),
    known && stateMarkdown(known, day, knowledge),
    several.length > 1 && lines(say.several, ...several.map((one) => `- ${escaped(oneLine(one))}`)),
    usesMarkdown(document, cited, knowledge),
    othersMarkdown(cited, knowledge),
  ]
    .filter((part) => part)
    .join("\n\n");
}

/** A document of the catalogue by itself, for the documentation of a completion. */
export function knownMarkdown(known: KnownDocument, day: string, knowledge: Knowledge): string {
  const say = words[knowledge.language];
  const issuer = issuerName(knowledge.catalogue, known);
  const head = lines(
    `**${escaped(isCitedByName(known) ? known.title : `${known.type} số ${known.symbol}`)}**`,
    [isCitedByName(known) && known.symbol, known.date && `${say.day} ${citedDay(known.date)}`, issuer && `${say.of} ${escaped(issuer)}`]
      .filter(Boolean)
      .join(" "),
    !isCitedByName(known) && `_${escaped(known.title)}_`,
  );
  return [head, stateMarkdown(known, day, knowledge)].filter((part) => part !== "").join("\n\n");
}

function stateMarkdown(known: KnownDocument, day: string, { catalogue, language }: Knowledge): string {
  const say = words[language];
  const next = catalogue.documents.replacementOn(known, day);
  const from = next?.from ?? next?.date;
  const over = known.to !== undefined && known.to < day;
  return lines(
    next && `${say.replaced} **${escaped(oneLine(next))}**${from ? `, ${say.from} ${citedDay(from)}` : ""}`,
    !next && over && `${say.endedOn} ${citedDay(known.to ?? "")}`,
    !next && !over && known.ended && say.ended,
    known.from !== undefined && known.from > day && `${say.notYet} ${citedDay(known.from)}`,
    !next && !over && known.inForce && `${say.inForce} ${citedDay(catalogueAsOf)}`,
    known.amendedBy && `${say.amended} ${known.amendedBy.map(escaped).join(", ")}`,
    (known.recalled || known.unsure !== undefined) && `_${say.unsure}_`,
  );
}

function oneLine(known: KnownDocument): string {
  const date = known.date === undefined ? "" : ` ngày ${citedDay(known.date)}`;
  return isCitedByName(known)
    ? `${known.title} (${known.symbol}${date})`
    : `${known.type} số ${known.symbol}${date} ${beginning(known.title, 80)}`;
}

function usesMarkdown(document: PlanDocument, { mentions }: CitedHere, { language }: Knowledge): string | undefined {
  const shown = mentions.filter(({ paragraph }) => !isInHead(document, paragraph));
  const [first] = shown;
  if (!first) return undefined;
  const line = rangeOf(document, { paragraph: first.paragraph, start: first.citation.start, end: first.citation.end }).start.line + 1;
  const citations = new Set(mentions.map(({ citation }) => citation));
  const short = shortNameTable(document)
    .names.filter(({ definitions }) => definitions.some(({ citation }) => citation && citations.has(citation)))
    .flatMap(({ uses }) => uses)
    .filter((use) => !shown.some(({ paragraph, citation }) => paragraph === use.paragraph && citation.start === use.start));
  return words[language].first(line, shown.length + short.length);
}

function othersMarkdown({ identity }: CitedHere, { folder, language }: Knowledge): string | undefined {
  const others = folder?.plansCiting(identity) ?? [];
  if (others.length === 0) return undefined;
  const shown = others.slice(0, mostPlans).map(({ uri, summary }) => `- [${escaped(beginning(summary.title, 80))}](${uri})`);
  return [words[language].others(others.length), ...shown, ...(others.length > mostPlans ? ["- …"] : [])].join("\n");
}
