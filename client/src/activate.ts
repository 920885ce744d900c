import { commands, type ExtensionContext } from "vscode";
import { explainRule } from "./commands/explain-rule.ts";
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
  context.subscriptions.push(
    ...servePlanFiles(client),
    commands.registerCommand("kehoach.restartServer", () => server.restart()),
    commands.registerCommand("kehoach.showLog", () => log.show()),
    commands.registerCommand("kehoach.explainRule", (ruleId: unknown) => explainRule(rulesDocument(context), ruleId)),
    commands.registerCommand("kehoach.turnOffRule", turnOffRule),
  );
  return server;
}
