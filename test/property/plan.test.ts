import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnosticsOf } from "../../server/src/features/diagnostics.ts";
import { type OutlineNode, outlineOf } from "../../server/src/features/outline.ts";
import { looksLikePlan } from "../../server/src/plan/detect.ts";
import type { Section } from "../../server/src/plan/document.ts";
import { parsePlan, parseSource } from "../../server/src/plan/parse.ts";
import { rangeOf, textOf } from "../../server/src/plan/place.ts";
import { createChecker } from "../../server/src/rules/check.ts";
import { rules } from "../../server/src/rules/index.ts";
import { fullText, replaceRange, textInRange } from "../../server/src/text/source-text.ts";
import { edit } from "./arbitrary-edit.ts";
import { anyText, generatedText, mutatedText, randomText, sampleTexts, share } from "./arbitrary-text.ts";
import { isInside, isInText, placesIn, placesOf } from "./document-places.ts";
import { runs } from "./runs.ts";

const check = createChecker(rules, (rule, error) => {
  throw new Error(`${rule} throws`, { cause: error });
});
const options = { language: "vi", uri: "untitled:1", ruleLink: () => undefined } as const;

/** Everything wrong with what comes out of reading and checking a text; nothing should be. */
function faultsOf(text: string): string[] {
  const faults: string[] = [];
  const hold = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what);
  };
  looksLikePlan(text);
  const document = parsePlan(text);
  const { source, paragraphs, roles, startLines } = document;
  hold(roles.length === paragraphs.length && startLines.length === paragraphs.length, "a role and a line for every paragraph");
  hold(
    startLines.every((line, index) => line > (startLines[index - 1] ?? -1)),
    "start lines grow",
  );
  const findings = check(document);
  for (const place of [...placesOf(document), ...placesIn(findings.map(({ rule: _rule, ...finding }) => finding))]) {
    const length = paragraphs[place.paragraph]?.text.length ?? -1;
    hold(0 <= place.start && place.start <= place.end && place.end <= length, `place ${JSON.stringify(place)}`);
    hold(isInText(source, rangeOf(document, place)), `range of ${JSON.stringify(place)}`);
  }
  const sections = (list: readonly Section[], from: number, to: number): void => {
    let at = from;
    for (const section of list) {
      hold(at <= section.paragraph && section.paragraph < section.end && section.end <= to, `section ${section.label} ${section.title}`);
      sections(section.children, section.paragraph + 1, section.end);
      at = section.end;
    }
  };
  sections(document.sections, 0, paragraphs.length);
  for (const appendix of document.appendices) sections(appendix.sections, appendix.heading.paragraph, appendix.end);
  const outline = (nodes: readonly OutlineNode[], parent?: OutlineNode): void => {
    for (const node of nodes) {
      hold(isInText(source, node.range) && isInside(node.range, node.selectionRange), `outline range of ${node.name}`);
      hold(parent === undefined || isInside(parent.range, node.range), `outline parent of ${node.name}`);
      hold(node.name !== "", "outline name");
      outline(node.children, node);
    }
  };
  outline(outlineOf(document));
  for (const { range, code } of diagnosticsOf(document, findings, options)) hold(isInText(source, range), `diagnostic ${code}`);
  return faults;
}

function expectSound(text: string): void {
  expect(faultsOf(text)).toEqual([]);
}

describe("10 000 texts are read and checked without a throw, and all that comes out lies within the text:", () => {
  it("4000 generated plans", () => {
    fc.assert(fc.property(generatedText, expectSound), runs(4000));
  });
  it("4500 mutated stretches of sample plans", () => {
    fc.assert(fc.property(mutatedText, expectSound), runs(4500));
  });
  it("1500 random texts", () => {
    fc.assert(fc.property(randomText, expectSound), runs(1500));
  });
  it("and the sample plans whole, in every line end, composed and decomposed", () => {
    for (const text of sampleTexts) {
      const lines = text.split(/\r\n|\r|\n/);
      for (const end of ["\n", "\r\n", "\r"]) expectSound(lines.join(end));
      expectSound(text.normalize("NFD"));
    }
  });
});

/** A text without all that cleaning takes out or turns into a space, so that what is left must be the same on both sides. */
function visible(text: string): string {
  return text
    .normalize("NFC")
    .replace(/<[^<>]{0,400}>|&(?:nbsp|#160);/giu, "")
    .replace(/&amp;/gi, "&")
    .replace(/&lt;/gi, "<")
    .replace(/&gt;/gi, ">")
    .replace(/&quot;/gi, '"')
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff*_#\\>]/gu, "")
    .normalize("NFC");
}

describe("a place", () => {
  it("stands in the source exactly where its text is written", () => {
    fc.assert(
      fc.property(fc.oneof(generatedText, mutatedText), (text) => {
        const document = parsePlan(text);
        for (const place of placesOf(document)) {
          const range = rangeOf(document, place);
          const paragraph = document.paragraphs[place.paragraph];
          const startLine = document.startLines[place.paragraph] ?? 0;
          // Page numbers that a sentence runs across stand inside its range but are no part of its text.
          const written = textInRange(document.source, range)
            .split(/\r\n|\r|\n/)
            .filter((_, index) => paragraph?.lines[range.start.line - startLine + index]?.kind !== "pageNumber")
            .join(" ");
          expect(visible(written)).toBe(visible(textOf(document, place)));
        }
      }),
      runs(2000),
    );
  });
});

describe("a plan read again after edits", () => {
  it("is the plan read from the edited text, with the same findings", () => {
    fc.assert(
      fc.property(anyText, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        let document = parsePlan(text);
        check(document);
        for (const { range, text: newText } of edits) {
          document = parseSource(replaceRange(document.source, range, newText), document);
          const anew = parsePlan(fullText(document.source));
          expect(isDeepStrictEqual(document, anew)).toBe(true);
          const anewCheck = createChecker(rules, () => {});
          expect(isDeepStrictEqual(check(document), anewCheck(anew))).toBe(true);
        }
      }),
      runs(700),
    );
  });

  it("letter by letter, mostly keeping its structure, is still the plan read from the whole text", () => {
    const typed = fc.constantFrom("a", " ", "ế", ";", ".", ":", "-", "/", "1", "I. ", "ngày 30/02/2026", "**", "\u0301", "");
    const stroke = fc.record({
      down: share,
      character: fc.nat(120),
      deleted: fc.nat(2),
      text: typed,
    });
    // A letter of any sample alike: in a short one the head and the tail, which are read anew, make up most of the text.
    const anySample = fc.oneof(...sampleTexts.map((text) => ({ weight: text.length, arbitrary: fc.constant(text) })));
    let kept = 0;
    let strokes = 0;
    fc.assert(
      fc.property(anySample, fc.array(stroke, { minLength: 1, maxLength: 6 }), (text, typing) => {
        let document = parsePlan(text);
        for (const { down, character, deleted, text: newText } of typing) {
          const line = Math.floor(down * (document.source.lines.length - 1));
          const range = { start: { line, character }, end: { line, character: character + deleted } };
          const { roles } = document;
          document = parseSource(replaceRange(document.source, range, newText), document);
          strokes++;
          if (document.roles === roles) kept++;
          const anew = parsePlan(fullText(document.source));
          expect(isDeepStrictEqual(document, anew)).toBe(true);
          expect(isDeepStrictEqual(check(document), createChecker(rules, () => {})(anew))).toBe(true);
        }
      }),
      runs(200),
    );
    expect(kept / strokes).toBeGreaterThan(0.4);
  });

  it("keeps every paragraph that was not edited", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sampleTexts), share, (text, down) => {
        const before = parsePlan(text);
        const line = Math.floor(down * (before.source.lines.length - 1));
        const after = parseSource(replaceRange(before.source, { start: { line, character: 3 }, end: { line, character: 3 } }, "a"), before);
        const known = new Set(before.paragraphs);
        expect(after.paragraphs.filter((paragraph) => !known.has(paragraph)).length).toBeLessThanOrEqual(3);
      }),
      runs(200),
    );
  });
});
