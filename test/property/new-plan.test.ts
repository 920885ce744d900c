import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "../../server/src/catalogue/catalogue.ts";
import { type NewPlanAnswers, newPlanSnippet } from "../../server/src/features/new-plan.ts";
import { knownBases } from "../../server/src/features/new-plan-knowledge.ts";
import { newSections } from "../../server/src/features/new-plan-sections.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { rangeOf } from "../../server/src/plan/place.ts";
import { createChecker } from "../../server/src/rules/check.ts";
import { rules } from "../../server/src/rules/index.ts";
import { noProfile } from "../../server/src/workspace/issuer-profile.ts";
import { runs } from "./runs.ts";

const check = createChecker(rules, (rule, error) => {
  throw new Error(`${rule} throws`, { cause: error });
});
const known = knownBases(shippedCatalogue(), "2026-11-24");

const issuers = fc.constantFrom(
  { issuer: "Ủy ban nhân dân tỉnh Lào Cai", parent: "", code: "UBND" },
  { issuer: "Ủy ban nhân dân phường Sa Pa", parent: "", code: "UBND" },
  { issuer: "Sở Nội vụ", parent: "Ủy ban nhân dân tỉnh Lào Cai", code: "SNV" },
  { issuer: "Bộ Nội vụ", parent: "", code: "BNV" },
  { issuer: "Ban Quản lý Khu kinh tế", parent: "Ủy ban nhân dân tỉnh Lào Cai", code: "BQLKKT" },
);
const subjects = fc.constantFrom(
  "Cải cách hành chính năm 2026",
  "nâng cao chất lượng phục vụ người dân, doanh nghiệp năm 2026.",
  "Phòng, chống thiên tai giai đoạn 2026 - 2030",
);
const profiles = fc.constantFrom(noProfile, {
  ...noProfile,
  unit: "TH",
  recipients: ["Các cơ quan, đơn vị thuộc tỉnh"],
  signers: [{ name: "Trần Văn Bình" }],
});
const answers: fc.Arbitrary<NewPlanAnswers> = fc
  .tuple(issuers, subjects, profiles, fc.subarray([...known], { maxLength: 4 }), fc.subarray([...newSections], { minLength: 1 }))
  .map(([body, subject, profile, bases, sections]) => ({
    ...body,
    subject,
    profile,
    bases: bases.map(({ text }) => text),
    sections,
    year: 2026,
  }));

/** What the editor shows of a snippet before anything is typed over its tab stops. */
const shown = (snippet: string): string =>
  snippet.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}|\$0/g, (_, words = "") => words).replace(/\\([$}\\])/g, "$1");

describe("a new plan", () => {
  it("has no findings, whatever was answered", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const plan = parsePlan(shown(newPlanSnippet(given)));
        const found = check(plan).map(({ rule, message, at }) => `${rule.id}: ${message.vi} ${JSON.stringify(rangeOf(plan, at))}`);
        expect(found).toEqual([]);
      }),
      runs(150),
    );
  });
});
