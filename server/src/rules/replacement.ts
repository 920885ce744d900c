import type { Span } from "../text/span.ts";
import type { Fix } from "./rule.ts";

/** The fix that writes other words in place of some. */
export function replacement<At extends Span>(at: At, newText: string, kind: Fix["kind"]): Fix<At> {
  return { title: { vi: `Viết “${newText}”`, en: `Write “${newText}”` }, kind, edits: [{ at, newText }] };
}
