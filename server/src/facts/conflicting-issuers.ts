import type { Citation } from "../recognise/citation.ts";
import { sideOf } from "../recognise/issuer-code.ts";
import { partyOrgan } from "../recognise/party-organ.ts";

/**
 * Whether two citations of one symbol and one day name two organs of the Party as the issuer, of which one must be wrong: "20-NQ/TW ngày
 * 01/11/2012" of the Central Committee and of the Politburo. Of two days they may be two documents, in two terms.
 */
export function issuersConflict(one: Citation, other: Citation): boolean {
  if (!one.date?.iso || one.date.iso !== other.date?.iso || sideOf(one.symbol?.issuers[0] ?? "") !== "party") return false;
  const [a, b] = [one.issuer && partyOrgan(one.issuer.text), other.issuer && partyOrgan(other.issuer.text)];
  return a !== undefined && b !== undefined && a !== b;
}
