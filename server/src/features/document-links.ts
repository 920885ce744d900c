import type { DocumentLink } from "vscode-languageserver-types";
import { citationsOf } from "../facts/citations.ts";
import type { PlanDocument } from "../plan/document.ts";
import { rangeOf } from "../plan/place.ts";
import type { DocumentIdentity } from "../workspace/index-identity.ts";
import type { IndexStore } from "../workspace/index-store.ts";
import type { Language } from "../workspace/settings.ts";
import { citedBy } from "./cursor-target.ts";

/** What a link carries until the editor wants to know where it leads. */
interface LinkData {
  readonly identity: DocumentIdentity;
}

/** Citations whose document is a file of the folder. Where they lead is looked up when the editor asks. */
export function documentLinks(document: PlanDocument, index: IndexStore): DocumentLink[] {
  return citationsOf(document).flatMap((placed) => {
    const { paragraph, citation, self } = placed;
    const cited = self || citation.shortForm ? undefined : citedBy(document, placed);
    if (!cited || index.being(cited.identity).length === 0) return [];
    const data: LinkData = { identity: cited.identity };
    return [{ range: rangeOf(document, { paragraph, start: citation.start, end: citation.end }), data }];
  });
}

/** A link with the file it leads to and that file's title. A file that is gone by now leaves it without a target. */
export function resolvedLink(link: DocumentLink, index: IndexStore, language: Language): DocumentLink {
  const { data, ...shown } = link;
  const plan = isLinkData(data) ? index.being(data.identity)[0] : undefined;
  if (!plan) return shown;
  const [line, character] = plan.summary.at;
  const open = { vi: "Mở", en: "Open" }[language];
  return { ...shown, target: `${plan.uri}#L${line + 1},${character + 1}`, tooltip: `${open} ${plan.summary.title}` };
}

function isLinkData(data: unknown): data is LinkData {
  if (typeof data !== "object" || data === null || !("identity" in data)) return false;
  const { identity } = data;
  return typeof identity === "object" && identity !== null && "key" in identity && typeof identity.key === "string";
}
