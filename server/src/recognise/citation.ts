import type { Span } from "../text/span.ts";
import { mayCite } from "./citation-gate.ts";
import type { DateReading } from "./date.ts";
import { readNamedCitations } from "./named-citation.ts";
import { readNumberedCitations } from "./numbered-citation.ts";
import { withSharedIssuers } from "./shared-issuer.ts";
import { readShortCitations } from "./short-citation.ts";
import { readSubject } from "./subject.ts";

/** Which rules of numbering a symbol follows; "named" for laws and congress resolutions cited by name. */
export type CitationSystem = "state" | "party" | "normative" | "correspondence" | "named";

/** What is wrong with a symbol as written; several may hold at once. */
export type SymbolProblem =
  | "space" // 4485/KH- UBND
  | "separator" // 50KL/TW, 72-NQ-TW, 35/2021/NĐ/CP
  | "dash" // 3021/KH–UBND: not the ASCII hyphen or slash
  | "case" // 65-Ctr/TU
  | "letter" // 696/QD-TTg: D for Đ, look-alike letters
  | "partyForm" // 201/KH-TU: state form with a Party issuer
  | "stateForm" // 3021-KH/UBND: Party form with a state issuer
  | "issuerTypo" // QĐ-UNBD
  | "order" // 05/2019/HĐND-NQ: the issuer before the type
  | "unreadable"; // 148/202S/NĐ-CP: cannot be repaired without asking

/** A document symbol as written and as it should be. */
export interface SymbolReading extends Span {
  /** As written in the clean text. */
  readonly text: string;
  /** Repaired by the-thuc 9.3; equals `text` when well formed. */
  readonly normal: string;
  readonly number: string;
  readonly year?: string;
  readonly typeCode?: string;
  readonly issuers: readonly string[];
  readonly system: CitationSystem;
  readonly problems: readonly SymbolProblem[];
}

/** One mention of another document in a paragraph. Offsets are into the paragraph's clean text. */
export interface Citation extends Span {
  /** "Quyết định", as canonical type name; undefined when the type word is missing. */
  readonly type?: string;
  readonly typeWord?: Span & { readonly text: string };
  /** The word "số" (with its colon, if any). */
  readonly numberWord?: Span & { readonly text: string };
  readonly symbol?: SymbolReading;
  readonly system: CitationSystem;
  readonly date?: DateReading;
  readonly issuer?: Span & { readonly text: string };
  /** The issuer that a list names once, behind a later one of its documents. */
  readonly sharedIssuer?: Span & { readonly text: string };
  readonly subject?: Span & { readonly text: string };
  /** "Quyết định số 696": a short name, not a whole symbol. */
  readonly shortForm: boolean;
  /** The number of a short form, "696". */
  readonly shortNumber?: string;
}

/**
 * Every document cited in one paragraph's clean text, left to right, none overlapping. A citation ends with its date where
 * it has one, else with its symbol, number or name; issuer and subject have spans of their own, mostly beyond that end.
 */
export function recogniseCitations(text: string): readonly Citation[] {
  if (!mayCite(text)) return [];
  const named = readNamedCitations(text);
  const numbered = readNumberedCitations(text, named);
  const short = readShortCitations(text);
  const citations = withSharedIssuers(text, withoutOverlaps([...numbered, ...short, ...named]));
  return citations.map((citation, i) => {
    const subject = citation.subject ?? readSubject(text, citation, citations, i);
    return subject === undefined ? citation : { ...citation, subject };
  });
}

/** In the order of the text; of two that start together the one with a symbol stays, of two that overlap the first. */
function withoutOverlaps(citations: readonly Citation[]): readonly Citation[] {
  const kept: Citation[] = [];
  let end = 0;
  for (const citation of [...citations].sort(
    (a, b) => a.start - b.start || Number(b.symbol !== undefined) - Number(a.symbol !== undefined),
  )) {
    if (citation.start < end) continue;
    kept.push(citation);
    end = citation.end;
  }
  return kept;
}
