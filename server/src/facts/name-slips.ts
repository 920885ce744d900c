import type { AgencyTable } from "../catalogue/agencies.ts";
import type { Agency } from "../catalogue/schema.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import type { AgencyPlace } from "../recognise/agency-place.ts";
import type { Span } from "../text/span.ts";
import { endedBodies } from "./ended-bodies.ts";
import { judgedNames } from "./judged-names.ts";

/** Kinds of bodies whose names laws and decrees fix letter by letter; how others write themselves is usage. */
const fixedByLaw: ReadonlySet<string> = new Set(["legislature", "government", "ministry", "department", "committee", "council"]);

/** Departments of a province are named by decree; "phòng văn hóa và thông tin" of districts is mostly a kind of office, in small letters. */
function isFixedByLaw({ kind, level }: Agency): boolean {
  return kind !== undefined && fixedByLaw.has(kind) && (kind !== "department" || level === "province");
}

/** A name, as it stands and as it should be. */
export interface NameSlip {
  readonly paragraph: number;
  readonly at: Span;
  readonly written: string;
  readonly right: string;
  /** The name is one that a law or decree fixes (ministries, departments, People's Committees and Councils, provinces). */
  readonly fixed: boolean;
}

/** The names of bodies and provinces that a paragraph writes in another way than the catalogue is certain of. */
export function nameSlips(document: PlanDocument, index: number, agencies: AgencyTable): readonly NameSlip[] {
  return judgedNames(document, index, agencies).flatMap(({ paragraph, mention }) =>
    (mention.right === undefined && mention.place?.right === undefined) || isOver(document, mention, agencies)
      ? []
      : slips(mention, agencies).map((slip) => ({ paragraph, ...slip })),
  );
}

type Slip = Omit<NameSlip, "paragraph">;

function slips({ kind, name, spelling, right, head, ids, place }: AgencyMention, agencies: AgencyTable): readonly Slip[] {
  const found: Slip[] = [];
  const body = ids.map((id) => agencies.byId(id)).find((row) => row !== undefined);
  const full = head === undefined ? name.text : `${head} ${name.text}`;
  // "Ban Chấp hành Đảng bộ Tỉnh ủy" mixes two names; which is meant, the writer knows.
  const mixed = spelling === "wrong" && body?.level === "party";
  const certain = body !== undefined && !mixed && (body.recalled === undefined || body.wrong?.includes(full) === true);
  const isJudged = spelling === "capitals" || spelling === "wrong" || spelling === "punctuation";
  if (kind !== "place" && right !== undefined && isJudged && certain && !isOfTheCity(name.text, right))
    found.push(slip(name, right, isFixedByLaw(body)));
  if (place?.right !== undefined && place.name && !isHyphen(place.name.text, place.right)) found.push(slip(place.name, place.right, true));
  return found;
}

function slip({ start, end, text }: NonNullable<AgencyPlace["name"]>, right: string, fixed: boolean): Slip {
  return { at: { start, end }, written: text, right, fixed };
}

/** "Đại học Quốc gia thành phố Hồ Chí Minh" is for name/ho-chi-minh-city. */
function isOfTheCity(written: string, right: string): boolean {
  return written.replace("thành phố Hồ", "Thành phố Hồ") === right;
}

/** "Bà Rịa-Vũng Tàu" is for name/double-province. */
function isHyphen(written: string, right: string): boolean {
  const bare = (text: string): string => text.replace(/[-– ]/gu, "");
  return right.includes(" - ") && bare(written) === bare(right);
}

/** A body that is gone is for validity/agency, which gives the name of its successor. */
function isOver({ header }: PlanDocument, mention: AgencyMention, agencies: AgencyTable): boolean {
  return typeof header.issueDate === "string" && endedBodies(mention, header.issueDate, agencies).length > 0;
}
