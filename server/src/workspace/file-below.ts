/** The URI of a file by its path from a folder. "../chung/x.json" leads out of the folder; the URI has no dots, so that it equals the one in which changes are told of. */
export function below(folder: string, path: string): string {
  const [, root = "", above = ""] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)(.*)$/i.exec(folder) ?? [];
  const segments = above.split("/").filter((segment) => segment !== "");
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(encodeURIComponent(segment));
  }
  return `${root}/${segments.join("/")}`;
}
