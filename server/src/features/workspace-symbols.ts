import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import { unaccent } from "../text/fold.ts";
import { matchLine, mayMatch, readQuery } from "../workspace/index-search.ts";
import type { IndexedPlan, IndexStore } from "../workspace/index-store.ts";
import { citationName, type IndexedCitation, type IndexedTitle, type PackedRange, unpacked } from "../workspace/index-summary.ts";
import type { Language } from "../workspace/settings.ts";
import { agencyMatches } from "./agency-symbols.ts";

/** Nobody reads a longer list; whoever does not find it types another letter. */
export const mostSymbols = 1000;

const titleKinds: Readonly<Partial<Record<IndexedTitle["kind"], SymbolKind>>> = {
  keyword: SymbolKind.Module,
  arabic: SymbolKind.Class,
  decimal: SymbolKind.Method,
  appendix: SymbolKind.Package,
};

interface Match {
  readonly score: number;
  readonly symbol: WorkspaceSymbol;
}

interface CitedMatch {
  score: number;
  plans: number;
  citation: IndexedCitation;
  uri: string;
}

/**
 * The folder's plans, the titles of their parts, the documents they cite and the bodies they name, best matches first. Found without
 * accents, by pieces of words and by initials ("ke hoach", "kh 15", "mdyc", "skhcn").
 */
export function workspaceSymbols(index: IndexStore, text: string, language: Language): WorkspaceSymbol[] {
  const query = readQuery(text);
  const matches: Match[] = [];
  const cited = new Map<string, CitedMatch>();
  for (const plan of index.all()) {
    const { searched, title, titles, at, citations } = plan.summary;
    if (!mayMatch(searched, query)) continue;
    searched.split("\n").forEach((line, number) => {
      const score = matchLine(line, query);
      if (score === 0) return;
      const found = titles[number - 1];
      const citation = citations[number - 1 - titles.length];
      if (number === 0) matches.push({ score: score + 0.5, symbol: symbol(plan, title, SymbolKind.File, at) });
      else if (found)
        matches.push({ score, symbol: symbol(plan, found.name, titleKinds[found.kind] ?? SymbolKind.Namespace, found.at, title) });
      else if (citation) noteCited(cited, plan, citation, score);
    });
  }
  for (const { score, plans, citation, uri } of withDatesJoined(cited)) {
    const at = citation.mentions[citation.fullest];
    const container = { vi: `dẫn trong ${plans} kế hoạch`, en: `cited in ${plans} plan${plans === 1 ? "" : "s"}` }[language];
    const name = [citationName(citation), citation.symbol ? citation.dateText : undefined].filter((part) => part !== undefined).join(" ");
    if (at)
      matches.push({
        score: score + 0.25,
        symbol: { name, kind: SymbolKind.Key, location: { uri, range: unpacked(at) }, containerName: container },
      });
  }
  for (const { name, score, plans, uri, at } of agencyMatches(index, query)) {
    const container = { vi: `nêu trong ${plans} kế hoạch`, en: `named in ${plans} plan${plans === 1 ? "" : "s"}` }[language];
    const location = { uri, range: unpacked(at) };
    matches.push({ score: score + 0.75, symbol: { name, kind: SymbolKind.Object, location, containerName: container } });
  }
  return matches
    .sort((a, b) => b.score - a.score || a.symbol.name.length - b.symbol.name.length || (a.symbol.name < b.symbol.name ? -1 : 1))
    .slice(0, mostSymbols)
    .map(({ symbol }) => ({ ...symbol, name: nameFor(text, symbol.name) }));
}

/** Editors look through the answer again, with its accents: a name found without them is followed by how it was found. */
function nameFor(query: string, name: string): string {
  return hasInOrder(name.toLowerCase(), query.toLowerCase().replaceAll(" ", "")) ? name : `${name} · ${unaccent(name)}`;
}

function hasInOrder(name: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** A document is one symbol, however many plans cite it; it leads to the citation that says most. */
function noteCited(cited: Map<string, CitedMatch>, { uri }: IndexedPlan, citation: IndexedCitation, score: number): void {
  const key = citation.law ?? `${citation.key} ${citation.date ?? ""}`.trimEnd();
  const known = cited.get(key);
  if (!known) cited.set(key, { score, plans: 1, citation, uri });
  else {
    known.plans++;
    known.score = Math.max(known.score, score);
    if (!citation.full || known.citation.full) return;
    known.citation = citation;
    known.uri = uri;
  }
}

/** Mentions without a date belong to a dated document of their symbol, if any plan knows one. */
function withDatesJoined(cited: ReadonlyMap<string, CitedMatch>): Iterable<CitedMatch> {
  const dated = new Map<string, CitedMatch>();
  for (const one of cited.values()) if (one.citation.date && !dated.has(one.citation.key)) dated.set(one.citation.key, one);
  return [...cited.values()].filter((one) => {
    const known = one.citation.date ? undefined : dated.get(one.citation.key);
    if (known) known.plans += one.plans;
    return !known;
  });
}

function symbol({ uri }: IndexedPlan, name: string, kind: SymbolKind, at: PackedRange, containerName?: string): WorkspaceSymbol {
  return { name, kind, location: { uri, range: unpacked(at) }, ...(containerName === undefined ? {} : { containerName }) };
}
