import type { Message } from "../rules/rule.ts";
import type { Language } from "../workspace/settings.ts";
import type { TaskJson } from "./json.ts";
import { oneLine, placeText } from "./text.ts";

/** Three lines a task: place and work; who; by when and where that stands. */
export function tasksText(path: string, tasks: readonly TaskJson[], language: Language): string {
  const say = (vi: string, en: string): string => (language === "vi" ? vi : en);
  return tasks
    .map(({ range, action, lead, partners, deadline, deadlineFrom, product }) => {
      const who = [
        lead.length > 0 ? `${say("chủ trì", "lead")}: ${lead.join("; ")}` : say("chưa rõ chủ trì", "no lead"),
        ...(partners.length > 0 ? [`${say("phối hợp", "partners")}: ${partners.join("; ")}`] : []),
      ];
      const time =
        deadline && deadlineFrom
          ? `${say("thời hạn", "deadline")}: ${oneLine(deadline.text)}${deadline.due === null ? "" : ` → ${deadline.due}`} (${sourceWords[deadlineFrom][language]})`
          : say("chưa có thời hạn", "no deadline");
      const result = product === null ? [] : [`${say("sản phẩm", "product")}: ${product}`];
      return [`${placeText(path, range.start)}  ${action}`, who.join(" · "), [time, ...result].join(" · ")].join("\n    ");
    })
    .map((lines) => `${lines}\n`)
    .join("");
}

const sourceWords: Readonly<Record<NonNullable<TaskJson["deadlineFrom"]>, Message>> = {
  own: { vi: "trong nhiệm vụ", en: "its own words" },
  label: { vi: "dòng thời gian", en: "a label line" },
  cell: { vi: "ô thời gian của bảng", en: "a table cell" },
  following: { vi: "câu sau đó", en: "a following sentence" },
  parent: { vi: "nhiệm vụ bao trùm", en: "the task it is part of" },
  section: { vi: "đầu mục", en: "its section" },
  plan: { vi: "thời gian của kế hoạch", en: "the plan's own period" },
};
