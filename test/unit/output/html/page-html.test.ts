import { describe, expect, it } from "vitest";
import { lineHtml } from "../../../../server/src/output/html/line-html.ts";
import { pageCss } from "../../../../server/src/output/html/page-css.ts";
import { pageHtml } from "../../../../server/src/output/html/piece-html.ts";
import { printFile } from "../../../../server/src/output/html/print-file.ts";
import type { PreviewLine, PreviewPiece } from "../../../../server/src/output/preview/preview-format.ts";
import { usualStyle } from "../../../../server/src/workspace/page-style.ts";

const line = (text: string, more: Partial<PreviewLine> = {}): PreviewLine => ({ kind: "line", component: "body", text, down: 0, ...more });
const words = (html: string): string => html.replace(/<[^>]*>/g, "");

describe("a line on the page", () => {
  it("is a paragraph of its component, its text and nothing but its text", () => {
    expect(lineHtml(line("1. Giao Sở Nội vụ."), { order: 0 })).toBe('<p class="body" data-line="0">1. Giao Sở Nội vụ.</p>');
    const hostile = lineHtml(line(`<script>x</script> & "'`), { order: 0 });
    expect(hostile).toBe('<p class="body" data-line="0">&lt;script&gt;x&lt;/script&gt; &amp; &quot;&#39;</p>');
  });

  it("carries findings as marks; where two meet the more severe shows and both are told", () => {
    const marks = [
      { start: 0, end: 6, severity: "information", message: "Sở nào?" },
      { start: 3, end: 9, severity: "error", message: `Viết "vụ"` },
    ] as const;
    expect(lineHtml(line("Sở Nội vụ.", { marks }), { order: 2 })).toBe(
      [
        '<p class="body" data-line="2"><span class="mark information" title="Sở nào?">Sở </span>',
        '<span class="mark error" title="Sở nào?\nViết &quot;vụ&quot;">Nội</span>',
        '<span class="mark error" title="Viết &quot;vụ&quot;"> vụ</span>.</p>',
      ].join(""),
    );
  });

  it("is cut where a page ends, and says where it goes on", () => {
    const text = "Giao Sở Nội vụ.";
    const mark = { start: 5, end: 14, severity: "hint", message: "Đủ tên" } as const;
    const begun = lineHtml(line(text, { marks: [mark] }), { order: 0, part: { start: 0, end: 8 } });
    const rest = lineHtml(line(text, { marks: [mark] }), { order: 0, part: { start: 8, end: text.length } });
    expect(begun).toContain('class="body begun"');
    expect(rest).toContain('class="body continued" data-line="0" data-from="8"');
    expect(words(begun) + words(rest)).toBe(text);
    expect([begun, rest].map((html) => html.match(/class="mark hint"/g)?.length)).toEqual([1, 1]);
  });
});

describe("a page", () => {
  const table: readonly PreviewPiece[] = [
    {
      kind: "tableHead",
      shares: [0.25, 0.75],
      rows: [[line("TT", { component: "cellHeading" }), line("Việc", { component: "cellHeading" })]],
    },
    { kind: "tableRow", cells: [line("1", { component: "cell" }), line("Lập danh sách", { component: "cell" })] },
    { kind: "tableRow", cells: [line("2", { component: "cell" }), line("", { component: "cell" })] },
  ];
  const placed = (pieces: readonly PreviewPiece[]) => pieces.map((piece, unit) => ({ piece, unit }));

  it("sets the rows of a table below their head, and what follows outside", () => {
    const html = pageHtml(placed([...table, line("Hết./.")]));
    expect(html.match(/<table|<thead|<tbody|<\/table>/g)).toEqual(["<table", "<thead", "<tbody", "</table>"]);
    expect(html).toContain('<col width="25.00%"><col width="75.00%">');
    expect(html.indexOf("</table>")).toBeLessThan(html.indexOf("Hết./."));
    expect(html).toContain(
      '<tr data-unit="2"><td><p class="cell" data-line="0">2</p></td><td><p class="cell" data-line="1"></p></td></tr>',
    );
  });

  it("sets two columns side by side, their lines counted from left to right", () => {
    const sides: PreviewPiece = {
      kind: "sides",
      of: "end",
      rows: [{ left: [line("Nơi nhận:")], right: [line("CHỦ TỊCH"), line("Trần Thị Mai")] }],
    };
    const html = pageHtml(placed([sides]));
    expect(html).toContain('class="sides end" data-unit="0"');
    expect([...html.matchAll(/data-line="(\d)">([^<]*)/g)].map(([, order, text]) => `${order} ${text}`)).toEqual([
      "0 Nơi nhận:",
      "1 CHỦ TỊCH",
      "2 Trần Thị Mai",
    ]);
  });

  it("draws the decree's line below words that have one", () => {
    expect(lineHtml(line("Độc lập", { component: "motto", ruled: true }), { order: 0 })).toContain('<span class="ruled">Độc lập</span>');
    expect(pageCss(usualStyle)).toContain("p.motto .ruled::after{width:100%}");
    expect(pageCss(usualStyle)).toContain("p.issuer .ruled::after{width:40%}");
  });
});

describe("the file for printing", () => {
  it("holds all that it needs, prints by itself and runs nothing else", async () => {
    const html = printFile("Kế hoạch <1>", '<div class="paper portrait"></div>', usualStyle);
    expect(html).toContain("<title>Kế hoạch &lt;1&gt;</title>");
    expect(html).not.toMatch(/https?:|src=|href=|url\(/);
    const script = /<script>(.*?)<\/script>/.exec(html)?.[1] ?? "";
    const digest = Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(script))).toString("base64");
    expect(html).toContain(`script-src 'sha256-${digest}'`);
  });
});
