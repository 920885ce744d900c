/**
 * Whether a line end tore a document's symbol or a date: "Nghị định số 30/⏎2020/NĐ-CP", "ngày 29/3/⏎2021", "TTLT-BYT-⏎BCT",
 * "472/QĐ⏎-UBND" (the-thuc CIT-14a). Such pieces belong together however short the line, and across a page break; they are joined
 * without a space.
 */

/** The longest symbols have some forty characters. */
const reach = 48;
const lastWord = /[^\s(“"]+$/u;
/** A number, then the separators, years and codes of a symbol or a date. */
const symbolCharacters = /^\d[\dA-Za-zĐđƯ&./-]*$/u;
const codeBegins = /^(?:[A-ZĐƯ]{2}|CTr|Ctr|TTr|QyĐ|ThU|L-)/u;
/** "-CP", "-TTg", "-QLXDCTTL&PCTT", and no bullet "-Sở Y tế". */
const hyphenAndCode = /^-[A-ZĐƯ]{2}/u;
/** A number with its type or office, and nothing behind: "30/2020/NĐ", "1766/SNNMT", "20/2013/TTLT-BYT". */
const wantsIssuer = /^\d{1,5}(?:\.\d{1,3}|[A-ZĐa-zđ])?(?:\/(?:19|20)\d\d)?\/(?:[A-ZĐƯ][A-Za-zĐđ&]*|(?:TTLT|NQLT)(?:-[A-ZĐƯ&]+)+)$/u;
const numberWord = /(?<![A-Za-zÀ-ỹ])số ?:? ?$/iu;

/** Whether `next` goes on with a symbol or a date that the end of `text` breaks off. */
export function tornApart(text: string, next: string): boolean {
  const word = lastWord.exec(text.slice(-reach))?.[0] ?? "";
  if (!symbolCharacters.test(word)) return false;
  if (word.endsWith("/")) return /^\d/.test(next) || codeBegins.test(next);
  if (word.endsWith("-")) return word.includes("/") ? codeBegins.test(next) : /^[A-ZĐ][A-Za-zĐđ]{0,3}\/[A-ZĐ]/u.test(next);
  if (next.startsWith("/")) return /^\/(?:\d|[A-ZĐƯ]|nb(?![A-Za-zÀ-ỹ]))/u.test(next);
  if (!hyphenAndCode.test(next)) return false;
  return (
    wantsIssuer.test(word) || (numberWord.test(text.slice(0, -word.length).slice(-6)) && /^-[A-ZĐ][A-Za-zĐđ]{0,3}\/[A-ZĐ]/u.test(next))
  );
}

/** Whether a line break after `text` stands for no space: inside a symbol or a joined name, "472/QĐ-⏎UBND". */
export function joinsTight(text: string, next: string): boolean {
  if (/[A-Za-zÀ-ỹ\d][-/]$/u.test(text.slice(-2))) return /^[A-Za-zÀ-ỹ\d]/u.test(next);
  return /^[-/]/.test(next) && tornApart(text, next);
}

/** "trước ngày 05/⏎11. Quá hạn …": the month of a date, which has the shape of an item's number. */
export function wantsMonth(text: string): boolean {
  return /(?<![A-Za-zÀ-ỹ])ngày \d{1,2}\/$/i.test(text.slice(-10));
}
