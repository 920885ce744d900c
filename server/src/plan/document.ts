import type { Wrapping } from "../text/join-lines.ts";
import type { Marker } from "../text/marker.ts";
import type { Paragraph } from "../text/paragraph.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { StructureMemory } from "./structure-memory.ts";

/** A span of one paragraph of a document: offsets into that paragraph's clean text. */
export interface Place extends Span {
  readonly paragraph: number;
}

/** What a paragraph is in the plan. */
export type Role =
  | "nationalTitle" // Quốc hiệu, Tiêu ngữ
  | "issuer"
  | "number"
  | "headerRow" // several header components in one line or table row
  | "placeDate"
  | "stamp" // "MẬT", "HỎA TỐC", "DỰ THẢO"
  | "title"
  | "subject"
  | "legalBasis"
  | "opening"
  | "heading" // a numbered or keyword part of the plan, with or without text after it
  | "bullet" // "-", "+", "*" items
  | "label" // "* Đơn vị thực hiện: …"
  | "row"
  | "body"
  | "closing"
  | "recipientsHeading"
  | "recipient"
  | "signature"
  | "appendixHeading"
  | "noise"; // what a page put above the head and below the plan, comments, rules: nothing of the plan, no rule reads it

/** The lines above the body. Every field is absent where the text lacks it. */
export interface Header {
  readonly nationalTitle?: Place;
  readonly motto?: Place;
  readonly parentBody?: Place;
  readonly issuer?: Place;
  /** "Số: 12/KH-UBND" whole, and the symbol in it (number may be blank in a draft). */
  readonly number?: Place;
  readonly symbol?: Place;
  readonly placeAndDate?: Place;
  /** Marks of secrecy, urgency and circulation, and "DỰ THẢO", in the order of the text. */
  readonly stamps?: readonly Place[];
  readonly place?: Place;
  /** ISO date of the plan itself; null when the line has a blank or impossible date. */
  readonly issueDate?: string | null;
  readonly title?: Place;
  readonly subject?: Place;
}

/** A numbered part, keyword part (Phần, Chương, Mục, Điều), unnumbered heading or bullet, with what stands below it. */
export interface Section {
  readonly kind: "keyword" | "roman" | "upper" | "arabic" | "decimal" | "letter" | "bullet" | "unnumbered" | "appendix";
  readonly marker?: Marker;
  /** As written, without its punctuation: "II", "1.1", "đ", "-", "Điều 3"; empty for unnumbered headings. */
  readonly label: string;
  readonly title: string;
  readonly paragraph: number;
  /** First paragraph that no longer belongs to this section. */
  readonly end: number;
  readonly children: readonly Section[];
}

/** "* Thời gian thực hiện: Thường xuyên." – value runs to the end of the paragraph. */
export interface LabelLine {
  readonly label: "lead" | "partners" | "time" | "product" | "budget";
  readonly name: Place;
  readonly value: Place;
  readonly paragraph: number;
}

export interface Recipients {
  /** Absent where the heading is lost and only the list stands. */
  readonly heading?: Place;
  readonly entries: readonly Place[];
  /** The entry "Lưu: …", also in `entries`. */
  readonly filing?: Place;
}

export interface Signature {
  /** Lines of authority and title ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), in order. */
  readonly authority: readonly Place[];
  readonly signer?: Place;
}

export interface Appendix {
  readonly heading: Place;
  /** "I", "II", "1"; empty for a lone "Phụ lục". */
  readonly label: string;
  readonly title?: Place;
  readonly attachedTo?: Place;
  readonly end: number;
  readonly sections: readonly Section[];
}

/** The whole plan as read from any text. Parsing never fails: what is not there is absent. */
export interface PlanDocument {
  readonly source: SourceText;
  readonly paragraphs: readonly Paragraph[];
  /** 0-based line on which each paragraph starts. */
  readonly startLines: readonly number[];
  readonly wrapping: Wrapping;
  readonly roles: readonly Role[];
  readonly header: Header;
  readonly legalBases: readonly Place[];
  readonly opening?: Place;
  readonly sections: readonly Section[];
  readonly labels: readonly LabelLine[];
  /** "./." that closes the body, where it stands. */
  readonly endMark?: Place;
  readonly closing?: Place;
  readonly recipients?: Recipients;
  readonly signature?: Signature;
  readonly appendices: readonly Appendix[];
  /** What follows from the structure alone, for those who have read it. */
  readonly memory: StructureMemory;
}
