import { type CompletionItem, CompletionItemTag, type CompletionList } from "vscode-languageserver-types";
import { issuingBodies } from "../facts/issuing-bodies.ts";
import { knownDocument } from "../facts/known-document.ts";
import type { PlanDocument } from "../plan/document.ts";
import { paragraphAtLine } from "../plan/place.ts";
import { isUpperCase } from "../text/fold.ts";
import { noProfile } from "../workspace/issuer-profile.ts";
import { agencyCandidates } from "./completion-agencies.ts";
import type { Candidate, CompletionRequest, Match, Origin } from "./completion-candidate.ts";
import { documentMatches, symbolMatches } from "./completion-citations.ts";
import { codeMatches } from "./completion-codes.ts";
import { asksForAgency, type CompletionContext, contextOf } from "./completion-context.ts";
import { formulaCandidates } from "./completion-formulas.ts";
import { abbreviationCandidates, labelCandidates, shortNameCandidates } from "./completion-names.ts";
import { filterTextOf, finds, isWorthAnswer, startsSmall } from "./completion-search.ts";
import { type Phrase, phrasesBefore, rangesOfTyped, type Typing, typingAt } from "./completion-typing.ts";
import { cursorAt } from "./cursor.ts";
import { planDay } from "./knowledge.ts";

/** Longer lists nobody reads; more letters bring the rest. */
const longest = 50;

/**
 * What to write at the cursor: citations, symbols, issuers, bodies, short names, abbreviations, names of labels. The list is never final:
 * each letter asks anew, for names are found without accents and by initials, which no editor does.
 */
export function completions(request: CompletionRequest): CompletionList {
  const { document, position } = request;
  const typing = typingAt(document, position);
  if (!typing) return { isIncomplete: false, items: [] };
  const context = contextOf(typing.before, typing.line);
  const matches = onceEach(matchesIn(request, typing, context).toSorted(compare)).slice(0, longest);
  const behind = context.kind === "symbol" ? /^[A-Za-zÀ-ỹ\p{M}\d/.&-]*/u : /^[A-Za-zÀ-ỹ\p{M}\p{N}]*/u;
  const items = matches.map((match, index) => itemOf(match, index, typing, behind, request));
  return { isIncomplete: items.length > 0, items };
}

function matchesIn(request: CompletionRequest, typing: Typing, context: CompletionContext): readonly Match[] {
  const { document, position, knowledge } = request;
  const day = planDay(document, knowledge.today);
  const paragraph = paragraphAtLine(document, position.line);
  const cursor = cursorAt(document, position);
  switch (context.kind) {
    case "symbol": {
      const names = shortNameMatches(document, paragraph, phrasesBefore(typing.before));
      return [...symbolMatches(request, typing, context, day), ...codeMatches(request, context.typed, day), ...names];
    }
    case "issuer": {
      const phrase = { text: context.typed, words: context.typed.split(" ").filter((word) => word !== "") };
      const issuing = context.symbol === undefined ? [] : issuingBodies(knowledge.catalogue, context.symbol).map(({ id }) => id);
      const cited = context.symbol && knownDocument(knowledge.catalogue, document, context.symbol.normal, context.day);
      const found = agencyCandidates(document, cursor, context.day ?? day, knowledge).flatMap((one): Match[] => {
        if (phrase.text === one.insert || (phrase.words.length > 0 && !finds(one.keys, phrase))) return [];
        const id = one.data?.kind === "agency" ? one.data.id : "";
        return [{ ...one, phrase, found: cited !== undefined && cited.issuer === id ? 0 : issuing.includes(id) ? 1 : 2 }];
      });
      const signing = found.filter((one) => one.found < 2);
      // Who cannot have signed such a symbol is named only where nobody who can is.
      const short = phrase.text.length < (issuing.length > 0 ? 2 : 1);
      return signing.length > 0 || short ? signing : found;
    }
    case "name": {
      const phrases = phrasesBefore(typing.before);
      const formulas = formulaMatches(request, typing);
      if (phrases.length === 0 || typing.before.endsWith(" ") || isHeadingInCapitals(typing.line)) return formulas;
      const bodies = context.time ? [] : agencyCandidates(document, cursor, day, knowledge);
      const asking = phrases.filter(({ text }) => asksForAgency(typing.before.slice(0, -text.length), document.roles[paragraph]));
      const agencies = bodies.flatMap((one) => match(one, phrases, asking));
      const names = shortNameMatches(document, paragraph, phrases);
      const labels = context.label ? labelCandidates(document).flatMap((one) => match(one, phrases.slice(0, 1))) : [];
      const abbreviations = abbreviationCandidates(document).flatMap((one) => match(one, phrases));
      return ofLongest([
        ...formulas,
        ...labels,
        ...agencies,
        ...names,
        ...abbreviations,
        ...documentMatches(request, typing, phrases, day),
      ]);
    }
  }
}

/** A formula is the whole line, so it is found by all that is typed on it ("KT. Chu") and stands before names. */
function formulaMatches({ document, position, knowledge }: CompletionRequest, { line }: Typing): readonly Match[] {
  const text = line.normalize("NFC").replace(/^\s*(?:[-–] ?)?/u, "");
  const phrase = { text, words: text.split(/[ ,]+/u).filter((word) => word !== "") };
  return formulaCandidates(document, position, line, knowledge.profile ?? noProfile)
    .flatMap((one) => match(one, [phrase]))
    .map((one) => ({ ...one, found: one.found - 2 }));
}

/** Once a short name is defined it is to be used (ND30-I-2.6.b4): it comes before the document's own symbol. */
function shortNameMatches(document: PlanDocument, paragraph: number, phrases: readonly Phrase[]): readonly Match[] {
  return shortNameCandidates(document, paragraph)
    .flatMap((one) => match(one, phrases))
    .map((one) => ({ ...one, found: one.found - 1 }));
}

/** "II. NHIỆM VỤ, GIẢI PHÁP": two words and no small letter. */
function isHeadingInCapitals(line: string): boolean {
  return isUpperCase(line) && line.split(" ").filter((word) => /[A-Za-zÀ-ỹ]/.test(word)).length > 1;
}

/** The longest typed stretch that begins a candidate's name. What stands there whole already is not offered. */
function match(candidate: Candidate, phrases: readonly Phrase[], asking: readonly Phrase[] = []): Match[] {
  for (const phrase of phrases) {
    const found = finds(candidate.keys, phrase);
    if (!found || !isWorthAnswer(candidate.label, phrase, found, asking.includes(phrase))) continue;
    const insert = startsSmall(candidate.insert) && !startsSmall(phrase.text) ? capitalised(candidate.insert) : candidate.insert;
    return phrase.text === insert ? [] : [{ ...candidate, insert, phrase, found: found === "words" ? 0 : 1 }];
  }
  return [];
}

/** "Các sở" at the beginning of a sentence. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What more typed words have found; of "Trung tâm Th‸" the last word alone means nothing. */
function ofLongest(matches: readonly Match[]): readonly Match[] {
  const lengths = matches.map(({ phrase }) => phrase.text.length);
  const longestPhrase = matches[lengths.indexOf(Math.max(...lengths))]?.phrase.text ?? "";
  return longestPhrase.includes(" ") ? matches.filter(({ phrase }) => phrase.text.length === longestPhrase.length) : matches;
}

const order: Readonly<Record<Origin, number>> = { plan: 0, folder: 1, catalogue: 2 };

/** What still stands before what is over; found by words before initials; by use in the plan, then the folder, then the catalogue. */
function compare(a: Match, b: Match): number {
  return (
    Number(a.over ?? false) - Number(b.over ?? false) ||
    a.found - b.found ||
    b.phrase.text.length - a.phrase.text.length ||
    order[a.origin] - order[b.origin] ||
    b.uses - a.uses ||
    a.rank - b.rank ||
    Number(a.recalled ?? false) - Number(b.recalled ?? false) ||
    a.label.length - b.label.length ||
    (a.label < b.label ? -1 : 1)
  );
}

/** "UBND" is a body and an abbreviation, "ĐMST" a short name too: the best match of what would insert the same. */
function onceEach(matches: readonly Match[]): readonly Match[] {
  const known = new Set<string>();
  return matches.filter(({ label, insert }) => {
    const key = `${label}\n${insert}`;
    return !known.has(key) && known.add(key);
  });
}

const origins = {
  vi: { plan: "trong kế hoạch này", folder: "trong thư mục", catalogue: "", recalled: "chưa kiểm chứng" },
  en: { plan: "in this plan", folder: "in the folder", catalogue: "", recalled: "unverified" },
} as const;

function itemOf(
  match: Match,
  index: number,
  typing: Typing,
  behind: RegExp,
  { document, knowledge: { language, today }, insertReplace }: CompletionRequest,
): CompletionItem {
  const { label, insert, kind, origin, hint, recalled, over, data, phrase } = match;
  const { insert: inserting, replace } = rangesOfTyped(typing, phrase.text, behind);
  const say = origins[language];
  const description = [hint, say[origin], recalled ? say.recalled : ""].filter((part) => part !== undefined && part !== "").join(" · ");
  return {
    label,
    kind,
    ...(description === "" ? {} : { labelDetails: { description } }),
    filterText: filterTextOf(insert, phrase),
    sortText: String(index).padStart(3, "0"),
    textEdit: insertReplace ? { newText: insert, insert: inserting, replace } : { newText: insert, range: inserting },
    ...(over ? { tags: [CompletionItemTag.Deprecated] } : {}),
    ...(data ? { data: { ...data, day: planDay(document, today) } } : {}),
  };
}
