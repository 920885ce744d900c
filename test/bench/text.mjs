// The text that is measured: the sample plans one after the other, over and over until the size is reached.
import * as fs from "node:fs";

const seeds = new URL("../../seeds/", import.meta.url);
const samples = fs
  .readdirSync(seeds)
  .filter((name) => /^\d/.test(name))
  .sort()
  .map((name) => fs.readFileSync(new URL(name, seeds), "utf8").trimEnd());

/** About `kilobytes` of plan text in UTF-8, the last sample cut off at the end of a line. */
export function planOf(kilobytes) {
  const plans = [];
  let left = kilobytes * 1000;
  for (let next = 0; left > 0; next = (next + 1) % samples.length) {
    const sample = samples[next] ?? "";
    const bytes = Buffer.byteLength(sample);
    plans.push(bytes <= left ? sample : beginning(sample, left));
    left -= bytes;
  }
  return `${plans.join("\n\n")}\n`;
}

function beginning(sample, bytes) {
  const end = Math.round((sample.length * bytes) / Buffer.byteLength(sample));
  return sample.slice(0, Math.max(sample.indexOf("\n"), sample.lastIndexOf("\n", end)));
}

/** A place in the middle of a long item of the body, half way down: most letters of a plan are typed in one. */
export function middleOf(text) {
  const lines = text.split("\n");
  let line = lines.length >> 1;
  while (!/^(?:[-+*]|\d{1,2}\.|[a-zđ]\)) .{80}/u.test(lines[line] ?? "")) line = (line + 1) % lines.length;
  return { line, character: lines[line].indexOf(" ", 40) };
}
