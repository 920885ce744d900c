import type { Paragraph } from "../text/paragraph.ts";
import type { Header, Place, Role } from "./document.ts";
import { type Fragment, fragmentsOf } from "./fragments.ts";
import { issueDateOf } from "./issue-date.ts";
import { traitsOf } from "./traits.ts";

/** Header components stand in the first lines; web boilerplate and a long issuer take some of them. */
const searchedParagraphs = 40;
const subjectParagraphs = 6;
const continuesName = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU|VÀ|CỦA)(?: |$)/;
const opensText = /^(?:căn cứ|thực hiện|để|nhằm|trên cơ sở|theo|sau khi|ủy ban|uỷ ban|ubnd|ngày|triển khai thực hiện .*như sau)(?= )/i;

export interface HeaderReading {
  readonly header: Header;
  /** First paragraph after the header. */
  readonly end: number;
  readonly roles: ReadonlyMap<number, Role>;
}

/** Reads the header in canonical or any other order, from lines or table cells. What is not there is left out. */
export function readHeader(paragraphs: readonly Paragraph[]): HeaderReading {
  const roles = new Map<number, Role>();
  const found: { -readonly [K in keyof Header]: Header[K] } = {};
  const names: { place: Place; text: string }[] = [];
  let end = 0;
  for (let index = 0; index < Math.min(paragraphs.length, searchedParagraphs); index++) {
    const paragraph = paragraphs[index];
    if (!paragraph || opensBody(paragraph)) break;
    const traits = traitsOf(paragraph);
    if (traits.title && !traits.recipientsHeading && !headBelow(paragraphs, index)) {
      found.title = { paragraph: index, start: traits.title.start, end: traits.title.end };
      roles.set(index, "title");
      end = readSubject(paragraphs, index, found, roles);
      break;
    }
    const kinds = fragmentsOf(paragraph).map((fragment) => takeFragment(found, names, paragraph, index, fragment));
    const role = headerRole(kinds);
    if (role) {
      roles.set(index, role);
      end = index + 1;
    } else if (paragraph.kind !== "separator") roles.set(index, "noise");
  }
  // A name in capitals alone makes no head: what stands above it is text.
  const isHead = found.title !== undefined || found.nationalTitle !== undefined || found.number !== undefined;
  for (const [index, role] of roles) if (index >= end || (role === "noise" && !isHead)) roles.delete(index);
  const issuers = names.filter((name) => name.place.paragraph < end);
  const issuer = issuers.at(-1);
  const parent = issuers.length > 1 ? issuers.at(-2) : undefined;
  return {
    header: { ...found, ...(issuer ? { issuer: issuer.place } : {}), ...(parent ? { parentBody: parent.place } : {}) },
    end,
    roles,
  };
}

/**
 * Whether the head still comes below a line that looks like its title: pages put their own title, or "Loại văn bản:⏎Kế hoạch", above the
 * document. The national title or the number and a second title follow then.
 */
function headBelow(paragraphs: readonly Paragraph[], title: number): boolean {
  let head = false;
  for (let index = title + 1; index < Math.min(paragraphs.length, searchedParagraphs); index++) {
    const paragraph = paragraphs[index];
    if (!paragraph || opensBody(paragraph)) return false;
    if (head && traitsOf(paragraph).title) return true;
    head ||= fragmentsOf(paragraph).some(({ kind }) => kind === "nationalTitle" || kind === "partyTitle" || kind === "number");
  }
  return false;
}

function opensBody(paragraph: Paragraph): boolean {
  const { marker } = paragraph;
  const traits = traitsOf(paragraph);
  return (
    traits.opensLegalBasis ||
    traits.listsLegalBases ||
    traits.opensBody ||
    traits.recipientsHeading !== undefined ||
    (marker !== undefined && marker.style !== "bullet" && !traits.title)
  );
}

function takeFragment(
  found: { -readonly [K in keyof Header]: Header[K] },
  names: { place: Place; text: string }[],
  paragraph: Paragraph,
  index: number,
  fragment: Fragment,
): Role | undefined {
  const place: Place = { paragraph: index, start: fragment.start, end: fragment.end };
  const text = paragraph.text.slice(fragment.start, fragment.end);
  switch (fragment.kind) {
    case "nationalTitle":
      found.nationalTitle ??= place;
      return "nationalTitle";
    case "motto":
      found.motto ??= place;
      return "nationalTitle";
    case "partyTitle":
      // "ĐẢNG CỘNG SẢN VIỆT NAM" stands where the State has its national title; its form is no matter of the decree.
      return "nationalTitle";
    case "number": {
      if (found.number) return undefined;
      const symbol = /^s[ốo] ?:? ?/iu.exec(text)?.[0].length ?? 0;
      found.number = place;
      found.symbol = { ...place, start: place.start + symbol };
      return "number";
    }
    case "placeAndDate": {
      if (found.placeAndDate) return undefined;
      const comma = /,? ?ngày/u.exec(text)?.index ?? 0;
      found.placeAndDate = place;
      found.place = { ...place, end: place.start + comma };
      found.issueDate = issueDateOf(text);
      return "placeDate";
    }
    case "stamp":
      found.stamps = [...(found.stamps ?? []), place];
      return "stamp";
    default:
      return takeName(names, place, text);
  }
}

/** Capital lines above the title are bodies: the last one issues, the one above is its parent; "TỈNH …" goes on with the line before. */
function takeName(names: { place: Place; text: string }[], place: Place, text: string): Role | undefined {
  if (text !== text.toUpperCase() || !/[A-Za-zÀ-ỹ]{2}/u.test(text) || text.length > 120) return undefined;
  const last = names.at(-1);
  if (last && continuesName.test(text)) {
    if (last.place.paragraph === place.paragraph)
      names[names.length - 1] = { text: `${last.text} ${text}`, place: { ...last.place, end: place.end } };
    else names[names.length - 1] = { text: `${last.text} ${text}`, place: last.place };
  } else names.push({ place, text });
  return "issuer";
}

function headerRole(kinds: readonly (Role | undefined)[]): Role | undefined {
  const known = [...new Set(kinds.filter((kind) => kind !== undefined))];
  return known.length > 1 ? "headerRow" : known[0];
}

/** The subject: the words after the type on its line, and the lines below it up to the opening, the bases or the first heading. */
function readSubject(
  paragraphs: readonly Paragraph[],
  title: number,
  found: { -readonly [K in keyof Header]: Header[K] },
  roles: Map<number, Role>,
): number {
  const place = found.title;
  const text = paragraphs[title]?.text ?? "";
  if (place && text.slice(place.end).trim().length > 3) {
    found.subject = {
      paragraph: title,
      start: place.end + (text.slice(place.end).length - text.slice(place.end).trimStart().length),
      end: text.length,
    };
  }
  let index = title + 1;
  for (; index < Math.min(paragraphs.length, title + 1 + subjectParagraphs); index++) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const traits = traitsOf(paragraph);
    if (paragraph.kind === "separator" || paragraph.kind === "comment") continue;
    if (opensBody(paragraph) || paragraph.marker || paragraph.kind !== "text" || traits.contents) break;
    if (traits.attachedTo) {
      // "(Ban hành kèm theo Quyết định số …)" closes the title of an attached plan.
      roles.set(index, "subject");
      return index + 1;
    }
    if (
      found.subject &&
      (opensText.test(paragraph.text) || paragraph.text.endsWith(".") || (paragraph.text.length > 250 && !traits.upperCase))
    )
      break;
    found.subject ??= { paragraph: index, start: 0, end: paragraph.text.length };
    roles.set(index, "subject");
  }
  return index;
}
