import { Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Table as PlanTable, PrintedLine, Sides } from "../layout/pages.ts";
import { cellMargin, leftShare } from "../layout/typography.ts";
import { type Room, wordLine } from "./word-line.ts";
import { twips } from "./word-units.ts";

/** Two columns without borders. What closes the plan keeps together: a signature must not stand alone on its page. */
export function sidesTable({ of, rows }: Sides<PrintedLine>, { width, typography }: Room): Table {
  const left = width * leftShare[of];
  const widths = [left, width - left] as const;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          cantSplit: true,
          children: [row.left, row.right].map((lines, side) =>
            cell(lines, { width: widths[side === 0 ? 0 : 1], margin: 0, typography, together: index < rows.length - 1 || of === "end" }),
          ),
        }),
    ),
  });
}

/** A table with lines, its head repeated on each page. */
export function gridTable({ headings, rows, shares }: PlanTable<PrintedLine>, { width, typography }: Room): Table {
  const widths = shares.map((share) => share * width);
  const row = (cells: readonly PrintedLine[], isHeading: boolean): TableRow =>
    new TableRow({
      cantSplit: isHeading,
      tableHeader: isHeading,
      children: cells.map((line, column) => cell([line], { width: widths[column] ?? 0, margin: cellMargin, typography, together: false })),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    rows: [...headings.map((cells) => row(cells, true)), ...rows.map((cells) => row(cells, false))],
  });
}

function cell(
  lines: readonly PrintedLine[],
  { width, margin, typography, together }: Required<Room> & { readonly margin: number },
): TableCell {
  const room = { width: width - 2 * margin, typography, together };
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    margins: { left: twips(margin), right: twips(margin) },
    // Word calls a cell without a paragraph damaged.
    children: lines.length === 0 ? [new Paragraph({})] : lines.flatMap((one) => wordLine(one, room)),
  });
}
