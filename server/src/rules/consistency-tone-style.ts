import { toneVariants } from "../facts/variants.ts";
import { spellingPractice } from "./clause.ts";
import { defineRule } from "./rule.ts";
import { unify } from "./unify.ts";

export const consistencyToneStyle = defineRule({
  id: "consistency/tone-style",
  scope: "document",
  reads: [toneVariants],
  basis: ["PRAC-21", "PRAC-22", "ND30-I-2.1.a2"],
  clause: spellingPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "Dấu thanh đặt hai kiểu (hòa, hoà)", en: "Tone marks in two styles (hòa, hoà)" },
  explain: {
    vi: "Cả hai cách viết đều dùng được; trong một kế hoạch nên giữ một cách. Một phát hiện cho cả văn bản, kèm cách sửa thống nhất mọi chỗ.",
    en: "Either way is accepted; within a plan one should be kept. There is one finding for the whole text, with a fix that unifies all places.",
  },
  examples: [{ bad: "Ủy ban nhân dân xã hòa giải, văn hoá cơ sở.", good: "Ủy ban nhân dân xã hòa giải, văn hóa cơ sở." }],
  *check(document) {
    yield* unify(document, toneVariants(document), { vi: "Dấu thanh của “oa, oe, uy”", en: "The tone marks of “oa, oe, uy” are" });
  },
});
