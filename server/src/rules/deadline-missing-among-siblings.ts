import { fromDeadlines } from "../facts/deadlines.ts";
import { steady } from "../facts/plan-tasks.ts";
import type { PlanDocument, Section } from "../plan/document.ts";
import { firstFrom, gathered, perStructure } from "../plan/gathered.ts";
import type { DeadlineKind } from "../recognise/deadline.ts";
import { blankDeadline, hasBlankTime } from "./deadline-blank.ts";
import { defineRule } from "./rule.ts";

/** A task that names its lead first: "Sở Nội vụ chủ trì …", "Giao Công an tỉnh …". */
const namesLead =
  /^(?:giao |phân công )?(?:các )?(?:sở|công an|bộ chỉ huy|ủy ban|uỷ ban|ubnd|văn phòng|thanh tra|cục|chi cục|ban|phòng|báo|đài|trung tâm|tỉnh đoàn|hội|liên đoàn|liên minh|kho bạc|thuế|bảo hiểm|trường)(?= )(?! (?:hợp|cáo|hành|vệ|đảm|bộ|chống|nghị|ngừa|mình|sung) )/iu;
/**
 * Standing duties: money, follow-up, help to others, troubles. They have no day of their own, whatever their sisters have. Who leads "chủ trì,
 * phối hợp với …" does not help another.
 */
const standingDuty =
  /(?<![A-Za-zÀ-ỹ])(?:bố trí|kinh phí|dự toán|theo dõi|đôn đốc|hướng dẫn|giám sát|(?<!chủ trì,? )phối hợp với|tuyên truyền|thông tin|phổ biến|vướng mắc|theo chức năng|lồng ghép|tiếp tục|tăng cường|đẩy mạnh|chịu trách nhiệm|thường trực)(?![A-Za-zÀ-ỹ])/iu;
const hasTime: ReadonlySet<DeadlineKind> = new Set([
  "date",
  "month",
  "quarter",
  "half",
  "year",
  "recurring",
  "relative",
  "duration",
  "continuous",
  "event",
]);

/** Paragraphs that open with the body they are given to and say more than its name. */
const givenParagraphs = gathered((document, paragraph) => {
  const { text = "", marker } = document.paragraphs[paragraph] ?? {};
  const words = text.slice(marker?.contentStart ?? 0);
  return words.length > 30 && namesLead.test(words) ? [{ paragraph }] : [];
});

/** Something by its paragraph alone. */
interface Standing {
  readonly paragraph: number;
}

const standAtSame = (one: Standing, other: Standing): boolean => one.paragraph === other.paragraph;

/** The same, and the paragraphs that say when, while an edit changes only how they say it. */
const givenPlaces = steady(givenParagraphs, standAtSame);
const datedPlaces = steady(
  fromDeadlines((_, { paragraph, phrase }) => (hasTime.has(phrase.kind) ? [{ paragraph }] : [])),
  standAtSame,
);

export const deadlineMissingAmongSiblings = defineRule({
  id: "deadline/missing-among-siblings",
  scope: "document",
  reads: [datedPlaces, givenParagraphs],
  basis: ["DL-86"],
  clause: { vi: "cách giao nhiệm vụ thường dùng: rõ đơn vị, rõ thời gian", en: "usual practice: a task names who and when" },
  // A list may mix tasks with a day and duties without one, and no reader can tell all of them apart: a note, not a fault.
  standing: "practice",
  fix: "ask",
  title: { vi: "Nhiệm vụ không có thời hạn", en: "Task without a deadline" },
  explain: {
    vi: "Khi từ hai phần ba số nhiệm vụ cùng cấp đã ghi thời hạn mà một nhiệm vụ giao cho đơn vị cụ thể lại không ghi thì có thể đã sót.",
    en: "Where two thirds of the sister tasks carry a deadline and one given to a body does not, it was probably forgotten.",
  },
  examples: [
    {
      bad: "1. Nhiệm vụ\n- Sở Nội vụ chủ trì xây dựng đề án, hoàn thành trước ngày 30/6/2026.\n- Sở Tài chính chủ trì bố trí kinh phí trong quý II/2026.\n- Sở Tư pháp chủ trì thẩm định văn bản.",
      good: "1. Nhiệm vụ\n- Sở Nội vụ chủ trì xây dựng đề án, hoàn thành trước ngày 30/6/2026.\n- Sở Tài chính chủ trì bố trí kinh phí trong quý II/2026.\n- Sở Tư pháp chủ trì thẩm định văn bản, hoàn thành trước ngày … tháng … năm ….",
    },
  ],
  *check(document, catalogue) {
    const lists = unevenLists(document, givenPlaces(document, catalogue), datedPlaces(document, catalogue));
    for (const { without, withTime, example } of lists) {
      for (const { paragraph, end, contentStart } of without) {
        const text = document.paragraphs[paragraph]?.text ?? "";
        if (standingDuty.test(text.slice(contentStart)) || hasBlankTime(text)) continue;
        const comma = text.indexOf(",", contentStart);
        yield {
          at: { paragraph, start: contentStart, end: comma > 0 ? comma : text.length },
          message: {
            vi: `Nhiệm vụ này chưa ghi thời hạn, trong khi ${withTime} nhiệm vụ cùng cấp đã ghi (${this.clause.vi}).`,
            en: `This task has no deadline while ${withTime} sister tasks have one (${this.clause.en}).`,
          },
          // Where more stands below, the day may belong there.
          ...(end === paragraph + 1 ? { fixes: [blankDeadline(document, { paragraph, start: contentStart, end: text.length })] } : {}),
          ...(example
            ? {
                related: [
                  {
                    at: { paragraph: example.paragraph, start: 0, end: document.paragraphs[example.paragraph]?.text.length ?? 0 },
                    message: { vi: "Nhiệm vụ cùng cấp có thời hạn", en: "A sister task with a deadline" },
                  },
                ],
              }
            : {}),
        };
      }
    }
  },
});

/** An item of a list: its paragraphs and the list of sisters it belongs to. */
interface Item {
  readonly paragraph: number;
  readonly end: number;
  readonly contentStart: number;
  readonly sisters: readonly Section[];
}

/** Sister tasks most of which say when, and those that do not. */
interface UnevenList {
  readonly without: readonly Item[];
  readonly withTime: number;
  readonly example: Item | undefined;
}

const known = new WeakMap<readonly Standing[], { readonly given: readonly Standing[]; readonly lists: readonly UnevenList[] }>();

/** Kept for as long as the same paragraphs are given to somebody and say when. */
function unevenLists(document: PlanDocument, given: readonly Standing[], dated: readonly Standing[]): readonly UnevenList[] {
  const before = known.get(dated);
  if (before?.given === given) return before.lists;
  const lists = sisterTasks(document, given).flatMap((tasks): readonly UnevenList[] => {
    const without = tasks.filter((task) => !holdsAny(task, dated));
    const withTime = tasks.length - without.length;
    if (without.length === 0 || withTime < 2 || without.length * 2 > withTime) return [];
    return [{ without, withTime, example: tasks.find((task) => holdsAny(task, dated)) }];
  });
  known.set(dated, { given, lists });
  return lists;
}

/** Whether a day stands within an item. */
function holdsAny({ paragraph, end }: Item, dated: readonly Standing[]): boolean {
  return (dated[firstFrom(dated, paragraph)]?.paragraph ?? Number.POSITIVE_INFINITY) < end;
}

/** Every item of a list, by the paragraph it begins with. */
const itemsOf = perStructure((document) => {
  const items = new Map<number, Item>();
  const walk = (sisters: readonly Section[]): void => {
    for (const { kind, paragraph, end, marker, children } of sisters) {
      if (kind === "bullet" || kind === "letter" || kind === "arabic") {
        items.set(paragraph, { paragraph, end, contentStart: marker?.contentStart ?? 0, sisters });
      }
      walk(children);
    }
  };
  walk(document.sections);
  for (const appendix of document.appendices) walk(appendix.sections);
  return items;
});

/** Tasks below one parent that open with the body they are given to. */
function sisterTasks(document: PlanDocument, given: readonly Standing[]): readonly (readonly Item[])[] {
  const items = itemsOf(document);
  const lists = new Map<readonly Section[], Item[]>();
  for (const { paragraph } of given) {
    const item = items.get(paragraph);
    if (!item) continue;
    const list = lists.get(item.sisters);
    if (list) list.push(item);
    else lists.set(item.sisters, [item]);
  }
  return [...lists.values()].filter((tasks) => tasks.length > 2);
}
