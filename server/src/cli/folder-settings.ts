import * as fs from "node:fs";
import * as path from "node:path";
import { rules } from "../rules/index.ts";
import { readSettings, type Settings } from "../workspace/settings.ts";
import { systemProblem } from "./read-input.ts";
import type { Terminal } from "./terminal.ts";

const file = path.join(".vscode", "settings.json");

/** What the editor's settings of the current folder say of plans; a line on standard error for each value that cannot be used. */
export function folderSettings({ err, language }: Terminal): Settings {
  const { settings, problems } = readSettings(groupsOf(written()), new Set(rules.map(({ id }) => id)));
  for (const problem of problems) err(`kehoach: ${file}: ${problem[language]}\n`);
  return settings;

  function written(): unknown {
    if (!fs.existsSync(file)) return {};
    try {
      return JSON.parse(withoutComments(fs.readFileSync(file, "utf8")));
    } catch (error) {
      err(`kehoach: ${file}: ${systemProblem(error)[language]}\n`);
      return {};
    }
  }
}

/** Editors allow comments, and commas behind the last value. */
function withoutComments(json: string): string {
  return json
    .replace(/("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, (_, text: string | undefined) => text ?? "")
    .replace(/("(?:[^"\\\n]|\\.)*")|,(?=\s*[}\]])/g, (_, text: string | undefined) => text ?? "");
}

/** "kehoach.page.margin.top": 25 as `{ page: { margin: { top: 25 } } }`, as editors hand settings on. */
function groupsOf(flat: unknown): Record<string, unknown> {
  const groups: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(typeof flat === "object" && flat !== null ? flat : {})) {
    const names = key.split(".");
    const last = names.at(-1);
    if (names[0] !== "kehoach" || last === undefined || names.some((name) => name === "__proto__")) continue;
    let group = groups;
    for (const name of names.slice(1, -1)) {
      const inner: Record<string, unknown> = { ...(groupIn(group[name]) ?? {}) };
      group[name] = inner;
      group = inner;
    }
    group[last] = value;
  }
  return groups;
}

function groupIn(value: unknown): object | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}
