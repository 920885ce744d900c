import { cellsOf } from "../plan/fragments.ts";
import { cleanLine } from "../text/clean-text.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";
import type { TaskColumn } from "./task.ts";

/** What the columns of a table hold, one after the other; undefined for those that say nothing of tasks. */
export type Columns = readonly (TaskColumn | undefined)[];

const columns: readonly (readonly [TaskColumn, RegExp])[] = [
  ["number", /^(?:stt|tt|số tt|số thứ tự|thứ tự)$/iu],
  ["partners", /phối hợp/iu],
  [
    "lead",
    /chủ trì|(?:cơ quan|đơn vị|người|bộ phận|cá nhân)(?: được)?(?: chịu trách nhiệm| tham mưu| đầu mối)?(?: thực hiện| phụ trách)?$|phân công|phụ trách|đầu mối|trách nhiệm/iu,
  ],
  ["time", /thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|lộ trình/iu],
  ["product", /sản phẩm|kết quả|đầu ra/iu],
  ["work", /nội dung|nhiệm vụ|công việc|hoạt động|tên (?:đề án|văn bản|dự án|nhiệm vụ)|giải pháp|việc cần làm|đề án/iu],
  ["note", /ghi chú/iu],
];

/** The cells of a line of a table: parted by "|", or by tabs, as word processors copy them. Undefined for running text. */
export const rowCells = perParagraph((paragraph): readonly Span[] | undefined => {
  if (paragraph.kind === "row") return cellsOf(paragraph);
  const [line, second] = paragraph.lines;
  if (paragraph.kind !== "text" || !line || second || !tabbed.test(line.source)) return undefined;
  let at = 0;
  return line.source.split("\t").map((cell) => {
    const words = cleanLine(cell).text;
    const start = Math.max(at, words === "" ? at : paragraph.text.indexOf(words, at));
    at = Math.min(paragraph.text.length, start + words.length);
    return { start: Math.min(start, at), end: at };
  });
});

const tabbed = /\t.*\t|\S\t\S/u;

/** What the columns of a header row hold; undefined for any other row. A table of tasks has work, and who or when. */
export const headerColumns = perParagraph((paragraph): Columns | undefined => {
  const cells = rowCells(paragraph)?.map(({ start, end }) => paragraph.text.slice(start, end)) ?? [];
  if (cells.length < 2 || cells.some((cell) => cell.length > longestHead)) return undefined;
  const found = cells.map((cell) => columns.find(([, name]) => name.test(cell))?.[0]);
  // "Thời gian bắt đầu | Thời gian hoàn thành": work is due at the second.
  const end = found.findLastIndex((column, index) => column === "time" && /kết thúc|hoàn thành/iu.test(cells[index] ?? ""));
  const place = (column: TaskColumn): number => (column === "time" && end >= 0 ? end : found.indexOf(column));
  const distinct = found.map((column, index) => (column !== undefined && place(column) === index ? column : undefined));
  const has = (column: TaskColumn): boolean => distinct.includes(column);
  return has("work") && (has("lead") || has("time") || has("partners")) ? distinct : undefined;
});

const longestHead = 60;
/** A cell that says nothing. */
export const blank = /^[\s\-–—.…_]*$/u;

/**
 * The columns by a second header row that parts one of them: "Đơn vị thực hiện" above "Chủ trì | Phối hợp". Conversion leaves empty cells
 * beside the names, or nothing.
 */
export function partedColumns(text: string, spans: readonly Span[], names: Columns): Columns | undefined {
  const heads = spans.map(({ start, end }) => text.slice(start, end));
  const found = heads.map((head) => (head.length > longestHead ? undefined : columns.find(([, name]) => name.test(head))?.[0]));
  if (!found.includes("partners") || heads.some((head, index) => !blank.test(head) && found[index] === undefined)) return undefined;
  if (spans.length === names.length) return names.map((name, index) => found[index] ?? name);
  const host = names.findIndex((name) => name === "lead" || name === "partners");
  return host >= 0 && found.every((column) => column !== undefined) ? names.toSpliced(host, 1, ...found) : undefined;
}

const opensTime =
  /^(?:(?:hoàn thành|thực hiện|xong|trong|trước|từ|đến|chậm nhất|hết) )*(?:ngày \d|tháng \d|qu[ýí] [ivx\d]|năm 20|\d{1,2}\/|20\d\d|thường xuyên|h[ằà]ng |cuối |đầu |giữa |giai đoạn)/iu;
const numberLike = /^[\dIVX.,()\s-]*$|^[a-zđ][.)]?$/iu;

/** The cells of a row in the places of their columns, where a cell that spans rows above is missing; undefined stands for such a one. */
export function alignedCells(text: string, spans: readonly Span[], names: Columns): readonly (Span | undefined)[] {
  if (spans.length >= names.length) return spans;
  const words = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : "");
  const unnumbered = names[0] === "number" && spans.length > 1 && !numberLike.test(words(spans[0]));
  const placed = unnumbered ? [undefined, ...spans] : spans;
  const [work, time] = [names.indexOf("work"), names.indexOf("time")];
  const at = placed.findIndex((span, index) => index > work && index < time && opensTime.test(words(span)));
  if (at < 0 || placed.length + time - at > names.length) return placed;
  return [...placed.slice(0, at), ...Array.from({ length: time - at }, () => undefined), ...placed.slice(at)];
}
