import { commands, type ExtensionContext, type Position, type Uri } from "vscode";
import { showErrorsLeft } from "./checklist/status.ts";
import { showChecklist } from "./checklist/view.ts";
import { showCitedDocuments } from "./cited-documents/view.ts";
import { acceptFindingsInFront, takeBackAcceptedInFront } from "./commands/accept-findings.ts";
import { addToDictionary } from "./commands/add-to-dictionary.ts";
import { changePartLevel } from "./commands/change-level.ts";
import { copyCitedDocuments } from "./commands/copy-cited-documents.ts";
import { explainRule } from "./commands/explain-rule.ts";
import { exportTasks } from "./commands/export-tasks.ts";
import { exportPdf, exportWord } from "./commands/export-word.ts";
import { goToMention } from "./commands/go-to-mention.ts";
import { importWord } from "./commands/import-word.ts";
import { joinWrappedLines } from "./commands/join-wrapped.ts";
import { movePart } from "./commands/move-section.ts";
import { newPlan } from "./commands/new-plan.ts";
import { offerCleanedPaste, pasteCleaned } from "./commands/paste-cleaned.ts";
import { renumberPlan } from "./commands/renumber.ts";
import { reportProblem } from "./commands/report-problem.ts";
import { offerSample } from "./commands/sample-plan.ts";
import { showReferences } from "./commands/show-references.ts";
import { writeTaskAppendix } from "./commands/task-appendix.ts";
import { toggleDeadlineHints } from "./commands/toggle-deadline-hints.ts";
import { turnOffRule } from "./commands/turn-off-rule.ts";
import { showComparison } from "./comparison/view.ts";
import { detectPlans } from "./detection.ts";
import { type ClientFactory, clientOptions, openLog, rulesDocument } from "./language-client.ts";
import { showLanguageStatus } from "./language-status.ts";
import { servePlanFiles } from "./plan-files.ts";
import { offerPreview } from "./preview/commands.ts";
import { type ServerOnDemand, startOnDemand } from "./server-on-demand.ts";
import { showTaskCounts } from "./status.ts";
import type { FileWriters } from "./task-files/writer.ts";
import { showTasksBelow } from "./tasks/show-tasks-below.ts";
import { showTasks } from "./tasks/view.ts";
import { openWordFiles } from "./word/opened-word.ts";

/** What differs between the hosts. */
export interface Host {
  readonly createClient: ClientFactory;
  readonly write: FileWriters;
  /** What the extension runs on, as a problem report tells it. */
  readonly platform: string;
}

/** Start-up shared by the Node and the web extension host. */
export function activateWith(context: ExtensionContext, { createClient, write, platform }: Host): ServerOnDemand {
  const log = openLog(context);
  const client = createClient(clientOptions(context, log));
  const server = startOnDemand(context, client);
  showLanguageStatus(context, client);
  showTaskCounts(context, client);
  showErrorsLeft(context, client);
  detectPlans(context);
  showTasks(context, client);
  showCitedDocuments(context, client);
  showComparison(context, client);
  showChecklist(context, client);
  context.subscriptions.push(
    ...servePlanFiles(client),
    ...offerCleanedPaste(client),
    ...offerPreview(context, client),
    ...offerSample(context),
    commands.registerCommand("kehoach.restartServer", () => server.restart()),
    commands.registerCommand("kehoach.showLog", () => log.show()),
    commands.registerCommand("kehoach.reportProblem", () => reportProblem(context, platform)),
    commands.registerCommand("kehoach.explainRule", (ruleId: unknown) => explainRule(rulesDocument(context), ruleId)),
    commands.registerCommand("kehoach.turnOffRule", turnOffRule),
    commands.registerCommand("kehoach.newPlan", () => newPlan(server, client)),
    commands.registerCommand("kehoach.addToDictionary", addToDictionary),
    commands.registerCommand("kehoach.acceptFindings", () => acceptFindingsInFront(client)),
    commands.registerCommand("kehoach.takeBackAccepted", () => takeBackAcceptedInFront(client)),
    commands.registerCommand("kehoach.copyCitedDocuments", () => copyCitedDocuments(client)),
    commands.registerCommand("kehoach.goToMention", goToMention),
    commands.registerCommand("kehoach.showReferences", showReferences),
    commands.registerCommand("kehoach.showTasksBelow", (uri: Uri, at: Position) => showTasksBelow(client, uri, at)),
    commands.registerCommand("kehoach.exportTasks", (format: unknown, target: unknown) =>
      exportTasks(client, write.taskFile, { format, target }),
    ),
    commands.registerCommand("kehoach.exportWord", (target: unknown) => exportWord(client, write, target)),
    commands.registerCommand("kehoach.exportPdf", (target: unknown) => exportPdf(client, write, target)),
    commands.registerCommand("kehoach.importWord", (source: unknown) => importWord(write.readWord, source)),
    openWordFiles(write.readWord),
    commands.registerCommand("kehoach.taskAppendix", () => writeTaskAppendix(client)),
    commands.registerCommand("kehoach.moveSectionUp", () => movePart(client, "up")),
    commands.registerCommand("kehoach.moveSectionDown", () => movePart(client, "down")),
    commands.registerCommand("kehoach.promoteSection", () => changePartLevel(client, "promote")),
    commands.registerCommand("kehoach.demoteSection", () => changePartLevel(client, "demote")),
    commands.registerCommand("kehoach.renumberLevel", () => renumberPlan(client, "level")),
    commands.registerCommand("kehoach.renumberSection", () => renumberPlan(client, "section")),
    commands.registerCommand("kehoach.renumberPlan", () => renumberPlan(client, "plan")),
    commands.registerCommand("kehoach.joinWrapped", () => joinWrappedLines(client)),
    commands.registerCommand("kehoach.pasteCleaned", () => pasteCleaned(client)),
    commands.registerCommand("kehoach.toggleDeadlineHints", toggleDeadlineHints),
  );
  return server;
}
