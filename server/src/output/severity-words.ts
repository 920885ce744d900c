import type { Message, Severity } from "../rules/rule.ts";

/** Severities as people read them. */
export const severityWords: Readonly<Record<Severity, Message>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  information: { vi: "lưu ý", en: "note" },
  hint: { vi: "gợi ý", en: "hint" },
};

/** Severities, and what a rule says that only a setting turns on. */
export const levelWords: Readonly<Record<Severity | "off", Message>> = {
  ...severityWords,
  off: { vi: "tắt sẵn", en: "off by default" },
};
