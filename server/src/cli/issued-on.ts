import type { PlanDocument } from "../plan/document.ts";

/** A reading of the plan as issued on `date` (ISO), where the plan leaves its own day blank; a written day stands. */
export function issuedOn(document: PlanDocument, date: string | undefined): PlanDocument {
  if (date === undefined || document.header.issueDate) return document;
  return { ...document, header: { ...document.header, issueDate: date } };
}
