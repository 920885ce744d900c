import fc from "fast-check";
import type { Range } from "../../server/src/text/source-text.ts";
import { oddities } from "./arbitrary-text.ts";

/** A change as a client sends it. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

const position = fc.record({ line: fc.nat(30), character: fc.oneof(fc.nat(12), fc.nat(90), fc.constant(2 ** 31 - 1)) });

const inserted = fc.oneof(
  fc.constantFrom(
    "a",
    " ",
    "ế",
    "\n",
    "\r",
    "\r\n",
    "",
    "",
    "I. ",
    "- ",
    "II. NHIỆM VỤ\n",
    "Nơi nhận:\n- Lưu: VT.\n",
    "KẾ HOẠCH\n",
    "| a | b |\n",
    "ngày",
    "ngày 30/02/2026",
    "\n\n\n",
    "12\n",
  ),
  oddities,
  fc.string({ maxLength: 6 }),
);

/** Typing, deleting, pasting over a range anywhere, past line ends and the text's end too; a range may be given backwards. */
export const edit: fc.Arbitrary<Edit> = fc
  .tuple(position, fc.oneof(fc.constant(undefined), fc.record({ lines: fc.integer({ min: -1, max: 4 }), character: fc.nat(60) })), inserted)
  .map(([start, reach, text]) => {
    const end = reach
      ? { line: Math.max(0, start.line + reach.lines), character: reach.lines === 0 ? start.character + reach.character : reach.character }
      : start;
    return { range: { start, end }, text };
  });
