import { planTasks } from "../facts/plan-tasks.ts";
import type { Task } from "../facts/task.ts";
import type { PlanDocument, Section } from "../plan/document.ts";
import { firstFrom } from "../plan/gathered.ts";
import { defineRule } from "./rule.ts";

/** Where a plan hands out all its tasks at once, its parts name nobody and need not. */
const handsOut = /tổ chức thực hiện|tổ chức triển khai|phân công|trách nhiệm|giao nhiệm vụ/iu;

export const assignmentNoLead = defineRule({
  id: "assignment/no-lead",
  scope: "document",
  reads: [planTasks],
  basis: ["PRAC-9"],
  clause: { vi: "cách giao nhiệm vụ thường dùng: rõ đơn vị, rõ thời gian", en: "usual practice: a task names who and when" },
  standing: "practice",
  fix: "none",
  title: { vi: "Mục có nhiệm vụ mà không nêu đơn vị thực hiện", en: "Section whose tasks name nobody" },
  explain: {
    vi: "Các mục cùng cấp đều giao việc cho cơ quan cụ thể, riêng mục này có việc, có thời hạn mà không nêu ai làm. Báo một lần cho cả mục; kế hoạch phân công riêng ở phần tổ chức thực hiện không bị báo.",
    en: "The sister sections give their tasks to bodies, this one has dated work and names nobody. Told once a section; plans that hand out everything in the part on carrying out are not reported.",
  },
  examples: [
    {
      bad: "1. Tuyên truyền\na) Sở Nội vụ chủ trì lập chuyên mục trong quý I/2026.\nb) Sở Y tế chủ trì in tờ rơi trong quý I/2026.\n2. Tập huấn\na) Tổ chức 02 lớp tập huấn trong quý II/2026.\nb) Xây dựng tài liệu tập huấn trong quý I/2026.\n3. Kiểm tra\na) Sở Nội vụ chủ trì kiểm tra tại các xã trong quý III/2026.\nb) Sở Y tế chủ trì tổng hợp kết quả trong quý IV/2026.",
      good: "1. Tuyên truyền\na) Sở Nội vụ chủ trì lập chuyên mục trong quý I/2026.\nb) Sở Y tế chủ trì in tờ rơi trong quý I/2026.\n2. Tập huấn\na) Sở Nội vụ chủ trì tổ chức 02 lớp tập huấn trong quý II/2026.\nb) Sở Y tế chủ trì xây dựng tài liệu tập huấn trong quý I/2026.\n3. Kiểm tra\na) Sở Nội vụ chủ trì kiểm tra tại các xã trong quý III/2026.\nb) Sở Y tế chủ trì tổng hợp kết quả trong quý IV/2026.",
    },
  ],
  *check(document, catalogue) {
    const tasks = planTasks(document, catalogue);
    if (handsOutAtOnce(document, tasks)) return;
    const places = tasks.map((task) => ({ paragraph: task.place.paragraph, task }));
    for (const sisters of listsOf(document.sections)) {
      const parts = sisters.map((section) => ({ section, tasks: within(places, section) })).filter((part) => part.tasks.length > 1);
      // Half a pair of label lines is told of by a rule of its own.
      const nobody = parts.filter((part) => part.tasks.every(({ lead, surface }) => lead.length === 0 && surface !== "label"));
      const others = parts.filter((part) => part.tasks.every(({ lead }) => lead.length > 0));
      if (others.length < 2 || nobody.length * 2 > others.length) continue;
      for (const { section, tasks: without } of nobody) {
        const { paragraph, marker } = section;
        const end = document.paragraphs[paragraph]?.text.length ?? 0;
        yield {
          at: { paragraph, start: marker?.contentStart ?? 0, end },
          message: {
            vi: `${without.length} việc của mục này chưa nêu đơn vị thực hiện, trong khi các mục cùng cấp đã nêu (${this.clause.vi}).`,
            en: `The ${without.length} tasks of this section name nobody, while those of its sisters do (${this.clause.en}).`,
          },
        };
      }
    }
  },
});

/** Every list of sister sections that have parts of their own. */
function listsOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const numbered = sections.filter(({ kind, children }) => kind !== "bullet" && children.length > 0);
  return [numbered, ...numbered.flatMap(({ children }) => listsOf(children))];
}

function within(places: readonly { readonly paragraph: number; readonly task: Task }[], { paragraph, end }: Section): readonly Task[] {
  return places.slice(firstFrom(places, paragraph), firstFrom(places, end)).map(({ task }) => task);
}

function handsOutAtOnce({ sections }: PlanDocument, tasks: readonly Task[]): boolean {
  return sections.some(
    ({ title, paragraph, end }) =>
      handsOut.test(title) && tasks.some(({ place, lead }) => place.paragraph >= paragraph && place.paragraph < end && lead.length > 0),
  );
}
