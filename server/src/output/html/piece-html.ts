import type { PreviewPiece, TableHead } from "../preview/preview-format.ts";
import { type LineHtml, lineHtml, type MarkedLine, type Part } from "./line-html.ts";

/** A piece of the page, or the part of it that one page holds. */
export interface PlacedPiece {
  readonly piece: PreviewPiece;
  /** Names the piece to those who click on it. */
  readonly unit: number;
  /** The part of each of its lines that stands here, where a page ends within it. */
  readonly parts?: readonly Part[] | undefined;
  readonly onTop?: boolean;
}

/** What stands on one page. Rows, and the head that stands or is repeated above them, make a table. */
export function pageHtml(placed: readonly PlacedPiece[]): string {
  let table = false;
  const html: string[] = [];
  for (const one of placed) {
    const { piece } = one;
    if (table && piece.kind !== "tableRow") {
      html.push(tableEnd);
      table = false;
    }
    if (piece.kind === "tableHead") {
      html.push(tableBegin(piece, one.unit));
      table = true;
    } else html.push(pieceHtml(one));
  }
  return html.join("") + (table ? tableEnd : "");
}

function pieceHtml({ piece, unit, parts, onTop = false }: PlacedPiece): string {
  const write = lineWriter(parts);
  const named = ` data-unit="${unit}"`;
  if (piece.kind === "line") return write(piece, { attributes: named, onTop });
  if (piece.kind === "tableRow") return `<tr${named}>${piece.cells.map((cell) => `<td>${write(cell)}</td>`).join("")}</tr>`;
  if (piece.kind === "tableHead") return "";
  const column = (lines: readonly MarkedLine[]): string => `<td>${lines.map((line) => write(line)).join("")}</td>`;
  const rows = piece.rows.map(({ left, right }) => `<tr>${column(left)}${column(right)}</tr>`).join("");
  return `<table class="sides ${piece.of}"${named}><tbody>${rows}</tbody></table>`;
}

function tableBegin({ shares, rows }: TableHead, unit: number): string {
  const write = lineWriter();
  // As attributes: a page that allows no inline styles ignores others.
  const columns = shares.map((share) => `<col width="${(share * 100).toFixed(2)}%">`).join("");
  const heads = rows.map((cells) => `<tr>${cells.map((cell) => `<th>${write(cell)}</th>`).join("")}</tr>`).join("");
  return `<table class="grid"><colgroup>${columns}</colgroup><thead data-unit="${unit}">${heads}</thead><tbody>`;
}

const tableEnd = "</tbody></table>";

/** Writes the lines of a piece one after the other. */
function lineWriter(parts?: readonly Part[]): (line: MarkedLine, more?: Omit<LineHtml, "order" | "part">) => string {
  let order = 0;
  return (line, more = {}) => {
    const html = lineHtml(line, { order, part: parts?.[order], ...more });
    order++;
    return html;
  };
}
