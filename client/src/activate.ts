import { commands, type ExtensionContext } from "vscode";
import { showCitedDocuments } from "./cited-documents/view.ts";
import { copyCitedDocuments } from "./commands/copy-cited-documents.ts";
import { explainRule } from "./commands/explain-rule.ts";
import { goToMention } from "./commands/go-to-mention.ts";
import { showReferences } from "./commands/show-references.ts";
import { turnOffRule } from "./commands/turn-off-rule.ts";
import { detectPlans } from "./detection.ts";
import { type ClientFactory, clientOptions, openLog, rulesDocument } from "./language-client.ts";
import { servePlanFiles } from "./plan-files.ts";
import { type ServerOnDemand, startOnDemand } from "./server-on-demand.ts";
import { showStatus } from "./status.ts";

/** Start-up shared by the Node and the web extension host. */
export function activateWith(context: ExtensionContext, createClient: ClientFactory): ServerOnDemand {
  const log = openLog(context);
  const client = createClient(clientOptions(context, log));
  const server = startOnDemand(context, client);
  showStatus(context, client);
  detectPlans(context);
  showCitedDocuments(context, client);
  context.subscriptions.push(
    ...servePlanFiles(client),
    commands.registerCommand("kehoach.restartServer", () => server.restart()),
    commands.registerCommand("kehoach.showLog", () => log.show()),
    commands.registerCommand("kehoach.explainRule", (ruleId: unknown) => explainRule(rulesDocument(context), ruleId)),
    commands.registerCommand("kehoach.turnOffRule", turnOffRule),
    commands.registerCommand("kehoach.copyCitedDocuments", () => copyCitedDocuments(client)),
    commands.registerCommand("kehoach.goToMention", goToMention),
    commands.registerCommand("kehoach.showReferences", showReferences),
  );
  return server;
}
