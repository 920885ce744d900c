import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tasksOf } from "../../server/src/facts/tasks.ts";
import type { PlanDocument } from "../../server/src/plan/document.ts";
import { parsePlan, parseSource } from "../../server/src/plan/parse.ts";
import { fullText, replaceRange } from "../../server/src/text/source-text.ts";
import { edit } from "./arbitrary-edit.ts";
import { anyText, generatedText, mutatedText, randomText, sampleTexts, share } from "./arbitrary-text.ts";
import { placesIn } from "./document-places.ts";
import { runs } from "./runs.ts";

/** Everything wrong with the tasks of a text; nothing should be. */
function faultsOf(document: PlanDocument): string[] {
  const tasks = tasksOf(document);
  const faults = placesIn(tasks)
    .filter(({ paragraph, start, end }) => {
      const length = document.paragraphs[paragraph]?.text.length ?? -1;
      return start < 0 || start > end || end > length;
    })
    .map((place) => `no such place: ${JSON.stringify(place)}`);
  tasks.forEach(({ place, action, lead, partners }, index) => {
    if (place.start >= place.end || action.trim() === "") faults.push(`a task without words at ${place.paragraph}`);
    if ([...lead, ...partners].some(({ text }) => text.trim() === "")) faults.push(`a body without a name at ${place.paragraph}`);
    if (place.paragraph < (tasks[index - 1]?.place.paragraph ?? 0)) faults.push(`out of order at ${place.paragraph}`);
  });
  return faults;
}

describe("the tasks of any text", () => {
  it("have words and places within it, in its order", () => {
    fc.assert(
      fc.property(fc.oneof(generatedText, mutatedText, randomText), (text) => {
        expect(faultsOf(parsePlan(text))).toEqual([]);
      }),
      runs(2000),
    );
  });

  it("are the same after edits as when read anew", () => {
    fc.assert(
      fc.property(anyText, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        let document = parsePlan(text);
        tasksOf(document);
        for (const { range, text: newText } of edits) {
          document = parseSource(replaceRange(document.source, range, newText), document);
          expect(isDeepStrictEqual(tasksOf(document), tasksOf(parsePlan(fullText(document.source))))).toBe(true);
        }
      }),
      runs(500),
    );
  });

  it("are the same letter by letter, where one part of the plan is read and the others are kept", () => {
    const typed = fc.constantFrom(
      "a",
      " ",
      ";",
      ". ",
      ":",
      "Sở Tài chính ",
      " chủ trì",
      "phối hợp với Sở Y tế ",
      " trước ngày 30/6/2026",
      "",
    );
    const stroke = fc.record({ down: share, character: fc.nat(120), deleted: fc.nat(2), text: typed });
    fc.assert(
      fc.property(fc.constantFrom(...sampleTexts), fc.array(stroke, { minLength: 1, maxLength: 6 }), (text, typing) => {
        let document = parsePlan(text);
        tasksOf(document);
        for (const { down, character, deleted, text: newText } of typing) {
          const line = Math.floor(down * (document.source.lines.length - 1));
          const range = { start: { line, character }, end: { line, character: character + deleted } };
          document = parseSource(replaceRange(document.source, range, newText), document);
          expect(isDeepStrictEqual(tasksOf(document), tasksOf(parsePlan(fullText(document.source))))).toBe(true);
        }
      }),
      runs(300),
    );
  });
});
