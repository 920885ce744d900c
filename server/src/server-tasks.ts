import {
  type CallHierarchyItem,
  type CallHierarchyPrepareParams,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InlayHintParams,
  InlayHintRefreshRequest,
} from "vscode-languageserver";
import { givenOnce } from "./facts/task-appendix.ts";
import { tasksOf } from "./facts/tasks.ts";
import { localDay } from "./features/calendar-days.ts";
import { type HandedPlan, incomingCalls, outgoingCalls, prepareCallHierarchy } from "./features/call-hierarchy.ts";
import { deadlineHints } from "./features/inlay-hints.ts";
import { taskCountsRequest, tasksRequest } from "./features/task-entry.ts";
import { countTasks, taskEntries } from "./features/tasks.ts";
import type { Answer } from "./server-navigation.ts";
import { type OpenPlan, planOf } from "./workspace/open-plan.ts";
import type { OwnCatalogues } from "./workspace/own-catalogues.ts";
import type { SettingsStore } from "./workspace/settings-store.ts";

export interface TasksOptions {
  readonly connection: Connection;
  readonly answer: Answer;
  readonly catalogues: OwnCatalogues;
  readonly settings: SettingsStore;
}

export const tasksCapabilities = { inlayHintProvider: true, callHierarchyProvider: true } as const;

export interface Tasks {
  initialize(params: InitializeParams): void;
}

/** Tasks and deadlines: lists and counts for views, hints beside deadlines, who hands work to whom. */
export function registerTasks({ connection, answer, catalogues, settings }: TasksOptions): Tasks {
  let refreshesHints = false;
  /** Lists the tasks with the folder's bodies; nothing for a text that has changed since it was asked for. */
  const listed =
    <R>(list: (open: OpenPlan, agencies: HandedPlan["agencies"]) => R) =>
    async (open: OpenPlan, _params: unknown, token: CancellationToken): Promise<R | null> => {
      const { agencies } = await catalogues.of(open.uri);
      return token.isCancellationRequested ? null : list(open, agencies);
    };
  connection.onRequest(
    tasksRequest,
    answer(
      "tasks",
      listed((open, agencies) => taskEntries(planOf(open), agencies)),
    ),
  );
  connection.onRequest(
    taskCountsRequest,
    answer(
      "taskCounts",
      listed((open, agencies) => countTasks(givenOnce(planOf(open), tasksOf(planOf(open), agencies)))),
    ),
  );
  connection.languages.inlayHint.on(
    answer("inlayHint", async (open, { range }: InlayHintParams) => {
      const { deadlineHints: shown, language } = await settings.of(open.uri);
      return shown ? deadlineHints(planOf(open), range, localDay(new Date()), language) : [];
    }),
  );
  settings.onChange(() => {
    // A client that is gone needs no hints.
    if (refreshesHints) connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined);
  });

  const handedPlan = async (open: OpenPlan): Promise<HandedPlan> => {
    const { agencies } = await catalogues.of(open.uri);
    const { language } = await settings.of(open.uri);
    return { document: planOf(open), uri: open.uri, agencies, language };
  };
  /** Answers about a body that was found before. */
  const about = <R>(name: string, read: (plan: HandedPlan, item: CallHierarchyItem) => R) => {
    const found = answer(
      name,
      async (open, { item }: { readonly textDocument: { readonly uri: string }; readonly item: CallHierarchyItem }) =>
        read(await handedPlan(open), item),
    );
    return ({ item }: { readonly item: CallHierarchyItem }, token: CancellationToken) => found({ textDocument: item, item }, token);
  };
  connection.languages.callHierarchy.onPrepare(
    answer("prepareCallHierarchy", async (open, { position }: CallHierarchyPrepareParams) =>
      prepareCallHierarchy(await handedPlan(open), position),
    ),
  );
  connection.languages.callHierarchy.onIncomingCalls(about("incomingCalls", incomingCalls));
  connection.languages.callHierarchy.onOutgoingCalls(about("outgoingCalls", outgoingCalls));

  return {
    initialize: ({ capabilities: { workspace } }) => {
      refreshesHints = workspace?.inlayHint?.refreshSupport === true;
    },
  };
}
