import type { ChecklistCounts, FindingEntry } from "../../../server/src/features/checklist-entry.ts";
import type { Wording } from "../wording.ts";

type Severity = FindingEntry["severity"];
type Counts = ChecklistCounts["bySeverity"];

/** From grave to light. */
const severities = ["error", "warning", "information", "hint"] as const satisfies readonly Severity[];

const named: Readonly<Record<Severity, (count: number) => Wording>> = {
  error: (count) => ({ vi: `${count} lỗi bắt buộc`, en: `${count} mandatory error${count === 1 ? "" : "s"}` }),
  warning: (count) => ({ vi: `${count} cảnh báo`, en: `${count} warning${count === 1 ? "" : "s"}` }),
  information: (count) => ({ vi: `${count} lưu ý`, en: `${count} note${count === 1 ? "" : "s"}` }),
  hint: (count) => ({ vi: `${count} gợi ý`, en: `${count} hint${count === 1 ? "" : "s"}` }),
};

export function countsOf(findings: readonly Pick<FindingEntry, "severity">[]): Counts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** "2 lỗi bắt buộc, 1 cảnh báo"; empty where nothing was found. */
export function countWords(counts: Counts): Wording {
  const words = severities.filter((severity) => counts[severity] > 0).map((severity) => named[severity](counts[severity]));
  return { vi: words.map(({ vi }) => vi).join(", "), en: words.map(({ en }) => en).join(", ") };
}

/** "còn 3 lỗi bắt buộc" */
export function errorsLeft({ error }: Counts): Wording {
  if (error === 0) return { vi: "không còn lỗi bắt buộc", en: "no mandatory errors" };
  return { vi: `còn ${error} lỗi bắt buộc`, en: `${named.error(error).en} left` };
}

/** The gravest severity among findings; undefined where there are none. */
export function gravest(counts: Counts): Severity | undefined {
  return severities.find((severity) => counts[severity] > 0);
}
