import { fromTasks } from "../facts/plan-tasks.ts";
import type { Task, TaskRow } from "../facts/task.ts";
import { isLeftEmpty } from "../facts/task-appendix.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { defineRule, type Message } from "./rule.ts";

type Judged = "lead" | "time";

const cells: Readonly<Record<Judged, Message & { readonly toFillIn: string }>> = {
  lead: { vi: "cơ quan thực hiện", en: "the body", toFillIn: "…" },
  time: { vi: "thời gian", en: "the time", toFillIn: "Trước ngày …" },
};

const rowTasks = fromTasks((_, task) => (task.row ? [{ task, row: task.row }] : []));

export const assignmentEmptyCell = defineRule({
  id: "assignment/empty-cell",
  scope: "document",
  reads: [rowTasks],
  basis: ["PRAC-10"],
  clause: { vi: "cách lập bảng phân công thường dùng: rõ đơn vị, rõ thời gian", en: "usual practice of task tables: who and when" },
  standing: "practice",
  fix: "ask",
  title: { vi: "Ô đơn vị hoặc thời gian để trống trong bảng phân công", en: "Empty lead or time cell in a task table" },
  explain: {
    vi: "Trong bảng phân công, khi hầu hết các dòng đã ghi cơ quan thực hiện và thời gian thì dòng để trống có thể đã sót. Bảng gộp ô hoặc chưa điền nhiều ô không bị báo.",
    en: "Where nearly all rows of a task table name the body and the time, a row with an empty cell was probably forgotten. Tables with merged or many empty cells are not reported.",
  },
  examples: [
    {
      bad: "Phân công nhiệm vụ như sau:\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Lập danh mục | Sở Nội vụ | Quý II/2026 |\n| 2 | Mở lớp tập huấn | Sở Tài chính | |\n| 3 | Kiểm tra | Sở Y tế | Quý III/2026 |\n| 4 | Khen thưởng | Sở Nội vụ | Quý IV/2026 |",
      good: "Phân công nhiệm vụ như sau:\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Lập danh mục | Sở Nội vụ | Quý II/2026 |\n| 2 | Mở lớp tập huấn | Sở Tài chính | Trước ngày … |\n| 3 | Kiểm tra | Sở Y tế | Quý III/2026 |\n| 4 | Khen thưởng | Sở Nội vụ | Quý IV/2026 |",
    },
  ],
  *check(document, catalogue) {
    const tables = new Map<number, { readonly task: Task; readonly row: TaskRow }[]>();
    for (const { task, row } of rowTasks(document, catalogue)) {
      const table = tables.get(row.header);
      if (table) table.push({ task, row });
      else tables.set(row.header, [{ task, row }]);
    }
    for (const rows of tables.values()) {
      for (const column of ["lead", "time"] as const) {
        const empty = rows.filter(({ row }) => isEmpty(row, column));
        // One cell over several rows is read as one that is filled and others that are not.
        if (empty.length * 4 > rows.length) continue;
        for (const { task, row } of empty) {
          if (column === "time" && task.deadlines.some(({ from }) => from !== "plan" && from !== "parent")) continue;
          const cell = row.cells[column];
          if (task.lead.length > 0 && column === "lead") continue;
          // An appendix that repeats the plan lacks what the plan lacks.
          if (isLeftEmpty(document, task, column)) continue;
          // A row that ends early has lost its last cells in copying.
          if (!cell || cell.end >= (document.paragraphs[cell.paragraph]?.text.length ?? 0)) continue;
          const head = textOf(document, task.place);
          const { toFillIn } = cells[column];
          yield {
            at: task.place,
            message: {
              vi: `Dòng “${shortened(head)}” để trống ô ${cells[column].vi} (${this.clause.vi}).`,
              en: `The row “${shortened(head)}” leaves ${cells[column].en} empty (${this.clause.en}).`,
            },
            fixes: [
              {
                title: { vi: `Điền “${toFillIn}” vào ô ${cells[column].vi}`, en: `Put “${toFillIn}” into the cell of ${cells[column].en}` },
                kind: "ask",
                edits: [{ at: cell, newText: spaced(document, cell, toFillIn) }],
              },
            ],
          };
        }
      }
    }
  },
});

/** With one space on each side, whatever the empty cell has. */
function spaced({ paragraphs }: PlanDocument, { paragraph, start, end }: Place, words: string): string {
  const text = paragraphs[paragraph]?.text ?? "";
  return `${text.charAt(start - 1) === " " ? "" : " "}${words}${text.charAt(end) === " " ? "" : " "}`;
}

function isEmpty({ cells: found }: TaskRow, column: Judged): boolean {
  const cell = found[column];
  return cell !== undefined && cell.start >= cell.end;
}

function shortened(text: string): string {
  const words = text.split(" ");
  return words.length > 10 ? `${words.slice(0, 10).join(" ")}…` : text;
}
