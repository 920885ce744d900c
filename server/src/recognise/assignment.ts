import type { Span } from "../text/span.ts";
import type { AgencyMention } from "./agency.ts";
import { type BodyList, bodyListAt, type NamedBody } from "./body-list.ts";
import { dutyVerb } from "./duty-verb.ts";
import { inlinePoints } from "./inline-points.ts";
import { trailingBodies } from "./trailing-bodies.ts";
import { orderedBodyAt } from "./unnamed-body.ts";

/** What a clause of a plan says about who is to do what (the-thuc 10.2). */
export interface Assignment extends Span {
  /** The bodies that the clause opens with: "Sở A, Sở B …", "Giao Sở A …", "Căn cứ …, các sở …"; none where it only says what is done. */
  readonly bodies: readonly NamedBody[];
  /** Those after "phối hợp với". */
  readonly partners: readonly NamedBody[];
  /** The word of order before the bodies. */
  readonly order?: "assigned" | "requested";
  /** They are told to lead: "Sở A chủ trì …", "là cơ quan đầu mối". */
  readonly chairs: boolean;
  /** "colon": "Sở A: Xây dựng …"; "joins": opens with "Phối hợp với …" and names nobody else; "plain": all else. */
  readonly form: "plain" | "colon" | "joins";
  /** The words of the work. Empty where the clause only names bodies: "b) Sở A chủ trì, phối hợp với Sở B:". */
  readonly work: Span;
}

const order =
  /^(?:(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Chủ tịch (?:(?:Ủy|Uỷ) ban nhân dân|UBND)|Thường trực)(?: (?:tỉnh|thành phố|huyện|xã|phường))?(?: \p{Lu}[^ ,;.:]*){0,4} )?(?:trân trọng )?(giao trách nhiệm cho|giao nhiệm vụ cho|giao cho|giao|phân công|đề nghị|kính đề nghị|mời|yêu cầu|chỉ đạo) /iu;
const heading = /^(?:(?:trách nhiệm|nhiệm vụ) của|đối với|về phía) /iu;
/** What may follow the bodies that have something to do. */
const leads =
  /^,? ?(?:\([^()]{0,80}\) ?)?(?:(?:là|làm) (?:cơ quan |đơn vị )?(?:chủ trì|đầu mối|thường trực)|(?:(?:có|chịu) trách nhiệm |được giao )?(?:là )?chủ trì(?: thực hiện)?)(?![A-Za-zÀ-ỹ])(?: theo (?:lĩnh vực|chức năng)[^,;.:]{0,60})?/iu;
const joins =
  /(?<![A-Za-zÀ-ỹ])(?:(?:chủ động|trực tiếp|tiếp tục|tích cực),? (?:và )?)?phối hợp(?: chặt chẽ| chủ động| đồng bộ)?(?:,? cùng)?(?:,? với)? /giu;
const joinsGate = /[Pp]hối hợp|PHỐI HỢP/u;
const opensJoining = /^(?:tích cực )?phối hợp(?: chặt chẽ| đồng bộ)?(?:,? cùng)?(?:,? với)? /iu;
const duty = new RegExp(
  `^,? ?(?:nhất là [^,;.:]{0,60}? |(?:theo|trong|căn cứ|tùy|tuỳ|trên cơ sở|thông qua) [^;:.]{0,160}?,? |chủ động,? |tích cực,? |định kỳ,? )?${dutyVerb}`,
  "iu",
);
/** "Đơn vị sự nghiệp là nơi …", "Sở A được giao quản lý …", "Sở A đã …": no duty. */
const describes =
  /^,? ?(?:là|được|đã|đang|chưa|không|bị|có|của|tại|trong|thuộc|do|mà|và|với|về|theo|từ|sẽ được|vẫn|còn|gồm|như|để)(?![A-Za-zÀ-ỹ])/iu;
/** Words before the bodies of a sentence: "Căn cứ nội dung Kế hoạch này, các sở …"; "Định kỳ hằng quý, Sở A …". */
const leadIn =
  /^(?:căn cứ|trên cơ sở|theo (?!dõi)|thực hiện|để|nhằm|hằng|hàng|định kỳ|trước|chậm nhất|trong (?!quá trình)|từ|đối với|khi|sau khi|ngoài|bên cạnh|ngay|đến|hết|đồng thời|riêng|quý|tháng|năm)(?![A-Za-zÀ-ỹ])/iu;
/** Words about duties in general that say nothing of the work below them. */
const noWork =
  /^[ ,;.:–-]*(?:(?:(?:trong phạm vi|theo|căn cứ|trên cơ sở) [^;:.]{0,120}?, ?|(?:trong phạm vi|theo) (?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|phạm vi|lĩnh vực|quản lý|được giao|được phân công|,|và|của mình| )+)?)?[ ,]*(?:(?:có|chịu) trách nhiệm|có nhiệm vụ|chủ động|tập trung|nghiêm túc)?[ ,]*(?:(?:tham mưu,? )?(?:tổ chức |tham mưu )?(?:triển khai |tổ chức )?(?:thực hiện|triển khai)?)?(?: (?:tốt|hiệu quả|có hiệu quả))?(?: (?:các|một số|những|nhóm|nội dung|nhiệm vụ|công việc|công tác|giải pháp|và|cụ thể|sau đây|sau|như sau|dưới đây|chính|trọng tâm|chủ yếu)(?:,(?= ))?)*[ ,;.:/]*$/iu;
/** Words before the verb that the work can do without. */
const beforeVerb =
  /^(?:(?:theo|trong phạm vi|căn cứ|trên cơ sở) [^;:.]{0,120}?, )?(?:(?:có|chịu) trách nhiệm|có nhiệm vụ) (?!trước |về |đối với )(?=\p{Ll})/iu;

/** Whether words give no work themselves: "thực hiện các nhiệm vụ sau:". */
export function saysNoWork(words: string): boolean {
  return noWork.test(words);
}

/** Whether words open with "Phối hợp với …". */
export function bidsJoin(words: string): boolean {
  return opensJoining.test(words);
}

/** The assignments of one paragraph: its first clause, whatever it says, and each later sentence that names other bodies. */
export function readAssignments(
  text: string,
  from: number,
  mentions: readonly AgencyMention[],
  sentences: readonly Span[],
): readonly Assignment[] {
  const joined = joinsIn(text, from, mentions);
  const points = inlinePoints(text, from);
  const first =
    opening(text, from, mentions) ??
    behindLeadIn(text, from, mentions, sentences) ??
    behindTitle(text, from, mentions, points[0]) ??
    nobody(from);
  const clauses = [first];
  for (const sentence of sentences) {
    const at = skipSpace(text, sentence.start);
    const start = points.find((point) => point.start === at)?.end ?? at;
    const inList = joined.some(({ list }) => list.start <= start && start < list.end);
    if (inList || start <= Math.max(from, first.workStart)) continue;
    const next = opening(text, start, mentions);
    if (next && isSure(next, text)) clauses.push(next);
  }
  return clauses.map((clause, index) => {
    const next = clauses[index + 1]?.start ?? text.length;
    const until = points.find(({ end }) => end === next)?.start ?? next;
    return (
      (clause.bodies.length === 0 ? ledFromBehind(text, clause, until, mentions, joined) : undefined) ?? finish(text, clause, until, joined)
    );
  });
}

/** Words that bid somebody join, with the bodies to join; "do Sở A phối hợp với Sở B soạn thảo" says whose a thing is. */
interface Joined {
  readonly at: number;
  readonly list: BodyList;
}

const mayJoin =
  /(?:^|[,;:.–-]|(?<![A-Za-zÀ-ỹ])(?:và|để|chủ trì|trách nhiệm|đồng thời|nhằm|hoặc|kịp thời|thường xuyên|đầu mối)|(?:^|[:;.] )(?:[a-zđ]|\(?\d{1,2})\))$/iu;

function joinsIn(text: string, from: number, mentions: readonly AgencyMention[]): readonly Joined[] {
  if (!joinsGate.test(text)) return [];
  return [...text.slice(from).matchAll(joins)].flatMap((match) => {
    const at = from + match.index;
    const list = bodyListAt(text, at + match[0].length, mentions);
    return list ? [{ at, list }] : [];
  });
}

/** A clause while its end is not known. */
interface Draft {
  readonly start: number;
  readonly bodies: readonly NamedBody[];
  readonly order?: "assigned" | "requested";
  readonly form: Assignment["form"];
  /** Where what is said of the bodies begins. */
  readonly workStart: number;
}

function nobody(start: number): Draft {
  return { start, bodies: [], form: "plain", workStart: start };
}

/** The clause that begins at an offset with an order or with bodies. */
function opening(text: string, start: number, mentions: readonly AgencyMention[]): Draft | undefined {
  const head = text.slice(start, start + 120);
  const ordered = order.exec(head);
  const prefix = ordered ?? heading.exec(head);
  const named = start + (prefix?.[0].length ?? 0);
  const list = bodyListAt(text, named, mentions) ?? (ordered ? orderedList(text, named) : undefined);
  if (!list) return opensJoining.test(head) ? { start, bodies: [], form: "joins", workStart: start } : undefined;
  const word = ordered?.[1]?.toLowerCase();
  const draft = {
    start,
    bodies: list.bodies,
    ...(word === undefined ? {} : { order: /đề nghị|mời/u.test(word) ? ("requested" as const) : ("assigned" as const) }),
  };
  const rest = text.slice(list.end, list.end + 240);
  const colon = /^ ?: ?/u.exec(rest);
  if (colon) return { ...draft, form: "colon", workStart: list.end + colon[0].length };
  if (word === undefined && !canFollow(list, rest)) return undefined;
  return { ...draft, form: "plain", workStart: list.end };
}

/** "Giao đồng chí Nguyễn Văn Bình trực tiếp chỉ đạo": whoever stands behind the order. */
function orderedList(text: string, start: number): BodyList | undefined {
  const body = orderedBodyAt(text, start);
  return body && { start, end: body.end, bodies: [{ start, end: body.end, group: body.group, anyConcerned: false }] };
}

function canFollow(list: BodyList, rest: string): boolean {
  if (/^[ .,;]*$/u.test(rest)) return true;
  if (leads.test(rest) || duty.test(rest)) return true;
  const named = list.bodies.some(({ mention }) => mention !== undefined);
  return named && !describes.test(rest) && /^ \p{Ll}/u.test(rest);
}

/** "Căn cứ các nội dung trên, các sở, ban, ngành xây dựng …": the bodies stand behind a comma of the first sentence. */
function behindLeadIn(text: string, from: number, mentions: readonly AgencyMention[], sentences: readonly Span[]): Draft | undefined {
  if (!leadIn.test(text.slice(from, from + 24))) return undefined;
  const sentence = sentences.find(({ end }) => end > from);
  for (const mention of mentions) {
    if (mention.start <= from || mention.kind === "place" || mention.masked !== undefined) continue;
    if (sentence && mention.start >= sentence.end) return undefined;
    const before = text.slice(from, mention.start);
    if (!before.endsWith(", ") || /phối hợp/iu.test(before)) continue;
    const draft = opening(text, mention.start, mentions);
    if (draft && isSure(draft, text)) return { ...draft, start: from };
  }
  return undefined;
}

/** "3. Rà soát văn bản: Các Vụ, Cục rà soát …": the bodies stand behind a title in the same line. */
function behindTitle(text: string, from: number, mentions: readonly AgencyMention[], point: Span | undefined): Draft | undefined {
  const colon = /^[^:;.]{1,160}: ?/u.exec(text.slice(from, from + 170));
  const behind = from + (colon?.[0].length ?? 0);
  const draft = colon ? opening(text, point?.start === behind ? point.end : behind, mentions) : undefined;
  return draft && isSure(draft, text) ? { ...draft, start: from } : undefined;
}

/** Whether a clause in the middle of a text surely gives somebody something to do. */
function isSure({ bodies, order: word, form, workStart }: Draft, text: string): boolean {
  if (bodies.length === 0) return false;
  if (word !== undefined) return true;
  // "…; các phòng thí nghiệm nghiên cứu" goes on with a list; a capital opens a sentence.
  const capital = /^\p{Lu}/u.test(text.slice(bodies[0]?.start));
  const known = bodies.some(({ mention, group }) => mention !== undefined || (group && capital));
  const rest = text.slice(workStart, workStart + 240);
  return known && form === "plain" && (leads.test(rest) || duty.test(rest));
}

function finish(text: string, draft: Draft, until: number, joined: readonly Joined[]): Assignment {
  const { start, bodies, form } = draft;
  const end = endOfWords(text, start, until);
  let at = Math.min(draft.workStart, end);
  const leading = leads.exec(text.slice(at, end));
  if (leading) at += leading[0].length;
  const partners: NamedBody[] = [];
  let workStart = at;
  for (const { at: joinsAt, list } of joined) {
    if (joinsAt < at || list.end > end) continue;
    const between = text.slice(at, joinsAt).trimEnd();
    if (!mayJoin.test(between)) continue;
    partners.push(...list.bodies);
    if (/^(?:[ ,:]|và|có trách nhiệm|chịu trách nhiệm|tiếp tục|chủ trì)*$/iu.test(text.slice(workStart, joinsAt))) workStart = list.end;
  }
  const joining = bodies.length === 0 || form === "colon" ? opensJoining.test(text.slice(at, end)) : false;
  const words = text.slice(workStart, end);
  const blank = /^[ ,;:]*/u.exec(words)?.[0].length ?? 0;
  const from = workStart + blank + (beforeVerb.exec(words.slice(blank))?.[0].length ?? 0);
  const work = noWork.test(words) && bodies.length + partners.length > 0 ? { start: end, end } : { start: Math.min(from, end), end };
  return {
    start,
    end,
    bodies,
    partners,
    chairs: leading !== null,
    ...(draft.order === undefined ? {} : { order: draft.order }),
    form: joining && partners.length > 0 ? "joins" : form,
    work,
  };
}

/** "Kiểm tra việc thi hành … (Sở A chủ trì, phối hợp với Sở B)". */
function ledFromBehind(
  text: string,
  { start }: Draft,
  until: number,
  mentions: readonly AgencyMention[],
  joined: readonly Joined[],
): Assignment | undefined {
  const end = endOfWords(text, start, until);
  const led = trailingBodies(text, start, end, mentions);
  if (!led) return undefined;
  const partners = joined.filter(({ at }) => at >= led.end && /^[ ,]*$/u.test(text.slice(led.end, at))).flatMap(({ list }) => list.bodies);
  const work = { start, end: endOfWords(text, start, led.start) };
  return { start, end, bodies: led.bodies, partners, chairs: true, form: "plain", work };
}

function endOfWords(text: string, start: number, until: number): number {
  return start + text.slice(start, until).replace(/[ .;,:/]+$/u, "").length;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (text.charAt(next) === " ") next++;
  return next;
}
