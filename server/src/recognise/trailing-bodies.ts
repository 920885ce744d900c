import type { AgencyMention } from "./agency.ts";
import { bodyListAt, type NamedBody } from "./body-list.ts";

/** Bodies told behind their work. */
export interface TrailingBodies {
  readonly bodies: readonly NamedBody[];
  /** Where the words for them begin, and so the work ends. */
  readonly start: number;
  readonly end: number;
}

const opens = /(?<![A-Za-zÀ-ỹ])do |\((?:[Gg]iao )?/gu;
/** "danh mục do Sở A chủ trì soạn thảo" says whose list it is. */
const leadsIt = /^ (?:làm đầu mối|chủ trì(?: thực hiện)?)(?= ?[,.;)]| phối hợp| thực hiện|$)/u;

/** "Kiểm tra … do Sở A chủ trì", "Rà soát … (Sở A chủ trì, phối hợp với Sở B)": who leads, named behind the work. */
export function trailingBodies(text: string, from: number, end: number, mentions: readonly AgencyMention[]): TrailingBodies | undefined {
  for (const match of text.slice(from, end).matchAll(opens)) {
    const start = from + match.index;
    const list = bodyListAt(text, start + match[0].length, mentions);
    const leads = list && list.end < end ? leadsIt.exec(text.slice(list.end, Math.min(end, list.end + 60))) : undefined;
    if (list && leads && start > from) return { bodies: list.bodies, start, end: list.end + leads[0].length };
  }
  return undefined;
}
