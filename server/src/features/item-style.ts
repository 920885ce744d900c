import type { Section } from "../plan/document.ts";
import { numberLike } from "../text/item-number.ts";

/** How the items of one level are marked: "1.", "(1)", "a)", "-". */
export interface ItemStyle {
  readonly kind: Section["kind"];
  /** A label of that level, for its writing. */
  readonly sample: string;
  readonly punctuation: string;
}

/** The style of an item; none for headings without a mark, keywords and labels put in by hand ("2a"). */
export function styleOf({ kind, label, marker }: Section): ItemStyle | undefined {
  if (!marker || kind === "keyword" || kind === "unnumbered" || kind === "appendix") return undefined;
  if (kind !== "bullet" && (marker.ordinal === undefined || /\d[a-zđ]$|^[a-zđ]\d/.test(label))) return undefined;
  return { kind, sample: label, punctuation: marker.punctuation };
}

const below: Partial<Record<Section["kind"], ItemStyle>> = {
  upper: { kind: "roman", sample: "I", punctuation: "." },
  roman: { kind: "arabic", sample: "1", punctuation: "." },
  arabic: { kind: "letter", sample: "a", punctuation: ")" },
  decimal: { kind: "letter", sample: "a", punctuation: ")" },
  letter: { kind: "bullet", sample: "-", punctuation: "" },
};

/** What usually stands one level below (ND30-I-2.6.dd: I. → 1. → a), with dashes below points); nothing below "+". */
export function styleBelow({ kind, sample }: ItemStyle): ItemStyle | undefined {
  return kind === "bullet" && /^[-–—−]$/.test(sample) ? { kind, sample: "+", punctuation: "" } : below[kind];
}

/** The label of the nth item in a style below a part; undefined where there is no such letter. */
export function labelIn({ kind, sample }: ItemStyle, ordinal: number, parentLabel: string): string | undefined {
  if (kind === "bullet") return sample;
  return kind === "decimal" ? `${parentLabel}.${ordinal}` : numberLike(sample, ordinal);
}

/** The mark as written: "(2)", "b)", "II.". */
export function markIn({ punctuation }: ItemStyle, label: string): string {
  return punctuation.startsWith("(") ? `(${label}${punctuation.slice(1)}` : `${label}${punctuation}`;
}
