import { z } from "zod";
import type { Message } from "../rules/rule.ts";
import { type PageStyle, usualStyle } from "./page-style.ts";

const { margins } = usualStyle;

/** The settings of the printed page, within the ranges of the decree. Widest distance between paragraphs: what still looks like a page. */
export const pageSchemas = {
  "page.sizes": z.enum(["A", "B"]).default(usualStyle.sizes),
  "page.margin.top": z.number().min(20).max(25).default(margins.top),
  "page.margin.bottom": z.number().min(20).max(25).default(margins.bottom),
  "page.margin.left": z.number().min(30).max(35).default(margins.left),
  "page.margin.right": z.number().min(15).max(20).default(margins.right),
  "page.firstLine": z.literal([10, 12.7]).default(10),
  "page.paragraphGap": z.number().min(6).max(18).default(usualStyle.paragraphGap),
  "page.lineSpacing": z.number().min(1).max(1.5).default(usualStyle.lineSpacing),
  "page.draftMark": z.boolean().default(usualStyle.draftMark),
} as const;

type Key = keyof typeof pageSchemas;

/** What each value may be, in words. */
const allowed: Readonly<Record<Key, Message>> = {
  "page.sizes": { vi: '"A" hoặc "B"', en: '"A" or "B"' },
  "page.margin.top": { vi: "số từ 20 đến 25 (mm)", en: "a number from 20 to 25 (mm)" },
  "page.margin.bottom": { vi: "số từ 20 đến 25 (mm)", en: "a number from 20 to 25 (mm)" },
  "page.margin.left": { vi: "số từ 30 đến 35 (mm)", en: "a number from 30 to 35 (mm)" },
  "page.margin.right": { vi: "số từ 15 đến 20 (mm)", en: "a number from 15 to 20 (mm)" },
  "page.firstLine": { vi: "10 hoặc 12.7 (mm)", en: "10 or 12.7 (mm)" },
  "page.paragraphGap": { vi: "số từ 6 đến 18 (pt)", en: "a number from 6 to 18 (pt)" },
  "page.lineSpacing": { vi: "số từ 1 đến 1.5", en: "a number from 1 to 1.5" },
  "page.draftMark": { vi: "true hoặc false", en: "true or false" },
};

/** Reads the group `page` of the settings; a value out of range is told of by its key, and the recommended one stands in. */
export function readPageSettings(group: unknown): { readonly style: PageStyle; readonly problems: readonly Message[] } {
  const problems: Message[] = [];
  const read = <T>(key: Key, schema: z.ZodDefault<z.ZodType<T>>): T => {
    const parsed = schema.safeParse(at(group, key));
    if (parsed.success) return parsed.data;
    const usual = schema.parse(undefined);
    problems.push({
      vi: `kehoach.${key}: phải là ${allowed[key].vi}; tạm dùng ${JSON.stringify(usual)}.`,
      en: `kehoach.${key}: must be ${allowed[key].en}; ${JSON.stringify(usual)} is used.`,
    });
    return usual;
  };
  const style: PageStyle = {
    sizes: read("page.sizes", pageSchemas["page.sizes"]),
    margins: {
      top: read("page.margin.top", pageSchemas["page.margin.top"]),
      bottom: read("page.margin.bottom", pageSchemas["page.margin.bottom"]),
      left: read("page.margin.left", pageSchemas["page.margin.left"]),
      right: read("page.margin.right", pageSchemas["page.margin.right"]),
    },
    firstLine: read("page.firstLine", pageSchemas["page.firstLine"]),
    paragraphGap: read("page.paragraphGap", pageSchemas["page.paragraphGap"]),
    lineSpacing: read("page.lineSpacing", pageSchemas["page.lineSpacing"]),
    draftMark: read("page.draftMark", pageSchemas["page.draftMark"]),
  };
  return { style, problems };
}

/** The value of "page.margin.top" in the group `page`: clients send `{ margin: { top } }`. */
function at(group: unknown, key: Key): unknown {
  return (
    key
      .split(".")
      .slice(1)
      .reduce<unknown>(
        (value, name) => (typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined),
        group,
      ) ?? undefined
  );
}
