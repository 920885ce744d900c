import type { Language } from "../../server/src/workspace/settings.ts";
import type { Wording } from "./wording.ts";

/** A setting as the manifest declares it; only what tells which values are of our own making. */
export interface DeclaredSetting {
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, DeclaredSetting>>;
}

/** What a report is made of. */
export interface ReportedState {
  /** What runs, by name: "Kế hoạch" "0.1.0". */
  readonly versions: readonly (readonly [Wording, string])[];
  /** Settings that somebody has set, with how the manifest declares them. */
  readonly settings: readonly { readonly key: string; readonly declared: DeclaredSetting; readonly value: unknown }[];
}

const headings = {
  title: { vi: "Báo lỗi phần mở rộng Kế hoạch", en: "Problem with the extension Kế hoạch" },
  told: {
    vi: "Không có nội dung văn bản, đường dẫn hay tên riêng nào ở đây, và chưa có gì được gửi đi. Viết điều đã xảy ra, rồi chép cả trang này cho người hỗ trợ.",
    en: "There is no document text, path or name on this page, and nothing has been sent. Write what happened, then copy the page to whoever helps.",
  },
  happened: { vi: "Đã làm gì, thấy gì, đáng lẽ phải thế nào", en: "What was done, what was seen, what was expected" },
  versions: { vi: "Phiên bản", en: "Versions" },
  settings: { vi: "Thiết lập đã đổi", en: "Settings that were changed" },
  none: { vi: "không có", en: "none" },
} as const satisfies Readonly<Record<string, Wording>>;

/** The page that "Báo lỗi" opens, in Markdown. */
export function problemReport({ versions, settings }: ReportedState, language: Language): string {
  const say = (wording: Wording): string => wording[language];
  const changed = settings.map(({ key, declared, value }) => `- \`${key}\`: ${say(shownValue(declared, value))}`);
  return [
    `# ${say(headings.title)}`,
    say(headings.told),
    `## ${say(headings.happened)}`,
    "…",
    `## ${say(headings.versions)}`,
    versions.map(([name, version]) => `- ${say(name)}: ${version}`).join("\n"),
    `## ${say(headings.settings)}`,
    changed.length === 0 ? `- ${say(headings.none)}` : changed.join("\n"),
    "",
  ].join("\n\n");
}

/**
 * A value as the report tells it: switches, numbers and words that the manifest itself lists, also by key. Whatever somebody wrote (bodies,
 * signers, words, paths) is only counted.
 */
function shownValue(declared: DeclaredSetting, value: unknown): Wording {
  if (typeof value === "boolean" || typeof value === "number" || value === null) return same(String(value));
  if (typeof value === "string") return declared.enum?.includes(value) ? same(value) : { vi: "(chữ tự ghi)", en: "(words of one's own)" };
  if (Array.isArray(value)) return { vi: `(${value.length} mục)`, en: `(${value.length} item${value.length === 1 ? "" : "s"})` };
  const entries = Object.entries(Object(value));
  const known = entries.flatMap(([key, one]) => {
    const { enum: words } = declared.properties?.[key] ?? {};
    return typeof one === "string" && words?.includes(one) ? [`${key} = ${one}`] : [];
  });
  const others = entries.length - known.length;
  const counted = { vi: `(${others} mục)`, en: `(${others} item${others === 1 ? "" : "s"})` };
  if (known.length === 0) return counted;
  const list = known.join(", ");
  return others === 0 ? same(list) : { vi: `${list} ${counted.vi}`, en: `${list} ${counted.en}` };
}

function same(words: string): Wording {
  return { vi: words, en: words };
}
