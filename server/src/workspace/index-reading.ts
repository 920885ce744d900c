import { looksLikePlan } from "../plan/detect.ts";
import { parsePlan } from "../plan/parse.ts";
import { inSlices } from "./index-slices.ts";
import { detached, type PlanSummary, summaryOf } from "./index-summary.ts";
import { isNamedPlan, type SummaryRequest } from "./plan-files.ts";

/** What the index keeps of a file; nothing of one that is no plan. */
export function summaryOfFile(uri: string, text: string): PlanSummary | undefined {
  return isNamedPlan(uri) || looksLikePlan(text) ? summaryOf(parsePlan(text)) : undefined;
}

/** Reads and summarises on the thread that also answers the editor, giving way to it all the time. */
export function summariseHere(read: (uri: string) => Promise<string>, { uris, take, failed, stopped }: SummaryRequest): Promise<void> {
  const summarise = (uri: string, text: string): void => {
    const summary = summaryOfFile(uri, text);
    take(uri, summary && detached(summary));
  };
  return inSlices(uris, read, summarise, failed, stopped);
}
