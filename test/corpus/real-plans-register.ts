/** A place in a real plan where a finding has to stand: 1-based line and rule. Several findings of one rule in a line: `count`. */
export interface Expected {
  readonly line: number;
  readonly rule: string;
  readonly count?: number;
}

/** The defects of the five real plans that the rules cover, by their ids in the register of defects (SEED-plan-number). */
export const covered: Readonly<Record<string, readonly Expected[]>> = {
  "SEED-000-2": [{ line: 117, rule: "recipients/filing" }],
  "SEED-000-3": [{ line: 119, rule: "signature/authority-stack" }],
  "SEED-000-5": [{ line: 17, rule: "consistency/term" }],
  "SEED-000-4": [{ line: 91, rule: "name/ho-chi-minh-city" }],
  "SEED-000-7": [{ line: 91, rule: "name/capitals" }],
  "SEED-001-1": [{ line: 3, rule: "citation/malformed-symbol" }],
  "SEED-001-2": [{ line: 3, rule: "form/missing-component" }],
  "SEED-001-4": [{ line: 121, rule: "citation/malformed-symbol" }],
  "SEED-001-5": [{ line: 153, rule: "name/spelling" }],
  "SEED-001-7": [{ line: 115, rule: "deadline/report-on-day" }],
  "SEED-001-9": [{ line: 223, rule: "form/end-mark" }],
  "SEED-001-10": [{ line: 231, rule: "recipients/filing" }],
  "SEED-001-11": [{ line: 233, rule: "signature/authority-stack" }],
  "SEED-002-1": [{ line: 1, rule: "form/missing-component" }],
  "SEED-002-2": [{ line: 115, rule: "citation/impossible-date" }],
  "SEED-002-13": [{ line: 191, rule: "abbreviation/undefined" }],
  "SEED-002-10": [{ line: 235, rule: "recipients/filing" }],
  "SEED-003-2": [{ line: 5, rule: "form/missing-component" }],
  "SEED-003-3": [{ line: 6, rule: "numbering/lost-heading" }],
  "SEED-003-4": [{ line: 16, rule: "citation/malformed-symbol" }],
  "SEED-003-7": [{ line: 62, rule: "name/spelling" }],
  "SEED-003-8": [{ line: 79, rule: "name/spelling" }],
  "SEED-003-15": [{ line: 93, rule: "abbreviation/undefined" }],
  "SEED-004-2": [
    { line: 2, rule: "citation/comma-before-date", count: 2 },
    { line: 3, rule: "citation/comma-before-date" },
    { line: 9, rule: "citation/comma-before-date", count: 2 },
    { line: 20, rule: "citation/comma-before-date", count: 2 },
    { line: 54, rule: "citation/comma-before-date", count: 2 },
  ],
  "SEED-004-3": [
    { line: 9, rule: "citation/malformed-symbol" },
    { line: 31, rule: "citation/malformed-symbol" },
  ],
  "SEED-004-4": [{ line: 52, rule: "citation/number-word" }],
  "SEED-004-10": [
    { line: 16, rule: "name/double-province" },
    { line: 17, rule: "name/double-province" },
  ],
  "SEED-004-12": [{ line: 3, rule: "short-name/group-word" }],
  "SEED-004-13": [{ line: 20, rule: "citation/first-in-full", count: 2 }],
  "SEED-004-14": [{ line: 31, rule: "name/party-committee" }],
  "SEED-004-16": [
    { line: 52, rule: "deadline/report-without-date" },
    { line: 53, rule: "deadline/report-without-date" },
  ],
  "SEED-004-19": [
    { line: 1, rule: "form/missing-component" },
    { line: 55, rule: "form/missing-component" },
    { line: 55, rule: "recipients/heading" },
    { line: 55, rule: "recipients/filing" },
  ],
  "SEED-001-13": [{ line: 93, rule: "spelling/misspelled" }],
  "SEED-002-3": [{ line: 200, rule: "spelling/misspelled" }],
  "SEED-002-4": [{ line: 203, rule: "spelling/tone-mark" }],
  "SEED-002-5": [{ line: 168, rule: "spelling/misspelled" }],
  "SEED-002-6": [{ line: 96, rule: "punctuation/quotes" }],
  "SEED-002-15": [{ line: 216, rule: "spelling/misspelled" }],
  "SEED-003-5": [{ line: 24, rule: "spelling/misspelled" }],
  "SEED-003-6": [{ line: 70, rule: "spelling/doubled-word" }],
  "SEED-003-9": [
    { line: 53, rule: "punctuation/ellipsis" },
    { line: 60, rule: "punctuation/ellipsis" },
    { line: 81, rule: "punctuation/ellipsis" },
    { line: 93, rule: "punctuation/ellipsis" },
  ],
  "SEED-003-11": [{ line: 101, rule: "punctuation/joined-items" }],
  "SEED-004-5": [
    { line: 3, rule: "punctuation/spaces" },
    { line: 9, rule: "punctuation/spaces" },
    { line: 31, rule: "punctuation/quotes" },
    { line: 54, rule: "punctuation/spaces" },
  ],
  "SEED-004-6": [{ line: 17, rule: "spelling/doubled-word" }],
  "SEED-004-8": [{ line: 30, rule: "spelling/misspelled" }],
  "SEED-000-6": [{ line: 33, rule: "capital/state-people" }],
  "SEED-000-9": [{ line: 106, rule: "punctuation/list-commas" }],
  "SEED-001-3": [{ line: 11, rule: "capital/mid-sentence" }],
  "SEED-001-6": [{ line: 201, rule: "punctuation/spaced-hyphen" }],
  "SEED-001-12": [
    { line: 49, rule: "capital/state-people" },
    { line: 87, rule: "capital/state-people" },
    { line: 127, rule: "capital/state-people" },
    { line: 131, rule: "capital/state-people" },
    { line: 137, rule: "capital/state-people" },
  ],
  "SEED-002-8": [
    { line: 112, rule: "punctuation/spaced-hyphen" },
    { line: 132, rule: "punctuation/spaced-hyphen" },
    { line: 138, rule: "punctuation/spaced-hyphen" },
    { line: 142, rule: "punctuation/spaced-hyphen" },
  ],
  "SEED-002-9": [
    { line: 212, rule: "capital/this-document" },
    { line: 212, rule: "punctuation/final-mark" },
  ],
  "SEED-003-10": [
    { line: 39, rule: "assignment/lead-comma" },
    { line: 43, rule: "assignment/lead-comma" },
    { line: 46, rule: "assignment/lead-comma" },
    { line: 51, rule: "assignment/lead-comma" },
    { line: 62, rule: "assignment/lead-comma" },
    { line: 63, rule: "assignment/lead-comma" },
    { line: 90, rule: "assignment/lead-comma" },
    { line: 94, rule: "assignment/lead-comma" },
    { line: 98, rule: "assignment/lead-comma" },
  ],
  "SEED-003-13": [{ line: 6, rule: "punctuation/spaced-hyphen" }],
  "SEED-003-17": [{ line: 13, rule: "capital/state-people", count: 2 }],
  "SEED-004-7": [{ line: 46, rule: "spelling/misspelled" }],
  "SEED-004-9": [
    { line: 12, rule: "capital/mid-sentence" },
    { line: 31, rule: "capital/mid-sentence", count: 2 },
  ],
  "SEED-004-15": [{ line: 53, rule: "punctuation/final-mark" }],
  "SEED-004-18": [{ line: 31, rule: "punctuation/list-commas" }],
  "SEED-004-20": [
    { line: 13, rule: "assignment/lead-comma" },
    { line: 25, rule: "assignment/lead-comma" },
  ],
  "SEED-004-21": [{ line: 18, rule: "punctuation/spaced-hyphen" }],
  "SEED-000-1": [{ line: 19, rule: "numbering/heading-case" }],
  "SEED-000-8": [{ line: 49, rule: "text/torn-sentence" }],
  "SEED-001-14": [
    { line: 115, rule: "name/committee-level" },
    { line: 117, rule: "name/committee-level" },
  ],
  "SEED-001-15": [{ line: 29, rule: "text/torn-sentence" }],
  "SEED-001-17": [{ line: 213, rule: "consistency/unit-order" }],
  "SEED-002-14": [{ line: 76, rule: "punctuation/double-space" }],
  "SEED-003-14": [{ line: 42, rule: "capital/generic-noun" }],
  "SEED-004-17": [{ line: 31, rule: "capital/mid-sentence" }],
  "SEED-001-8": [{ line: 115, rule: "consistency/yearly" }],
  "SEED-002-7": [{ line: 161, rule: "consistency/tone-style" }],
  "SEED-002-12": [
    { line: 104, rule: "assignment/partner-word" },
    { line: 189, rule: "assignment/partner-word" },
    { line: 210, rule: "assignment/partner-word" },
  ],
  "SEED-003-12": [{ line: 105, rule: "consistency/yearly" }],
  "SEED-004-1": [{ line: 2, rule: "form/subject" }],
  "SEED-004-11": [{ line: 3, rule: "consistency/tone-style" }],
};

/** True as well, though the register does not name them; by plan. */
export const coveredToo: Readonly<Record<string, readonly Expected[]>> = {
  // Date and issuer repeated at later citations.
  "000": [
    { line: 21, rule: "citation/later-in-full" },
    // Units report before 15/11, a month before the figures of the year close; "định kỳ trước ngày 15 tháng 12" does not say every year.
    { line: 100, rule: "deadline/annual-report-early" },
    { line: 102, rule: "deadline/yearly-unsaid" },
  ],
  "001": [
    // Both “bảo đảm” and “đảm bảo”.
    { line: 159, rule: "consistency/ensure" },
    { line: 115, rule: "deadline/annual-report-early" },
    // "Phòng văn hóa và thông tin".
    { line: 123, rule: "name/capitals" },
    { line: 17, rule: "citation/later-in-full" },
    { line: 21, rule: "citation/later-in-full" },
    { line: 35, rule: "citation/later-in-full" },
    { line: 121, rule: "citation/later-in-full" },
  ],
  "002": [
    // Page breaks inside sentences.
    { line: 16, rule: "text/torn-sentence" },
    // “các cơ quan đơn vị”, “các Sở, ban ngành”.
    { line: 145, rule: "punctuation/list-commas" },
    { line: 210, rule: "punctuation/list-commas" },
    { line: 216, rule: "punctuation/list-commas" },
    { line: 228, rule: "punctuation/list-commas" },
    // The item with the unpaired quotation mark of SEED-002-6 ends in no mark either.
    { line: 96, rule: "punctuation/final-mark" },
    { line: 203, rule: "deadline/annual-report-early" },
    // "Liên hiệp các Hội khoa học kỹ thuật".
    { line: 41, rule: "name/capitals" },
    { line: 181, rule: "name/capitals" },
    { line: 201, rule: "name/capitals" },
    { line: 209, rule: "name/capitals" },
    { line: 215, rule: "name/capitals" },
    { line: 106, rule: "citation/later-in-full" },
    { line: 174, rule: "citation/later-in-full" },
    { line: 183, rule: "citation/later-in-full" },
  ],
  "003": [
    // Both “bảo đảm” and “đảm bảo”; “Phối hợp Sở”.
    { line: 28, rule: "consistency/ensure" },
    { line: 105, rule: "assignment/partner-word" },
    // “các Sở, ban ngành”.
    { line: 56, rule: "punctuation/list-commas" },
    { line: 106, rule: "punctuation/list-commas" },
    // A plan of the province without its issuer.
    { line: 16, rule: "citation/first-in-full" },
    { line: 109, rule: "deadline/annual-report-early" },
    // The last item of part 7 names its units and no time.
    { line: 85, rule: "deadline/label-pair" },
    // The foot: no recipients, and TM. without the signer's title.
    { line: 110, rule: "form/missing-component" },
    { line: 111, rule: "signature/authority-stack" },
  ],
  "004": [
    // Two spaces.
    { line: 9, rule: "punctuation/double-space" },
    // A subject of eighty words (ND30-I-2.5.a2).
    { line: 2, rule: "form/type-line" },
    // Both “bảo đảm” and “đảm bảo”.
    { line: 53, rule: "consistency/ensure" },
    // "Đài phát thanh và Truyền hình".
    { line: 18, rule: "name/capitals" },
    { line: 6, rule: "citation/later-in-full" },
    { line: 9, rule: "citation/later-in-full", count: 2 },
    { line: 20, rule: "citation/later-in-full", count: 2 },
    { line: 52, rule: "citation/later-in-full", count: 2 },
  ],
};

/** Correct or the copyist's doing: never a finding. */
export const traps: readonly string[] = ["SEED-000-11", "SEED-002-11", "SEED-002-16", "SEED-003-1", "SEED-003-16"];

/**
 * Found by no rule, each for the reason told: what stands there is right by another row of the reference, or nobody can tell from the text
 * that it is wrong.
 */
export const explained: Readonly<Record<string, string>> = {
  "SEED-000-10":
    "Capital or small “Sở, ban, ngành” is a habit of the body (TRAP-20), “UBND” is known to everybody (PRAC-6) and usual before lists of units and in recipients beside “Ủy ban nhân dân tỉnh”.",
  "SEED-001-16":
    "Part II gives the tasks and part III assigns them to ten bodies, each with its own list and one yearly report for all: the usual division (the-thuc 10.2), in which a bullet of part II needs no body and no day.",
};
