import { env, workspace } from "vscode";
import { spokenLanguage } from "../../server/src/workspace/language.ts";
import type { Language } from "../../server/src/workspace/settings.ts";

/** A sentence for the user, Vietnamese and English. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}

/** The language of the setting `kehoach.language`, as the server reads it too; "auto" goes by the editor's display language. */
export function spoken(): Language {
  return spokenLanguage(workspace.getConfiguration("kehoach").get<unknown>("language"), env.language);
}

/** The sentence in the language of the setting. */
export function say(wording: Wording): string {
  return wording[spoken()];
}
