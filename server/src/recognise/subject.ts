import type { Span } from "../text/span.ts";
import type { Citation } from "./citation.ts";
import { isBasis, subjectEnd } from "./subject-end.ts";

/** Words that open an abstract, some with the capital that drafters give them ("của Sở Y tế Ban hành …"). */
const opening =
  / \(?(?=(?:[“"«] ?)?(?:[Vv]ề|[Vv]\/v|[Bb]an hành|[Pp]hê duyệt|[Cc]ông bố|[Tt]hành lập|[Kk]iện toàn|[Bb]ãi bỏ|[Tt]hay thế|[Ss]ửa đổi, bổ sung một số)(?![A-Za-zÀ-ỹ]))/uy;
/** These open an abstract, and just as well the rest of the sentence: "theo Kế hoạch số 5/KH-UBND triển khai các nhiệm vụ sau". */
const looseOpening =
  / (?=(?:[“"«] ?)?(?:[Qq]uy định|[Hh]ướng dẫn|[Ss]ửa đổi|[Bb]ổ sung|[Đđ]iều chỉnh|[Tt]riển khai|[Tt]hực hiện|[Gg]iao|[Đđ]ẩy mạnh|[Tt]ăng cường|[Tt]iếp tục|[Nn]âng cao)(?![A-Za-zÀ-ỹ]))/uy;
/** "Điều 5 Nghị định số … quy định …": what an article says, not what the decree is about. */
const partBefore = /(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Cc]hương|Phụ lục) [\dA-Za-z]{1,4} (?:của )?$/u;

/**
 * The abstract of a citation ("về …", "ban hành …", quoted or not), up to its true end. It is given only where that end can be known:
 * at a definition of its short name, a mark that closes sentence, cell or bracket, a closing quotation mark when the abstract is quoted,
 * the next document of a list, or the words that surely begin the main clause. It is undefined where the sentence flows on ("về A đến
 * từng đảng viên", "về A, nhằm …"), where a document listed behind another one may be named in the abstract itself ("về triển khai
 * Luật A và Nghị định B"), in text in capitals, and beyond a thousand letters.
 */
export function readSubject(
  text: string,
  citation: Citation,
  all: readonly Citation[],
  index: number,
): (Span & { readonly text: string }) | undefined {
  const from = behindSession(text, Math.max(citation.end, citation.issuer?.end ?? 0));
  const firm = openedAt(opening, text, from);
  const start = firm ?? openedAt(looseOpening, text, from);
  if (start === undefined) return undefined;
  const found = subjectEnd(text, start, all, index + 1);
  if (found === undefined) return undefined;
  // Where the issuer is left out the abstract mostly is too.
  const loose = citation.issuer === undefined || partBefore.test(text.slice(Math.max(0, citation.start - 24), citation.start));
  if (firm === undefined && loose && !isBasis(text) && found.by !== "definition") return undefined;
  const cut = foreignPlace(text, start, found.end, citation);
  return cut === undefined ? undefined : { start, end: cut, text: text.slice(start, cut) };
}

/** Whether behind a citation, at its end or its issuer's, words begin that may be its abstract. */
export function opensSubject(text: string, at: number): boolean {
  const from = behindSession(text, at);
  return openedAt(opening, text, from) !== undefined || openedAt(looseOpening, text, from) !== undefined;
}

function openedAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** "… của Ban Chấp hành Trung ương Đảng khóa XI tại Hội nghị lần thứ 6 về …", "… HĐND tỉnh khóa XV, kỳ họp thứ 8 về …", "…, về …", "… (viết tắt là Chỉ thị 11) về …". */
const session =
  /(?:,? \(?[Kk]h(?:óa|oá) [IVX]{1,6}\)?|,? (?:tại )?(?:[Kk]ỳ họp|Hội nghị) (?:lần )?thứ [\dA-Za-zÀ-ỹ]{1,6}(?: \([^()]{1,30}\))?){0,3}(?:,(?= [Vv]ề )| \((?:sau đây|viết tắt|gọi)[^()]{1,80}\)(?= (?:về|ban hành|phê duyệt) ))?/uy;

function behindSession(text: string, at: number): number {
  return openedAt(session, text, at) ?? at;
}

const placeAtEnd = / trên địa bàn (tỉnh|thành phố|huyện|thị xã|xã|phường|đặc khu)( [A-ZÀ-Ỹ]| này)?/u;
const central = /^(?:Thủ tướng|Chính phủ|Quốc hội|(?:Ủy|Uỷ) ban [Tt]hường vụ Quốc hội|Bộ|Ban (?:Bí thư|Chấp hành Trung ương))/u;
const levels = ["tỉnh", "thành phố", "huyện", "thị xã", "xã", "phường", "đặc khu"];

/**
 * A document of the Government does not speak of "the province": "trên địa bàn tỉnh" behind its abstract is the drafter's. With a
 * name it may be either's, and so may another level behind a local document; there the end is not known.
 */
function foreignPlace(text: string, start: number, end: number, { issuer, symbol }: Citation): number | undefined {
  const match = placeAtEnd.exec(text.slice(start, end));
  if (match === null) return end;
  const [, level = "", named] = match;
  const body = issuer?.text ?? "";
  if (levels.some((one) => body.includes(one))) return body.includes(level) ? end : undefined;
  const fromCentre = central.test(body) || (issuer === undefined && /^(?:CP|TTg|TW|QH\d*|UBTVQH\d*)$/.test(symbol?.issuers.at(-1) ?? ""));
  if (!fromCentre) return end;
  return named === undefined ? start + match.index : undefined;
}
