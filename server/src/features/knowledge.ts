import type { Catalogue } from "../catalogue/catalogue.ts";
import type { PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import type { IssuerProfile } from "../workspace/issuer-profile.ts";
import type { Language } from "../workspace/settings.ts";
import type { Folder } from "./folder.ts";

/** What completion and hover look things up in. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  /** Absent as long as the folder has not been read. */
  readonly folder?: Folder;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
  /** Who writes the plans of this folder, where one is told. */
  readonly profile?: IssuerProfile;
}

/**
 * The day whose bodies and documents a plan is to name: its own date; in a draft today, or the end of the year that its date line
 * gives ("ngày … tháng … năm 2024").
 */
export function planDay(document: PlanDocument, today: string): string {
  const { header } = document;
  if (header.issueDate) return header.issueDate;
  const year = header.placeAndDate ? /năm (20\d\d)(?!\d)/u.exec(textOf(document, header.placeAndDate))?.[1] : undefined;
  return year === undefined || year === today.slice(0, 4) ? today : `${year}-12-31`;
}
