import type { PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import type { Citation } from "../recognise/citation.ts";
import { differentBodies } from "../recognise/citation-form.ts";
import { citationsOf, type PlacedCitation } from "./citations.ts";

/** One document cited by its symbol, with its mentions in the order of the text. */
export interface CitedDocument {
  readonly mentions: readonly PlacedCitation[];
}

const known = new WeakMap<readonly PlacedCitation[], readonly CitedDocument[]>();

/**
 * The documents a plan cites by symbol. Documents of two years or two bodies may share a symbol and are kept apart; a mention without a
 * date belongs to the latest document of that symbol. The plan's own number, short names and blank numbers are not among them.
 */
export function citedDocumentsOf(document: PlanDocument): readonly CitedDocument[] {
  const citations = citationsOf(document);
  const before = known.get(citations);
  if (before) return before;
  const own = ownSymbol(document);
  const bySymbol = new Map<string, Group[]>();
  for (const placed of citations) {
    const key = placed.self ? undefined : symbolKey(placed.citation);
    if (key === undefined || key === own) continue;
    const groups = bySymbol.get(key) ?? [];
    bySymbol.set(key, groups);
    const group = groups.findLast(
      ({ dated, issued }) => isSameDay(dated, placed.citation) && !(issued && isOtherBody(issued, placed.citation)),
    );
    if (group) {
      group.mentions.push(placed);
      if (placed.citation.date?.iso) group.dated ??= placed.citation;
      if (placed.citation.issuer) group.issued ??= placed.citation;
    } else
      groups.push({
        mentions: [placed],
        ...(placed.citation.date?.iso && { dated: placed.citation }),
        ...(placed.citation.issuer && { issued: placed.citation }),
      });
  }
  const found = [...bySymbol.values()].flat();
  known.set(citations, found);
  return found;
}

const keys = new WeakMap<Citation, string>();

/** What mentions of one symbol share, however badly it is written; undefined without a symbol or with its number left blank. */
export function symbolKey(citation: Citation): string | undefined {
  const { symbol, type } = citation;
  if (symbol === undefined || symbol.number === "" || symbol.issuers.length === 0) return undefined;
  const before = keys.get(citation);
  if (before !== undefined) return before;
  // Laws and resolutions of the National Assembly share one form with number series of their own (TRAP-21).
  const series = symbol.typeCode === undefined && symbol.system === "normative" ? (type ?? "") : "";
  const key = `${series}${symbol.normal.toUpperCase()}`;
  keys.set(citation, key);
  return key;
}

/** The plan's own symbol as its heading gives it, to know "(Kèm theo Kế hoạch số 12/KH-UBND …)" by. */
function ownSymbol(document: PlanDocument): string | undefined {
  const { symbol } = document.header;
  return symbol && textOf(document, symbol).replaceAll(" ", "").toUpperCase();
}

/** Mentions of one document, with the first that tells its day and the first that tells its issuer. */
interface Group {
  readonly mentions: PlacedCitation[];
  dated?: Citation;
  issued?: Citation;
}

/** The same day, or one of the two mistyped: a document of another year has another month and day as well. */
function isSameDay(one: Citation | undefined, other: Citation): boolean {
  const [a, b] = [one?.date?.iso, other.date?.iso];
  return !a || !b || a.slice(0, 4) === b.slice(0, 4) || a.slice(4) === b.slice(4);
}

/** Mostly the issuer is written alike, which is quickly seen. */
function isOtherBody(one: Citation, other: Citation): boolean {
  return one.issuer?.text !== other.issuer?.text && differentBodies(one, other);
}
