import type { AgencyTable } from "../catalogue/agencies.ts";
import { abbreviationsOf } from "../facts/abbreviations.ts";
import { agenciesIn } from "../facts/agencies.ts";
import { citationsIn } from "../facts/citations.ts";
import { shortNameTable } from "../facts/short-names.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf, textOf } from "../plan/place.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import type { Message } from "../rules/rule.ts";
import { fold } from "../text/fold.ts";
import type { Position, Range } from "../text/source-text.ts";
import { type Cursor, cursorAt } from "./cursor.ts";
import { covers } from "./part-at-cursor.ts";
import type { SourceEdit } from "./source-edit.ts";
import { mentionsOfBody, placesOfAbbreviation } from "./word-target.ts";

/** Why something keeps its name. */
export interface Refusal {
  readonly refused: Message;
}

/** What a rename takes hold of: the words at the cursor, and what to offer for the new name. */
export interface Renameable {
  readonly range: Range;
  readonly placeholder: string;
}

/** A name with all places that bear it. */
interface Bearer {
  readonly at: Place;
  readonly name: string;
  readonly places: readonly Place[];
  /** How the new name stands at a place: capitals in a heading, the part that a list says. Undefined where it cannot stand. */
  readonly written: (place: Place, newName: string) => string | undefined;
  readonly taken: (newName: string) => boolean;
}

const refusals = {
  nothing: {
    vi: "Chỉ đổi tên được tên gọi tắt, chữ viết tắt và tên cơ quan.",
    en: "Only short names, abbreviations and names of bodies can be renamed.",
  },
  symbol: {
    vi: "Số, ký hiệu và tên văn bản viện dẫn không đổi được.",
    en: "The number and name of a cited document cannot be changed.",
  },
  undefinedName: {
    vi: "Tên gọi tắt này chưa được định nghĩa trong kế hoạch nên không đổi tên được.",
    en: "The plan does not define this short name, so it cannot be renamed.",
  },
  inCitation: {
    vi: "Tên này nằm trong văn bản được viện dẫn hoặc trong ngoặc kép nên giữ nguyên.",
    en: "This name stands in a cited document or a quotation and is kept.",
  },
  group: {
    vi: "Đây là tên gọi chung của nhiều cơ quan nên không đổi tên được.",
    en: "These words name a group of bodies and cannot be renamed.",
  },
  empty: { vi: "Tên mới không được để trống.", en: "The new name is empty." },
  form: {
    vi: "Tên mới không được có dấu ngoặc, dấu chấm phẩy hay xuống dòng.",
    en: "The new name may hold no brackets, semicolons or line breaks.",
  },
  taken: { vi: "Kế hoạch đã dùng tên này cho nội dung khác.", en: "The plan uses this name for something else." },
  list: {
    vi: "Có nơi tên này nằm trong danh sách (“các Sở: …”) nên tên mới phải bắt đầu bằng cùng từ đó.",
    en: "In one place the name stands in a list (“các Sở: …”), so the new name has to begin with the same word.",
  },
} as const satisfies Readonly<Record<string, Message>>;

/** The name at a position, ready to be changed, or why it cannot be. */
export function prepareRename(document: PlanDocument, position: Position, agencies: AgencyTable): Renameable | Refusal {
  const bearer = bearerAt(document, position, agencies);
  return "refused" in bearer ? bearer : { range: rangeOf(document, bearer.at), placeholder: bearer.name };
}

/** The edits that give a short name, an abbreviation or a body another name everywhere in the plan, or why that cannot be. */
export function rename(
  document: PlanDocument,
  position: Position,
  newName: string,
  agencies: AgencyTable,
): readonly SourceEdit[] | Refusal {
  const bearer = bearerAt(document, position, agencies);
  if ("refused" in bearer) return bearer;
  const name = newName
    .normalize("NFC")
    .replace(/[^\S\r\n]+/gu, " ")
    .trim();
  if (name === "") return { refused: refusals.empty };
  if (/[\r\n()[\];“”"|]/u.test(name)) return { refused: refusals.form };
  if (name === bearer.name) return [];
  if (bearer.taken(name)) return { refused: refusals.taken };
  const edits: SourceEdit[] = [];
  for (const place of bearer.places) {
    const newText = bearer.written(place, name);
    if (newText === undefined) return { refused: refusals.list };
    edits.push({ range: rangeOf(document, place), newText });
  }
  return edits;
}

function bearerAt(document: PlanDocument, position: Position, agencies: AgencyTable): Bearer | Refusal {
  const cursor = cursorAt(document, position);
  if (!cursor) return { refused: refusals.nothing };
  return (
    shortNameAt(document, cursor) ??
    citationAt(document, cursor) ??
    agencyAt(document, cursor, agencies) ??
    abbreviationAt(document, cursor) ?? { refused: refusals.nothing }
  );
}

function shortNameAt(document: PlanDocument, cursor: Cursor): Bearer | undefined {
  const { names } = shortNameTable(document);
  for (const { definitions, uses } of names) {
    // "Tổ giúp việc liên ngành (sau đây gọi tắt là Tổ giúp việc)": the long name keeps its words.
    const own = uses.filter(
      (use) =>
        !definitions.some(({ paragraph, term }) => paragraph === use.paragraph && term && term.start <= use.start && use.end <= term.end),
    );
    const places = [...definitions.map(({ paragraph, name }) => ({ paragraph, start: name.start, end: name.end })), ...own];
    const at = touched(places, cursor);
    if (!at) continue;
    const { text } = definitions[0].name;
    return {
      at,
      name: text,
      places: inOrder(places),
      // "Tổ công tác" in a definition is "tổ công tác" in a sentence.
      written: (place, newName) => (startsSmall(textOf(document, place)) && !startsSmall(text) ? small(newName) : newName),
      taken: (newName) =>
        names.some((other) => other.definitions[0].key !== definitions[0].key && fold(other.definitions[0].name.text) === fold(newName)),
    };
  }
  return undefined;
}

function citationAt(document: PlanDocument, { paragraph, offset }: Cursor): Refusal | undefined {
  const cited = document.paragraphs[paragraph];
  const citation = cited && citationsIn(cited).find((one) => covers(one, offset));
  if (!citation) return undefined;
  return { refused: citation.shortForm ? refusals.undefinedName : refusals.symbol };
}

function agencyAt(document: PlanDocument, { paragraph, offset }: Cursor, agencies: AgencyTable): Bearer | Refusal | undefined {
  const naming = document.paragraphs[paragraph];
  const mention = naming && agenciesIn(naming, agencies).find((one) => covers(one, offset));
  if (!mention || mention.kind === "place") return undefined;
  if (mention.masked !== undefined || mention.quoted) return { refused: refusals.inCitation };
  if (mention.kind === "group") return { refused: refusals.group };
  const same = mentionsOfBody(document, mention, agencies).filter(({ mention: one }) => one.masked === undefined && !one.quoted);
  const mentions = new Map<Place, AgencyMention>(
    same.map((one) => [{ paragraph: one.paragraph, start: one.mention.name.start, end: one.mention.name.end }, one.mention]),
  );
  return {
    at: { paragraph, start: mention.name.start, end: mention.name.end },
    name: mention.name.text,
    places: [...mentions.keys()],
    written: (place, newName) => {
      const one = mentions.get(place);
      if (one?.head !== undefined) return fold(newName).startsWith(`${fold(one.head)} `) ? newName.slice(one.head.length + 1) : undefined;
      return one?.spelling === "upper" ? newName.toUpperCase() : newName;
    },
    taken: () => false,
  };
}

function abbreviationAt(document: PlanDocument, cursor: Cursor): Bearer | undefined {
  const entries = abbreviationsOf(document);
  for (const entry of entries) {
    const { short } = entry;
    const places = placesOfAbbreviation(entry);
    const at = touched(places, cursor);
    if (!at) continue;
    return {
      at,
      name: short,
      places,
      written: (_place, newName) => newName,
      taken: (newName) => entries.some((other) => other.short === newName),
    };
  }
  return undefined;
}

function touched(places: readonly Place[], { paragraph, offset }: Cursor): Place | undefined {
  return places.find((place) => place.paragraph === paragraph && covers(place, offset));
}

function inOrder(places: readonly Place[]): readonly Place[] {
  return places.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

function startsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

function small(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
