import * as fs from "node:fs";
import { type Catalogue, mergeCatalogue, shippedCatalogue } from "../catalogue/catalogue.ts";
import { readUserCatalogue } from "../catalogue/user-catalogue.ts";
import { folderCatalogue } from "../workspace/own-catalogues.ts";
import { systemProblem } from "./read-input.ts";
import type { Terminal } from "./terminal.ts";

/** The shipped catalogue with what the current folder adds; a line on standard error for each row of it that cannot be used. */
export function ownCatalogue({ err, language }: Terminal): Catalogue {
  if (!fs.existsSync(folderCatalogue)) return shippedCatalogue();
  try {
    const { catalogue, problems } = readUserCatalogue(fs.readFileSync(folderCatalogue, "utf8"));
    for (const { path, message, line, character } of problems)
      err(`kehoach: ${folderCatalogue}:${line + 1}:${character + 1}: ${path === "" ? "" : `${path}: `}${message}\n`);
    return mergeCatalogue(shippedCatalogue(), catalogue);
  } catch (error) {
    err(`kehoach: ${folderCatalogue}: ${systemProblem(error)[language]}\n`);
    return shippedCatalogue();
  }
}
