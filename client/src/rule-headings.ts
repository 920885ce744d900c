/** Headings of docs/rules.md that name a rule ("### citation/malformed-symbol" or with a title beside it), by rule id. */
export function ruleHeadings(markdown: string): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  for (const line of markdown.split("\n")) {
    const heading = /^#{2,6} (.*)$/u.exec(line)?.[1]?.trim();
    const id = heading === undefined ? undefined : /[a-z][a-z0-9-]*\/[a-z0-9-]+/u.exec(heading)?.[0];
    if (heading !== undefined && id !== undefined && !headings.has(id)) headings.set(id, heading);
  }
  return headings;
}

/** The anchor that VS Code's Markdown preview (and GitHub) give a heading. */
export function headingSlug(heading: string): string {
  return heading
    .replace(/`/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .replace(/\s/gu, "-");
}
