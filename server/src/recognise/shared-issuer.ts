import type { Citation } from "./citation.ts";

const listed =
  /^(?:(?:[,;]| và|,? cùng(?: với)?)(?: và)?(?: các)?|,? (?:đã )?được sửa đổi, bổ sung(?: một số điều)?(?: tại| bởi| theo)(?: các)?) $/u;

/**
 * "Quyết định số 749/QĐ-TTg ngày …, số 411/QĐ-TTg ngày … của Thủ tướng Chính phủ": the list names the issuer of all at its end, as a document
 * with those that amend it does.
 */
export function withSharedIssuers(text: string, citations: readonly Citation[]): readonly Citation[] {
  const found: Citation[] = [];
  for (const citation of citations.toReversed()) {
    const [next] = found.slice(-1);
    const shared = next && isListed(text, citation, next) ? (behind(next) ?? next.sharedIssuer) : undefined;
    found.push(shared ? { ...citation, sharedIssuer: shared } : citation);
  }
  return found.reverse();
}

function isListed(text: string, { end, issuer, symbol }: Citation, next: Citation): boolean {
  if (issuer || !symbol || !next.symbol) return false;
  const sameBodies = symbol.issuers.join("-") === next.symbol.issuers.join("-") && symbol.system === next.symbol.system;
  return sameBodies && listed.test(text.slice(Math.max(end, symbol.end), next.start));
}

/** The issuer, where it stands behind the symbol: "của Thủ tướng Chính phủ số 411/QĐ-TTg" speaks of one document. */
function behind({ issuer, symbol }: Citation): Citation["issuer"] {
  return issuer && symbol && issuer.start >= symbol.end ? issuer : undefined;
}
