import type { Wording } from "./wording.ts";

/** How many findings of each grade a plan has. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints. */
  readonly notes: number;
}

/** Grades as the editor numbers them: 0 error, 1 warning, 2 information, 3 hint. */
export function countFindings(grades: readonly number[]): FindingCounts {
  const errors = grades.filter((grade) => grade === 0).length;
  const warnings = grades.filter((grade) => grade === 1).length;
  return { errors, warnings, notes: grades.length - errors - warnings };
}

/** "3 lỗi, 1 cảnh báo"; where there are neither, the notes; where there is nothing, that there is nothing. */
export function countWords({ errors, warnings, notes }: FindingCounts): Wording {
  const parts: Wording[] = [
    ...(errors > 0 ? [{ vi: `${errors} lỗi`, en: `${errors} error${errors === 1 ? "" : "s"}` }] : []),
    ...(warnings > 0 ? [{ vi: `${warnings} cảnh báo`, en: `${warnings} warning${warnings === 1 ? "" : "s"}` }] : []),
    ...(notes > 0 ? [{ vi: `${notes} lưu ý`, en: `${notes} note${notes === 1 ? "" : "s"}` }] : []),
  ];
  if (parts.length === 0) return { vi: "không có điều gì phải sửa", en: "nothing to put right" };
  return { vi: parts.map(({ vi }) => vi).join(", "), en: parts.map(({ en }) => en).join(", ") };
}
