import { type FullestCitation, fullestCitation, otherPlansCiting } from "../workspace/folder-citations.ts";
import type { DocumentIdentity } from "../workspace/index-identity.ts";
import type { FolderCitation, IndexStore } from "../workspace/index-store.ts";
import type { IndexedCitation } from "../workspace/index-summary.ts";
import { uriKey } from "../workspace/plan-files.ts";

/** What the other plans of the folder say of documents. */
export interface Folder {
  /** How the other plans cite a document, one entry a plan. */
  plansCiting(identity: DocumentIdentity): readonly FolderCitation[];
  /** The citation that says most of a document. */
  fullestCitation(identity: DocumentIdentity): FullestCitation | undefined;
  /** Every document that another plan cites, once a plan. */
  knownCitations(): Iterable<IndexedCitation>;
}

/** The folder around one plan; undefined as long as the folder has not been read. */
export function folderAround(index: IndexStore | undefined, uri: string): Folder | undefined {
  if (!index) return undefined;
  return {
    plansCiting: (identity) => otherPlansCiting(index, identity, uri),
    fullestCitation: (identity) => fullestCitation(index, identity),
    *knownCitations() {
      const own = uriKey(uri);
      for (const plan of index.all()) if (uriKey(plan.uri) !== own) yield* plan.summary.citations;
    },
  };
}
