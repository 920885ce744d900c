import type { PageStyle } from "../../workspace/page-style.ts";
import { cellMargin, font, frames, leftShare, page, pageNumberSize, stampColour, tableGap, typographyOf } from "../layout/typography.ts";

/** Fonts with the metrics of Times New Roman, so that lines break where Word breaks them. */
const fonts = [font, "Liberation Serif", "Tinos", "TeX Gyre Termes"].map((name) => `"${name}"`).join(",");
/** Height of a single-spaced line of Times New Roman, as a share of its size. */
export const lineHeight = 1.15;
const alignments = { left: "left", centre: "center", both: "justify" } as const;

/** How paper and the components on it look, from the same figures as the Word document. */
export function pageCss(style: PageStyle): string {
  const { top, right, bottom, left } = style.margins;
  const looks = Object.entries(typographyOf(style)).flatMap(
    ([component, { size, bold, italic, align, firstLine, before, rule, lineSpacing }]) => [
      `p.${component}{${[
        `font-size:${size}pt`,
        `font-weight:${bold ? "bold" : "normal"}`,
        `font-style:${italic ? "italic" : "normal"}`,
        `text-align:${alignments[align]}`,
        ...(firstLine ? [`text-indent:${firstLine}mm`] : []),
        ...(lineSpacing ? [`line-height:${lineSpacing * lineHeight}`] : []),
        ...(before ? [`padding-top:${before}pt`] : []),
      ].join(";")}}`,
      ...(rule ? [`p.${component} .ruled::after{width:${rule * 100}%}`] : []),
      ...(align === "both" ? [`p.${component}.begun{text-align-last:justify}`] : []),
    ],
  );
  return [
    `.paper{box-sizing:border-box;position:relative;overflow:hidden;background:#fff;color:#000;width:${page.width}mm;height:${page.height}mm;padding:${top}mm ${right}mm ${bottom}mm ${left}mm;font-family:${fonts},Times,serif;line-height:${lineHeight};text-rendering:geometricPrecision}`,
    `.paper.landscape{width:${page.height}mm;height:${page.width}mm}`,
    ".paper p{margin:0;padding:0;overflow-wrap:break-word}",
    ...looks,
    `.paper p.stamp{box-sizing:border-box;margin:6pt auto 0;padding:${typographyOf(style).stamp.frame ?? 0}pt 0;border:0.75pt solid #${stampColour};color:#${stampColour};white-space:nowrap}`,
    ...frames.map((width) => `.paper p.frame${width}{width:${width}mm}`),
    ".paper p.onTop,.paper p.continued{padding-top:0}",
    ".paper p.continued{text-indent:0}",
    // The decree's line, as long as a share of the words above it (II.1.b, II.2.b, II.5.b).
    ".ruled{display:inline-block;max-width:100%}",
    '.ruled::after{content:"";display:block;margin:3pt auto 2.25pt;border-top:0.75pt solid #000}',
    ".paper table{border-collapse:collapse;table-layout:fixed;width:100%;margin:0;font-size:inherit;color:inherit}",
    ".paper td,.paper th{padding:0;vertical-align:top;font-weight:inherit}",
    ...Object.entries(leftShare).map(([of, share]) => `.sides.${of} td:first-child{width:${share * 100}%}`),
    `.paper .sides.end,.paper .grid{margin-top:${tableGap}pt}`,
    `.paper .grid td,.paper .grid th{border:0.5pt solid #000;padding:0 ${cellMargin}mm}`,
    `.paper .pageNumber{position:absolute;top:${page.pageNumber}mm;left:0;right:0;font-size:${pageNumberSize}pt;text-align:center}`,
  ].join("\n");
}
