import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Language } from "./settings.ts";

/** Shows how far the reading of a folder is. */
export interface IndexProgress {
  report(done: number, total: number): void;
  done(): void;
}

/** Shorter work is over before anybody has read what it is. */
const patience = 500;
const interval = 200;

const titles: Readonly<Record<Language, string>> = { vi: "Đọc các kế hoạch trong thư mục", en: "Reading the folder's plans" };

/** Progress in the editor's own place for it, with a button to cancel; shown only when the work takes over half a second. */
export function showIndexProgress(connection: Connection, language: Language, cancel: () => void): IndexProgress {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let over = false;
  let told = 0;
  const begin = async (): Promise<void> => {
    const created = await connection.window.createWorkDoneProgress();
    if (over) return;
    created.begin(titles[language], 0, undefined, true);
    created.token.onCancellationRequested(cancel);
    reporter = created;
  };
  // An editor that refuses to show progress is no reason to stop.
  const timer = setTimeout(() => void begin().catch(() => undefined), patience);
  return {
    report: (done, total) => {
      const now = performance.now();
      if (!reporter || now - told < interval) return;
      told = now;
      reporter.report(Math.floor((done * 100) / total), `${done}/${total}`);
    },
    done: () => {
      over = true;
      clearTimeout(timer);
      reporter?.done();
    },
  };
}
