import { agenciesOf, type PlacedAgency } from "../facts/agencies.ts";
import { covers } from "../facts/body-coverage.ts";
import { isWholePlan } from "../facts/completeness.ts";
import { isPartyDocument } from "../facts/party-document.ts";
import { bodiesGivenWork, steady, tasksByBodies } from "../facts/plan-tasks.ts";
import { familyOf, hasWholeList, recipientParagraphs, recipientsOf } from "../facts/recipients.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

/** A plan with fewer tasks that name a body does not tell who else has one. */
const fewest = 3;

/** "các cơ quan, đơn vị phản ánh về …" in the closing sentence speaks of whoever has work. */
const anyBodies = /^(?:các )?(?:cơ quan|đơn vị|địa phương)(?:(?:,| và) (?:cơ quan|đơn vị|địa phương))*(?: (?:có )?liên quan)?$/iu;

/** All bodies that the plan names: the same list while an edit changes none of their names. */
const namedBodies = steady(
  (document, { agencies }) => agenciesOf(document, agencies),
  (one, other) => one === other || (one.mention.text === other.mention.text && one.paragraph === other.paragraph),
);

export const recipientsWithoutTask = defineRule({
  id: "recipients/without-task",
  scope: "document",
  reads: [tasksByBodies, namedBodies, recipientParagraphs],
  basis: ["ND30-I-2.9.a"],
  clause: appendixOne("II", "9", "a"),
  standing: "practice",
  fix: "none",
  title: { vi: "Cơ quan trong Nơi nhận không được nhắc đến trong kế hoạch", en: "Recipient that the plan never names" },
  explain: {
    vi: "Trong kế hoạch giao việc đích danh, một sở hay đơn vị có dòng riêng ở Nơi nhận mà không được giao việc, không được nhắc đến, cũng không thuộc nhóm nào (“các sở, ban, ngành”) thì có thể đã sót việc hoặc thừa dòng. Lãnh đạo, cơ quan cấp trên, văn phòng không bị báo.",
    en: "Where a plan hands out tasks by name, a department or unit with a recipient line of its own that has no task, is named nowhere and belongs to no group (“các sở, ban, ngành”) was either forgotten above or is one line too many. Leaders, superiors and offices are not reported.",
  },
  examples: [
    {
      bad: "Số: 12/KH-UBND\n\nKẾ HOẠCH\nTập huấn chuyển đổi số\n\n1. Sở Nội vụ chủ trì mở lớp tập huấn.\n\n2. Sở Y tế chủ trì rà soát trang thiết bị.\n\n3. Sở Tài chính chủ trì thẩm định dự toán.\n\nNơi nhận:\n- Sở Nội vụ, Sở Y tế, Sở Tài chính;\n- Sở Xây dựng;\n- Lưu: VT.",
      good: "Số: 12/KH-UBND\n\nKẾ HOẠCH\nTập huấn chuyển đổi số\n\n1. Sở Nội vụ chủ trì mở lớp tập huấn.\n\n2. Sở Y tế chủ trì rà soát trang thiết bị.\n\n3. Sở Tài chính chủ trì thẩm định dự toán.\n\nNơi nhận:\n- Sở Nội vụ, Sở Y tế, Sở Tài chính;\n- Lưu: VT.",
    },
  ],
  *check(document, { agencies }) {
    if (!isWholePlan(document) || isPartyDocument(document) || !hasWholeList(document)) return;
    const tasks = tasksByBodies(document, { agencies });
    if (tasks.filter(({ lead }) => lead.some(({ group }) => !group)).length < fewest) return;
    const given = bodiesGivenWork(document, { agencies });
    const recipients = recipientsOf(document, agencies);
    const lines = new Set(recipients.map(({ place }) => place.paragraph));
    const named = new Map<string, PlacedAgency>();
    for (const one of namedBodies(document, { agencies })) if (!lines.has(one.paragraph)) named.set(one.mention.text, one);
    for (const { place, bodies } of recipients) {
      const [body, more] = bodies;
      if (!body || more || body.group) continue;
      const family = familyOf(body.ids.flatMap((id) => agencies.byId(id) ?? []));
      if (family === undefined || family === "others" || given.some((one) => covers(one, body, agencies))) continue;
      const isNamed = [...named.values()].some(({ mention: { text, ids, levels, kind } }) => {
        if (anyBodies.test(text)) return false;
        return ids.some((id) => body.ids.includes(id)) || covers({ text, ids, levels, group: kind === "group" }, body, agencies);
      });
      if (isNamed) continue;
      yield {
        at: place,
        severity: "hint",
        message: {
          vi: `${body.text} có trong Nơi nhận nhưng kế hoạch không giao việc, không nhắc đến cơ quan này (${this.clause.vi}).`,
          en: `${body.text} gets the plan, but the plan gives it nothing and never names it (${this.clause.en}).`,
        },
      };
    }
  },
});
