import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import { catalogueAsOf } from "../catalogue/catalogue.ts";
import { shippedIssuerCodes } from "../catalogue/issuer-codes.ts";
import { citedDocumentsOf } from "../facts/cited-documents.ts";
import { planUnitOf } from "../facts/plan-unit.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf } from "../plan/place.ts";
import type { SeveritySettings } from "../rules/check.ts";
import { datesConflict, citationConflictingDates as rule } from "../rules/citation-conflicting-dates.ts";
import { ignoredIn } from "../rules/ignore.ts";
import type { Message } from "../rules/rule.ts";
import type { Range } from "../text/source-text.ts";
import { type DocumentIdentity, identityOf, ofDifferentBodies } from "../workspace/index-identity.ts";
import type { IndexedPlan, IndexStore } from "../workspace/index-store.ts";
import { type PackedRange, unpacked } from "../workspace/index-summary.ts";
import { uriKey } from "../workspace/plan-files.ts";
import type { DiagnosticData, DiagnosticOptions } from "./diagnostics.ts";

/** A date that another plan gives a document. */
interface OtherDate {
  readonly uri: string;
  readonly at: PackedRange;
  readonly date: string;
  readonly dateText?: string;
  /** It is the document itself that says so. */
  readonly own: boolean;
}

/** A date in a plan that other plans of the folder contradict. */
export interface FolderDate {
  readonly at: Place;
  readonly message: Message;
  /** The date to put there. */
  readonly right: string;
  /** Where the other date stands. */
  readonly other: { readonly uri: string; readonly range: Range };
}

/**
 * Citations whose date differs from the one the folder's other plans give the document, or the document itself (CIT-9a across plans).
 * Only information: which plan is right, nobody can tell from here. The plans most of which agree are left in peace.
 */
export function folderDates(document: PlanDocument, index: IndexStore, uri: string): readonly FolderDate[] {
  if (index.size < (index.get(uri) ? 2 : 1)) return [];
  const isIgnored = ignoredIn(document);
  const province = planUnitOf(document, document.header.issueDate ?? catalogueAsOf)?.province?.name;
  return citedDocumentsOf(document).flatMap(({ mentions }): FolderDate[] => {
    const dated = mentions.find(({ citation }) => citation.date?.iso);
    const date = dated?.citation.date;
    const identity = dated && identityOf(dated.citation);
    if (!dated || !date?.iso || !identity?.date || isIgnored?.(rule.id, dated.paragraph)) return [];
    const usual = remembered(index, [uri, identity, province], () =>
      usualDate(identity, date.iso ?? "", otherDates(index, identity, uri, province)),
    );
    if (!usual) return [];
    const right = usual.dateText ?? slashed(usual.date);
    return [
      {
        at: { paragraph: dated.paragraph, start: date.start, end: date.end },
        message: message(identity.symbol ?? "", date.text, right, usual.own),
        right,
        other: { uri: usual.uri, range: unpacked(usual.at) },
      },
    ];
  });
}

/** The same as an editor shows it. */
export function folderDateDiagnostics(
  document: PlanDocument,
  index: IndexStore,
  severities: SeveritySettings,
  { language, uri, ruleLink }: DiagnosticOptions,
): Diagnostic[] {
  const wanted = severities[rule.id];
  if (wanted === "off") return [];
  const href = ruleLink(rule.id);
  return folderDates(document, index, uri).map(({ at, message: says, right, other }): Diagnostic => {
    const range = rangeOf(document, at);
    const fix: Message = { vi: `Đổi thành “${right}”`, en: `Change to “${right}”` };
    const data: DiagnosticData = { rule: rule.id, fixes: [{ title: fix[language], kind: "ask", edits: [{ range, newText: right }] }] };
    const related: Message = { vi: `Ở đây ghi “${right}”`, en: `Dated “${right}” here` };
    return {
      range,
      severity: wanted === "hint" ? DiagnosticSeverity.Hint : DiagnosticSeverity.Information,
      code: rule.id,
      source: "kehoach",
      message: says[language],
      data,
      ...(href ? { codeDescription: { href } } : {}),
      relatedInformation: [{ location: other, message: related[language] }],
    };
  });
}

function message(symbol: string, here: string, there: string, own: boolean): Message {
  return own
    ? {
        vi: `Số ${symbol} ở đây ghi “${here}”, chính văn bản ấy trong thư mục ghi “${there}” (${rule.clause.vi}).`,
        en: `${symbol} is dated “${here}” here; the document itself, a file of the folder, says “${there}” (${rule.clause.en}).`,
      }
    : {
        vi: `Số ${symbol} ở đây ghi “${here}”, kế hoạch khác trong thư mục ghi “${there}”; một văn bản chỉ có một ngày ban hành (${rule.clause.vi}).`,
        en: `${symbol} is dated “${here}” here and “${there}” in another plan of the folder; a document has one date (${rule.clause.en}).`,
      };
}

const answers = new WeakMap<IndexStore, { readonly version: number; readonly known: Map<string, OtherDate | undefined> }>();

/** A decree that ten thousand plans cite is looked through once, not with every keystroke. */
function remembered(index: IndexStore, asked: readonly unknown[], look: () => OtherDate | undefined): OtherDate | undefined {
  const before = answers.get(index);
  const kept = before?.version === index.version ? before : { version: index.version, known: new Map<string, OtherDate | undefined>() };
  answers.set(index, kept);
  const question = JSON.stringify(asked);
  if (!kept.known.has(question)) kept.known.set(question, look());
  return kept.known.get(question);
}

function otherDates(index: IndexStore, identity: DocumentIdentity, uri: string, province: string | undefined): readonly OtherDate[] {
  const ownKey = uriKey(uri);
  const local = isLocal(identity);
  const mayBeElsewhere = (plan: IndexedPlan | undefined): boolean =>
    local && (province === undefined || plan?.summary.province !== province);
  const { date: _date, ...undated } = identity;
  const files = index.being(undated).flatMap((plan): OtherDate[] => {
    const date = plan.summary.own?.date;
    return date && !mayBeElsewhere(plan) ? [{ uri: plan.uri, at: plan.summary.at, date, own: true }] : [];
  });
  const citing = index.citing(identity.key).flatMap(({ uri: other, citation }): OtherDate[] => {
    const { date, dateText, mentions, fullest } = citation;
    const at = mentions[fullest];
    if (uriKey(other) === ownKey || !date || !at || citation.type !== identity.type || ofDifferentBodies(citation, identity)) return [];
    if (mayBeElsewhere(index.get(other))) return [];
    return [{ uri: other, at, date, own: false, ...(dateText === undefined ? {} : { dateText }) }];
  });
  return [...files, ...citing];
}

/** "Chương trình số 18-CTr/TU … của Tỉnh ủy": every province has a document of that number. */
function isLocal({ symbol = "" }: DocumentIdentity): boolean {
  const code = symbol.split(/[-/]/u).at(-1) ?? "";
  return (
    !code.endsWith("TW") &&
    !shippedIssuerCodes()
      .byCode(code)
      .some(({ side }) => side === "central")
  );
}

/** The date to set against the one written here: the document's own, else the most usual one if no fewer plans give it. */
function usualDate(identity: DocumentIdentity, here: string, others: readonly OtherDate[]): OtherDate | undefined {
  const fitting = others.filter(({ date }) => date === here || datesConflict(identity.symbol ?? "0", here, date));
  const own = fitting.find((one) => one.own);
  if (own) return own.date === here ? undefined : own;
  const counts = new Map([[here, 1]]);
  for (const { date } of fitting) counts.set(date, (counts.get(date) ?? 0) + 1);
  const agreeing = counts.get(here) ?? 1;
  return fitting
    .filter(({ date }) => date !== here && (counts.get(date) ?? 0) >= agreeing)
    .sort((a, b) => (counts.get(b.date) ?? 0) - (counts.get(a.date) ?? 0))[0];
}

function slashed(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `ngày ${day}/${month}/${year}`;
}
