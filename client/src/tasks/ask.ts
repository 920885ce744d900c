import type { BaseLanguageClient } from "vscode-languageclient";
import { type TaskCounts, type TaskEntry, taskCountsRequest, tasksRequest } from "../../../server/src/features/task-entry.ts";
import { type Question, question } from "../question.ts";

export const askTasks = (client: BaseLanguageClient): Question<readonly TaskEntry[]> => question(client, tasksRequest);
export const askTaskCounts = (client: BaseLanguageClient): Question<TaskCounts> => question(client, taskCountsRequest);
