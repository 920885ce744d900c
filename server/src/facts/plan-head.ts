import type { Place, PlanDocument } from "../plan/document.ts";
import { perStructure } from "../plan/gathered.ts";
import { textOf } from "../plan/place.ts";
import { isPartyDocument } from "./party-document.ts";

/** The heading stands in the first paragraphs; so does what shows the unit (`planUnitOf`). */
const headParagraphs = 20;

/** All that is read from the head of a plan, as one text: equal for two versions of a plan whose heads say the same. */
export const planHead = perStructure((document: PlanDocument): string => {
  const { paragraphs, roles, header } = document;
  const { issueDate, stamps = [], ...places } = header;
  const written = Object.entries<Place>(places).map(([name, at]) => `${name}: ${textOf(document, at)}`);
  const marks = stamps.map((at) => textOf(document, at));
  const first = paragraphs.slice(0, headParagraphs).map(({ text }, index) => `${roles[index] ?? ""}: ${text}`);
  return [issueDate ?? "", String(isPartyDocument(document)), ...written, ...marks, ...first].join("\n");
});
