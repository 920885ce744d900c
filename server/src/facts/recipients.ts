import type { AgencyTable } from "../catalogue/agencies.ts";
import type { Agency } from "../catalogue/schema.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { gathered } from "../plan/gathered.ts";
import { textOf } from "../plan/place.ts";
import { agenciesIn } from "./agencies.ts";
import { covers, type NamedBodies } from "./body-coverage.ts";

/** One line of "Nơi nhận", with the bodies it names. */
export interface Recipient {
  readonly place: Place;
  readonly text: string;
  readonly bodies: readonly NamedBodies[];
}

/** The lines of "Nơi nhận" in order; those in a table's cell too. */
export function recipientsOf(document: PlanDocument, agencies: AgencyTable): readonly Recipient[] {
  return (document.recipients?.entries ?? []).map((place) => {
    const paragraph = document.paragraphs[place.paragraph];
    const mentions = paragraph ? agenciesIn(paragraph, agencies).filter(({ start, end }) => start >= place.start && end <= place.end) : [];
    const bodies = mentions.map(({ text, ids, kind, levels }) => ({ text, ids, group: kind === "group", levels }));
    return { place, text: textOf(document, place), bodies };
  });
}

/** The paragraphs of the list, for rules to read: anew when words of one of them change. */
export const recipientParagraphs = gathered(({ recipients }, paragraph) =>
  recipients?.entries.some((entry) => entry.paragraph === paragraph) ? [{ paragraph }] : [],
);

/** Whether the list stands there from its heading to the line "Lưu": of a piece of it nobody knows who else was on it. */
export function hasWholeList({ recipients }: PlanDocument): boolean {
  return recipients?.heading !== undefined && recipients.filing !== undefined;
}

/** Bodies that lists of recipients name by one word for all of them. */
export type Family = "departments" | "organisations" | "localities" | "others";

const departments: ReadonlySet<string> = new Set(["department", "vertical", "armed-forces", "management-board"]);
const organisations: ReadonlySet<string> = new Set(["mass-organisation", "front", "association"]);
const others: ReadonlySet<string> = new Set(["press", "public-unit", "university"]);

/** The family of bodies that get tasks from a local plan; undefined for superiors, leaders, offices, the Party, ministries, names of two kinds. */
export function familyOf(rows: readonly Agency[]): Family | undefined {
  const [family, ...rest] = new Set(rows.map(familyOfRow));
  return rest.length > 0 ? undefined : family;
}

function familyOfRow({ level, kind = "" }: Agency): Family | undefined {
  if (level === "central" || level === "party") return undefined;
  if (departments.has(kind)) return "departments";
  if (organisations.has(kind)) return "organisations";
  if (others.has(kind)) return "others";
  return kind === "committee" && level !== "province" ? "localities" : undefined;
}

const words: Readonly<Record<Family, RegExp>> = {
  departments:
    /(?<![A-Za-zÀ-ỹ])(?:các (?:sở|ban|ngành|cơ quan|đơn vị|phòng)|sở,? (?:ban,? )?ngành|sở:|ban,? ngành|thủ trưởng)(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])[Ss]ở:? [A-ZĐ&-]{2,}/iu,
  organisations: /(?<![A-Za-zÀ-ỹ])(?:đoàn thể|hội|mttq|tqvn|mặt trận|tổ chức|các cơ quan)(?![A-Za-zÀ-ỹ])/iu,
  localities: /(?<![A-Za-zÀ-ỹ])(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|địa phương)(?![A-Za-zÀ-ỹ])(?! (?:tỉnh|thành phố)[;. ])/iu,
  others: /(?<![A-Za-zÀ-ỹ])(?:các (?:cơ quan|đơn vị)|đơn vị sự nghiệp|báo|đài|truyền thông|truyền hình)(?![A-Za-zÀ-ỹ])/iu,
};

/** Whether a line names a body, or takes it in with words for many: "Các sở, ban, ngành", "MTTQ và các đoàn thể". */
export function takesIn({ text, bodies }: Recipient, body: NamedBodies, family: Family, agencies: AgencyTable): boolean {
  return words[family].test(text)
    ? takesInByWords(text, bodies, family) || namesIt(bodies, body, agencies)
    : namesIt(bodies, body, agencies);
}

function namesIt(bodies: readonly NamedBodies[], body: NamedBodies, agencies: AgencyTable): boolean {
  return bodies.some((one) => covers(one, body, agencies));
}

/** "Hội Nông dân tỉnh" by itself is one organisation, "Các hội, đoàn thể" are all of them. */
function takesInByWords(text: string, bodies: readonly NamedBodies[], family: Family): boolean {
  if (family === "departments") return true;
  return bodies.length === 0 || bodies.some(({ group }) => group) || /(?<![A-Za-zÀ-ỹ])(?:các|đoàn thể)(?![A-Za-zÀ-ỹ])/iu.test(text);
}

/** "Như trên", "Như mục II": the plan goes to all that it names. */
export function sendsAsAbove({ text }: Recipient): boolean {
  return /^[-–*+• ]*như /iu.test(text);
}
