import type { CompletionItem } from "vscode-languageserver-types";
import { knownDocument } from "../facts/known-document.ts";
import type { CompletionData, CompletionDataOnDay } from "./completion-candidate.ts";
import { agencyMarkdown } from "./hover-agency.ts";
import { knownMarkdown } from "./hover-document.ts";
import { usualAbbreviation } from "./hover-names.ts";
import type { Knowledge } from "./knowledge.ts";
import { knownLaws } from "./known-documents.ts";

/** Adds what a completion item is: since when it holds, what it was or became, how sure that is. Items of the plan's own words stay. */
export function resolvedCompletion(item: CompletionItem, knowledge: Knowledge): CompletionItem {
  const data: unknown = item.data;
  const value = isOnDay(data) ? markdownOf(data, data.day, knowledge) : undefined;
  return value ? { ...item, documentation: { kind: "markdown", value } } : item;
}

function markdownOf(data: CompletionData, day: string, knowledge: Knowledge): string | undefined {
  const { catalogue } = knowledge;
  switch (data.kind) {
    case "document": {
      const known = knownDocument(catalogue, undefined, data.symbol, data.date);
      return known && knownMarkdown(known, day, knowledge);
    }
    case "law": {
      const [known] = knownLaws(catalogue, data.name);
      return known && knownMarkdown(known, day, knowledge);
    }
    case "agency": {
      const agency = catalogue.agencies.byId(data.id);
      return agency && agencyMarkdown(agency, day, knowledge);
    }
    case "abbreviation":
      return usualAbbreviation(data.short, knowledge);
  }
}

function isOnDay(data: unknown): data is CompletionDataOnDay {
  return typeof data === "object" && data !== null && "kind" in data && "day" in data && typeof data.day === "string";
}
