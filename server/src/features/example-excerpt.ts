import type { RuleExample } from "../rules/rule.ts";

/** Examples up to this many lines are shown whole. */
const shortExample = 4;

/** The lines of an example that differ, with one line around them; whole plans are too long for a hover. */
export function exampleExcerpt({ bad, good }: RuleExample): RuleExample {
  const before = bad.trimEnd().split("\n");
  const after = good.trimEnd().split("\n");
  const longest = Math.min(before.length, after.length);
  let first = 0;
  while (first < longest && before[first] === after[first]) first++;
  let same = 0;
  while (same < longest - first && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { bad: excerpt(before, first, same), good: excerpt(after, first, same) };
}

function excerpt(lines: readonly string[], first: number, same: number): string {
  if (lines.length <= shortExample) return lines.join("\n");
  const from = Math.max(0, first - 1);
  const to = Math.min(lines.length, lines.length - same + 1);
  const above = from > 0 ? ["…"] : [];
  const below = to < lines.length ? ["…"] : [];
  // A blank line at either edge tells nothing.
  return [
    ...above,
    ...lines
      .slice(from, to)
      .join("\n")
      .replace(/^\n+|\n+$/g, "")
      .split("\n"),
    ...below,
  ].join("\n");
}
