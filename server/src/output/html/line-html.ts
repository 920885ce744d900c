import type { PrintedLine } from "../layout/pages.ts";
import { typography } from "../layout/typography.ts";
import type { Mark } from "../preview/preview-format.ts";
import { escaped } from "./escape.ts";

/** A line that may carry marks. */
export type MarkedLine = PrintedLine & { readonly marks?: readonly Mark[] };

/** Which part of a line stands here, where a page ends within it. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

export interface LineHtml {
  /** Counts the lines of a block, so that a click can tell which was meant. */
  readonly order: number;
  readonly part?: Part | undefined;
  /** Attributes of the element, ready to write. */
  readonly attributes?: string;
  /** First on its page, where no distance is kept above. */
  readonly onTop?: boolean;
}

const weights: Readonly<Record<Mark["severity"], number>> = { error: 4, warning: 3, information: 2, hint: 1 };

/** A line, or a part of it, as a paragraph of its component's class. */
export function lineHtml(line: MarkedLine, { order, part, attributes = "", onTop = false }: LineHtml): string {
  const { start, end } = part ?? { start: 0, end: line.text.length };
  const words = marked(line, start, end);
  const classes = [
    line.component,
    ...(line.frame ? [`frame${line.frame}`] : []),
    ...(onTop ? ["onTop"] : []),
    ...(start > 0 ? ["continued"] : []),
    ...(end < line.text.length ? ["begun"] : []),
  ].join(" ");
  const ruled = line.ruled && typography[line.component].rule ? `<span class="ruled">${words}</span>` : words;
  return `<p class="${classes}" data-line="${order}"${start > 0 ? ` data-from="${start}"` : ""}${attributes}>${ruled}</p>`;
}

/** The text cut where a mark begins or ends; where several meet, the most severe gives the look and all give their words. */
function marked({ text, marks = [] }: MarkedLine, from: number, to: number): string {
  const inside = (offset: number): number => Math.min(to, Math.max(from, offset));
  const cuts = [...new Set([from, to, ...marks.flatMap(({ start, end }) => [inside(start), inside(end)])])].sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((start, index) => {
      const end = cuts[index + 1] ?? to;
      const here = marks.filter((mark) => mark.start <= start && mark.end >= end);
      const worst = here.toSorted((one, other) => weights[other.severity] - weights[one.severity])[0];
      const words = escaped(text.slice(start, end));
      return worst
        ? `<span class="mark ${worst.severity}" title="${escaped(here.map(({ message }) => message).join("\n"))}">${words}</span>`
        : words;
    })
    .join("");
}
