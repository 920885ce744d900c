import { type IParagraphOptions, Paragraph, TextRun } from "docx";
import type { PrintedLine } from "../layout/pages.ts";
import { textWidth } from "../layout/text-width.ts";
import { type Look, stampColour, type Typography } from "../layout/typography.ts";
import { twips } from "./word-units.ts";

type Alignment = NonNullable<IParagraphOptions["alignment"]>;
const alignments: Readonly<Record<Look["align"], Alignment>> = { left: "left", centre: "center", both: "both" };
const outlineDepth = 9;
/** Word counts the spacing of lines in 240ths of a line. */
const singleSpacing = 240;

/** Where a line stands. */
export interface Room {
  /** Millimetres. */
  readonly width: number;
  readonly typography: Typography;
  /** Stays with what follows. */
  readonly together?: boolean;
}

/** A line of the plan, and the decree's rule below it. */
export function wordLine(line: PrintedLine, { width, typography, together = false }: Room): Paragraph[] {
  const look = typography[line.component];
  const text = new Paragraph({
    alignment: alignments[look.align],
    ...(look.firstLine ? { indent: { firstLine: twips(look.firstLine) } } : {}),
    spacing: {
      before: (look.before ?? 0) * 20,
      after: 0,
      ...(look.lineSpacing ? { line: Math.round(look.lineSpacing * singleSpacing) } : {}),
    },
    keepNext: together || look.keepNext === true || line.ruled === true || line.keepNext === true,
    keepLines: together,
    ...(line.depth ? { outlineLevel: Math.min(line.depth, outlineDepth) - 1 } : {}),
    ...(line.frame ? framed(line.frame, look, width) : {}),
    children: [
      new TextRun({
        text: line.text,
        size: `${look.size}pt`,
        bold: look.bold === true,
        italics: look.italic === true,
        ...(line.frame ? { color: stampColour } : {}),
      }),
    ],
  });
  return line.ruled && look.rule ? [text, ruleBelow(line, look, { width, together })] : [text];
}

/** The frame of a mark as the borders of its paragraph, whose indents leave it as wide as the decree wants. */
function framed(frame: number, look: Look, width: number): Pick<IParagraphOptions, "indent" | "border"> {
  const side = { style: "single", size: 6, space: look.frame ?? 0, color: stampColour } as const;
  const flush = { ...side, space: 0 };
  const aside = twips((width - frame) / 2);
  return { indent: { left: aside, right: aside }, border: { top: side, bottom: side, left: flush, right: flush } };
}

/** A line as the border of an empty paragraph: underlining or typed dashes would not be the decree's line (II.1.b). */
function ruleBelow(
  line: PrintedLine,
  { size, rule = 1 }: Look,
  { width, together }: { readonly width: number; readonly together: boolean },
): Paragraph {
  const length = Math.min(textWidth(line.text, size), width) * rule;
  const aside = twips((width - length) / 2);
  return new Paragraph({
    indent: { left: aside, right: aside },
    spacing: { before: 60, after: 0, line: 60, lineRule: "exact" },
    keepNext: together,
    border: { top: { style: "single", size: 6, space: 1, color: "000000" } },
  });
}
