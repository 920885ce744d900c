import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { digest } from "../text/digest.ts";
import { fold } from "../text/fold.ts";
import { names } from "./tasks-columns.ts";
import { calendarDays, type TaskDay, type TaskLine, type TaskPlan } from "./tasks-line.ts";

/** Letters of a title that calendars still show whole. */
const longestTitle = 120;
/** The reminder comes at nine in the morning three days before, in seconds before the day begins. */
const reminder = (3 * 24 - 9) * 3600;

/**
 * Tasks as a calendar (RFC 5545): an all-day event for each due day, a repeating one where the duty recurs, each with a reminder. `made` is when the calendar is made; the
 * newer of two events counts. An event keeps its UID while its work stays the same, so another import moves it and adds no second.
 */
export function tasksIcs(lines: readonly TaskLine[], made: Date): string {
  const plans = new Set(lines.map(({ plan }) => plan));
  const calendar = ical({
    prodId: { company: "kehoach", product: "kehoach", language: "VI" },
    name: plans.size === 1 ? ([...plans][0]?.name ?? "") : "Nhiệm vụ",
    method: ICalCalendarMethod.PUBLISH,
  });
  const times = new Map<string, number>();
  for (const line of lines) {
    for (const day of calendarDays(line)) {
      const what = `${line.plan.key}\n${fold(line.action)}`;
      const count = (times.get(what) ?? 0) + 1;
      times.set(what, count);
      const event = calendar.createEvent({
        id: `${digest(`${what}\n${count}`)}@kehoach`,
        stamp: made,
        start: new Date(`${day.due}T00:00:00Z`),
        allDay: true,
        summary: shortened(line.action),
        description: description(line, day),
        categories: line.lead.map(({ name }) => ({ name })),
        transparency: ICalEventTransparency.TRANSPARENT,
        ...(day.repeats ? { repeating: repeatRule(day, day.repeats, line.plan) } : {}),
      });
      event.createAlarm({ type: ICalAlarmType.display, trigger: reminder, description: shortened(line.action) });
    }
  }
  return `${calendar.toString()}\r\n`;
}

function shortened(action: string): string {
  if (action.length <= longestTitle) return action;
  return `${action.slice(0, action.lastIndexOf(" ", longestTitle))} …`;
}

function description({ plan, section, action, lead, partners, product }: TaskLine, { text }: TaskDay): string {
  const said: readonly (readonly [string, string])[] = [
    ["Nội dung", action],
    ["Cơ quan chủ trì", names(lead)],
    ["Cơ quan phối hợp", names(partners)],
    ["Thời gian", text],
    ["Sản phẩm", product],
    ["Căn cứ", section === "" ? plan.name : `${plan.name}, mục ${section}`],
  ];
  return said.flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`])).join("\n");
}

const rules: Readonly<Record<NonNullable<TaskDay["repeats"]>["every"], string>> = {
  year: "FREQ=YEARLY",
  half: "FREQ=MONTHLY;INTERVAL=6",
  quarter: "FREQ=MONTHLY;INTERVAL=3",
  month: "FREQ=MONTHLY",
  week: "FREQ=WEEKLY",
  day: "FREQ=DAILY",
};

/** How the event repeats; up to the end of the plan where that is known. */
function repeatRule({ due }: TaskDay, { every, day }: NonNullable<TaskDay["repeats"]>, { ends }: TaskPlan): string {
  // A month without a 31st has its last day all the same; `BYSETPOS`, which would serve the 30th of February too, is misread by calendars.
  const inMonths = every === "month" || every === "quarter" || every === "half";
  const isLast = day === 31 && (inMonths || due.slice(5, 7) === "02");
  const lastDay = isLast ? `${inMonths ? "" : ";BYMONTH=2"};BYMONTHDAY=-1` : "";
  const until = ends !== null && ends >= due ? `;UNTIL=${ends.replaceAll("-", "")}` : "";
  return rules[every] + lastDay + until;
}
