import type { Range } from "../text/source-text.ts";
import { type DocumentIdentity, keysOf, sameDocument } from "./index-identity.ts";
import { byUri, type FolderCitation, type IndexStore } from "./index-store.ts";
import { unpacked } from "./index-summary.ts";
import { uriKey } from "./plan-files.ts";

/** The citation of a document that says most, with where it stands. */
export interface FullestCitation extends FolderCitation {
  readonly range: Range;
}

/** How the folder's plans cite a document, by URI; every plan once for each document of that symbol. */
export function folderCitations(index: IndexStore, identity: DocumentIdentity): readonly FolderCitation[] {
  const found = new Map(keysOf(identity).flatMap((key) => index.citing(key).map((plan) => [plan.citation, plan] as const)));
  return [...found.values()].filter(({ citation }) => sameDocument(citation, identity)).sort(byUri);
}

/** The same without one plan: "which other plans cite it". */
export function otherPlansCiting(index: IndexStore, identity: DocumentIdentity, uri: string): readonly FolderCitation[] {
  const own = uriKey(uri);
  return folderCitations(index, identity).filter((plan) => uriKey(plan.uri) !== own);
}

/** The citation in the folder that says most of a document: for completing a first citation, and to show where none is full here. */
export function fullestCitation(index: IndexStore, identity: DocumentIdentity): FullestCitation | undefined {
  const said = ({ citation: { type, date, issuer, subject } }: FolderCitation): number =>
    [type, date, issuer, subject].filter((part) => part !== undefined).length;
  const cited = folderCitations(index, identity);
  const best = cited.reduce<FolderCitation | undefined>((most, one) => (most && said(most) >= said(one) ? most : one), undefined);
  const at = best?.citation.mentions[best.citation.fullest];
  return best && at && { ...best, range: unpacked(at) };
}
