import type { Span } from "../text/span.ts";
import type { AgencyMention } from "./agency.ts";
import { matchAt } from "./agency-place.ts";
import { unnamedBodyAt } from "./unnamed-body.ts";

/** A body in a list: its words, and what the catalogue knows of it. */
export interface NamedBody extends Span {
  /** Absent for a body that is named only by what it is: "các tổ chức khoa học thuộc tỉnh", "doanh nghiệp viễn thông". */
  readonly mention?: AgencyMention;
  readonly group: boolean;
  /** "Thủ trưởng", "Giám đốc". */
  readonly head?: string;
  /** "các cơ quan, đơn vị có liên quan": nobody in particular. */
  readonly anyConcerned: boolean;
}

/** Bodies one after the other: "Sở A, Sở B và Ủy ban nhân dân các huyện". */
export interface BodyList extends Span {
  readonly bodies: readonly NamedBody[];
}

const heads =
  "Thủ trưởng|Người đứng đầu|Tổng Giám đốc|Phó Giám đốc|Giám đốc|Lãnh đạo|Trưởng ban|Trưởng phòng|Trưởng|Phó Chủ tịch|Chủ tịch|Chánh|Viện trưởng|Cục trưởng|Chi cục trưởng|Bí thư|Hiệu trưởng|Chủ nhiệm|Chỉ huy trưởng|Tư lệnh";
const head = new RegExp(`(?:các )?(${heads}) (?=\\S)`, "iyu");
const tail =
  /(?: (?:sự nghiệp(?: công lập)?|ven (?:sông|biển)|biên giới|vùng (?:sâu|cao|biên giới)|chuyên môn|hành chính|nhà nước|báo chí|(?:có|và cá nhân có|và cá nhân)? ?liên quan(?: khác)?|cùng cấp|cấp (?:tỉnh|huyện|xã|thành phố)|(?:trực )?thuộc (?:(?:UBND|(?:Ủy|Uỷ) ban nhân dân) )?(?:tỉnh|thành phố|huyện|xã|phường)(?: quản lý)?|(?:đóng )?trên địa bàn(?: (?:toàn )?(?:tỉnh|thành phố|huyện|xã|phường)(?: (?:\p{Lu}\p{Ll}*))*)?|trong (?:toàn )?(?:tỉnh|ngành|thành phố)|của (?:tỉnh|thành phố|trung ương)|(?:tỉnh|thành phố)(?= |$|[,;:.])|Việt Nam|(?:huyện|xã|phường|thị trấn)(?= |$|[,;:.])|khác|chức năng|trực thuộc))+/iuy;
/** "Sở Y tế các tỉnh, thành phố trực thuộc Trung ương": one body of each unit. */
const ofUnits =
  / (?:của )?các (?:tỉnh|thành phố|huyện|xã|phường|địa phương)(?:, (?:tỉnh|thành phố|huyện|thị xã|xã|phường|đặc khu))*(?: trực thuộc trung ương)?(?![A-Za-zÀ-ỹ])/iuy;
const aside = / \([^()]{0,200}\)/uy;
const connector = /(?:, ?và |, | và |; | cùng với | cùng | hoặc )/uy;
const concerned = /liên quan(?: khác)?$/iu;

/** The bodies listed from an offset on, as many as surely are; undefined where none is named there. `mentions` are those of the whole text. */
export function bodyListAt(text: string, start: number, mentions: readonly AgencyMention[]): BodyList | undefined {
  const bodies: NamedBody[] = [];
  let at = start;
  for (;;) {
    const body = bodyAt(text, at, mentions);
    if (!body) break;
    bodies.push(body);
    const between = matchAt(connector, text, body.end);
    if (between === undefined) break;
    at = body.end + between.length;
  }
  const last = bodies.at(-1);
  return last ? { start, end: last.end, bodies } : undefined;
}

function bodyAt(text: string, start: number, mentions: readonly AgencyMention[]): NamedBody | undefined {
  const named = matchAt(head, text, start);
  const known = readAt(text, start, mentions);
  if (!named) return known;
  const body = known?.mention ? known : (readAt(text, start + named.length, mentions) ?? known);
  return body ? { ...body, start, head: named.trim().replace(/^các /iu, "") } : undefined;
}

function readAt(text: string, start: number, mentions: readonly AgencyMention[]): NamedBody | undefined {
  const next = mentions[firstAt(mentions, start)];
  const mention = next?.start === start ? next : undefined;
  if (mention && mention.kind !== "place" && mention.masked === undefined && !mention.quoted) {
    const units = matchAt(ofUnits, text, mention.end)?.length ?? 0;
    const end = endOfTail(text, endOfUnits(text, mention, mentions) + units);
    return {
      start,
      end,
      mention,
      group: mention.kind === "group" || mention.place?.several === true || units > 0,
      anyConcerned: concerned.test(text.slice(start, end)) && mention.kind === "group",
    };
  }
  if (mention && mention.kind !== "place") return undefined;
  return readUnnamed(text, start, mentions);
}

function readUnnamed(text: string, start: number, mentions: readonly AgencyMention[]): NamedBody | undefined {
  const nearest = mentions[firstAt(mentions, start)];
  // "Ủy ban MTTQ huyện": a word that the name can do without stands before it.
  if (nearest && /^(?:Ủy ban|Uỷ ban|UB) $/u.test(text.slice(start, nearest.start))) {
    const known = readAt(text, nearest.start, mentions);
    return known && { ...known, start };
  }
  const body = unnamedBodyAt(text, start, (offset) => mentionFrom(mentions, offset));
  if (!body) return undefined;
  const group = mentions[firstAt(mentions, body.end)];
  // "các phòng, ban, ngành": the rest of the kinds is a group of its own words.
  const more = body.group && group?.kind === "group" && /^, ?$/u.test(text.slice(body.end, group.start)) && /^\p{Ll}/u.test(group.text);
  const end = endOfTail(text, more ? group.end : body.end);
  return { start, end, group: body.group, anyConcerned: concerned.test(text.slice(start, end)) };
}

/** Where the first body of the catalogue begins at an offset or behind it. */
function mentionFrom(mentions: readonly AgencyMention[], offset: number): number {
  let index = firstAt(mentions, offset);
  while (mentions[index]?.kind === "place") index++;
  return mentions[index]?.start ?? Number.POSITIVE_INFINITY;
}

/** "Ủy ban nhân dân các huyện Hương Khê, Vũ Quang": the names of units after their kind. */
const firstUnit = / \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}/uy;
const nextUnit = /(?:, | và )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}/uy;
const severalUnits = /các (?:huyện|thị xã|thành phố|xã|phường|đặc khu)$/u;

function endOfUnits(text: string, { start, end, kind }: AgencyMention, mentions: readonly AgencyMention[]): number {
  if (kind !== "group" || !severalUnits.test(text.slice(start, end)) || !/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return end;
  let at = end;
  for (;;) {
    const name = matchAt(at === end ? firstUnit : nextUnit, text, at);
    if (name === undefined) return at;
    const next = at + name.search(/\p{Lu}/u);
    if (mentions[firstAt(mentions, next)]?.start === next) return at;
    at += name.length;
  }
}

function endOfTail(text: string, at: number): number {
  const end = at + (matchAt(tail, text, at)?.length ?? 0);
  const bracket = matchAt(aside, text, end);
  return bracket ? end + bracket.length : end;
}

/** Index of the first mention that begins at `start` or behind it. */
function firstAt(mentions: readonly AgencyMention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
