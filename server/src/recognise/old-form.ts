import type { Citation } from "./citation.ts";

/** The first joint circular on the form of documents (55/2005/TTLT-BNV-VPCP) is of May 2005. */
const firstYearOfForms = 2005;

/** Whether a cited document is older than the rules of form: bodies wrote symbols their own way then ("1008 QĐ/UB", "05-TT/LB"), and so they are cited. */
export function isOlderThanForms({ date }: Citation): boolean {
  return date?.year !== undefined && date.year < firstYearOfForms;
}
