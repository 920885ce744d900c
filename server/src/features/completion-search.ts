import { fold, isUpperCase, unaccent } from "../text/fold.ts";
import type { Phrase } from "./completion-typing.ts";

/** A name as it is looked for. */
export interface SearchKeys {
  /** Its spellings, word by word without accents. */
  readonly spellings: readonly { readonly plain: readonly string[]; readonly folded: readonly string[] }[];
  /** Its initials and codes: "skhvcn", "skhcn". */
  readonly initials: readonly string[];
}

/** How a name was found: its words as typed, or its initials. */
export type Found = "words" | "initials";

const separators = /[\s,–-]+/u;

export function searchKeys(spellings: readonly string[], codes: readonly string[] = []): SearchKeys {
  const words = spellings.map((name) => name.split(separators).filter((word) => word !== ""));
  const initials = words.flatMap((name) => (name.length < 2 ? [] : [initialsOf(name), initialsOf(name.filter((word) => word !== "và"))]));
  return {
    spellings: words
      .filter((name) => name.length > 1 || !isUpperCase(name[0] ?? ""))
      .map((name) => ({ plain: name.map(unaccent), folded: name.map(fold) })),
    initials: [...new Set([...initials, ...codes.map(compact), ...spellings.filter((name) => !name.includes(" ")).map(compact)])],
  };
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => unaccent(word).charAt(0)).join("");
}

function compact(code: string): string {
  return unaccent(code).replace(/[^a-z\d]/g, "");
}

/** Whether a phrase is the beginning of a name: with its accents, with some of them (a word half typed), or without. */
export function finds({ spellings, initials }: SearchKeys, { words, text }: Phrase): Found | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const plain = words.map(unaccent);
  const open = !text.endsWith(" ");
  const begins = spellings.some(
    (name) =>
      plain.length <= name.plain.length &&
      plain.every((word, index) => {
        const meant = name.plain[index] ?? "";
        const same = open && index === plain.length - 1 ? meant.startsWith(word) : meant === word;
        return same && agrees(words[index] ?? "", name.folded[index] ?? "");
      }),
  );
  if (begins) return "words";
  const short = words.length === 1 && open ? compact(first) : "";
  return short.length > 1 && initials.some((one) => one.startsWith(short)) ? "initials" : undefined;
}

/** "Sơ" and "So" may become "Sở"; "Tổ" never becomes "Tòa". */
function agrees(typed: string, meant: string): boolean {
  if (unaccent(typed) === typed.toLowerCase()) return true;
  // "toá" is on its way to "toán": the tone mark moves only when the word is whole.
  return [fold(typed), typed.toLowerCase().normalize("NFC")].some((written) =>
    [...written].every((char, index) => mayBecome(char, meant[index])),
  );
}

function mayBecome(char: string, meant: string | undefined): boolean {
  if (meant === undefined || char === meant) return char === meant;
  const marks = char.normalize("NFD").slice(1);
  return char !== "đ" && [...marks].every((mark) => meant.normalize("NFD").includes(mark));
}

/** A syllable as Vietnamese words have it: "ban", "thanh", but not "skhcn" and "ubnd". */
const syllable = /^(?:ngh?|[ckpt]h|g[hi]|nh|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

export function isSyllable(plain: string): boolean {
  return syllable.test(plain);
}

/**
 * Whether a phrase is worth an answer: two letters of a name that begins with a capital; in small letters two words, or initials that are
 * no syllable. A bare letter never is, but for a capital or a second word's where a body is sure to follow ("Giao S", `asked`).
 */
export function isWorthAnswer(name: string, { text, words }: Phrase, found: Found, asked: boolean): boolean {
  const letters = text.replace(/[^A-Za-zÀ-ỹ\d]/gu, "");
  const [first = ""] = words;
  if (found === "initials") {
    return startsSmall(text) ? letters.length > 2 && !isSyllable(unaccent(first)) : letters.length > 1 && /^[\p{Lu}\d&.-]+$/u.test(first);
  }
  if (!startsSmall(text)) return asked || letters.length > 1;
  if (words.length < 2) return false;
  // "nghị quyết 57", "qd 88": nothing but a document goes by a number.
  if (/^\d+$/.test(words.at(-1) ?? "")) return true;
  // "tiến bộ khoa học" is no Bộ Khoa học: who types accents and means a name types its capital too.
  if (!asked && !startsSmall(name) && unaccent(text) !== text) return false;
  return asked || (letters.length > 4 && (words.length > 2 || (words.at(-1)?.length ?? 0) > 1));
}

export function startsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/**
 * What the editor compares with further typing: the typed words, then the rest of the name, so that an item stays whether its name is
 * typed on with accents or was found by initials.
 */
export function filterTextOf(name: string, { text }: Pick<Phrase, "text">): string {
  const begun = unaccent(name).startsWith(unaccent(text)) && unaccent(name).length === name.length && unaccent(text).length === text.length;
  return begun ? `${text}${name.slice(text.length)}` : `${text} ${name}`;
}
