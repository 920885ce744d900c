/** Tells by its path below a workspace folder ("2025/nháp/kế hoạch.md", forward slashes) whether a file or folder is left out. */
export type Excluded = (path: string) => boolean;

/** What `files.exclude` and `search.exclude` look like: a glob pattern, and whether it holds. Conditions ("when") are not ours to try. */
export function globsOf(setting: unknown): readonly string[] {
  if (typeof setting !== "object" || setting === null) return [];
  return Object.entries(setting).flatMap(([glob, holds]: [string, unknown]) => (holds === true ? [glob] : []));
}

/** A pattern of a folder leaves out everything in it, as in the editor: a path is out when it or a folder above it matches. */
export function excludedBy(globs: readonly string[]): Excluded {
  const patterns = globs.filter((glob) => glob.trim() !== "").map(patternOf);
  if (patterns.length === 0) return () => false;
  return (path) => {
    for (let end = path.indexOf("/"); ; end = path.indexOf("/", end + 1)) {
      const upTo = end < 0 ? path : path.slice(0, end);
      if (patterns.some((pattern) => pattern.test(upTo))) return true;
      if (end < 0) return false;
    }
  };
}

/** `*` and `?` stay within a name, `**` goes through folders, `{a,b}` is either; everything else stands for itself. */
function patternOf(glob: string): RegExp {
  let source = "";
  let open = 0;
  const trimmed = glob.replace(/^\.?\/+/, "").replace(/\/(?:\*\*)?$/, "");
  for (let at = 0; at < trimmed.length; at++) {
    const rest = trimmed.slice(at);
    const letter = rest.charAt(0);
    if (rest.startsWith("**/")) {
      source += "(?:[^/]+/)*";
      at += 2;
    } else if (rest.startsWith("**")) {
      source += ".*";
      at += 1;
    } else if (letter === "*") source += "[^/]*";
    else if (letter === "?") source += "[^/]";
    else if (letter === "{" && rest.includes("}")) {
      source += "(?:";
      open++;
    } else if (letter === "}" && open > 0) {
      source += ")";
      open--;
    } else if (letter === "," && open > 0) source += "|";
    else source += letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  return new RegExp(`^${source}${")".repeat(open)}$`, "u");
}
