import { z } from "zod";
import type { SeveritySettings } from "../rules/check.ts";

/** How strictly missing deadlines are told of; `siblings`: only where other tasks of the same list, or the other label line, show them. */
export const missingDeadlines = z.enum(["siblings", "reports", "all", "off"]);

export type MissingDeadlines = z.infer<typeof missingDeadlines>;

const bySisters = { "deadline/missing-among-siblings": "off", "deadline/label-pair": "off" } as const;

/** The rules that each value turns on and off; what the user says of a rule itself goes before. */
export const rulesOnMissingDeadlines: Readonly<Record<MissingDeadlines, SeveritySettings>> = {
  siblings: {},
  reports: bySisters,
  // Every task is judged by itself, so nothing is left to tell from its sisters.
  all: { "deadline/missing": "information", "deadline/missing-among-siblings": "off" },
  off: { ...bySisters, "deadline/report-without-date": "off" },
};
