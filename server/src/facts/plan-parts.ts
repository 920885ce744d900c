import type { PlanDocument, Role } from "../plan/document.ts";

const headRoles: ReadonlySet<Role> = new Set(["nationalTitle", "issuer", "number", "headerRow", "placeDate", "stamp", "title", "subject"]);

/** Whether a paragraph stands above the bases: what is cited there names the plan itself and does not count as a first citation. */
export function isInHead(document: PlanDocument, paragraph: number): boolean {
  return headRoles.has(document.roles[paragraph] ?? "body");
}

/** Which of the plan's parts with a text of their own holds a paragraph: -1 for the plan itself, else the number of the appendix. */
export function partOf(document: PlanDocument, paragraph: number): number {
  const { appendices } = document;
  if (appendices.length === 0 || paragraph < (appendices[0]?.heading.paragraph ?? 0)) return -1;
  return appendices.findLastIndex(({ heading }) => heading.paragraph <= paragraph);
}
