import { citationsOf } from "../facts/citations.ts";
import { citedDocuments } from "../features/cited-documents.ts";
import { diagnosticsOf } from "../features/diagnostics.ts";
import { citedDocumentsText } from "../output/cited-documents-text.ts";
import { citationJson, jsonOf } from "../output/json.ts";
import type { PlanDocument } from "../plan/document.ts";
import { parsePlan } from "../plan/parse.ts";
import { createChecker } from "../rules/check.ts";
import { rules } from "../rules/index.ts";
import { eachPlan } from "./each-plan.ts";
import { ownCatalogue } from "./own-catalogue.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";

/** `kehoach citations PATH…`: the documents each plan cites, for people grouped and with what is wrong; as JSON every citation for itself. */
export async function citations(
  paths: readonly string[],
  { format }: { readonly format: "text" | "json" },
  terminal: Terminal,
): Promise<ExitStatus> {
  const files: object[] = [];
  const show = format === "text" ? textOf(terminal) : undefined;
  const allRead = await eachPlan(paths, terminal, ({ path, text }) => {
    const document = parsePlan(text);
    if (show) terminal.out(show(path, document));
    else files.push({ path, citations: citationsOf(document).map((placed) => citationJson(document, placed)) });
  });
  if (!show) terminal.out(jsonOf({ files }));
  return allRead ? 0 : 2;
}

/** Shows plans one after another, with an empty line between them. */
function textOf(terminal: Terminal): (path: string, document: PlanDocument) => string {
  const { language } = terminal;
  const catalogue = ownCatalogue(terminal);
  const checker = createChecker(rules, (id, error) => terminal.err(`kehoach: ${id}: ${String(error)}\n`));
  let shown = 0;
  return (path, document) => {
    const findings = checker(document, {}, catalogue);
    const diagnostics = diagnosticsOf(document, findings, { language, uri: path, ruleLink: () => undefined });
    return `${shown++ > 0 ? "\n" : ""}${citedDocumentsText(path, citedDocuments(document, diagnostics, { catalogue }), language)}`;
  };
}
