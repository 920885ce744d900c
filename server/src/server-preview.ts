import type { Connection } from "vscode-languageserver";
import { planPages } from "./output/layout/plan-pages.ts";
import { type LaidOut, previewBlocks, sourceOf } from "./output/preview/preview-blocks.ts";
import { previewEdits } from "./output/preview/preview-edits.ts";
import {
  type PreviewAnswer,
  type PreviewParams,
  type PreviewSource,
  type PreviewSourceParams,
  previewClosed,
  previewRequest,
  previewSourceRequest,
} from "./output/preview/preview-format.ts";
import type { PlanDocument } from "./plan/document.ts";
import type { CheckedFinding } from "./rules/check.ts";
import type { Answer } from "./server-navigation.ts";
import { type OpenPlan, planOf } from "./workspace/open-plan.ts";
import type { PageStyle } from "./workspace/page-style.ts";
import type { SettingsStore } from "./workspace/settings-store.ts";

export interface PreviewOptions {
  readonly connection: Connection;
  readonly answer: Answer;
  readonly settings: SettingsStore;
  readonly findingsOf: (open: OpenPlan) => Promise<readonly CheckedFinding[]>;
}

/** What a preview shows now: the next answer tells only what has changed since. */
interface Shown {
  readonly id: number;
  readonly document: PlanDocument;
  readonly style: PageStyle;
  readonly laidOut: readonly LaidOut[];
  readonly keys: readonly string[];
}

/** The printed page beside the text. Nothing is laid out, and nothing kept, while nobody looks at it. */
export function registerPreview({ connection, answer, settings, findingsOf }: PreviewOptions): { forget(uri: string): void } {
  const shown = new Map<string, Shown>();
  let last = 0;
  connection.onRequest(
    previewRequest,
    answer("preview", async (open, { known }: PreviewParams, token): Promise<PreviewAnswer | null> => {
      const { language, pageStyle } = await settings.of(open.uri);
      const findings = await findingsOf(open);
      if (token.isCancellationRequested) return null;
      const document = planOf(open);
      const pages = planPages(document, pageStyle, pageStyle.draftMark && findings.some(({ severity }) => severity === "error"));
      const laidOut = previewBlocks(document, pages, { findings, language });
      const blocks = laidOut.map(({ block }) => block);
      const kept = shown.get(open.uri);
      const before = kept && kept.id === known ? kept : undefined;
      const now = { id: ++last, document, style: pageStyle, laidOut, keys: blocks.map((block) => JSON.stringify(block)) };
      shown.set(open.uri, now);
      return {
        id: now.id,
        since: before?.id ?? null,
        edits: previewEdits(before?.keys ?? [], now.keys, blocks),
        ...(before && beginAlike(before.laidOut, laidOut) ? {} : { lines: laidOut.map(({ line }) => line) }),
        title: pages.title,
        ...(before?.style === pageStyle ? {} : { style: pageStyle }),
      };
    }),
  );
  connection.onRequest(
    previewSourceRequest,
    answer("previewSource", (open, { block, line, offset }: PreviewSourceParams): PreviewSource | null => {
      const known = shown.get(open.uri);
      return (known && sourceOf(known.document, known.laidOut[block]?.lines[line], offset)) ?? null;
    }),
  );
  const forget = (uri: string): void => {
    shown.delete(uri);
  };
  connection.onNotification(previewClosed, ({ textDocument }: { readonly textDocument: { readonly uri: string } }) =>
    forget(textDocument.uri),
  );
  return { forget };
}

function beginAlike(before: readonly LaidOut[], after: readonly LaidOut[]): boolean {
  return before.length === after.length && before.every(({ line }, index) => line === after[index]?.line);
}
