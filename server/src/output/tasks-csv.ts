import { stringify } from "csv-stringify/sync";
import { taskColumns } from "./tasks-columns.ts";
import type { TaskLine } from "./tasks-line.ts";

/** Without it Excel takes UTF-8 for the code page of the machine. */
const byteOrderMark = "\uFEFF";

/** Tasks as comma-separated values (RFC 4180). Days are ISO, which every language of Excel takes for days. */
export function tasksCsv(lines: readonly TaskLine[]): string {
  const rows = lines.map((line) => taskColumns.map(({ value }) => value(line)));
  // A cell that begins with "=" or "+" would be carried out as a formula.
  const options = { record_delimiter: "\r\n", escape_formulas: true } as const;
  return byteOrderMark + stringify([taskColumns.map(({ heading }) => heading), ...rows], options);
}
