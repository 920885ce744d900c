// The text that is measured: a sample plan, its body repeated until the size is reached.
import * as fs from "node:fs";

const sample = fs.readFileSync(new URL("../../seeds/02-suc-khoe-cong-dong-2021.kehoach", import.meta.url), "utf8").trimEnd();

/** About `kilobytes` of plan text in UTF-8. */
export function planOf(kilobytes) {
  const times = Math.max(1, Math.round((kilobytes * 1000) / Buffer.byteLength(sample)));
  return `${Array.from({ length: times }, () => sample).join("\n\n")}\n`;
}

/** A place in the middle of a long line, half way down. */
export function middleOf(text) {
  const lines = text.split("\n");
  let line = lines.length >> 1;
  while ((lines[line]?.length ?? 0) < 80) line = (line + 1) % lines.length;
  return { line, character: lines[line].indexOf(" ", 40) };
}
