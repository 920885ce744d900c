import type { Span } from "../text/span.ts";
import type { BodyForm, FormsAt } from "./agency-form.ts";
import { matchAt, startsLower } from "./agency-place.ts";
import { type SpelledForm, spellingOf } from "./agency-spelling.ts";
import type { PhraseTrie } from "./agency-trie.ts";

/** A body in a list that says its first word once. */
export interface ListedBody extends Span, SpelledForm {
  /** The word said once: "Sở". */
  readonly head: string;
  readonly forms: readonly BodyForm[];
}

const opening = /(?:các|những) (sở|bộ)(?![A-Za-zÀ-ỹ])(?:: ?| (?=[A-Za-zÀ-ỹ]))/iy;
const separator = /(?:, ?| và |; ?)(?=\p{Lu})/uy;

/** "các Sở: Tài chính, Kế hoạch và Đầu tư, KH&CN" from its "các": the bodies named, none when the words are no such list. */
export function readBodyList(text: string, start: number, names: PhraseTrie<FormsAt>): readonly ListedBody[] {
  const open = matchAt(opening, text, start);
  // "các sở công thương": offices of a kind, of several provinces.
  if (open === undefined || startsLower(text, start + open.length)) return [];
  const head = /sở/iu.test(open) ? "Sở" : "Bộ";
  const bodies: ListedBody[] = [];
  let at = start + open.length;
  for (;;) {
    const body = readItem(text, at, head, names);
    if (body === undefined) return bodies;
    bodies.push(body);
    const between = matchAt(separator, text, body.end);
    if (between === undefined) return bodies;
    at = body.end + between.length;
  }
}

function readItem(text: string, start: number, head: string, names: PhraseTrie<FormsAt>): ListedBody | undefined {
  for (const { end, found } of [...names.matchesAt(text, start, `${head} `)].reverse()) {
    const spelled = spellingOf(`${head} ${text.slice(start, end)}`, found.bodies);
    if (spelled !== undefined) return { start, end, head, forms: found.bodies, ...spelled };
  }
  return undefined;
}
