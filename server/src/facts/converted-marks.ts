import type { PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";

/**
 * Whether a conversion to Markdown wrote the "*" before the recipients: every one of them has it, and the file shows other marks of a
 * conversion, headings with "#" or bold. The dash of the decree was turned into a list then; nobody wrote a star.
 */
export function recipientStarsAreConverted(document: PlanDocument): boolean {
  const entries = document.recipients?.entries ?? [];
  return (
    entries.length > 1 &&
    entries.every((entry) => textOf(document, entry).startsWith("*")) &&
    document.paragraphs.some(({ headingDepth, bold }) => headingDepth > 0 || bold)
  );
}
