import fc from "fast-check";
import { rules } from "../../server/src/rules/index.ts";
import { sampleTexts } from "./arbitrary-text.ts";

const examples = rules.flatMap((rule) => rule.examples.flatMap(({ bad, good }) => [bad, bad, good]));
const paragraphs = sampleTexts.flatMap((text) => text.split(/(?:\r\n|\r|\n){2,}/)).filter((paragraph) => paragraph.length > 20);

/** Faulty and right examples of the rules among stretches of sample plans. */
export const planWithExamples: fc.Arbitrary<string> = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...examples), weight: 2 }, fc.constantFrom(...paragraphs)), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join("\n\n"));
