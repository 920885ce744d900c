import { describe, expect, it } from "vitest";
import { anchorsOf, lineOfY, yOfLine } from "../../../client/src/preview/page/positions.ts";
import { scaleOf, zoomed } from "../../../client/src/preview/page/zoom.ts";
import { pageShell } from "../../../client/src/preview/page-shell.ts";

const fragment = (index: number, top: number) => ({ index, from: 0, to: 1, top });
const pages = [
  { orientation: "portrait", number: 1, fragments: [fragment(0, 0), fragment(1, 100), fragment(2, 300)] },
  { orientation: "portrait", number: 2, fragments: [{ index: 2, from: 1, to: 2, top: 0 }, fragment(3, 50)] },
] as const;

describe("the same place in the text and on the page", () => {
  // The third block is written above the second: it waits for its turn.
  const anchors = anchorsOf(pages, [0, 10, 4, 20], { tops: [12, 612], zoom: 0.5, margin: 80 });

  it("is the beginning of both", () => {
    expect(anchors).toEqual([
      { line: 0, y: 0 },
      { line: 10, y: 102 },
      { line: 20, y: 677 },
    ]);
    expect([yOfLine(anchors, 0), lineOfY(anchors, 0)]).toEqual([0, 0]);
  });

  it("lies between two blocks as far as the line does", () => {
    expect(yOfLine(anchors, 5)).toBe(51);
    expect(lineOfY(anchors, 51)).toBe(5);
    expect(yOfLine(anchors, 99)).toBe(677);
  });

  it("is nowhere on a page without blocks", () => {
    expect([yOfLine([], 5), lineOfY([], 5)]).toEqual([0, 0]);
  });
});

describe("zoom", () => {
  it("fits the width of the paper, and goes up and down by steps", () => {
    expect(scaleOf("fit", 24 + (210 * 96) / 25.4)).toBe(1);
    expect(scaleOf(1.25, 10)).toBe(1.25);
    expect([zoomed(0.63, "in"), zoomed(0.63, "out"), zoomed(3, "in")]).toEqual([0.7, 0.6, 3]);
  });
});

describe("the page of the preview", () => {
  it("may run its own script alone and reach nothing outside", () => {
    const words = { empty: "“ & <b>", pages: "", zoomIn: "", zoomOut: "", fitWidth: "", print: "", printName: "" };
    const html = pageShell({
      script: "vscode://x/preview.js",
      source: "vscode:",
      nonce: "n1",
      language: "vi",
      options: { words, downloads: false },
    });
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy).toBe("default-src 'none'; script-src 'nonce-n1'; style-src vscode: 'nonce-n1'");
    expect(html.match(/<script /g)).toHaveLength(1);
    expect(html).not.toContain("<b>");
  });
});
