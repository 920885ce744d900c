import type { AgencyTable } from "../catalogue/agencies.ts";
import { isWholePlan } from "../facts/completeness.ts";
import { isPartyDocument } from "../facts/party-document.ts";
import { bodiesGivenWork, tasksByBodies } from "../facts/plan-tasks.ts";
import {
  type Family,
  familyOf,
  hasWholeList,
  type Recipient,
  recipientParagraphs,
  recipientsOf,
  sendsAsAbove,
  takesIn,
} from "../facts/recipients.ts";
import type { TaskBody } from "../facts/task.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { fold } from "../text/fold.ts";
import { appendixOne } from "./clause.ts";
import { defineRule, type Fix } from "./rule.ts";

export const recipientsMissingBody = defineRule({
  id: "recipients/missing-body",
  scope: "document",
  reads: [tasksByBodies, recipientParagraphs],
  basis: ["ND30-I-2.9.a", "ND30-I-2.9.x2"],
  clause: appendixOne("II", "9", "a"),
  standing: "practice",
  fix: "ask",
  title: { vi: "Cơ quan được giao việc không có trong Nơi nhận", en: "Body with a task not among the recipients" },
  explain: {
    vi: "Nơi nhận gồm cả những cơ quan thực hiện, phối hợp. Cơ quan được giao việc mà không dòng nào của Nơi nhận nêu tên hay gộp vào (“Các sở, ban, ngành”, “UBND các xã, phường”) thì có thể không được gửi kế hoạch. Chỗ thêm: sau dòng cùng loại, hoặc trước dòng “Lưu”.",
    en: "Among the recipients are those who carry the plan out or take part. A body with a task that no line names or takes in (“Các sở, ban, ngành”, “UBND các xã, phường”) may never get the plan. The repair puts it below its like, or above the line “Lưu”.",
  },
  examples: [
    {
      bad: "Số: 12/KH-UBND\n\nKẾ HOẠCH\nTập huấn chuyển đổi số\n\n1. Sở Nội vụ chủ trì, phối hợp với Sở Y tế mở lớp tập huấn.\n\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.",
      good: "Số: 12/KH-UBND\n\nKẾ HOẠCH\nTập huấn chuyển đổi số\n\n1. Sở Nội vụ chủ trì, phối hợp với Sở Y tế mở lớp tập huấn.\n\nNơi nhận:\n- Sở Nội vụ;\n- Sở Y tế;\n- Lưu: VT.",
    },
  ],
  *check(document, { agencies }) {
    if (!isWholePlan(document) || isPartyDocument(document) || !hasWholeList(document)) return;
    const recipients = recipientsOf(document, agencies);
    if (recipients.length === 0 || recipients.some(sendsAsAbove)) return;
    const seen: TaskBody[] = [];
    for (const body of bodiesGivenWork(document, { agencies })) {
      if (body.group) continue;
      const family = familyOf(body.ids.flatMap((id) => agencies.byId(id) ?? []));
      if (!family || seen.some((one) => isSame(one, body))) continue;
      seen.push(body);
      if (recipients.some((one) => takesIn(one, body, family, agencies))) continue;
      const fix = insertion(document, body, family, recipients, agencies);
      yield {
        at: body.place,
        severity: "hint",
        message: {
          vi: `${body.text} được giao việc nhưng Nơi nhận không có dòng nào nêu tên hay gộp cơ quan này (${this.clause.vi}).`,
          en: `${body.text} has a task, but no line of the recipients names it or takes it in (${this.clause.en}).`,
        },
        ...(fix ? { fixes: [fix] } : {}),
      };
    }
  },
});

function isSame(one: TaskBody, other: TaskBody): boolean {
  return fold(one.text) === fold(other.text) || one.ids.some((id) => other.ids.includes(id));
}

/** Lines that stand last in lists of recipients: the office, the gazette, the website, the file. */
const last = /^[-–*+• ]*(?:lưu|cổng|trang|website|vp|văn phòng|cvp|pcvp|pvp|lãnh đạo vp|trung tâm (?:tin học|công báo)|công báo)/iu;

/** A line for the body below its like, or above the lines that stand last. */
function insertion(
  document: PlanDocument,
  { text }: TaskBody,
  family: Family,
  recipients: readonly Recipient[],
  agencies: AgencyTable,
): Fix<Place> | undefined {
  const like = recipients.findLast(({ bodies }) =>
    bodies.some(({ ids }) => familyOf(ids.flatMap((id) => agencies.byId(id) ?? [])) === family),
  );
  const below = like ?? recipients[recipients.findIndex((one) => last.test(one.text)) - 1];
  if (!below) return undefined;
  const { paragraph, end } = below.place;
  const holder = document.paragraphs[paragraph];
  // In a cell, or beside the signature, a new line would tear the block.
  if (holder?.kind !== "text" || end < holder.text.length) return undefined;
  const line = `${/^[-–*+•]/u.exec(below.text)?.[0] ?? "-"} ${text.charAt(0).toUpperCase()}${text.slice(1)};`;
  return {
    title: { vi: `Thêm dòng “${line}” vào Nơi nhận`, en: `Add the line “${line}” to the recipients` },
    kind: "ask",
    edits: [{ at: { paragraph, start: end, end }, newText: `\n${line}` }],
  };
}
