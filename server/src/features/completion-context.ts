import type { Role } from "../plan/document.ts";
import { recogniseCitations, type SymbolReading } from "../recognise/citation.ts";

/** What the words before the cursor ask for. */
export type CompletionContext =
  /** "Quyết định số 69‸": a symbol, of a type where one is named. */
  | { readonly kind: "symbol"; readonly typed: string; readonly type?: string }
  /** "… ngày 25/5/2020 của Thủ‸": who issued the document; `day` is its date. */
  | { readonly kind: "issuer"; readonly typed: string; readonly day?: string; readonly symbol?: SymbolReading }
  /** Words of a name: at the beginning of a line also of a label, in "Thời gian: …" of no body. */
  | { readonly kind: "name"; readonly label: boolean; readonly time: boolean };

const symbolTyped = /(?<![A-Za-zÀ-ỹ\p{N}])số ?:? (?<typed>[\d][A-Za-zÀ-ỹ\d/.&-]*|)$/iu;
const typeBefore =
  /(?<![A-Za-zÀ-ỹ])(Nghị quyết|Quyết định|Chỉ thị|Kết luận|Quy chế|Quy định|Thông báo|Hướng dẫn|Chương trình|Kế hoạch|Đề án|Báo cáo|Tờ trình|Công văn|Công điện|Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư liên tịch|Thông tư|Thông tri|Văn bản) $/iu;
const listBefore = /[A-Za-zÀ-ỹ](?:\/[A-Za-zÀ-ỹ]+)? ?(?:,| và) $/iu;
const agencyAsked =
  /(?<![A-Za-zÀ-ỹ])(?:giao|phối hợp với|phối hợp cùng|báo cáo|gửi|tham mưu|(?:đơn vị|cơ quan) (?:chủ trì|phối hợp|thực hiện|đầu mối)[^:]{0,12}:)(?: [^.;:]{1,120}(?:,| và))? $/iu;
const recipientAsked = /(?:^|[-–,]) ?$/u;
const timeTyped = /(?<![A-Za-zÀ-ỹ])th(?:ời gian|ời hạn|ời điểm)[^:.]{0,20}: [^.]{0,20}$/iu;
const labelTyped = /^\s*(?:[-+*•–] ?)?(?:\*\*)?\p{Lu}[A-Za-zÀ-ỹ\p{M} ]*$/u;

/** Whether a body is sure to be named behind some words: "Giao ", "phối hợp với Sở Y tế, ", in the list of recipients. */
export function asksForAgency(lead: string, role: Role | undefined): boolean {
  return agencyAsked.test(lead) || (role === "recipient" && recipientAsked.test(lead));
}

/** Reads what is asked for from the text before the cursor. */
export function contextOf(before: string, line: string): CompletionContext {
  const symbol = symbolTyped.exec(before);
  if (symbol) {
    const typed = symbol.groups?.typed ?? "";
    const lead = before.slice(0, symbol.index);
    const type = typeBefore.exec(lead)?.[1];
    // "số 15 đường …" names no document: without a type, and not in a list of symbols, only what looks like a symbol counts.
    if (type !== undefined || /\d.*[A-Za-zÀ-ỹ/-]/u.test(typed) || typed === "" || isInList(lead))
      return { kind: "symbol", typed, ...(type === undefined ? {} : { type: type.charAt(0).toUpperCase() + type.slice(1).toLowerCase() }) };
    return { kind: "name", label: false, time: false };
  }
  const issuer = issuerContext(before);
  if (issuer) return issuer;
  return {
    kind: "name",
    label: labelTyped.test(line),
    time: timeTyped.test(line),
  };
}

function isInList(lead: string): boolean {
  return listBefore.test(lead) && recogniseCitations(lead).at(-1)?.symbol?.end === lead.replace(/(?:,| và) $/u, "").trimEnd().length;
}

const issuerTyped = /^,? ?(?:của|do) (?<typed>[^,;:.()“”"]{0,80})$/iu;

/** Behind the date of a citation, or behind its symbol where no date is given. */
function issuerContext(before: string): CompletionContext | undefined {
  if (!/ (?:của|do) [^,;:.()“”"]{0,80}$/iu.test(before)) return undefined;
  const cited = recogniseCitations(before).findLast(({ date, symbol }) => date !== undefined || symbol !== undefined);
  const typed = cited && issuerTyped.exec(before.slice(cited.end))?.groups?.typed;
  if (cited === undefined || typed === undefined) return undefined;
  return { kind: "issuer", typed, ...(cited.date?.iso ? { day: cited.date.iso } : {}), ...(cited.symbol ? { symbol: cited.symbol } : {}) };
}
