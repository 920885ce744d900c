import type { Message, Severity } from "../rules/rule.ts";

/** Severities as people read them. */
export const severityWords: Readonly<Record<Severity, Message>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  information: { vi: "lưu ý", en: "note" },
  hint: { vi: "gợi ý", en: "hint" },
};
