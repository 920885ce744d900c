import { citationCommaBeforeDate } from "./citation-comma-before-date.ts";
import { citationConflictingDates } from "./citation-conflicting-dates.ts";
import { citationImpossibleDate } from "./citation-impossible-date.ts";
import { citationIssuerCode } from "./citation-issuer-code.ts";
import { citationMalformedSymbol } from "./citation-malformed-symbol.ts";
import { citationNumberWord } from "./citation-number-word.ts";
import { citationPartyStateForm } from "./citation-party-state-form.ts";
import { citationTypeCase } from "./citation-type-case.ts";
import { citationTypeMismatch } from "./citation-type-mismatch.ts";
import { deadlineImpossibleDate } from "./deadline-impossible-date.ts";
import { deadlineLabelPair } from "./deadline-label-pair.ts";
import { deadlineMissingAmongSiblings } from "./deadline-missing-among-siblings.ts";
import { deadlineReportWithoutDate } from "./deadline-report-without-date.ts";
import { formEndMark } from "./form-end-mark.ts";
import { formMissingComponent } from "./form-missing-component.ts";
import { formMotto } from "./form-motto.ts";
import { formNationalTitle } from "./form-national-title.ts";
import { numberingGap } from "./numbering-gap.ts";
import { numberingLevelJump } from "./numbering-level-jump.ts";
import { numberingLostHeading } from "./numbering-lost-heading.ts";
import { numberingMarkerStyle } from "./numbering-marker-style.ts";
import { numberingPointLetter } from "./numbering-point-letter.ts";
import { numberingRepeat } from "./numbering-repeat.ts";
import { recipientsEntryForm } from "./recipients-entry-form.ts";
import { recipientsFiling } from "./recipients-filing.ts";
import { recipientsHeading } from "./recipients-heading.ts";
import type { Rule } from "./rule.ts";
import { signatureAuthorityForm } from "./signature-authority-form.ts";
import { signatureAuthorityStack } from "./signature-authority-stack.ts";

/** Every rule of the checker, in the order of the documentation. */
export const rules: readonly Rule[] = [
  citationMalformedSymbol,
  citationPartyStateForm,
  citationTypeMismatch,
  citationIssuerCode,
  citationNumberWord,
  citationTypeCase,
  citationCommaBeforeDate,
  citationImpossibleDate,
  citationConflictingDates,
  deadlineImpossibleDate,
  deadlineLabelPair,
  deadlineReportWithoutDate,
  deadlineMissingAmongSiblings,
  formNationalTitle,
  formMotto,
  formMissingComponent,
  formEndMark,
  numberingGap,
  numberingLostHeading,
  numberingRepeat,
  numberingPointLetter,
  numberingLevelJump,
  numberingMarkerStyle,
  recipientsHeading,
  recipientsEntryForm,
  recipientsFiling,
  signatureAuthorityForm,
  signatureAuthorityStack,
];

/** The rule with an id, if there is one. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
