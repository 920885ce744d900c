import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { planLines } from "./arbitrary-plan.ts";

/** Texts as they come from disks and clipboards: generated plans, real plans torn apart, and anything Unicode allows. */

const projectRoot = join(import.meta.dirname, "..", "..");

/** The sample plans of the project and, where they lie beside it, plans from elsewhere. */
export const sampleTexts: readonly string[] = ["seeds", join("..", "shared", "seeds")]
  .map((folder) => join(projectRoot, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name !== "README.md" && /\.(?:kehoach|txt|md)$/.test(name))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );

const sampleLines = sampleTexts.map((text) => text.split(/\r\n|\r|\n/));

/** What slips into texts: Markdown marks, entities, zero-width and combining characters, halves of surrogate pairs, other white space. */
export const oddities = fc.constantFrom(
  "**",
  "*",
  "_",
  "__",
  "#",
  "\\",
  "<br>",
  "</td>",
  "<!--",
  "-->",
  "&nbsp;",
  "&amp;",
  "|",
  "`",
  ">",
  "\t",
  "\u00a0",
  "\u2007",
  "\u200b",
  "\u200d",
  "\ufeff",
  "\u00ad",
  "\u0301",
  "\u0323\u0302",
  "\ud83d",
  "\udc4d",
  "\ud83d\udc4d",
  "\f",
  "\v",
  "\0",
  "\u2028",
  "\u0085",
  "\r",
  "\n",
  "  ",
  "-",
  "–",
  "./.",
  ";",
  "1.",
  "a)",
  "Đ",
  "ủy",
  "uỷ",
  "31/02/2026",
);

/** How far down a text, from 0 to 1, every place alike (`fc.double` keeps to the ends). */
export const share: fc.Arbitrary<number> = fc.integer({ min: 0, max: 9999 }).map((part) => part / 9999);

const lineEnd = fc.constantFrom("\n", "\r\n", "\r");

/** One step of wear: what copying, cutting, retyping and converting does to a text. */
const wear: fc.Arbitrary<(lines: readonly string[]) => readonly string[]> = fc.oneof(
  at((lines, index) => lines.toSpliced(index, 1)),
  at((lines, index) => lines.toSpliced(index, 0, lines[index] ?? "")),
  at((lines, index, other) => lines.toSpliced(index, 1).toSpliced(other, 0, lines[index] ?? "")),
  at((lines, index, other) => lines.slice(Math.min(index, other), Math.max(index, other) + 1)),
  at((lines, index) => cutLine(lines, index, (line, column) => [line.slice(0, column), line.slice(column)])),
  at((lines, index) => cutLine(lines, index, (line, column) => [line.slice(0, column)])),
  at((lines, index) => lines.toSpliced(index, 2, `${lines[index] ?? ""} ${lines[index + 1] ?? ""}`)),
  fc.tuple(share, oddities).map(([down, odd]) => (lines: readonly string[]) => {
    const index = Math.floor(down * (lines.length - 1));
    return cutLine(lines, index, (line, column) => [line.slice(0, column) + odd + line.slice(column)]);
  }),
  at((lines, index) => lines.with(index, `**${lines[index] ?? ""}**`)),
  at((lines, index) => lines.with(index, (lines[index] ?? "").normalize("NFD").replace(/[\u0300-\u036f]/g, ""))),
  at((lines, index) => lines.with(index, (lines[index] ?? "").toUpperCase())),
  at((lines, index) => lines.with(index, (lines[index] ?? "").normalize("NFD"))),
  at((lines, index) => lines.with(index, (lines[index] ?? "").replace(/\d/, "9"))),
  fc.constant((lines: readonly string[]) => lines.map((line) => line.normalize("NFD"))),
  fc.constant((lines: readonly string[]) => lines.filter((line) => line.trim() !== "")),
);

function at(
  change: (lines: readonly string[], index: number, other: number) => readonly string[],
): fc.Arbitrary<(lines: readonly string[]) => readonly string[]> {
  return fc.tuple(share, share).map(([one, two]) => (lines) => {
    const last = lines.length - 1;
    return lines.length === 0 ? lines : change(lines, Math.round(one * last), Math.round(two * last));
  });
}

function cutLine(lines: readonly string[], index: number, cut: (line: string, column: number) => string[]): readonly string[] {
  const line = lines[index];
  return line === undefined ? lines : lines.toSpliced(index, 1, ...cut(line, Math.floor(line.length / 3)));
}

function asText(lines: readonly string[], end: string, mixed: boolean): string {
  return mixed ? lines.map((line, index) => line + (["\n", "\r\n", "\r"][index % 3] ?? "\n")).join("") : lines.join(end);
}

/** A generated plan, sometimes worn. */
export const generatedText: fc.Arbitrary<string> = fc
  .tuple(planLines, fc.array(wear, { maxLength: 3 }), lineEnd, fc.nat(9))
  .map(([lines, steps, end, mix]) =>
    asText(
      steps.reduce((worn, step) => step(worn), lines),
      end,
      mix === 0,
    ),
  );

/** A stretch of a real plan after one to six steps of wear. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.nat(sampleLines.length - 1),
    share,
    fc.integer({ min: 5, max: 60 }),
    fc.array(wear, { minLength: 1, maxLength: 6 }),
    lineEnd,
    fc.nat(9),
  )
  .map(([sample, down, length, steps, end, mix]) => {
    const lines = sampleLines[sample] ?? [];
    const from = Math.floor(down * Math.max(0, lines.length - length));
    return asText(
      steps.reduce((worn, step) => step(worn), lines.slice(from, from + length) as readonly string[]),
      end,
      mix === 0,
    );
  });

/** Any UTF-16 at all, mixed with the marks and words that mean something to the parser. */
export const randomText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 8 }),
      oddities,
      fc.constantFrom("KẾ HOẠCH", "Nơi nhận:", "Căn cứ ", "ngày ", "Số: 1/KH-UBND", "Điều 1.", "TM. "),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: generatedText, weight: 4 },
  { arbitrary: mutatedText, weight: 5 },
  { arbitrary: randomText, weight: 2 },
);
