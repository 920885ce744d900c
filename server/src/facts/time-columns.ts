import type { PlanDocument } from "../plan/document.ts";
import { cellsOf } from "../plan/fragments.ts";
import { firstFrom, gathered } from "../plan/gathered.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";

/** A table's header row with a column for times, and where the table ends. */
export interface TimeHeader {
  readonly paragraph: number;
  readonly column: number;
  readonly columns: number;
  /** The first paragraph below the table. */
  readonly end: number;
}

/** "Tiến độ", "Thời gian thực hiện", "Thời hạn hoàn thành (dự kiến)"; not "Tiến độ giải ngân (%)", "Thời gian công tác". */
const timeName =
  /^(?:dự kiến )?(?:mốc thời gian|thời gian|thời hạn|thời điểm|tiến độ|lộ trình|hạn hoàn thành)(?:(?: ?[,/] ?| và | )\(?(?:dự kiến|thời gian|thời hạn|tiến độ|lộ trình|thực hiện|triển khai|tổ chức|bắt đầu|kết thúc|hoàn thành|trình|ban hành|báo cáo)\)?){0,4}$/iu;
const longestHead = 60;
/** A row of names holds no day or year: "Thời gian | Quý IV/2026" is a label and its value. */
const dated = /\d\/\d|20\d\d|tháng \d|qu[ýí] [ivx\d]/iu;

const timeColumn = perParagraph((paragraph): { readonly column: number; readonly columns: number } | undefined => {
  if (paragraph.kind !== "row") return undefined;
  const heads = cellsOf(paragraph).map(({ start, end }) => paragraph.text.slice(start, end));
  if (heads.length < 2 || heads.some((head) => head.length > longestHead)) return undefined;
  const column = heads.findIndex((head) => timeName.test(head));
  return column < 0 || heads.some((head) => dated.test(head)) ? undefined : { column, columns: heads.length };
});

/** The header rows of a plan whose tables have a column for times. */
export const timeHeaders: (document: PlanDocument) => readonly TimeHeader[] = gathered(({ paragraphs }, paragraph) => {
  const holder = paragraphs[paragraph];
  const found = holder && timeColumn(holder);
  if (!found) return [];
  let end = paragraph + 1;
  for (; end < paragraphs.length; end++) {
    const kind = paragraphs[end]?.kind;
    if (kind !== "row" && kind !== "separator" && kind !== "comment") break;
    // Only a header has a rule below it: the row above this one begins a table of its own.
    if (kind === "separator" && end > paragraph + 1) return [{ paragraph, ...found, end: end - 1 }];
  }
  return [{ paragraph, ...found, end }];
});

/** The cell of a row that stands below the name of a time column; none where cells are merged, so that the columns do not tell. */
export function timeCell(headers: readonly TimeHeader[], { paragraphs }: PlanDocument, paragraph: number): Span | undefined {
  const header = headers[firstFrom(headers, paragraph) - 1];
  const row = paragraphs[paragraph];
  if (!header || row?.kind !== "row" || paragraph >= header.end) return undefined;
  const cells = cellsOf(row);
  return cells.length === header.columns ? cells[header.column] : undefined;
}
