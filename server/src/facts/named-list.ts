import type { AgencyMention } from "../recognise/agency.ts";
import type { Span } from "../text/span.ts";

/** What stands between two bodies of one list: "Sở Tài chính, Sở Y tế và Sở Nội vụ". */
const separator = /^(?:[,;] (?:và )?| và )$/u;

/** As many to either side as there are departments and ministries; a list without end is read in pieces. */
const farthest = 40;

/** The bodies named in one list with a mention, itself among them; left to right, names in cited documents ending a list. */
export function listAround(text: string, mentions: readonly AgencyMention[], mention: AgencyMention): readonly AgencyMention[] {
  const at = mentions.indexOf(mention);
  if (at < 0) return [mention];
  const joined = (index: number): boolean => {
    const [one, next] = [mentions[index], mentions[index + 1]];
    return one?.masked === undefined && next?.masked === undefined && separator.test(text.slice(one?.end, next?.start));
  };
  let [first, last] = [at, at];
  while (first > Math.max(0, at - farthest) && joined(first - 1)) first--;
  while (last < Math.min(mentions.length - 1, at + farthest) && joined(last)) last++;
  return mentions.slice(first, last + 1);
}

/** A change of a span of the text. */
export interface ListEdit extends Span {
  readonly newText: string;
}

/**
 * What takes a body out of its list. The last one leaves its "và" to the one before it: "A, B và C" without C is "A và B". Nothing for a
 * body that stands alone.
 */
export function withoutBody(text: string, list: readonly AgencyMention[], mention: AgencyMention): readonly ListEdit[] {
  const at = list.indexOf(mention);
  const [earlier, before, after] = [list[at - 2], list[at - 1], list[at + 1]];
  const { start, end } = mention;
  if (at < 0 || (!before && !after)) return [];
  if (!before) return after ? [{ start, end: after.start, newText: "" }] : [];
  const dropped = { start: before.end, end, newText: "" };
  const joint = text.slice(before.end, start);
  if (after || !earlier || !joint.includes("và ")) return [dropped];
  return [{ start: earlier.end, end: before.start, newText: joint }, dropped];
}
