import type { Connection } from "vscode-languageserver";
import { localDay } from "./features/calendar-days.ts";
import { knownBases } from "./features/new-plan-knowledge.ts";
import { type NewPlanKnowledge, newPlanKnowledgeRequest } from "./features/new-plan-knowledge-request.ts";
import type { OwnCatalogues } from "./workspace/own-catalogues.ts";
import type { SettingsStore } from "./workspace/settings-store.ts";

export interface NewPlanOptions {
  readonly connection: Connection;
  readonly catalogues: OwnCatalogues;
  readonly settings: SettingsStore;
}

/** What the questions for a new plan are asked with; `uri` is where the plan will be, for the settings and catalogue of its folder. */
export function registerNewPlan({ connection, catalogues, settings }: NewPlanOptions): void {
  connection.onRequest(newPlanKnowledgeRequest, async ({ uri }: { readonly uri: string }): Promise<NewPlanKnowledge> => {
    const [{ issuer: profile }, catalogue] = await Promise.all([settings.of(uri), catalogues.of(uri)]);
    settings.forget(uri);
    const today = localDay(new Date());
    return { profile, bases: knownBases(catalogue, today), year: Number(today.slice(0, 4)) };
  });
}
