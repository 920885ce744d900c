import { isUpperCase } from "../text/fold.ts";
import { folding } from "./agency-fold.ts";
import type { BodyForm } from "./agency-form.ts";

/**
 * How a body's name is spelled. "official": as in the catalogue, tone marks on either vowel; "variant": another accepted spelling;
 * "short": abbreviated; "upper": all in capitals, as in headings; "capitals": the right words with other capitals (certain only where
 * the catalogue lists the spelling as wrong); "punctuation": a comma lost or a hyphen closed up; "wrong": other words than the name's.
 */
export type AgencySpelling = "official" | "variant" | "short" | "upper" | "capitals" | "punctuation" | "wrong";

export interface SpelledForm {
  readonly spelling: AgencySpelling;
  readonly form: BodyForm;
}

const spellings = { name: "official", variant: "variant", short: "short", wrong: "wrong", punctuation: "punctuation" } as const;

/**
 * The spelling of a name among the forms that fold to it, the official ones first; undefined when the words are common ones and name nobody: all in small letters
 * ("chính phủ điện tử"), or an abbreviation in other letters ("ct").
 */
export function spellingOf(written: string, ranked: readonly BodyForm[]): SpelledForm | undefined {
  const exact = ranked.find((form) => sameCapitals(written, form.text));
  if (exact !== undefined) {
    const official = ranked.find(({ kind }) => kind === "name");
    // "Sở Công thương" is listed as wrong and has the words of the name: its fault is the capitals.
    if (exact.kind === "wrong" && official !== undefined) return { spelling: "capitals", form: official };
    return { spelling: spellings[exact.kind], form: exact };
  }
  const form = ranked.find(({ kind, text }) => kind !== "wrong" && abbreviationsStand(written, text));
  if (form === undefined || !/\p{Lu}/u.test(written)) return undefined;
  return { spelling: isUpperCase(written) ? "upper" : "capitals", form };
}

/** Both fold to the same letters, so unit for unit only case and the place of the tone mark can differ. */
function sameCapitals(written: string, form: string): boolean {
  if (written === form) return true;
  const { isCapitalAt } = folding();
  for (let i = 0; i < written.length; i++) if (isCapitalAt(written, i) !== isCapitalAt(form, i)) return false;
  return true;
}

/** Words of several capitals in a form ("KH&CN", "UBND") stand letter for letter in the text. */
function abbreviationsStand(written: string, form: string): boolean {
  const words = written.split(" ");
  return form.split(" ").every((word, i) => !/\p{Lu}.*\p{Lu}/u.test(word) || words[i] === word);
}
