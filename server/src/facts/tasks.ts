import { type AgencyTable, shippedAgencies } from "../catalogue/agencies.ts";
import type { PlanDocument } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { agenciesIn } from "./agencies.ts";
import { deadlinesOf } from "./deadlines.ts";
import type { Task } from "./task.ts";

/** Every task of a plan, in the order of the text. Bodies are read by the catalogue that is given. */
export function tasksOf(document: PlanDocument, agencies: AgencyTable = shippedAgencies()): readonly Task[] {
  return [...ledParagraphs(document)].map(({ paragraph }): Task => {
    const { text = "", marker } = document.paragraphs[paragraph] ?? {};
    const place = { paragraph, start: marker?.contentStart ?? 0, end: text.length };
    const words = document.paragraphs[paragraph];
    const [lead] = words ? agenciesIn(words, agencies) : [];
    return {
      place,
      surface: "prose",
      lead: lead
        ? [
            {
              text: lead.text,
              place: { paragraph, start: lead.start, end: lead.end },
              ids: lead.ids,
              group: lead.kind === "group",
              levels: lead.levels,
            },
          ]
        : [],
      partners: [],
      requested: /^đề nghị /iu.test(text.slice(place.start)),
      action: text.slice(place.start),
      deadlines: deadlinesOf(document).flatMap((deadline) =>
        deadline.paragraph === paragraph ? [{ deadline, from: "own" as const }] : [],
      ),
    };
  });
}

const ledParagraphs = gathered((document, paragraph) => {
  const { text = "", marker } = document.paragraphs[paragraph] ?? {};
  return /^(?:giao|đề nghị) |^[^,;.]{0,80} chủ trì/iu.test(text.slice(marker?.contentStart ?? 0)) ? [{ paragraph }] : [];
});
