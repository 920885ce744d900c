/** What tells of a kind of planted defect: the rule, and a word its message must hold where one rule tells of several. */
export interface Teller {
  readonly rule: string;
  readonly saying?: string;
}

/** The kinds of defect planted in the sample plans (expected/*.defects.json), each with the rule that has to find it. */
export const tellers: Readonly<Record<string, Teller>> = {
  "national-title": { rule: "form/national-title" },
  motto: { rule: "form/motto" },
  "missing-national-title": { rule: "form/missing-component", saying: "Quốc hiệu, Tiêu ngữ" },
  "missing-issuer": { rule: "form/missing-component", saying: "tên cơ quan ban hành" },
  "missing-number": { rule: "form/missing-component", saying: "số, ký hiệu" },
  "missing-place-date": { rule: "form/missing-component", saying: "địa danh, thời gian" },
  "missing-recipients": { rule: "form/missing-component", saying: "Nơi nhận" },
  "missing-signature": { rule: "form/missing-component", saying: "họ tên người ký" },
  "end-mark": { rule: "form/end-mark" },
  "missing-end-mark": { rule: "form/end-mark" },

  "numbering-gap": { rule: "numbering/gap" },
  "numbering-repeat": { rule: "numbering/repeat" },
  "letter-order": { rule: "numbering/point-letter" },
  "level-jump": { rule: "numbering/level-jump" },
  "lost-heading": { rule: "numbering/lost-heading" },
  "clause-mark": { rule: "numbering/marker-style" },
  "point-mark": { rule: "numbering/marker-style" },
  "article-mark": { rule: "numbering/marker-style" },
  "section-numeral": { rule: "numbering/marker-style" },
  "part-numeral": { rule: "numbering/marker-style" },

  "symbol-space": { rule: "citation/malformed-symbol", saying: "thừa dấu cách" },
  "symbol-separator": { rule: "citation/malformed-symbol", saying: "sai dấu gạch" },
  "symbol-missing-hyphen": { rule: "citation/malformed-symbol", saying: "sai dấu gạch" },
  "symbol-dash": { rule: "citation/malformed-symbol", saying: "dùng gạch không phải" },
  "symbol-letter": { rule: "citation/malformed-symbol", saying: "sai chữ cái" },
  "symbol-letter-case": { rule: "citation/malformed-symbol", saying: "chữ hoa" },
  "symbol-issuer": { rule: "citation/issuer-code" },
  "symbol-party-for-state": { rule: "citation/party-state-form", saying: "cơ quan nhà nước" },
  "symbol-state-for-party": { rule: "citation/party-state-form", saying: "cơ quan của Đảng" },
  "type-mismatch": { rule: "citation/type-mismatch" },
  "citation-type-capital": { rule: "citation/type-case" },
  "citation-no-so": { rule: "citation/number-word", saying: "Thiếu từ “số”" },
  "citation-colon": { rule: "citation/number-word", saying: "dấu hai chấm" },
  "citation-party-comma": { rule: "citation/comma-before-date" },
  "citation-two-dates": { rule: "citation/conflicting-dates" },
  "citation-impossible-date": { rule: "citation/impossible-date", saying: "không có trong lịch" },
  "citation-date-malformed": { rule: "citation/impossible-date", saying: "thiếu hoặc thừa" },

  "basis-end-mark": { rule: "legal-basis/form" },
  "basis-order": { rule: "legal-basis/order" },
  "basis-law-number": { rule: "legal-basis/law-number" },
  "basis-incomplete": { rule: "legal-basis/incomplete" },
  "short-name-group-word": { rule: "short-name/group-word" },
  "first-citation-short": { rule: "citation/first-in-full" },
  "symbol-year-too-many": { rule: "citation/year-forbidden" },
  "symbol-no-year": { rule: "citation/year-required" },
  "symbol-term": { rule: "citation/term-against-year" },
  "symbol-year-date": { rule: "citation/year-against-date" },
  "citation-later-than-plan": { rule: "citation/later-than-plan" },
  "citation-issuer": { rule: "citation/issuer-mismatch" },
  "citation-order": { rule: "citation/order-issuer-date" },
  "citation-no-type": { rule: "citation/missing-type" },
  "citation-date-zero": { rule: "citation/date-zeros" },
  "citation-date-formats": { rule: "citation/mixed-date-formats" },
  "parts-comma": { rule: "reference/parts-punctuation" },
  "short-citation-unknown": { rule: "citation/short-name-undefined" },
  "short-name-undefined": { rule: "short-name/undefined" },
  "short-name-used-before": { rule: "short-name/used-before" },
  "short-name-unused": { rule: "short-name/unused" },
  abbreviation: { rule: "abbreviation/undefined" },
  "short-name-twice": { rule: "short-name/defined-twice" },
  "later-citation-full": { rule: "citation/later-in-full" },
  "unknown-part": { rule: "reference/unknown-part" },

  "deadline-impossible-date": { rule: "deadline/impossible-date" },
  "label-pair-no-time": { rule: "deadline/label-pair", saying: "thiếu dòng “Thời gian thực hiện”" },
  "label-pair-no-body": { rule: "deadline/label-pair", saying: "thiếu dòng “Đơn vị thực hiện”" },
  "reporting-no-date": { rule: "deadline/report-without-date" },
  "task-no-deadline": { rule: "deadline/missing-among-siblings" },

  "recipients-heading": { rule: "recipients/heading" },
  "recipients-no-heading": { rule: "recipients/heading", saying: "thiếu dòng “Nơi nhận:”" },
  "recipients-line-end": { rule: "recipients/entry-form", saying: "chấm phẩy" },
  "recipients-dash": { rule: "recipients/entry-form", saying: "gạch" },
  "recipients-file-line": { rule: "recipients/filing" },
  "recipients-no-file-line": { rule: "recipients/filing", saying: "thiếu dòng cuối" },

  "signature-no-tm": { rule: "signature/authority-stack", saying: "Thiếu dòng “TM." },
  "signature-tm-form": { rule: "signature/authority-form", saying: "“TM.”" },
  "signature-kt-form": { rule: "signature/authority-form", saying: "“KT.”" },
};

/** Planted already, to be found by rules still to be written. */
export const notYetTold: ReadonlySet<string> = new Set(["subject-all-capitals"]);
