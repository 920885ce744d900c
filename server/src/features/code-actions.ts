import { type CodeAction, type CodeActionContext, CodeActionKind, type Diagnostic, type WorkspaceEdit } from "vscode-languageserver-types";
import type { PlanDocument } from "../plan/document.ts";
import { paragraphAtLine, textOf } from "../plan/place.ts";
import type { CheckedFinding } from "../rules/check.ts";
import type { IgnoreScope } from "../rules/ignore.ts";
import { rules } from "../rules/index.ts";
import type { Message, Rule } from "../rules/rule.ts";
import type { Range } from "../text/source-text.ts";
import type { Language } from "../workspace/settings.ts";
import * as titles from "./code-action-titles.ts";
import { type CarriedFix, carriedFixes, type DiagnosticData, findingTold } from "./diagnostics.ts";
import { ruleFixEdits, safeFixEdits } from "./fix-all.ts";
import { blockAround, ignoreEdit } from "./ignore-edits.ts";
import { refactorings, renumberings } from "./refactorings.ts";
import type { SourceEdit, SourceFix } from "./source-edit.ts";

/** The kind for "fix on save": `"editor.codeActionsOnSave": { "source.fixAll.kehoach": "explicit" }`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.kehoach`;
/** Commands that the client carries out, with the rule id as their one argument; `addToDictionary` takes a word, "folder" or "user", and the plan's URI. */
export const clientCommands = {
  turnOffRule: "kehoach.turnOffRule",
  explainRule: "kehoach.explainRule",
  addToDictionary: "kehoach.addToDictionary",
} as const;

/** The rules whose words may be one's own (`kehoach.dictionary`). */
const rulesWithDictionary: ReadonlySet<string> = new Set(["spelling/syllable"]);

export interface CodeActionRequest {
  readonly document: PlanDocument;
  readonly uri: string;
  readonly version: number;
  readonly context: Pick<CodeActionContext, "diagnostics" | "only">;
  /** What is selected. */
  readonly range?: Range;
  /** All findings of the document, for the fixes of a whole rule. */
  readonly findings: readonly CheckedFinding[];
  /** Checks an edited copy with the user's settings, for `source.fixAll.kehoach`. */
  readonly check: (document: PlanDocument) => readonly CheckedFinding[];
  readonly language: Language;
  /** Whether the client takes `documentChanges` with versions. */
  readonly versionedEdits: boolean;
  /** Whether the plan is in a folder of the workspace, which may have a dictionary of its own. */
  readonly inFolder?: boolean;
  /** What can be done with the document cited at the cursor. */
  readonly offers?: readonly SourceFix[];
}

/** One of our diagnostics with what its quick fixes need. */
interface Reported {
  readonly diagnostic: Diagnostic;
  readonly rule: string;
  readonly fixes: readonly CarriedFix[];
  readonly paragraph: number;
  /** The words it is about; empty where no finding of the plan itself is told. */
  readonly words: string;
  /** The rule's title in the user's language. */
  readonly title: string;
}

/** The light bulb: corrections first, then all of the rule, ignoring, turning off, explaining; and `source.fixAll` when asked for. */
export function codeActions(request: CodeActionRequest): CodeAction[] {
  const { only } = request.context;
  return [
    ...(takes(only, CodeActionKind.QuickFix) ? quickFixes(request) : []),
    ...(only && takes(only, fixAllKind) ? fixAll(request) : []),
    ...(takesRefactoring(only) ? rewriting(request) : []),
  ];
}

/** Changes of form at the selection. Numbers are put in order as a quick fix where a finding says that they are not. */
function rewriting(request: CodeActionRequest): CodeAction[] {
  const { range, document, language } = request;
  if (!range) return [];
  return refactorings(document, range)
    .filter(({ kind }) => takes(request.context.only, kind))
    .map(({ title, kind, edits }) => ({ title: title[language], kind, edit: workspaceEdit(request, edits) }));
}

function renumbering(request: CodeActionRequest, reported: readonly Reported[]): CodeAction[] {
  const misnumbered = reported.find(({ rule }) => rule.startsWith("numbering/"));
  if (!misnumbered) return [];
  const { diagnostic } = misnumbered;
  return renumberings(request.document, diagnostic.range).map(({ title, edits }) => editing(request, title, diagnostic, edits));
}

function takes(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`));
}

function takesRefactoring(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((one) => one === "" || /^refactor(?:\.|$)/.test(one));
}

function quickFixes(request: CodeActionRequest): CodeAction[] {
  const reported = reportedIn(request);
  const rules = firstOfEach(reported, ({ rule }) => rule);
  const places = firstOfEach(reported, ({ rule, paragraph }) => `${rule} ${paragraph}`);
  return [
    ...reported.flatMap((one) => corrections(request, one)),
    ...reported.flatMap((one) => addingToDictionary(request, one)),
    ...renumbering(request, reported),
    ...(request.offers ?? []).map(({ title, edits }) => ({
      title: title[request.language],
      kind: CodeActionKind.QuickFix,
      edit: workspaceEdit(request, edits),
    })),
    ...rules.flatMap((one) => fixAllOfRule(request, one)),
    ...places.flatMap((one) => ignoring(request, one, "line")),
    ...places.flatMap((one) => ignoring(request, one, "block")),
    ...rules.flatMap((one) => ignoring(request, one, "file")),
    ...rules.map((one) => command(request, one, titles.turnOffRule(one.title), clientCommands.turnOffRule)),
    ...rules.map((one) => command(request, one, titles.explainRule(one.title), clientCommands.explainRule)),
  ];
}

function reportedIn({ document, context, findings, language }: CodeActionRequest): Reported[] {
  return context.diagnostics.flatMap((diagnostic) => {
    const data: unknown = diagnostic.data;
    if (!isOurs(data)) return [];
    const told = findingTold(document, findings, diagnostic, language);
    return [
      {
        diagnostic,
        rule: data.rule,
        fixes: data.fixes ?? carriedFixes(document, told, language),
        words: told ? textOf(document, told.at) : "",
        title: ruleOf(data.rule, findings)?.title[language] ?? data.rule,
        paragraph: Math.max(0, paragraphAtLine(document, diagnostic.range.start.line)),
      },
    ];
  });
}

/** The rule of a diagnostic; one that follows from the folder has no finding in the plan. */
function ruleOf(id: string, findings: readonly CheckedFinding[]): Rule | undefined {
  return findings.find(({ rule }) => rule.id === id)?.rule ?? rules.find((rule) => rule.id === id);
}

function isOurs(data: unknown): data is DiagnosticData {
  return (
    typeof data === "object" &&
    data !== null &&
    "rule" in data &&
    typeof data.rule === "string" &&
    (!("fixes" in data) || Array.isArray(data.fixes))
  );
}

function corrections(request: CodeActionRequest, { diagnostic, fixes }: Reported): CodeAction[] {
  return fixes.map(({ title, kind, edits }, index) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(index === 0 && (kind === "safe" || fixes.length === 1) ? { isPreferred: true } : {}),
    edit: workspaceEdit(request, edits),
  }));
}

function fixAllOfRule(request: CodeActionRequest, { diagnostic, rule, title }: Reported): CodeAction[] {
  const edits = ruleFixEdits(request.document, request.findings, rule);
  return edits ? [editing(request, titles.fixAllOfRule(title), diagnostic, edits)] : [];
}

function ignoring(request: CodeActionRequest, { diagnostic, rule, paragraph, title }: Reported, scope: IgnoreScope): CodeAction[] {
  const edit = ignoreEdit(request.document, rule, paragraph, scope);
  return edit ? [editing(request, ignoreTitle(request.document, title, paragraph, scope), diagnostic, [edit])] : [];
}

function ignoreTitle(document: PlanDocument, title: string, paragraph: number, scope: IgnoreScope): Message {
  if (scope === "line") return titles.ignoreOnLine(title);
  if (scope === "file") return titles.ignoreInFile(title);
  const heading = document.paragraphs[blockAround(document, paragraph)?.paragraph ?? paragraph]?.text ?? "";
  return titles.ignoreInBlock(title, heading.length > 40 ? `${heading.slice(0, Math.max(20, heading.lastIndexOf(" ", 39)))}…` : heading);
}

function addingToDictionary({ language, uri, inFolder }: CodeActionRequest, { diagnostic, rule, words }: Reported): CodeAction[] {
  if (!rulesWithDictionary.has(rule) || words === "") return [];
  const scopes = [...(inFolder ? (["folder"] as const) : []), "user" as const];
  return scopes.map((scope) => {
    const title = titles.addToDictionary[scope](words)[language];
    const id = clientCommands.addToDictionary;
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command: id, arguments: [words, scope, uri] },
    };
  });
}

function fixAll(request: CodeActionRequest): CodeAction[] {
  const edits = safeFixEdits(request.document, request.findings, request.check);
  return edits.length === 0
    ? []
    : [{ title: titles.fixEverything[request.language], kind: fixAllKind, edit: workspaceEdit(request, edits) }];
}

function editing(request: CodeActionRequest, title: Message, diagnostic: Diagnostic, edits: readonly SourceEdit[]): CodeAction {
  return { title: title[request.language], kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: workspaceEdit(request, edits) };
}

function command({ language }: CodeActionRequest, { diagnostic, rule }: Reported, message: Message, id: string): CodeAction {
  const title = message[language];
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command: { title, command: id, arguments: [rule] } };
}

/** Edits of one text as the client takes them. */
export function workspaceEdit(
  { uri, version, versionedEdits }: Pick<CodeActionRequest, "uri" | "version" | "versionedEdits">,
  edits: readonly SourceEdit[],
): WorkspaceEdit {
  const plain = edits.map(({ range, newText }) => ({ range: { start: { ...range.start }, end: { ...range.end } }, newText }));
  return versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits: plain }] } : { changes: { [uri]: plain } };
}

function firstOfEach<T>(items: readonly T[], key: (item: T) => string): T[] {
  const known = new Map<string, T>();
  for (const item of items) if (!known.has(key(item))) known.set(key(item), item);
  return [...known.values()];
}
