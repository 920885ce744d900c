import { z } from "zod";
import { userCatalogueSchema } from "../catalogue/schema.ts";
import type { Message } from "../rules/rule.ts";
import { type CatalogueSource, readCatalogueSetting } from "./catalogue-setting.ts";
import { type IssuerProfile, issuerSchemas, noProfile, readIssuerProfile } from "./issuer-profile.ts";
import { spokenLanguage } from "./language.ts";
import { missingDeadlines, rulesOnMissingDeadlines } from "./missing-deadlines.ts";
import { pageSchemas, readPageSettings } from "./page-settings.ts";
import { type PageStyle, usualStyle } from "./page-style.ts";

export type Language = "vi" | "en";

const severity = z.enum(["error", "warning", "information", "hint", "off"]);

/** The settings under `kehoach.` that the server reads. `package.json` has the same keys (a test compares them). */
export const settingsSchemas = {
  language: z.enum(["auto", "vi", "en"]).default("auto"),
  rules: z.record(z.string(), severity).default({}),
  "index.exclude": z.array(z.string()).default(["**/node_modules", "**/.*"]),
  codeLens: z.boolean().default(false),
  "inlayHints.deadlines": z.boolean().default(false),
  "numbering.onNewline": z.boolean().default(false),
  "deadlines.missing": missingDeadlines.default("siblings"),
  ...pageSchemas,
  ...issuerSchemas,
  dictionary: z.record(z.string(), z.boolean()).default({}),
  catalogue: z.union([z.array(z.union([z.string(), userCatalogueSchema])), userCatalogueSchema]).default([]),
} as const;

export interface Settings {
  readonly language: Language;
  /** By rule id: what `kehoach.rules` says, and what `kehoach.deadlines.missing` turns on and off. */
  readonly rules: Readonly<Record<string, z.infer<typeof severity>>>;
  /** Glob patterns of what the folder index leaves out, besides what the editor itself leaves out. */
  readonly indexExclude: readonly string[];
  /** Whether uses are counted above legal bases and short names, and tasks above headings. */
  readonly codeLens: boolean;
  /** Whether deadlines are followed by their last day. */
  readonly deadlineHints: boolean;
  /** Whether a newline after an item brings the next number. */
  readonly numberingOnNewline: boolean;
  /** Who writes the plans. */
  readonly issuer: IssuerProfile;
  /** How the printed page looks, in the preview and in Word. */
  readonly pageStyle: PageStyle;
  /** Words of one's own that no rule on spelling reports. */
  readonly dictionary: readonly string[];
  /** What one adds to the catalogue: files, and rows that stand in the settings themselves. */
  readonly catalogue: readonly CatalogueSource[];
}

export interface SettingsReading {
  readonly settings: Settings;
  /** One sentence for each value that cannot be used, with its key; the default stands in. */
  readonly problems: readonly Message[];
}

export const defaultSettings: Settings = {
  language: "vi",
  rules: {},
  indexExclude: settingsSchemas["index.exclude"].parse(undefined),
  codeLens: false,
  deadlineHints: false,
  numberingOnNewline: false,
  issuer: noProfile,
  pageStyle: usualStyle,
  dictionary: [],
  catalogue: [],
};

/**
 * Reads settings as the client sends them; `displayLanguage` is the editor's own. A broken value is reported with its key and the default is
 * used; the rest stays.
 */
export function readSettings(raw: unknown, knownRules: ReadonlySet<string>, displayLanguage?: string): SettingsReading {
  const values = typeof raw === "object" && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
  const problems: Message[] = [];
  const language = settingsSchemas.language.safeParse(values.language ?? undefined);
  if (!language.success) {
    problems.push({
      vi: `kehoach.language: phải là "auto", "vi" hoặc "en"; tạm dùng "auto".`,
      en: `kehoach.language: must be "auto", "vi" or "en"; "auto" is used.`,
    });
  }
  const rules: Record<string, z.infer<typeof severity>> = {};
  const given = values.rules ?? {};
  if (typeof given !== "object" || Array.isArray(given)) {
    problems.push({
      vi: "kehoach.rules: phải là một đối tượng {quy tắc: mức}; tạm bỏ qua.",
      en: "kehoach.rules: must be an object {rule: severity}; it is ignored.",
    });
  } else {
    for (const [id, value] of Object.entries(given as Record<string, unknown>)) {
      const parsed = severity.safeParse(value);
      if (!knownRules.has(id)) {
        problems.push({ vi: `kehoach.rules: không có quy tắc “${id}”.`, en: `kehoach.rules: there is no rule “${id}”.` });
      } else if (parsed.success) rules[id] = parsed.data;
      else {
        problems.push({
          vi: `kehoach.rules.${id}: mức phải là error, warning, information, hint hoặc off; tạm dùng mức sẵn có.`,
          en: `kehoach.rules.${id}: the severity must be error, warning, information, hint or off; the rule keeps its own.`,
        });
      }
    }
  }
  const exclude = settingsSchemas["index.exclude"].safeParse(within(values.index, "exclude"));
  if (!exclude.success) {
    problems.push({
      vi: "kehoach.index.exclude: phải là một danh sách mẫu đường dẫn; tạm dùng danh sách sẵn có.",
      en: "kehoach.index.exclude: must be a list of path patterns; the default list is used.",
    });
  }
  const codeLens = settingsSchemas.codeLens.safeParse(values.codeLens ?? undefined);
  if (!codeLens.success) {
    problems.push({
      vi: "kehoach.codeLens: phải là true hoặc false; tạm dùng false.",
      en: "kehoach.codeLens: must be true or false; false is used.",
    });
  }
  const deadlineHints = settingsSchemas["inlayHints.deadlines"].safeParse(within(values.inlayHints, "deadlines"));
  if (!deadlineHints.success) {
    problems.push({
      vi: "kehoach.inlayHints.deadlines: phải là true hoặc false; tạm dùng false.",
      en: "kehoach.inlayHints.deadlines: must be true or false; false is used.",
    });
  }
  const onNewline = settingsSchemas["numbering.onNewline"].safeParse(within(values.numbering, "onNewline"));
  if (!onNewline.success) {
    problems.push({
      vi: "kehoach.numbering.onNewline: phải là true hoặc false; tạm dùng false.",
      en: "kehoach.numbering.onNewline: must be true or false; false is used.",
    });
  }
  const missing = settingsSchemas["deadlines.missing"].safeParse(within(values.deadlines, "missing"));
  if (!missing.success) {
    problems.push({
      vi: 'kehoach.deadlines.missing: phải là "siblings", "reports", "all" hoặc "off"; tạm dùng "siblings".',
      en: 'kehoach.deadlines.missing: must be "siblings", "reports", "all" or "off"; "siblings" is used.',
    });
  }
  const dictionary = settingsSchemas.dictionary.safeParse(values.dictionary ?? undefined);
  if (!dictionary.success) {
    problems.push({
      vi: "kehoach.dictionary: phải là một đối tượng {từ: true}; tạm bỏ qua.",
      en: "kehoach.dictionary: must be an object {word: true}; it is ignored.",
    });
  }
  const issuer = readIssuerProfile(values.issuer);
  problems.push(...issuer.problems);
  const page = readPageSettings(values.page);
  problems.push(...page.problems);
  const catalogue = readCatalogueSetting(values.catalogue);
  problems.push(...catalogue.problems);
  const indexExclude = exclude.success ? exclude.data : defaultSettings.indexExclude;
  const shown = codeLens.success && codeLens.data;
  const used: Settings = {
    language: spokenLanguage(values.language, displayLanguage),
    rules: { ...rulesOnMissingDeadlines[missing.success ? missing.data : "siblings"], ...rules },
    indexExclude,
    codeLens: shown,
    deadlineHints: deadlineHints.success && deadlineHints.data,
    numberingOnNewline: onNewline.success && onNewline.data,
    issuer: issuer.profile,
    pageStyle: page.style,
    dictionary: Object.entries(dictionary.success ? dictionary.data : {}).flatMap(([word, known]) => (known ? [word] : [])),
    catalogue: catalogue.sources,
  };
  return { settings: used, problems };
}

/** The value of a setting with a dot in its key: clients send "index.exclude" as `{ index: { exclude } }`. */
function within(group: unknown, key: string): unknown {
  return typeof group === "object" && group !== null ? ((group as Readonly<Record<string, unknown>>)[key] ?? undefined) : undefined;
}
