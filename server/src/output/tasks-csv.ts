import { writeCsv } from "hucre/csv";
import { taskColumns } from "./tasks-columns.ts";
import type { TaskLine } from "./tasks-line.ts";

/**
 * Tasks as comma-separated values (RFC 4180), with the byte order mark without which Excel takes UTF-8 for the code page of the machine.
 * Days are ISO, which every language of Excel takes for days. A cell that begins with "=" or "+" is no formula.
 */
export function tasksCsv(lines: readonly TaskLine[]): string {
  const rows = lines.map((line) => taskColumns.map(({ value }) => value(line)));
  return writeCsv([taskColumns.map(({ heading }) => heading), ...rows], { bom: true, escapeFormulae: true });
}
