import type { Pages } from "../layout/pages.ts";

/** What the bundle that `word-file.ts` starts offers. */
export interface WordFiles {
  wordFile(pages: Pages): Promise<Uint8Array>;
}

/** The request of "Xuất Word": `{ textDocument: { uri } }` → the plan's pages. */
export const planPagesRequest = "kehoach/planPages";
