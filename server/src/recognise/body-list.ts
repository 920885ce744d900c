import type { Span } from "../text/span.ts";
import type { AgencyMention } from "./agency.ts";
import { matchAt } from "./agency-place.ts";
import { dutyVerb } from "./duty-verb.ts";

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
  "Thủ trưởng|Người đứng đầu|Tổng Giám đốc|Phó Giám đốc|Giám đốc|Lãnh đạo|Trưởng ban|Trưởng phòng|Trưởng|Phó Chủ tịch|Chủ tịch|Chánh Văn phòng|Chánh Thanh tra|Chánh án|Viện trưởng|Cục trưởng|Chi cục trưởng|Bí thư|Hiệu trưởng|Chủ nhiệm|Chỉ huy trưởng|Tư lệnh";
const head = new RegExp(`(?:các )?(${heads}) (?=\\S)`, "iyu");
/** What kinds of bodies are called: "các đơn vị, địa phương", "các tổ chức khoa học thuộc tỉnh". */
const kinds =
  "cơ quan|đơn vị|địa phương|sở|ban|ngành|tổ chức|doanh nghiệp|hợp tác xã|hội|đoàn thể|hiệp hội|trường|cơ sở|nhà trường|bệnh viện|trung tâm|viện|phòng|xã|phường|đặc khu|huyện|thành phố|thị xã|thôn|bản|khu phố|tổ|chủ đầu tư|chủ sở hữu|nhà đầu tư|nhà mạng|thành viên|đồng chí|cấp ủy|cấp uỷ|chính quyền|cá nhân|hộ|làng nghề|khu công nghiệp|ngân hàng|công ty|tập đoàn|chi nhánh|cụm|câu lạc bộ";
/** First words of a single body that no catalogue holds: "Liên hiệp các Hội khoa học kỹ thuật tỉnh", "Chủ đầu tư". */
const singles =
  "Liên hiệp|Liên minh|Liên đoàn|Bưu điện|Viễn thông|Điện lực|Ngân hàng|Công ty|Tập đoàn|Tổng công ty|Kho bạc|Văn phòng|Chi nhánh|Chi cục|Ban Quản lý|Ban quản lý|Ban Chỉ đạo|Ban chỉ đạo|Ban Chỉ huy|Hội đồng|Học viện|Tổ công tác|Tổ giúp việc|Trung tâm|UBND|HĐND|Ủy ban|Uỷ ban|Công an|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Mặt trận|MTTQ|Bảo hiểm|Hải quan|Tòa án|Toà án|Viện kiểm sát|Bộ Chỉ huy|Bộ đội|Chủ đầu tư|Nhà đầu tư|Doanh nghiệp|Cơ quan|Đơn vị|Bộ phận|Hợp tác xã|Bệnh viện|Nhà trường|Cấp ủy|Cấp uỷ|cấp ủy|cấp uỷ|Hiệp hội|Người đứng đầu|Chính quyền|cơ quan (?:chủ quản|chủ trì|chuyên môn)|đơn vị (?:chủ trì|tư vấn)|doanh nghiệp|chủ đầu tư";
/** Words that open a single body before a capital only: "Báo Ninh Thuận" but "Báo cáo". */
const beforeCapital = "Báo|Đài|Ban|Hội|Quỹ|Trường|Viện|Phòng|Sở|Cục|Vụ|Thuế|Đoàn|Thanh tra|Tổ|Đội|Trạm|Cổng|Khu|Đại học";
const many = "(?:[Tt]ất cả |[Tt]oàn thể )?(?:[Cc]ác|[Nn]hững|[Mm]ọi|[Mm]ỗi|[Tt]ừng|[Mm]ột số) ";
const stop = `(?:${dutyVerb}|các |những |và |cùng |với |để |trong |theo |căn cứ |phải |cần |có (?!liên quan|chức năng)|là |được |đã |do |khi |nếu |trên cơ sở |tại (?!địa|tỉnh|xã)|hoặc |tình hình |kết quả |về )`;
/** Verbs end a name in small letters only: "Ban Quản lý", "Trung tâm Phục vụ hành chính công". */
const further = `(?![A-Za-zÀ-ỹ])(?: (?!${stop})[^ ,;:.()|“”"]+){0,14}`;
const either = kinds
  .split("|")
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join("|");
const unnamed = new RegExp(
  `${many}(?:${either})${further}|(?:${singles})${further}|(?:${beforeCapital}) (?=\\p{Lu})[^ ,;:.()|]+${further}`,
  "yu",
);
/** "sở, ngành, địa phương": nouns of one kind of bodies. */
const moreKinds = new RegExp(`(?:, ?và |, ?| và )(?:${kinds})${further}`, "yu");
const tail =
  /(?: (?:sự nghiệp(?: công lập)?|chuyên môn|hành chính|nhà nước|báo chí|(?:có|và cá nhân có|và cá nhân)? ?liên quan(?: khác)?|cùng cấp|cấp (?:tỉnh|huyện|xã|thành phố)|(?:trực )?thuộc (?:(?:UBND|(?:Ủy|Uỷ) ban nhân dân) )?(?:tỉnh|thành phố|huyện|xã|phường)(?: quản lý)?|(?:đóng )?trên địa bàn(?: (?:toàn )?(?:tỉnh|thành phố|huyện|xã|phường)(?: (?:\p{Lu}\p{Ll}*))*)?|trong (?:toàn )?(?:tỉnh|ngành|thành phố)|của (?:tỉnh|thành phố|trung ương)|(?:tỉnh|thành phố)(?= |$|[,;:.])|khác|chức năng|trực thuộc))+/iuy;
const aside = / \([^()]{0,200}\)/uy;
const connector = /(?:, ?và |, | và |; | cùng với | cùng | hoặc )/uy;
const concerned = /liên quan(?: khác)?$/iu;
const plural = /^(?:các|những|mọi|mỗi|từng|một số|tất cả|toàn thể) /iu;

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
    const end = endOfTail(text, endOfUnits(text, mention, mentions));
    return {
      start,
      end,
      mention,
      group: mention.kind === "group" || mention.place?.several === true,
      anyConcerned: concerned.test(text.slice(start, end)) && mention.kind === "group",
    };
  }
  if (mention && mention.kind !== "place") return undefined;
  return readUnnamed(text, start, mentions);
}

function readUnnamed(text: string, start: number, mentions: readonly AgencyMention[]): NamedBody | undefined {
  const words = matchAt(unnamed, text, start);
  if (words === undefined) return undefined;
  const group = plural.test(words);
  let end = start + words.length;
  // "các trường, Sở Y tế": the next body has a name.
  if (group)
    for (let more = matchAt(moreKinds, text, end); more !== undefined; more = matchAt(moreKinds, text, end)) {
      const next = end + more.search(/(?<=^|, ?| )(?!và )[^ ,]/u);
      if (mentions[firstAt(mentions, next)]?.start === next || /\p{Lu}/u.test(text.charAt(next))) break;
      end += more.length;
    }
  const named = mentions[firstAt(mentions, start + 1)];
  if (named && named.kind !== "place" && named.start < end) end = start + text.slice(start, named.start).trimEnd().length;
  end = endOfTail(text, end);
  return { start, end, group, anyConcerned: concerned.test(text.slice(start, end)) };
}

/** "Ủy ban nhân dân các huyện Hương Khê, Vũ Quang": the names of units after their kind. */
const firstUnit = / \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}/uy;
const nextUnit = /(?:, | và )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}/uy;
const severalUnits = /các (?:huyện|thị xã|thành phố|xã|phường|đặc khu)$/u;

function endOfUnits(text: string, { start, end }: AgencyMention, mentions: readonly AgencyMention[]): number {
  if (!severalUnits.test(text.slice(start, end)) || !/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return end;
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
