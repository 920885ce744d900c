import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type Checklist,
  type ChecklistCounts,
  checklistCountsRequest,
  checklistRequest,
} from "../../../server/src/features/checklist-entry.ts";
import { type Question, question } from "../question.ts";

export const askChecklist = (client: BaseLanguageClient): Question<Checklist> => question(client, checklistRequest);
export const askChecklistCounts = (client: BaseLanguageClient): Question<ChecklistCounts> => question(client, checklistCountsRequest);
