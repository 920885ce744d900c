import type { Span } from "../text/span.ts";

/** Words of a usual list that stand side by side without their comma. */
export interface LostCommas extends Span {
  readonly right: string;
}

/** “sở, ban, ngành” and “cơ quan, đơn vị” in any case, with whatever commas stand there. What stands around is looked at afterwards. */
const lists = /[Ss]ở,? [Bb]an,? [Nn]gành|(?:[Cc]ác|[Tt]hủ trưởng) cơ quan đơn vị|[Bb]an ngành,? đoàn thể/gu;
const letter = /[A-Za-zÀ-ỹ]/;

/** Where commas of a usual list were lost: “các sở ban, ngành”, “các cơ quan đơn vị” (the-thuc 7.4). */
export function lostCommasIn(text: string): readonly LostCommas[] {
  return [...text.matchAll(lists)].flatMap(({ 0: written, index }) => {
    const end = index + written.length;
    if (letter.test(text.charAt(index - 1)) || letter.test(text.charAt(end))) return [];
    const right = withCommas(written);
    return right === written ? [] : [{ start: index, end, right }];
  });
}

function withCommas(written: string): string {
  return written
    .replace(/^(sở),? (ban),? (ngành)$/iu, "$1, $2, $3")
    .replace(/cơ quan đơn vị$/u, "cơ quan, đơn vị")
    .replace(/^(ban) (ngành),? (đoàn thể)$/iu, "$1, $2, $3");
}
