import type { NameSlip } from "../facts/name-slips.ts";
import type { Place } from "../plan/document.ts";
import type { Finding, Message } from "./rule.ts";

/** The finding for a name that is not written as it should be, with the right name to put in its place. */
export function nameFinding({ paragraph, at, written, right }: NameSlip, clause: Message): Finding<Place> {
  const place = { paragraph, ...at };
  // Word processors turn a spaced hyphen into a dash by themselves.
  const onlyDash = written.replaceAll(" – ", " - ") === right;
  return {
    at: place,
    ...(onlyDash ? { severity: "information" as const } : {}),
    message: {
      vi: `Tên viết đúng là “${right}”, ở đây viết “${written}” (${clause.vi}).`,
      en: `The name is written “${right}”, not “${written}” (${clause.en}).`,
    },
    fixes: [{ title: { vi: `Viết là “${right}”`, en: `Write “${right}”` }, kind: "ask", edits: [{ at: place, newText: right }] }],
  };
}
