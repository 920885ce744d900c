import type { Place, PlanDocument, Role } from "../../plan/document.ts";
import { textOf, wholeParagraph } from "../../plan/place.ts";
import { type Line, line, lineAt, type Sides } from "./pages.ts";

/** What `endSides` puts on the page; the body leaves it out. */
export const endRoles: ReadonlySet<Role> = new Set<Role>(["recipientsHeading", "recipient", "signature"]);

/** Nơi nhận beside the signature block (cells 9b and 7), whatever their order in the text. */
export function endSides(document: PlanDocument, own: readonly number[]): Sides | undefined {
  const { recipients, signature } = document;
  const left: readonly Line[] = [
    ...(recipients?.heading ? [lineAt(document, "recipientsHeading", recipients.heading)] : []),
    ...(recipients?.entries ?? []).map((entry) => dashed(document, entry)),
  ];
  const right: readonly Line[] = [
    ...(signature?.authority ?? []).map((place) => lineAt(document, "authority", place)),
    ...(signature?.signer ? [lineAt(document, "signer", signature.signer)] : []),
  ];
  const read = new Set([...(recipients?.entries ?? []), ...(signature?.authority ?? [])].map(({ paragraph }) => paragraph));
  for (const place of [recipients?.heading, signature?.signer]) if (place) read.add(place.paragraph);
  const unread = own.filter((index) => endRoles.has(document.roles[index] ?? "body") && !read.has(index));
  // A second list, or a name that a digital signature left above the typed one: nothing of the plan is lost.
  const signed = new Set(right.map(({ text }) => text));
  const more = unread.flatMap((index) => {
    const torn = lineAt(document, "recipient", wholeParagraph(document, index));
    return signed.has(torn.text) ? [] : [torn];
  });
  return left.length + right.length + more.length === 0
    ? undefined
    : { kind: "sides", of: "end", rows: [{ left: [...left, ...more], right }] };
}

/** Each recipient stands behind a dash (II.9.d), also where its mark was a "+" or was lost. */
function dashed(document: PlanDocument, entry: Place): Line {
  const text = textOf(document, entry);
  const dash = /^[-–—+*•]/.test(text) ? "" : "- ";
  return line("recipient", `${dash}${text}`, [{ at: dash.length, ...entry }]);
}
