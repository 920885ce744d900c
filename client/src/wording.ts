import { workspace } from "vscode";

/** A sentence for the user, Vietnamese and English. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}

/**
 * The sentence in the language of the setting `kehoach.language`. "auto" speaks Vietnamese: plans are written in Vietnamese,
 * also by people whose editor is not.
 */
export function say(wording: Wording): string {
  return workspace.getConfiguration("kehoach").get("language") === "en" ? wording.en : wording.vi;
}
