import * as fs from "node:fs";
import * as path from "node:path";
import { describe, expect, it } from "vitest";
import { planPages } from "../../../../server/src/output/layout/plan-pages.ts";
import { previewBlocks } from "../../../../server/src/output/preview/preview-blocks.ts";
import { previewEdits } from "../../../../server/src/output/preview/preview-edits.ts";
import { parsePlan } from "../../../../server/src/plan/parse.ts";
import { timed } from "../../timed.ts";

const sample = fs.readFileSync(path.resolve(import.meta.dirname, "../../../../seeds/01-chuyen-doi-so-2026.kehoach"), "utf8");

/** The sample with its parts and its table repeated until it is this long. */
function planOfLength(length: number): string {
  const from = sample.indexOf("I. MỤC ĐÍCH");
  const to = sample.indexOf("Nơi nhận:");
  const part = sample.slice(from, to) + sample.slice(sample.indexOf("| TT |"));
  return sample.slice(0, from) + part.repeat(Math.ceil(length / part.length)) + sample.slice(to);
}

function printed(text: string) {
  const document = parsePlan(text);
  const begin = performance.now();
  const blocks = previewBlocks(document, planPages(document), { findings: [], language: "vi" }).map(({ block }) => block);
  const keys = blocks.map((block) => JSON.stringify(block));
  return { blocks, keys, begin };
}

describe("the preview of a plan of 350 KB", () => {
  it("is told what a letter changes within 100 ms, in one small edit", timed, () => {
    const text = planOfLength(350_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(350_000);
    const before = printed(text);
    const middle = text.indexOf("Cụ thể hóa", text.length / 2);
    const times = Array.from({ length: 9 }, (_, round) => {
      const after = printed(`${text.slice(0, middle)}${"a".repeat(round + 1)}${text.slice(middle)}`);
      const edits = previewEdits(before.keys, after.keys, after.blocks);
      expect(edits.map(({ removed, blocks }) => [removed, blocks.length])).toEqual([[1, 1]]);
      return performance.now() - after.begin;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
