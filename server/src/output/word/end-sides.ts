import type { PlanDocument, Role } from "../../plan/document.ts";
import { textOf } from "../../plan/place.ts";
import { type Line, line, type Sides } from "./pages.ts";

/** What `endSides` puts on the page; the body leaves it out. */
export const endRoles: ReadonlySet<Role> = new Set<Role>(["recipientsHeading", "recipient", "signature"]);

/** Nơi nhận beside the signature block (cells 9b and 7), whatever their order in the text. */
export function endSides(document: PlanDocument, own: readonly number[]): Sides | undefined {
  const { recipients, signature } = document;
  const left: readonly Line[] = [
    ...(recipients?.heading ? [line("recipientsHeading", textOf(document, recipients.heading))] : []),
    ...(recipients?.entries ?? []).map((entry) => line("recipient", dashed(textOf(document, entry)))),
  ];
  const right: readonly Line[] = [
    ...(signature?.authority ?? []).map((place) => line("authority", textOf(document, place))),
    ...(signature?.signer ? [line("signer", textOf(document, signature.signer))] : []),
  ];
  const read = new Set([...(recipients?.entries ?? []), ...(signature?.authority ?? [])].map(({ paragraph }) => paragraph));
  for (const place of [recipients?.heading, signature?.signer]) if (place) read.add(place.paragraph);
  const unread = own.filter((index) => endRoles.has(document.roles[index] ?? "body") && !read.has(index));
  // A second list, or a name that a digital signature left above the typed one: nothing of the plan is lost.
  const signed = new Set(right.map(({ text }) => text));
  const more = unread.flatMap((index) => {
    const text = document.paragraphs[index]?.text ?? "";
    return signed.has(text) ? [] : [line("recipient", text)];
  });
  return left.length + right.length + more.length === 0
    ? undefined
    : { kind: "sides", of: "end", rows: [{ left: [...left, ...more], right }] };
}

/** Each recipient stands behind a dash (II.9.d), also where its mark was a "+" or was lost. */
function dashed(text: string): string {
  return /^[-–—+*•]/.test(text) ? text : `- ${text}`;
}
