import data from "./abbreviations.json";
import { once } from "./once.ts";
import type { Abbreviation } from "./schema.ts";

/** Short forms met in running text and in Nơi nhận. The rows are tested against the schema, not read through it. */
export const abbreviations = data.abbreviations as unknown as readonly Abbreviation[];

const byShort = once(() => new Map(abbreviations.map((abbreviation) => [abbreviation.short, abbreviation])));

/** What a short form stands for, letter case as written. */
export function abbreviationOf(short: string): Abbreviation | undefined {
  return byShort().get(short);
}
