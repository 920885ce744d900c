import { CompletionItemKind } from "vscode-languageserver-types";
import { unaccent } from "../text/fold.ts";
import type { Candidate, CompletionRequest, Match } from "./completion-candidate.ts";
import type { CompletionContext } from "./completion-context.ts";
import { type CitableDocument, citableDocuments, restOfFullForm, shortForm, writesDaysInWords } from "./completion-documents.ts";
import { isSyllable } from "./completion-search.ts";
import type { Phrase, Typing } from "./completion-typing.ts";
import { cursorAt } from "./cursor.ts";
import { citedDay } from "./known-documents.ts";

/** "Nghị quyết số 5‸": symbols, with the rest of the full form where the document is cited for the first time. */
export function symbolMatches(
  { document, position, knowledge }: CompletionRequest,
  typing: Typing,
  { typed, type }: Extract<CompletionContext, { kind: "symbol" }>,
  day: string,
): readonly Match[] {
  const start = unaccent(typed);
  const wanted = ({ symbol, type: own }: { readonly symbol?: string | undefined; readonly type?: string | undefined }): boolean =>
    symbol !== undefined && unaccent(symbol).startsWith(start) && (type === undefined || type === "Văn bản" || own === type);
  const followed = /^[A-Za-zÀ-ỹ\d/.&-]*,? ?(?:ngày|của)(?![A-Za-zÀ-ỹ])/iu.test(typing.after);
  const inWords = writesDaysInWords(document);
  return citableDocuments(document, cursorAt(document, position), day, knowledge, wanted).flatMap((one): Match[] => {
    if (one.symbol === undefined || one.symbol === typed) return [];
    const insert = one.cited || followed ? one.symbol : `${one.symbol}${restOfFullForm(one, inWords)}`;
    return [{ ...documentCandidate(one, one.symbol, insert, CompletionItemKind.Reference), phrase: { text: typed }, found: 0 }];
  });
}

/** Types whose names are common words of every plan: a number has to follow. */
const commonTypes: ReadonlySet<string> = new Set(["Kế hoạch", "Chương trình", "Đề án", "Báo cáo"]);

/** The initials of a law's name: "lbvdlcn", "bvdlcn", with "và" and without. */
function initialsOf(title: string): readonly string[] {
  const words = unaccent(title)
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
  const letters = (all: readonly string[]): string => all.map((word) => word.charAt(0)).join("");
  return [...new Set([letters(words), letters(words.filter((word) => word !== "va"))])];
}

/** "Luật BVDLCN", "LBVDLCN", "luật khcn": the initials after the type, or all of them; a syllable is a word of its own. */
function isInitialsOf(typed: string, type: string, initials: readonly string[]): boolean {
  const name = unaccent(type);
  if (!typed.startsWith(`${name} `)) return typed.length > 3 && !isSyllable(typed) && initials.some((letters) => letters.startsWith(typed));
  const after = typed.slice(name.length + 1);
  const skipped = name.split(" ").length;
  return after.length > 1 && initials.some((letters) => letters.startsWith(after, skipped));
}

/** "theo luật bảo v", "lbvdl": a law in small letters, by its name or initials; "quy luật", "pháp luật", "kỷ luật" are words. */
function isLawInSmall(plain: string, lead: string): boolean {
  if (isSyllable(plain)) return false;
  return /^(?:(?:bo )?luat|phap lenh) .{4}|^(?:bl|l|pl)[a-z]{3,}$/.test(plain) && !/(?:quy|pháp|kỷ|trọng) $/iu.test(lead);
}

/**
 * "Quyết định 69", "quyet dinh so 696", "QĐ 696", "qd696", "Luật Chuyển", "Luật BVDLCN": documents by type and symbol, laws by their names
 * and initials.
 */
export function documentMatches(
  { document, position, knowledge }: CompletionRequest,
  { before, after }: Typing,
  phrases: readonly Phrase[],
  day: string,
): readonly Match[] {
  const starts = phrases.flatMap((phrase) => {
    const plain = unaccent(phrase.text).replace(/ +/g, " ");
    const numbered = /\d/.test(plain);
    const capital = /^\p{Lu}/u.test(phrase.text) && plain.length > 1;
    const worth = numbered ? /^[A-Za-zÀ-ỹ]{2}/u.test(plain) : capital || isLawInSmall(plain, before.slice(0, -phrase.text.length));
    return worth ? [{ phrase, plain, numbered }] : [];
  });
  if (starts.length === 0) return [];
  const startOf = ({
    type = "",
    symbol,
    title = "",
  }: {
    readonly type?: string | undefined;
    readonly symbol?: string | undefined;
    readonly title?: string | undefined;
  }) => {
    const name = unaccent(type);
    const initials = name
      .split(" ")
      .map((word) => word.charAt(0))
      .join("");
    const number = unaccent(symbol ?? "");
    const forms = symbol === undefined ? [] : [`${name} so ${number}`, `${name} ${number}`];
    const law = name.includes("luat") || name === "phap lenh" ? unaccent(title) : undefined;
    const lawInitials = law === undefined ? [] : initialsOf(title);
    return starts.find(
      ({ plain, numbered }) =>
        ((numbered || !commonTypes.has(type)) && forms.some((form) => form.startsWith(plain))) ||
        (numbered && symbol !== undefined && [" ", " so ", ""].some((gap) => `${initials}${gap}${number}`.startsWith(plain))) ||
        (law !== undefined && (law.startsWith(plain) || isInitialsOf(plain, type, lawInitials))),
    );
  };
  const inWords = writesDaysInWords(document);
  const followed = /^[A-Za-zÀ-ỹ\d/.&-]*,? ?(?:ngày|của)(?![A-Za-zÀ-ỹ])/iu.test(after);
  return citableDocuments(document, cursorAt(document, position), day, knowledge, (one) => startOf(one) !== undefined).flatMap(
    (one): Match[] => {
      const start = startOf(one);
      const short = shortForm(one);
      if (!start || start.phrase.text === short) return [];
      const insert = one.symbol === undefined || one.cited || followed ? short : `${short}${restOfFullForm(one, inWords)}`;
      return [{ ...documentCandidate(one, short, insert, CompletionItemKind.File), phrase: start.phrase, found: 0 }];
    },
  );
}

function documentCandidate(one: CitableDocument, label: string, insert: string, kind: CompletionItemKind): Candidate {
  const { symbol, date, origin, uses, known, replacement } = one;
  return {
    label,
    insert,
    keys: { spellings: [], initials: [] },
    kind,
    origin,
    uses,
    rank: replacement ? 1 : 0,
    ...(date ? { hint: citedDay(date) } : {}),
    ...(known?.recalled ? { recalled: true } : {}),
    ...(replacement ? { over: true } : {}),
    data: symbol === undefined ? { kind: "law", name: label } : { kind: "document", symbol, ...(date ? { date } : {}) },
  };
}
