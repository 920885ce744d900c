import { abbreviationUndefined } from "./abbreviation-undefined.ts";
import { assignmentEmptyCell } from "./assignment-empty-cell.ts";
import { assignmentLeadComma } from "./assignment-lead-comma.ts";
import { assignmentNoLead } from "./assignment-no-lead.ts";
import { assignmentPartnerWord } from "./assignment-partner-word.ts";
import { assignmentPartyBody } from "./assignment-party-body.ts";
import { capitalFestival } from "./capital-festival.ts";
import { capitalGenericNoun } from "./capital-generic-noun.ts";
import { capitalHoliday } from "./capital-holiday.ts";
import { capitalHonour } from "./capital-honour.ts";
import { capitalMidSentence } from "./capital-mid-sentence.ts";
import { capitalNumberedUnit } from "./capital-numbered-unit.ts";
import { capitalOffice } from "./capital-office.ts";
import { capitalParty } from "./capital-party.ts";
import { capitalRegion } from "./capital-region.ts";
import { capitalStatePeople } from "./capital-state-people.ts";
import { capitalThisDocument } from "./capital-this-document.ts";
import { citationCommaBeforeDate } from "./citation-comma-before-date.ts";
import { citationConflictingDates } from "./citation-conflicting-dates.ts";
import { citationConflictingIssuers } from "./citation-conflicting-issuers.ts";
import { citationDateZeros } from "./citation-date-zeros.ts";
import { citationFirstInFull } from "./citation-first-in-full.ts";
import { citationImpossibleDate } from "./citation-impossible-date.ts";
import { citationIssuerCode } from "./citation-issuer-code.ts";
import { citationIssuerMismatch } from "./citation-issuer-mismatch.ts";
import { citationLaterInFull } from "./citation-later-in-full.ts";
import { citationLaterThanPlan } from "./citation-later-than-plan.ts";
import { citationLawName } from "./citation-law-name.ts";
import { citationMalformedSymbol } from "./citation-malformed-symbol.ts";
import { citationMissingSubject } from "./citation-missing-subject.ts";
import { citationMissingType } from "./citation-missing-type.ts";
import { citationMixedDateFormats } from "./citation-mixed-date-formats.ts";
import { citationNumberWord } from "./citation-number-word.ts";
import { citationOrderIssuerDate } from "./citation-order-issuer-date.ts";
import { citationPartyStateForm } from "./citation-party-state-form.ts";
import { citationShortNameUndefined } from "./citation-short-name-undefined.ts";
import { citationTermAgainstYear } from "./citation-term-against-year.ts";
import { citationTypeCase } from "./citation-type-case.ts";
import { citationTypeMismatch } from "./citation-type-mismatch.ts";
import { citationYearAgainstDate } from "./citation-year-against-date.ts";
import { citationYearForbidden } from "./citation-year-forbidden.ts";
import { citationYearRequired } from "./citation-year-required.ts";
import { consistencyDash } from "./consistency-dash.ts";
import { consistencyEnsure } from "./consistency-ensure.ts";
import { consistencyPeriod } from "./consistency-period.ts";
import { consistencyQuarter } from "./consistency-quarter.ts";
import { consistencyQuotes } from "./consistency-quotes.ts";
import { consistencyTerm } from "./consistency-term.ts";
import { consistencyToneStyle } from "./consistency-tone-style.ts";
import { consistencyUnitOrder } from "./consistency-unit-order.ts";
import { consistencyY } from "./consistency-y.ts";
import { consistencyYearly } from "./consistency-yearly.ts";
import { deadlineAfterParent } from "./deadline-after-parent.ts";
import { deadlineAnnualReportEarly } from "./deadline-annual-report-early.ts";
import { deadlineBeforePlan } from "./deadline-before-plan.ts";
import { deadlineDateZeros } from "./deadline-date-zeros.ts";
import { deadlineDayOff } from "./deadline-day-off.ts";
import { deadlineDayWord } from "./deadline-day-word.ts";
import { deadlineImpossibleDate } from "./deadline-impossible-date.ts";
import { deadlineLabelPair } from "./deadline-label-pair.ts";
import { deadlineMissing } from "./deadline-missing.ts";
import { deadlineMissingAmongSiblings } from "./deadline-missing-among-siblings.ts";
import { deadlineMixedFormats } from "./deadline-mixed-formats.ts";
import { deadlineReportChain } from "./deadline-report-chain.ts";
import { deadlineReportOnDay } from "./deadline-report-on-day.ts";
import { deadlineReportTwoDays } from "./deadline-report-two-days.ts";
import { deadlineReportWithoutDate } from "./deadline-report-without-date.ts";
import { deadlineVague } from "./deadline-vague.ts";
import { deadlineWeekday } from "./deadline-weekday.ts";
import { deadlineYearMissing } from "./deadline-year-missing.ts";
import { deadlineYearlyUnsaid } from "./deadline-yearly-unsaid.ts";
import { formAddressee } from "./form-addressee.ts";
import { formAppendixHeading } from "./form-appendix-heading.ts";
import { formAttachedLine } from "./form-attached-line.ts";
import { formClosingYear } from "./form-closing-year.ts";
import { formDate } from "./form-date.ts";
import { formEndMark } from "./form-end-mark.ts";
import { formIssuerName } from "./form-issuer-name.ts";
import { formMissingComponent } from "./form-missing-component.ts";
import { formMotto } from "./form-motto.ts";
import { formNationalTitle } from "./form-national-title.ts";
import { formNumber } from "./form-number.ts";
import { formOpening } from "./form-opening.ts";
import { formPartyNumber } from "./form-party-number.ts";
import { formPlaceName } from "./form-place-name.ts";
import { formSubject } from "./form-subject.ts";
import { formTypeLine } from "./form-type-line.ts";
import { legalBasisForm } from "./legal-basis-form.ts";
import { legalBasisIncomplete } from "./legal-basis-incomplete.ts";
import { legalBasisLawNumber } from "./legal-basis-law-number.ts";
import { legalBasisOrder } from "./legal-basis-order.ts";
import { nameCapitalCity } from "./name-capital-city.ts";
import { nameCapitals } from "./name-capitals.ts";
import { nameCommitteeLevel } from "./name-committee-level.ts";
import { nameDoubleProvince } from "./name-double-province.ts";
import { nameHoChiMinhCity } from "./name-ho-chi-minh-city.ts";
import { namePartyCommittee } from "./name-party-committee.ts";
import { nameSpelling } from "./name-spelling.ts";
import { numberingGap } from "./numbering-gap.ts";
import { numberingHeadingCase } from "./numbering-heading-case.ts";
import { numberingLevelJump } from "./numbering-level-jump.ts";
import { numberingLostHeading } from "./numbering-lost-heading.ts";
import { numberingMarkerStyle } from "./numbering-marker-style.ts";
import { numberingPointLetter } from "./numbering-point-letter.ts";
import { numberingRepeat } from "./numbering-repeat.ts";
import { punctuationDoubleSpace } from "./punctuation-double-space.ts";
import { punctuationEllipsis } from "./punctuation-ellipsis.ts";
import { punctuationFinalMark } from "./punctuation-final-mark.ts";
import { punctuationJoinedItems } from "./punctuation-joined-items.ts";
import { punctuationListCommas } from "./punctuation-list-commas.ts";
import { punctuationQuotes } from "./punctuation-quotes.ts";
import { punctuationSpacedHyphen } from "./punctuation-spaced-hyphen.ts";
import { punctuationSpaces } from "./punctuation-spaces.ts";
import { recipientsDrafterInitials } from "./recipients-drafter-initials.ts";
import { recipientsEntryForm } from "./recipients-entry-form.ts";
import { recipientsFiling } from "./recipients-filing.ts";
import { recipientsHeading } from "./recipients-heading.ts";
import { recipientsMissingBody } from "./recipients-missing-body.ts";
import { recipientsWithoutTask } from "./recipients-without-task.ts";
import { referencePartsOrder } from "./reference-parts-order.ts";
import { referencePartsPunctuation } from "./reference-parts-punctuation.ts";
import { referenceUnknownPart } from "./reference-unknown-part.ts";
import type { Rule } from "./rule.ts";
import { shortNameDefinedTwice } from "./short-name-defined-twice.ts";
import { shortNameGroupWord } from "./short-name-group-word.ts";
import { shortNameUndefined } from "./short-name-undefined.ts";
import { shortNameUnused } from "./short-name-unused.ts";
import { shortNameUsedBefore } from "./short-name-used-before.ts";
import { signatureAuthorityForm } from "./signature-authority-form.ts";
import { signatureAuthorityStack } from "./signature-authority-stack.ts";
import { signatureSignerName } from "./signature-signer-name.ts";
import { spellingDoubledWord } from "./spelling-doubled-word.ts";
import { spellingMisspelled } from "./spelling-misspelled.ts";
import { spellingSyllable } from "./spelling-syllable.ts";
import { spellingToneMark } from "./spelling-tone-mark.ts";
import { textComposed } from "./text-composed.ts";
import { textDecimalMark } from "./text-decimal-mark.ts";
import { textInvisible } from "./text-invisible.ts";
import { textLookAlikes } from "./text-look-alikes.ts";
import { textOldEncoding } from "./text-old-encoding.ts";
import { textTornSentence } from "./text-torn-sentence.ts";
import { textYearRange } from "./text-year-range.ts";
import { validityAgency } from "./validity-agency.ts";
import { validityDistrict } from "./validity-district.ts";
import { validityLegalBasis } from "./validity-legal-basis.ts";
import { validityProvince } from "./validity-province.ts";

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
  citationConflictingIssuers,
  citationFirstInFull,
  citationMissingSubject,
  citationLaterInFull,
  citationLawName,
  citationShortNameUndefined,
  citationYearRequired,
  citationYearForbidden,
  citationYearAgainstDate,
  citationTermAgainstYear,
  citationLaterThanPlan,
  citationIssuerMismatch,
  citationOrderIssuerDate,
  citationMissingType,
  citationDateZeros,
  citationMixedDateFormats,
  shortNameUndefined,
  shortNameUnused,
  shortNameUsedBefore,
  shortNameDefinedTwice,
  shortNameGroupWord,
  abbreviationUndefined,
  referencePartsPunctuation,
  referencePartsOrder,
  referenceUnknownPart,
  legalBasisForm,
  legalBasisIncomplete,
  legalBasisLawNumber,
  legalBasisOrder,
  nameSpelling,
  namePartyCommittee,
  nameCapitals,
  nameHoChiMinhCity,
  nameCapitalCity,
  nameDoubleProvince,
  nameCommitteeLevel,
  capitalMidSentence,
  capitalThisDocument,
  capitalFestival,
  capitalNumberedUnit,
  capitalRegion,
  capitalHoliday,
  capitalParty,
  capitalOffice,
  capitalHonour,
  capitalStatePeople,
  capitalGenericNoun,
  validityAgency,
  validityDistrict,
  validityProvince,
  validityLegalBasis,
  assignmentPartyBody,
  assignmentEmptyCell,
  assignmentNoLead,
  assignmentLeadComma,
  assignmentPartnerWord,
  deadlineImpossibleDate,
  deadlineWeekday,
  deadlineBeforePlan,
  deadlineAfterParent,
  deadlineYearMissing,
  deadlineDateZeros,
  deadlineLabelPair,
  deadlineReportWithoutDate,
  deadlineMissingAmongSiblings,
  deadlineMissing,
  deadlineVague,
  deadlineReportChain,
  deadlineReportTwoDays,
  deadlineReportOnDay,
  deadlineYearlyUnsaid,
  deadlineAnnualReportEarly,
  deadlineDayOff,
  deadlineDayWord,
  deadlineMixedFormats,
  formNationalTitle,
  formMotto,
  formMissingComponent,
  formAddressee,
  formSubject,
  formClosingYear,
  formOpening,
  formAttachedLine,
  formAppendixHeading,
  formIssuerName,
  formTypeLine,
  formPlaceName,
  formDate,
  formPartyNumber,
  formNumber,
  formEndMark,
  numberingGap,
  numberingLostHeading,
  numberingRepeat,
  numberingPointLetter,
  numberingLevelJump,
  numberingMarkerStyle,
  numberingHeadingCase,
  recipientsHeading,
  recipientsEntryForm,
  recipientsFiling,
  recipientsDrafterInitials,
  recipientsMissingBody,
  recipientsWithoutTask,
  signatureAuthorityForm,
  signatureAuthorityStack,
  signatureSignerName,
  spellingMisspelled,
  spellingSyllable,
  spellingToneMark,
  spellingDoubledWord,
  punctuationSpaces,
  punctuationDoubleSpace,
  punctuationQuotes,
  punctuationEllipsis,
  punctuationJoinedItems,
  punctuationFinalMark,
  textLookAlikes,
  textComposed,
  textInvisible,
  textOldEncoding,
  textTornSentence,
  textYearRange,
  textDecimalMark,
  consistencyToneStyle,
  consistencyYearly,
  consistencyEnsure,
  consistencyPeriod,
  consistencyQuarter,
  consistencyTerm,
  consistencyUnitOrder,
  consistencyY,
  consistencyQuotes,
  consistencyDash,
  punctuationListCommas,
  punctuationSpacedHyphen,
];

/** The rule with an id, if there is one. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
