import * as path from "node:path";
import { pathToFileURL } from "node:url";

/** A path as a URI reference: relative ones stay relative ("Kế%20hoạch/a.txt" percent-encoded), absolute ones become file: URIs. */
export function uriReference(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return path.normalize(file).split(path.sep).map(encodeURIComponent).join("/");
}
