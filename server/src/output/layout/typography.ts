import { type PageStyle, usualStyle } from "../../workspace/page-style.ts";
import type { Component, Sides } from "./pages.ts";

export interface Look {
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly align: "left" | "centre" | "both";
  /** First-line indent in millimetres. */
  readonly firstLine?: number;
  /** Points above; lines within a block stand close. */
  readonly before?: number;
  /** Share of a single-spaced line; 1 where absent. */
  readonly lineSpacing?: number;
  readonly keepNext?: true;
  /** Points between the words and the frame around them. */
  readonly frame?: number;
  /** Length of the line below, as a share of the text's; the decree gives 1 for Tiêu ngữ and 1/3 to 1/2 elsewhere. */
  readonly rule?: number;
}

export type Typography = Readonly<Record<Component, Look>>;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục V: the larger of the sizes that the decree allows, which its own sample 1.4 uses. */
export const typography: Typography = {
  parentBody: { size: 13, align: "centre" },
  issuer: { size: 13, bold: true, align: "centre", rule: 0.4 },
  nationalTitle: { size: 13, bold: true, align: "centre" },
  motto: { size: 14, bold: true, align: "centre", rule: 1 },
  number: { size: 13, align: "centre", before: 6 },
  placeAndDate: { size: 14, italic: true, align: "centre", before: 6 },
  // Single frame, 8 mm high, bright red (III.2.b).
  stamp: { size: 13, bold: true, align: "centre", before: 6, frame: 3.5 },
  title: { size: 14, bold: true, align: "centre", before: 18, keepNext: true, rule: 0.4 },
  subject: { size: 14, bold: true, align: "centre", keepNext: true, rule: 0.4 },
  legalBasis: { size: 14, italic: true, align: "both", firstLine: 10, before: 6 },
  body: { size: 14, align: "both", firstLine: 10, before: 6 },
  part: { size: 14, bold: true, align: "centre", before: 12, keepNext: true },
  partTitle: { size: 14, bold: true, align: "centre", keepNext: true },
  heading: { size: 14, bold: true, align: "both", firstLine: 10, before: 6, keepNext: true },
  recipientsHeading: { size: 12, bold: true, italic: true, align: "left" },
  recipient: { size: 11, align: "left" },
  authority: { size: 14, bold: true, align: "centre" },
  signer: { size: 14, bold: true, align: "centre", before: 72 },
  appendix: { size: 14, bold: true, align: "centre", keepNext: true },
  appendixTitle: { size: 14, bold: true, align: "centre", keepNext: true },
  attachedTo: { size: 14, italic: true, align: "centre", keepNext: true, rule: 0.4 },
  cellHeading: { size: 13, bold: true, align: "centre" },
  cell: { size: 13, align: "left" },
};

/** Set B: the smaller sizes that the decree allows where it gives two (Mục V). */
const smaller: Readonly<Partial<Record<Component, number>>> = {
  parentBody: 12,
  issuer: 12,
  nationalTitle: 12,
  motto: 13,
  placeAndDate: 13,
  authority: 13,
  appendixTitle: 13,
  attachedTo: 13,
};

/** How each component looks in the style that a user chose. */
export function typographyOf({ sizes, firstLine, paragraphGap, lineSpacing }: PageStyle): Typography {
  const styled = (component: Component): Look => {
    const look = typography[component];
    return {
      ...look,
      ...(sizes === "B" ? { size: smaller[component] ?? look.size } : {}),
      // What has a first-line indent is body text.
      ...(look.firstLine ? { firstLine, before: paragraphGap } : {}),
      ...(look.firstLine && lineSpacing !== usualStyle.lineSpacing ? { lineSpacing } : {}),
    };
  };
  const components = Object.keys(typography) as Component[];
  return Object.fromEntries(components.map((component) => [component, styled(component)])) as Typography;
}

/** Millimetres: A4, and how far from its top the number of the page stands. */
export const page = { width: 210, height: 297, pageNumber: 10 } as const;
/** Of marks and their frames. */
export const stampColour = "ff0000";
/** Millimetres: frames are as wide as one of these. */
export const frames = [20, 30, 40, 50, 60] as const;
export const pageNumberSize = 14;
export const font = "Times New Roman";
/**
 * Share of the left of two columns: Quốc hiệu needs 92 mm at 13 points, more where another font stands in for Times New Roman; recipients
 * and signature share the page.
 */
export const leftShare: Readonly<Record<Sides["of"], number>> = { head: 0.36, end: 0.46 };
/** Millimetres beside the words of a cell. */
export const cellMargin = 1.5;
/** Points above a table: it has no distance of its own. */
export const tableGap = 6;
