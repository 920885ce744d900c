import type { Appendix, PlanDocument, Section } from "../plan/document.ts";
import { endOfParagraphs, rangeOf, textOf, wholeParagraph } from "../plan/place.ts";
import type { Range } from "../text/source-text.ts";
import { endOfPart } from "./part-end.ts";

/** One line of the outline. `label` is as written without its punctuation, empty for parts that have none. */
export interface OutlineNode {
  readonly kind: Section["kind"] | "title" | "legalBases" | "recipients" | "signature";
  readonly label: string;
  readonly title: string;
  /** What the outline shows: "II. NHIỆM VỤ…", "a) Sở Tài chính…", "Nơi nhận (8)". */
  readonly name: string;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly OutlineNode[];
}

const longestName = 90;

/** The outline of a plan: title, bases, the tree of parts down to bullets, recipients, signature, appendices, in the order of the text. */
export function outlineOf(document: PlanDocument): readonly OutlineNode[] {
  const nodes: OutlineNode[] = [
    ...titleNode(document),
    ...legalBasesNode(document),
    ...document.sections.map((section) => sectionNode(document, section)),
    ...recipientsNode(document),
    ...signatureNode(document),
    ...document.appendices.map((appendix) => appendixNode(document, appendix)),
  ];
  return nodes.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

function titleNode(document: PlanDocument): OutlineNode[] {
  const { title, subject } = document.header;
  if (!title) return [];
  const words = subject ? textOf(document, subject) : "";
  const range = { start: rangeOf(document, title).start, end: rangeOf(document, subject ?? title).end };
  const name = shorten(`${textOf(document, title)}${words === "" ? "" : ` – ${words}`}`);
  return [{ kind: "title", label: "", title: words, name, range, selectionRange: rangeOf(document, title), children: [] }];
}

function legalBasesNode(document: PlanDocument): OutlineNode[] {
  const first = document.legalBases[0];
  const last = document.legalBases.at(-1);
  if (!first || !last) return [];
  const range = { start: rangeOf(document, first).start, end: rangeOf(document, last).end };
  return [
    {
      kind: "legalBases",
      label: "",
      title: "Căn cứ",
      name: `Căn cứ (${document.legalBases.length})`,
      range,
      selectionRange: rangeOf(document, first),
      children: [],
    },
  ];
}

function sectionNode(document: PlanDocument, section: Section): OutlineNode {
  const { paragraph, marker, label, title } = section;
  const place = wholeParagraph(document, paragraph);
  const own = rangeOf(document, place);
  const written = marker ? document.paragraphs[paragraph]?.text.slice(marker.start, marker.end) : undefined;
  return {
    kind: section.kind,
    label: marker?.style === "bullet" ? shownBullet(label) : label,
    title,
    name: shorten(written ? `${marker?.style === "bullet" ? shownBullet(written) : written} ${title}` : title),
    range: { start: own.start, end: endOfParagraphs(document, paragraph, endOfPart(document, section)) },
    selectionRange: own,
    children: section.children.map((child) => sectionNode(document, child)),
  };
}

function recipientsNode(document: PlanDocument): OutlineNode[] {
  const { recipients } = document;
  const first = recipients?.heading ?? recipients?.entries[0];
  if (!recipients || !first) return [];
  const last = recipients.entries.at(-1) ?? first;
  const selectionRange = rangeOf(document, first);
  const range = { start: selectionRange.start, end: rangeOf(document, last).end };
  return [
    {
      kind: "recipients",
      label: "",
      title: "Nơi nhận",
      name: `Nơi nhận (${recipients.entries.length})`,
      range,
      selectionRange,
      children: [],
    },
  ];
}

function signatureNode(document: PlanDocument): OutlineNode[] {
  const { signature } = document;
  const first = signature?.authority[0];
  if (!signature || !first) return [];
  const lines = signature.authority.map((place) => textOf(document, place));
  // "KT. CHỦ TỊCH" tells more than the "TM. …" above it.
  const shown = lines.find((line) => line.startsWith("KT")) ?? lines.at(-1) ?? "";
  const selectionRange = rangeOf(document, first);
  // A name that strayed above the authority does not begin the block.
  const last = [...signature.authority, ...(signature.signer ? [signature.signer] : [])].reduce((one, other) =>
    other.paragraph > one.paragraph ? other : one,
  );
  const range = { start: selectionRange.start, end: rangeOf(document, last).end };
  return [{ kind: "signature", label: "", title: shown, name: `Ký: ${shown}`, range, selectionRange, children: [] }];
}

function appendixNode(document: PlanDocument, appendix: Appendix): OutlineNode {
  const heading = textOf(document, appendix.heading);
  const title = appendix.title ? textOf(document, appendix.title) : "";
  const selectionRange = rangeOf(document, appendix.heading);
  return {
    kind: "appendix",
    label: /^p/i.test(heading) ? heading.replace(/[\s:.–-]+$/, "") : "",
    title,
    name: shorten(title === "" ? heading : `${heading}. ${title}`),
    range: { start: selectionRange.start, end: endOfParagraphs(document, appendix.heading.paragraph, appendix.end) },
    selectionRange,
    children: appendix.sections.map((section) => sectionNode(document, section)),
  };
}

/** The bullets of symbol fonts are private characters that show as empty boxes; they and their like stand as "•". */
function shownBullet(written: string): string {
  if (/^[-+*]$/.test(written)) return written;
  return /^[–—−]$/.test(written) ? "–" : "•";
}

function shorten(name: string): string {
  if (name.length <= longestName) return name;
  const cut = name.lastIndexOf(" ", longestName - 1);
  return `${name.slice(0, cut > 40 ? cut : longestName - 1)}…`;
}
