import type { Language } from "./settings.ts";

/**
 * The language that the setting `kehoach.language` asks for. "auto" (and a value that there is not) goes by the editor's display language, a
 * tag as "vi" or "en-GB": English for every language but Vietnamese, Vietnamese for an editor that tells none.
 */
export function spokenLanguage(setting: unknown, displayLanguage: string | undefined): Language {
  if (setting === "vi" || setting === "en") return setting;
  return displayLanguage === undefined || /^vi(?![a-z])/iu.test(displayLanguage) ? "vi" : "en";
}
