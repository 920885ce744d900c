import { quarterVariants } from "../facts/variants.ts";
import { appendixTwo } from "./clause.ts";
import { defineRule } from "./rule.ts";
import { unify } from "./unify.ts";

export const consistencyQuarter = defineRule({
  id: "consistency/quarter",
  scope: "document",
  reads: [quarterVariants],
  basis: ["ND30-II-9.2"],
  clause: appendixTwo("V"),
  standing: "practice",
  fix: "ask",
  title: { vi: "Quý ghi cả số La Mã và số Ả Rập", en: "Quarters in Roman and Arabic numerals" },
  explain: {
    vi: "Quý ghi bằng số La Mã: “quý IV”; trong một kế hoạch không ghi chỗ “quý III”, chỗ “quý 4”.",
    en: "Quarters are written in Roman numerals: “quý IV”; a plan does not mix “quý III” and “quý 4”.",
  },
  examples: [{ bad: "Báo cáo quý II, quý III và quý 4 năm 2026.", good: "Báo cáo quý II, quý III và quý IV năm 2026." }],
  *check(document) {
    yield* unify(document, quarterVariants(document), { vi: "Số của quý", en: "Quarters are numbered" });
  },
});
