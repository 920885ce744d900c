import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import type { Message } from "../rules/rule.ts";
import { spokenLanguage } from "./language.ts";
import { defaultSettings, type Language, readSettings, type Settings } from "./settings.ts";

export interface SettingsStore {
  /** Called once with what the client can do and the language of the editor's own words. */
  start(clientAnswers: boolean, displayLanguage: string | undefined): void;
  pulled(): boolean;
  /** The settings for a document (folders may differ); kept until they change. */
  of(uri: string): Promise<Settings>;
  /** The language last read, for what belongs to no document. */
  language(): Language;
  /** Tells the user of a value that cannot be used, in the language last read; the same thing once until the settings change. */
  tell(problem: Message): void;
  forget(uri: string): void;
  /** Grows with every change, so that results of earlier settings can be told. */
  generation(): number;
  onChange(listener: () => void): void;
}

/** Keeps the settings of the open documents in step with the client, and tells the user of values that cannot be used, anew after every change. */
export function createSettingsStore(connection: Connection, knownRules: ReadonlySet<string>): SettingsStore {
  const known = new Map<string, Promise<Settings>>();
  const told = new Set<string>();
  const listeners: (() => void)[] = [];
  let asks = false;
  let generation = 0;
  let sent: unknown;
  let displayLanguage: string | undefined;
  let { language } = defaultSettings;

  const tell = (problem: Message): void => {
    if (told.has(problem.vi)) return;
    told.add(problem.vi);
    // Not `window.showWarningMessage`: that is a request, and an editor that refuses it would end the server.
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: problem[language] });
  };
  const read = (raw: unknown): Settings => {
    const { settings, problems } = readSettings(raw, knownRules, displayLanguage);
    language = settings.language;
    for (const problem of problems) tell(problem);
    return settings;
  };
  const ask = async (uri: string): Promise<Settings> => {
    if (!asks) return read(sent);
    try {
      return read(await connection.workspace.getConfiguration({ scopeUri: uri, section: "kehoach" }));
    } catch {
      return read(undefined); // the client went away or cannot tell: the defaults are safe
    }
  };
  connection.onDidChangeConfiguration(({ settings }: { settings?: { kehoach?: unknown } | null }) => {
    sent = settings?.kehoach ?? sent;
    known.clear();
    told.clear();
    generation++;
    for (const listener of listeners) listener();
  });
  return {
    start: (clientAnswers, shownIn) => {
      asks = clientAnswers;
      displayLanguage = shownIn;
      language = spokenLanguage(undefined, shownIn);
    },
    pulled: () => asks,
    of: (uri) => {
      const settings = known.get(uri) ?? ask(uri);
      known.set(uri, settings);
      return settings;
    },
    language: () => language,
    tell,
    forget: (uri) => {
      known.delete(uri);
    },
    generation: () => generation,
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
