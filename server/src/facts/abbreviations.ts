import { abbreviationOf } from "../catalogue/abbreviations.ts";
import type { Place, PlanDocument, Role } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { wordsOfInitials } from "../recognise/initials.ts";
import { isUpperCase } from "../text/fold.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";
import { citationsIn } from "./citations.ts";
import { definedNamesOf } from "./short-name-definitions.ts";

/** An abbreviation in capitals where it stands in the text: "PCCC", "KH&CN". */
export interface AbbreviationMention extends Place {
  readonly short: string;
  /** It stands in a bracket behind its words, "phòng cháy, chữa cháy (PCCC)", or its words follow in one: the words' place. */
  readonly words?: Span;
  readonly defines: boolean;
}

/** An abbreviation of a plan with the place that spells it out, if one does. */
export interface AbbreviationEntry {
  readonly short: string;
  readonly definition?: AbbreviationMention;
  readonly uses: readonly AbbreviationMention[];
}

/** Read by everybody (PRAC-6): bodies of the State and the Front, titles, filing codes, words that came in from abroad (TRAP-14). */
const plain = new Set(
  (
    "UBND HĐND MTTQ UBMTTQ UBMTTQVN TQVN HĐND&UBND ĐBQH QH CT PCT VT VP VPUB LĐ LĐVP NCTH KTTH KGVX TU TW UBKT BCH BTV TNCS HCM TNHH MTV TP TX TT QĐ NĐ NQ KH CV VNĐ ĐVT STT THPT THCS BHYT BHXH BHTN " +
    "FDI ODA TFP TBT GDP GRDP HIV AIDS"
  ).split(" "),
);

const token = "\\p{Lu}[\\p{Lu}\\d]*(?:&\\p{Lu}[\\p{Lu}\\d]*)*";
const mention = new RegExp(`(?<![A-Za-zÀ-ỹ\\d/&.-])${token}(?![A-Za-zÀ-ỹ\\d/&-])`, "gu");
const roman = /^[IVXLCDM]+$/;
/** Lists of recipients, signatures and table cells abbreviate as they like. */
const apart: ReadonlySet<Role> = new Set([
  "nationalTitle",
  "issuer",
  "number",
  "headerRow",
  "stamp",
  "placeDate",
  "title",
  "subject",
  "recipientsHeading",
  "recipient",
  "signature",
  "appendixHeading",
  "row",
  "noise",
]);

const mentionsIn = perParagraph((paragraph: Paragraph): readonly Omit<AbbreviationMention, "paragraph">[] => {
  const { text } = paragraph;
  if (!/\p{Lu}[\p{Lu}\d&]/u.test(text) || isUpperCase(text)) return [];
  const citations = citationsIn(paragraph);
  return [...text.matchAll(mention)].flatMap((match) => {
    const [short] = match;
    const [start, end] = [match.index, match.index + short.length];
    if (short.replace(/[^\p{Lu}]/gu, "").length < 2 || roman.test(short) || inCapitals(text, start, end)) return [];
    if (citations.some((citation) => start < citation.end && citation.start < end)) return [];
    const words = wordsBefore(text, start, end, short) ?? wordsOfListed(text, start) ?? wordsAfter(text, start, end, short);
    return [{ start, end, short, defines: words !== undefined, ...(words && words.end > words.start ? { words } : {}) }];
  });
});

const mentionsOf = gathered((document, index) => {
  const paragraph = document.paragraphs[index];
  if (paragraph?.kind !== "text" || apart.has(document.roles[index] ?? "body")) return [];
  return mentionsIn(paragraph).map((found): AbbreviationMention => ({ paragraph: index, ...found }));
});

const known = new WeakMap<readonly AbbreviationMention[], readonly AbbreviationEntry[]>();

/** The abbreviations in capitals that a plan uses in its sentences, in the order of their first mention. */
export function abbreviationsOf(document: PlanDocument): readonly AbbreviationEntry[] {
  const mentions = mentionsOf(document);
  const before = known.get(mentions);
  if (before) return before;
  const byShort = new Map<string, { definition?: AbbreviationMention; uses: AbbreviationMention[] }>();
  for (const found of mentions) {
    const entry = byShort.get(found.short) ?? { uses: [] };
    byShort.set(found.short, entry);
    if (found.defines) entry.definition ??= found;
    else entry.uses.push(found);
  }
  const entries = [...byShort].map(([short, entry]) => ({ short, ...entry }));
  known.set(mentions, entries);
  return entries;
}

/**
 * The abbreviations that a plan never spells out, though its readers need it: those the catalogue knows as Vietnamese words, and those
 * whose letters show them to be. Of foreign letters nobody can tell (TRAP-14).
 */
export function unexplainedAbbreviations(document: PlanDocument): readonly AbbreviationEntry[] {
  const candidates = abbreviationsOf(document).filter(
    ({ short, definition }) => !definition && !plain.has(short) && (abbreviationOf(short) !== undefined || /[ĐƯƠÂÊÔ&]/u.test(short)),
  );
  if (candidates.length === 0) return [];
  // "(viết tắt là Tổ CNSCĐ)" explains CNSCĐ as well.
  const named = new Set(definedNamesOf(document).flatMap(({ name }) => name.text.split(" ")));
  return candidates.filter(({ short, uses }) => !named.has(short) && uses.length > 0);
}

/** Words in capitals beside it make it a part of a heading or a name: "UBMT TQVN", "DANH MỤC". */
function inCapitals(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}{2,} $/u.test(text.slice(Math.max(0, start - 8), start)) || /^ \p{Lu}{2,}(?!\p{Ll})|^\. \p{Lu}/u.test(text.slice(end, end + 8))
  );
}

/** What may stand in the bracket before the letters: "viết tắt là", and the kind of body that the words before it begin with as well. */
const bracketBefore = /\((?:(?:sau đây )?(?:được )?(?:gọi|viết) tắt(?: là)? ?:? ?)?[“"]?(\p{Lu}[A-Za-zÀ-ỹ]* )?$/iu;

/** "phòng cháy, chữa cháy (PCCC)", "Sở Khoa học và Công nghệ (Sở KH&CN)": the words before the bracket; empty where the letters do not show which. */
function wordsBefore(text: string, start: number, end: number, short: string): Span | undefined {
  const open = bracketBefore.exec(text.slice(Math.max(0, start - 50), start));
  if (!open || !/^[”"]?\)/.test(text.slice(end, end + 2))) return undefined;
  const close = start - open[0].length;
  const words = wordsOfInitials(text, close, short);
  const [, kind = ""] = open;
  if (kind === "") return words ?? { start: close, end: close };
  return words && text.slice(0, words.start).endsWith(kind) ? words : undefined;
}

const bracketedList = new RegExp(`^\\((${token}(?:(?:, ?|; ?| và )${token})+)\\)`, "u");
const listed = new RegExp(token, "gu");
/** The longest list of abbreviations in one bracket. */
const listReach = 60;

/**
 * "khoa học, công nghệ, đổi mới sáng tạo (KHCN, ĐMST)": one bracket behind the words of several; the words of the last stand right
 * before it, those of the one before it above them.
 */
function wordsOfListed(text: string, start: number): Span | undefined {
  const open = text.lastIndexOf("(", start);
  if (open < 0 || start - open > listReach) return undefined;
  const [, list = ""] = bracketedList.exec(text.slice(open, open + 2 * listReach)) ?? [];
  let end = open;
  for (const match of [...list.matchAll(listed)].toReversed()) {
    const words = wordsOfInitials(text, end, match[0]);
    if (!words || open + 1 + match.index === start) return words && { ...words, end: withoutJoint(text, words) };
    end = words.start;
  }
  return undefined;
}

/** The end of words without the comma or "và" that leads to the next ones. */
function withoutJoint(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).replace(/(?:,? và|,)$/u, "").length;
}

/** "PCCC (phòng cháy, chữa cháy)", "Sở KH&CN (Sở Khoa học và Công nghệ)": words in a bracket right behind, with the same first letters. */
function wordsAfter(text: string, start: number, end: number, short: string): Span | undefined {
  const bracket = /^ \(([^()]{4,120})\)/u.exec(text.slice(end, end + 130))?.[1];
  if (bracket === undefined) return undefined;
  const open = end + " (".length;
  const words = wordsOfInitials(text, open + bracket.length, short);
  const kind = words && text.slice(open, words.start);
  return kind !== undefined && text.slice(0, start).endsWith(kind) ? words : undefined;
}
