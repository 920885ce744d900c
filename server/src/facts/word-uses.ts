import type { Place, PlanDocument } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { fold, withTonePlacements } from "../text/fold.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";
import { citationsIn } from "./citations.ts";
import type { DefinedName } from "./short-name-definitions.ts";

/** A name made of words ("Tổ công tác"), found in the text. */
interface WordUse extends Place {
  readonly key: string;
}

/** What was last looked for in a paragraph, and found. */
interface Searched {
  wanted?: string;
  found?: readonly (Span & { readonly key: string })[];
}

const searched = perParagraph((): Searched => ({}));
const finders = new WeakMap<
  PlanDocument["roles"],
  { readonly wanted: string; readonly find: (document: PlanDocument) => readonly WordUse[] }
>();

/** Uses by key, remembered for the lists they came from. */
interface Sorted {
  readonly defined: readonly DefinedName[];
  readonly byKey: ReadonlyMap<string, readonly Place[]>;
}

const sorted = new WeakMap<readonly WordUse[], Sorted>();
const none: ReadonlyMap<string, readonly Place[]> = new Map();

/**
 * The uses of the names that are words and not citations, by key: written alike but for the tone mark's place and the first letter's
 * case, neither in a definition nor in the citation of another document. The same map as before while neither changes.
 */
export function wordUses(document: PlanDocument, defined: readonly DefinedName[]): ReadonlyMap<string, readonly Place[]> {
  const names = [...new Set(defined.flatMap(({ short, name }) => (short ? [] : [name.text])))];
  if (names.length === 0) return none;
  const wanted = names.flatMap(withHead).join("\n");
  const known = finders.get(document.roles);
  const finder = known?.wanted === wanted ? known : { wanted, find: finderOf(wanted) };
  finders.set(document.roles, finder);
  const found = finder.find(document);
  const before = sorted.get(found);
  if (before?.defined === defined) return before.byKey;
  const byKey = usesByKey(withoutLongNames(document, found, defined), defined, names);
  sorted.set(found, { defined, byKey });
  return byKey;
}

/** How far before its definition the long name of something may begin. */
const longestName = 200;

/**
 * "Tổ công tác triển khai Đề án 06 (sau đây gọi tắt là Tổ công tác)": where the long name stands, at its definition or elsewhere, its first
 * words are no use of the short one.
 */
function withoutLongNames(document: PlanDocument, found: readonly WordUse[], defined: readonly DefinedName[]): readonly WordUse[] {
  const rests = new Map<string, Set<string>>();
  for (const { paragraph, start, name, short } of defined) {
    const before = short ? "" : fold(document.paragraphs[paragraph]?.text.slice(Math.max(0, start - longestName), start) ?? "").trimEnd();
    const sentence = before.slice(Math.max(before.lastIndexOf("; "), before.lastIndexOf(". ")) + 1);
    const head = fold(name.text.split(", ")[0] ?? "");
    const at = sentence.lastIndexOf(head);
    const rest = at < 0 ? "" : sentence.slice(at + head.length);
    if (rest.startsWith(" ")) rests.set(head, (rests.get(head) ?? new Set()).add(rest));
  }
  if (rests.size === 0) return found;
  return found.filter(({ key, paragraph, end }) => {
    const after = document.paragraphs[paragraph]?.text.slice(end, end + longestName) ?? "";
    return ![...(rests.get(key) ?? [])].some((rest) => fold(after.slice(0, rest.length)) === rest);
  });
}

function usesByKey(
  found: readonly WordUse[],
  defined: readonly DefinedName[],
  names: readonly string[],
): ReadonlyMap<string, readonly Place[]> {
  const byKey = new Map<string, Place[]>();
  const definitions = new Map<number, DefinedName[]>();
  for (const name of defined) definitions.set(name.paragraph, [...(definitions.get(name.paragraph) ?? []), name]);
  for (const { key, ...place } of found) {
    if (definitions.get(place.paragraph)?.some((name) => name.start < place.end && place.start < name.end)) continue;
    const places = byKey.get(key);
    if (places) places.push(place);
    else byKey.set(key, [place]);
  }
  // "(sau đây gọi là Tổ công tác, làm việc theo chế độ kiêm nhiệm)": the name ended at the comma.
  for (const name of names) {
    const head = withHead(name)[1];
    const uses = head === undefined || byKey.has(fold(name)) ? undefined : byKey.get(fold(head));
    if (uses) byKey.set(fold(name), uses);
  }
  return byKey;
}

/** A name, and its part before a comma. */
function withHead(name: string): readonly string[] {
  const comma = name.indexOf(", ");
  return comma < 0 ? [name] : [name, name.slice(0, comma)];
}

function finderOf(wanted: string): (document: PlanDocument) => readonly WordUse[] {
  const names = wanted.split("\n").sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![A-Za-zÀ-ỹ\\d])(?:${names.map(spellings).join("|")})(?![A-Za-zÀ-ỹ\\d])`, "gu");
  return gathered((document, index) => {
    const paragraph = document.paragraphs[index];
    if (!paragraph || document.roles[index] === "noise") return [];
    const memory = searched(paragraph);
    if (memory.wanted !== wanted) {
      memory.wanted = wanted;
      memory.found = usesIn(paragraph, pattern);
    }
    return (memory.found ?? []).map((use) => ({ paragraph: index, ...use }));
  });
}

function usesIn(paragraph: Paragraph, pattern: RegExp): readonly (Span & { readonly key: string })[] {
  return [...paragraph.text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const cited = citationsIn(paragraph).some(
      (citation) => start < Math.max(citation.end, citation.subject?.end ?? 0) && citation.start < end,
    );
    // "Ban Chỉ đạo Trung ương" is another body than the one called "Ban Chỉ đạo" here.
    const goesOn = /^ \p{Lu}[a-zà-ỹ]/u.test(paragraph.text.slice(end, end + 3));
    return cited || goesOn ? [] : [{ start, end, key: fold(match[0]) }];
  });
}

/** A pattern for a name with either case of its first letter and either place of each tone mark. */
function spellings(name: string): string {
  const [first = "", ...rest] = name;
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const isAcronym = name === name.toUpperCase();
  const head = isAcronym ? escaped(first) : `[${first.toLowerCase()}${first.toUpperCase()}]`;
  return /[A-Za-zÀ-ỹ]/u.test(first) ? `${head}${withTonePlacements(escaped(rest.join("")))}` : withTonePlacements(escaped(name));
}
