import { type CellStyle, type CellValue, type ColumnDef, rangeRef, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { firstDay, type TaskTableColumn, taskColumns } from "./tasks-columns.ts";
import type { TaskLine } from "./tasks-line.ts";

interface SheetRow {
  readonly line: TaskLine;
  readonly agency: string;
  readonly role: "" | "Chủ trì" | "Phối hợp";
}

interface SheetColumn extends Omit<TaskTableColumn, "value"> {
  readonly value: (row: SheetRow) => string | number;
}

const ofTask: readonly SheetColumn[] = taskColumns.map((column) => ({ ...column, value: ({ line }) => column.value(line) }));
const ofAgency: readonly SheetColumn[] = [
  { heading: "Cơ quan", width: 28, wraps: true, value: ({ agency }) => agency },
  { heading: "Vai trò", width: 11, wraps: false, value: ({ role }) => role },
  ...ofTask,
];

/**
 * Tasks as a workbook: all of them in the order of the plans, and once more by agency, what it leads before what it takes part in, by due
 * day. Both are tables with filters, so that one agency's work is one click away. The same tasks give the same bytes.
 */
export async function tasksXlsx(lines: readonly TaskLine[]): Promise<Uint8Array> {
  const whole = lines.map((line): SheetRow => ({ line, agency: "", role: "" }));
  const sheets = [sheet("Tất cả nhiệm vụ", "NhiemVu", ofTask, whole), sheet("Theo cơ quan", "TheoCoQuan", ofAgency, byAgency(lines))];
  // The library would write the time of the day that it is made.
  const always = new Date(Date.UTC(2000, 0, 1));
  return writeXlsx({
    properties: { title: "Nhiệm vụ", created: always, modified: always },
    defaultFont: font,
    sheets,
    // The head on every printed page. The library itself would leave out the quotation marks, and Excel would call the workbook damaged.
    namedRanges: sheets.map(({ name }) => ({ name: "_xlnm.Print_Titles", range: `'${name}'!$1:$1`, scope: name })),
  });
}

function sheet(name: string, table: string, columns: readonly SheetColumn[], rows: readonly SheetRow[]): WriteSheet {
  // A table without a row under its head is no table to Excel.
  const lastRow = Math.max(rows.length, 1);
  return {
    name,
    columns: columns.map(columnDef),
    rows: [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map((column) => cellValue(column, row)))],
    cells: new Map(columns.map(({ heading }, column) => [`0,${column}`, { value: heading, style: headingStyle }])),
    freezePane: { rows: 1 },
    tables: [
      {
        name: table,
        range: rangeRef(0, 0, lastRow, columns.length - 1),
        columns: columns.map(({ heading }) => ({ name: heading })),
        style: "TableStyleLight9",
      },
    ],
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Vietnamese whatever the machine speaks: an American one would show the month first. */
const dayFormat = "[$-42A]dd/mm/yyyy";
const font = { name: "Times New Roman", size: 12 };
const headingStyle: CellStyle = { font: { ...font, bold: true }, alignment: { vertical: "center", wrapText: true } };

function columnDef({ width, wraps, isDay }: SheetColumn): ColumnDef {
  const style: CellStyle = { alignment: { vertical: "top", wrapText: wraps } };
  return { width, style, ...(isDay ? { numFmt: dayFormat } : {}) };
}

function cellValue(column: SheetColumn, row: SheetRow): CellValue {
  const value = column.value(row);
  if (value === "") return null;
  return column.isDay ? new Date(`${value}T00:00:00Z`) : value;
}

/** Each task once for each body that it names, under the first name that a body has in the export. */
function byAgency(lines: readonly TaskLine[]): readonly SheetRow[] {
  const agencies = new Map<string, { readonly name: string; readonly rows: SheetRow[] }>();
  for (const role of ["Chủ trì", "Phối hợp"] as const)
    for (const line of lines)
      for (const { name, key } of role === "Chủ trì" ? line.lead : line.partners) {
        const agency = agencies.get(key) ?? { name, rows: [] };
        agencies.set(key, agency);
        agency.rows.push({ line, agency: agency.name, role });
      }
  const vietnamese = new Intl.Collator("vi");
  const due = ({ line }: SheetRow): string => firstDay(line)?.due ?? "9999";
  return [...agencies.values()]
    .sort((a, b) => vietnamese.compare(a.name, b.name))
    .flatMap(({ rows }) => rows.sort((a, b) => a.role.localeCompare(b.role, "vi") || due(a).localeCompare(due(b))));
}
