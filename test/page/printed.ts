import { spawnSync } from "node:child_process";
import { officeProgram } from "../../server/src/output/word/node-pdf.ts";

/** A line as a printed page shows it, in millimetres from its upper left corner; `size` is in points. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** A horizontal line that is drawn. */
export interface DrawnRule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** From top to bottom; what stands in two columns is two lines. */
  readonly lines: readonly PrintedLine[];
  readonly rules: readonly DrawnRule[];
}

const perPoint = 25.4 / 72;
/** The box around a word is this much higher than the size of its letters. */
const boxHeight = 1.3;

/** What a machine lacks to measure pages; undefined where it lacks nothing. */
export function lacking(): string | undefined {
  if (officeProgram() === undefined) return "LibreOffice";
  if (spawnSync("pdftotext", ["-v"]).error || spawnSync("pdftocairo", ["-v"]).error) return "poppler-utils";
  const fonts = spawnSync("fc-list", [":lang=vi", "family"], { encoding: "utf8" }).stdout ?? "";
  return /Times New Roman|Tinos/.test(fonts) ? undefined : "Times New Roman";
}

/** The pages of a PDF, measured. */
export function pagesOf(file: string): readonly PrintedPage[] {
  const text = run("pdftotext", ["-bbox-layout", file, "-"]);
  return text
    .split("<page ")
    .slice(1)
    .map((page, index) => ({
      width: numberOf(page, "width"),
      height: numberOf(page, "height"),
      lines: page
        .split("<line ")
        .slice(1)
        .flatMap(linesOf)
        .sort((one, other) => one.top - other.top),
      rules: rulesOf(file, index + 1, numberOf(page, "height")),
    }));
}

/** Points between words that stand in two columns. */
const gap = 8;

function linesOf(xml: string): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const [, x1, y1, x2, y2, word = ""] of xml.matchAll(
    /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g,
  )) {
    const [left, top, right, bottom] = [Number(x1), Number(y1), Number(x2), Number(y2)];
    const before = left - end < gap ? lines.pop() : undefined;
    lines.push({
      // A letter of another font is told as a word of its own; a space is wider than what rounding leaves between them.
      text: (before ? before.text + (left - end > 1.5 ? " " : "") : "") + unescaped(word),
      left: before?.left ?? left * perPoint,
      right: right * perPoint,
      top: before?.top ?? top * perPoint,
      bottom: before?.bottom ?? bottom * perPoint,
      size: before?.size ?? (bottom - top) / boxHeight,
    });
    end = right;
  }
  return lines;
}

/** The drawing operators of a page that are level lines; a PDF counts upwards. */
function rulesOf(file: string, page: number, height: number): readonly DrawnRule[] {
  const svg = run("pdftocairo", ["-svg", "-f", String(page), "-l", String(page), file, "-"]);
  const drawn = [...svg.matchAll(/<path style="fill:none;[^>]* d="M ([\d.]+) ([\d.]+) L ([\d.]+) ([\d.]+) "/g)];
  return drawn
    .map(([, x1, y1, x2, y2]) => ({ from: Number(x1) * perPoint, y1: Number(y1), to: Number(x2) * perPoint, y2: Number(y2) }))
    .filter(({ y1, y2 }) => Math.abs(y1 - y2) < 0.1)
    .map(({ from, to, y1 }) => ({ left: Math.min(from, to), right: Math.max(from, to), y: height - y1 * perPoint }));
}

function numberOf(page: string, name: string): number {
  return Number(new RegExp(`${name}="([\\d.]+)"`).exec(page)?.[1]) * perPoint;
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}
