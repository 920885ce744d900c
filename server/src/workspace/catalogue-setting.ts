import type { CatalogueRows } from "../catalogue/catalogue.ts";
import { readUserCatalogue } from "../catalogue/user-catalogue.ts";
import type { Message } from "../rules/rule.ts";

/** One thing that the setting `kehoach.catalogue` names: a file, or rows. */
export type CatalogueSource =
  | { readonly path: string }
  /** `text` is equal for equal rows. */
  | { readonly text: string; readonly rows: CatalogueRows };

export interface CatalogueSettingReading {
  readonly sources: readonly CatalogueSource[];
  /** One sentence for each thing that cannot be used, with its key; all others are used. */
  readonly problems: readonly Message[];
}

const setting = "kehoach.catalogue";

/**
 * Reads `kehoach.catalogue`: a list of paths and of objects { agencies, codes, documents }, or one such object. Rows in the settings are
 * held to the same schema as those in a file.
 */
export function readCatalogueSetting(value: unknown): CatalogueSettingReading {
  const sources: CatalogueSource[] = [];
  const problems: Message[] = [];
  const read = (given: unknown, key: string): void => {
    if (typeof given === "string") sources.push({ path: given });
    else if (!isObject(given)) {
      problems.push({
        vi: `${key}: phải là đường dẫn hoặc đối tượng { agencies, codes, documents }; tạm bỏ qua.`,
        en: `${key}: must be a path or an object { agencies, codes, documents }; it is ignored.`,
      });
    } else {
      const text = JSON.stringify(given);
      const reading = readUserCatalogue(text);
      sources.push({ text, rows: reading.catalogue });
      for (const { path, message } of reading.problems) {
        problems.push({
          vi: `${key}.${path}: ${message}`,
          en: `${key}.${path}: this value cannot be used; the row is left out.`,
        });
      }
    }
  };
  if (Array.isArray(value)) for (const [index, one] of value.entries()) read(one, `${setting}[${index}]`);
  else if (isObject(value)) read(value, setting);
  else if (value !== undefined && value !== null) {
    problems.push({
      vi: `${setting}: phải là một danh sách đường dẫn và đối tượng { agencies, codes, documents }; tạm bỏ qua.`,
      en: `${setting}: must be a list of paths and of objects { agencies, codes, documents }; it is ignored.`,
    });
  }
  return { sources, problems };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
