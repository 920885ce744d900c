import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Block, Component, PrintedLine } from "../../server/src/output/layout/pages.ts";
import { planPages } from "../../server/src/output/layout/plan-pages.ts";
import { officeProgram } from "../../server/src/output/word/node-pdf.ts";
import { wordFile } from "../../server/src/output/word/word-file.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { lacking, type PrintedLine as Printed, type PrintedPage, pagesOf } from "./printed.ts";

const root = path.resolve(import.meta.dirname, "..", "..");
const missing = lacking();
if (missing !== undefined)
  console.warn(`Trang in không được đo: máy này thiếu ${missing}. / Pages are not measured: this machine lacks ${missing}.`);

/** Samples, and the real plans where they lie beside the project. */
const plans = [path.join(root, "seeds"), path.resolve(root, "..", "shared", "seeds")].flatMap((folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((name) => /^\d/.test(name))
        .map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), "utf8") }))
    : [],
);
const cells = "Nội dung công việc phải làm | ".repeat(8);
const wide = `KẾ HOẠCH\nCông tác năm 2026\n\nI. MỤC TIÊU\n\n1. Đạt 90% chỉ tiêu.\n\nII. NHIỆM VỤ\n\n| ${cells}\n|${"---|".repeat(8)}\n| ${cells}\n\nCác sở thực hiện./.\n`;
const seal = (text: string): string => text.replace("\nKẾ HOẠCH\n", "\nMẬT\n\nHỎA TỐC\n\nKẾ HOẠCH\n");
plans.push({ name: "marks", text: seal(plans[0]?.text ?? "") });
plans.push({ name: "a wide table", text: wide });
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kehoach-page-"));
const pdf = (name: string): string => path.join(folder, `${name}.pdf`);

describe.skipIf(missing !== undefined)("the printed pages", () => {
  beforeAll(async () => {
    const documents: string[] = [];
    for (const { name, text } of plans) {
      const document = path.join(folder, `${name}.docx`);
      fs.writeFileSync(document, await wordFile(planPages(parsePlan(text))));
      documents.push(document);
    }
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const made = spawnSync(officeProgram() ?? "", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...documents]);
    if (made.status !== 0) throw new Error(String(made.stderr));
  }, 180_000);
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it.each(plans)("stand within a millimetre of the decree's figures: $name", ({ name, text }) => {
    const layout = planPages(parsePlan(text));
    const pages = pagesOf(pdf(name));
    for (const page of pages) {
      const [short = 0, long = 0] = [page.width, page.height].sort((one, other) => one - other);
      near(short, 210, "width of the paper");
      near(long, 297, "height of the paper");
      withinMargins(page);
    }
    const lines = (layout.sections[0]?.blocks ?? []).flatMap(linesOf);
    const printed = lines.flatMap((line) => {
      const at = printedAs(line, pages);
      return at ? [{ line, at }] : [];
    });
    // Lines that the page breaks are not found in one piece; those of the national title never are.
    for (const line of lines.filter(({ component }) => ["nationalTitle", "motto", "title"].includes(component)))
      expect(
        printed.map((one) => one.line),
        line.text,
      ).toContain(line);
    for (const { line, at } of printed) stands(line, at);
    const first = (component: Component) => printed.find(({ line }) => line.component === component)?.at;
    level(first("number"), first("placeAndDate"), "number, and place and date");
    if (lines.some(({ component }) => component === "recipientsHeading"))
      level(first("recipientsHeading"), first("authority"), "Nơi nhận and the authority");
  });

  it("lie crosswise for a wide table amid the text, numbered on", () => {
    const pages = pagesOf(pdf("a wide table"));
    expect(pages.map(({ width, height, lines }) => [width > height ? "landscape" : "portrait", lines[0]?.text])).toEqual([
      ["portrait", "KẾ HOẠCH"],
      ["landscape", "2"],
      ["portrait", "3"],
    ]);
  });

  it("have marks below the number, in frames 8 mm high and as wide as the decree says", () => {
    const [page] = pagesOf(pdf("marks"));
    const mark = page?.lines.find(({ text }) => text === "HỎA TỐC");
    if (!page || !mark) throw new Error("the page has no mark");
    near(middle(mark), margin.left + leftColumn.head / 2, "middle of the mark");
    const at = (side: -1 | 1) =>
      page.rules.find(
        ({ left, right, y }) =>
          left < mark.left &&
          right > mark.right &&
          side * (y - middle({ left: mark.top, right: mark.bottom })) > 0 &&
          Math.abs(y - mark.top) < 12,
      );
    const [above, below] = [at(-1), at(1)];
    if (!above || !below) throw new Error("the mark has no frame");
    near(above.right - above.left, 30, "width of the frame");
    near(below.y - above.y, 8, "height of the frame");
  });

  it.each(plans)("are numbered at the top but for the first: $name", ({ name }) => {
    const numbers = pagesOf(pdf(name)).map(({ lines, width }) => {
      const above = lines.filter(({ top }) => top < 17);
      for (const line of above) {
        expect(line.size, "size of the page's number").toBeCloseTo(14, 0);
        near(line.top, 10, "distance of the page's number from the edge");
        near(middle(line), margin.left + (width - margin.left - margin.right) / 2, "the page's number");
      }
      return above.map(({ text }) => text).join();
    });
    expect(numbers[0]).toBe("");
    // Each appendix begins anew, and its first page bears no number either.
    numbers.forEach((number, index) => {
      if (number !== "") expect(Number(number)).toBe((Number(numbers[index - 1]) || 1) + 1);
    });
  });
});

/** Millimetres: the margins that the decree allows, as they are usually chosen (I.3). */
const margin = { left: 30, right: 20, top: 20, bottom: 20 } as const;
const width = 160;
const leftColumn = { head: 0.36 * width, end: 0.46 * width };
/** Where the middle of each component stands, and how large its letters are (Mục V, set A). */
const figures: Readonly<Partial<Record<Component, { readonly size: number; readonly middle?: number; readonly left?: number }>>> = {
  parentBody: { size: 13, middle: margin.left + leftColumn.head / 2 },
  issuer: { size: 13, middle: margin.left + leftColumn.head / 2 },
  number: { size: 13, middle: margin.left + leftColumn.head / 2 },
  nationalTitle: { size: 13, middle: margin.left + (leftColumn.head + width) / 2 },
  motto: { size: 14, middle: margin.left + (leftColumn.head + width) / 2 },
  placeAndDate: { size: 14, middle: margin.left + (leftColumn.head + width) / 2 },
  title: { size: 14, middle: margin.left + width / 2 },
  subject: { size: 14, middle: margin.left + width / 2 },
  legalBasis: { size: 14, left: margin.left + 10 },
  body: { size: 14, left: margin.left + 10 },
  heading: { size: 14, left: margin.left + 10 },
  recipientsHeading: { size: 12, left: margin.left },
  recipient: { size: 11, left: margin.left },
  authority: { size: 14, middle: margin.left + (leftColumn.end + width) / 2 },
  signer: { size: 14, middle: margin.left + (leftColumn.end + width) / 2 },
};

interface At extends Printed {
  readonly page: PrintedPage;
}

function stands(line: PrintedLine, at: At): void {
  const figure = figures[line.component];
  if (figure) {
    expect(at.size, `size of “${line.text}”`).toBeCloseTo(figure.size, 0);
    if (figure.middle !== undefined) near(middle(at), figure.middle, `middle of “${line.text}”`);
    if (figure.left !== undefined) near(at.left, figure.left, `beginning of “${line.text}”`);
  }
  if (!line.ruled) return;
  const rule = at.page.rules.find(
    ({ left, right, y }) => y > at.bottom - 1.5 && y < at.bottom + 3 && left < middle(at) && right > middle(at),
  );
  if (!rule) throw new Error(`no line is drawn below “${line.text}”`);
  near(middle(rule), middle(at), `line below “${line.text}”`);
  const [ofRule, ofText] = [rule.right - rule.left, at.right - at.left];
  // As long as Tiêu ngữ (II.1.b), a third to a half of anything else (II.2.b, II.5.b).
  if (line.component === "motto") near(ofRule, ofText, "line below Tiêu ngữ");
  else {
    expect(ofRule).toBeGreaterThanOrEqual(ofText / 3 - 1);
    expect(ofRule).toBeLessThanOrEqual(ofText / 2 + 1);
  }
}

function withinMargins({ lines, width: paper, height }: PrintedPage): void {
  for (const line of lines.filter(({ top }) => top >= margin.top - 3)) {
    expect(line.left, line.text).toBeGreaterThan(margin.left - 1);
    expect(line.right, line.text).toBeLessThan(paper - margin.right + 1);
    expect(line.top, line.text).toBeGreaterThan(margin.top - 1);
    expect(line.bottom, line.text).toBeLessThan(height - margin.bottom + 1);
  }
}

function linesOf(block: Block): readonly PrintedLine[] {
  if (block.kind === "line") return [block];
  return block.kind === "sides" ? block.rows.flatMap(({ left, right }) => [...left, ...right]) : [];
}

/** A line of the plan where it stands on one line of paper and only once. */
function printedAs({ text: words }: PrintedLine, pages: readonly PrintedPage[]): At | undefined {
  const bare = (one: string): string => one.replace(/[\s\u00a0]/g, "");
  const found = pages.flatMap((page) => page.lines.filter((one) => bare(one.text) === bare(words)).map((one) => ({ ...one, page })));
  return found.length === 1 ? found[0] : undefined;
}

function level(one: At | undefined, other: At | undefined, what: string): void {
  // Letters of different sizes share the line below them, a fifth of their size above the lower end of the box.
  if (one && other) near(one.bottom - one.size * below, other.bottom - other.size * below, what);
}
const below = (0.3 * 25.4) / 72;

function middle({ left, right }: { readonly left: number; readonly right: number }): number {
  return (left + right) / 2;
}

function near(measured: number, wanted: number, what: string): void {
  expect(Math.abs(measured - wanted), `${what}: ${measured.toFixed(2)} mm, not ${wanted.toFixed(2)} mm`).toBeLessThanOrEqual(1);
}
