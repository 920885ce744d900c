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
