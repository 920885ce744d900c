import type { Span } from "../text/span.ts";
import type { CitationSystem } from "./citation.ts";

/** A kind of document, the codes it carries in a symbol, and how its name behaves in prose. */
export interface DocumentType {
  readonly name: string;
  /** Codes in state symbols (ND30 Appendix III, with the letter case printed there), normative ones and those of joint documents ("KHPH", "CTrPH") included. */
  readonly state: readonly string[];
  /** Codes in Party symbols (36-HD/VPTW, 05-HD/VPTW). */
  readonly party: readonly string[];
  /** Names any document ("Văn bản số 12/KH-UBND"), or has no code of its own in state symbols (công văn). */
  readonly generic?: true;
  /** Also issued by companies and licensing offices, whose codes are not ours to judge. */
  readonly licence?: true;
  /** "Quyết định 569", "Nghị quyết số 20": the type with a bare number is a usual short name. */
  readonly short?: true;
}

/** A mention of a document type in running text. */
export interface TypeWord extends Span {
  readonly text: string;
  readonly type: DocumentType;
  /** "title": first letter capital; "upper": all capitals; "lower": generic use or a drafter's slip. */
  readonly style: "title" | "upper" | "lower";
}

const type = (name: string, state: string, party = "", flags: Pick<DocumentType, "generic" | "licence" | "short"> = {}): DocumentType => ({
  name,
  state: state.split(" ").filter(Boolean),
  party: party.split(" ").filter(Boolean),
  ...flags,
});

const short = { short: true } as const;
const generic = { generic: true } as const;
const licence = { licence: true } as const;

/** ND30 Appendix III, the Party's types, and the normative types; KL is used by state inspectorates too (12/KL-TTCP). */
export const documentTypes: readonly DocumentType[] = [
  type("Nghị quyết liên tịch", "NQLT"),
  type("Nghị quyết", "NQ NQLT", "NQ", short),
  type("Quyết định", "QĐ", "QĐ", short),
  type("Chỉ thị", "CT", "CT", short),
  type("Kết luận", "KL", "KL", short),
  type("Quy chế", "QC QCPH", "QC", short),
  type("Quy định", "QyĐ", "QĐ QĐi", short),
  type("Thông cáo", "TC", "TC"),
  type("Thông báo", "TB", "TB", short),
  type("Thông tri", "", "TT", short),
  type("Tuyên bố", "", "TB"),
  type("Hướng dẫn", "HD HDLN HDLT", "HD", short),
  type("Chương trình", "CTr CTrPH CTPH CTHĐ CTrHĐ", "CTr CTHĐ CTrHĐ", short),
  type("Kế hoạch", "KH KHPH KHLT KHLN KHHĐ", "KH KHHĐ", short),
  type("Phương án", "PA", "PA"),
  type("Đề án", "ĐA", "ĐA", short),
  type("Dự án", "DA", "DA"),
  type("Báo cáo", "BC BCTĐ", "BC", short),
  type("Biên bản", "BB", "BB"),
  type("Tờ trình", "TTr", "TTr", short),
  type("Công điện", "CĐ", "", short),
  type("Công văn", "CV", "CV", { generic: true, short: true }),
  type("Văn bản hợp nhất", "VBHN", "", generic),
  type("Văn bản", "", "", generic),
  type("Bản ghi nhớ", "BGN"),
  type("Bản thỏa thuận", "BTT"),
  type("Bản sao y", "SY"),
  type("Bản trích sao", "TrS"),
  type("Bản sao lục", "SL"),
  type("Giấy ủy quyền", "GUQ"),
  type("Giấy mời", "GM", "GM"),
  type("Giấy giới thiệu", "GGT", "GGT"),
  type("Giấy nghỉ phép", "GNP", "GNP"),
  type("Phiếu gửi", "PG", "PG"),
  type("Phiếu chuyển", "PC", "PC"),
  type("Phiếu báo", "PB"),
  type("Hợp đồng", "HĐ", "", licence),
  type("Giấy phép", "GP GPMT", "", licence),
  type("Giấy chứng nhận", "GCN", "", licence),
  type("Giấy xác nhận", "GXN", "", licence),
  type("Nghị định", "NĐ", "", short),
  type("Thông tư liên tịch", "TTLT TTLB"),
  type("Thông tư", "TT TTLT TTLB", "", short),
  type("Pháp lệnh", "PL"),
  type("Lệnh", "L"),
  type("Bộ luật", ""),
  type("Luật", ""),
];

/** Types whose symbols carry the year of issue. */
export const normativeCodes: ReadonlySet<string> = new Set(["NĐ", "NQ", "QĐ", "TT", "TTLT", "TTLB", "NQLT", "CT", "L", "PL"]);

/** Codes nobody uses for anything else: enough to know a symbol without a type word or "số" before it. */
const distinctiveCodes: ReadonlySet<string> = new Set([
  "KH",
  "QĐ",
  "QyĐ",
  "TTr",
  "CTr",
  "NQ",
  "NĐ",
  "KL",
  "TTLT",
  "NQLT",
  "VBHN",
  "ĐA",
  "KHPH",
  "KHLT",
  "CTrPH",
]);

export function isDistinctiveCode(code: string): boolean {
  return distinctiveCodes.has(code);
}

const codes: ReadonlySet<string> = new Set(documentTypes.flatMap((t) => [...t.state, ...t.party]));
const codeByCapitals: ReadonlyMap<string, string> = new Map([...codes].map((code) => [code.toUpperCase(), code]));
/** D typed for Đ; "DA" and "HD" are not here, for dự án and hướng dẫn are codes of their own. */
const plainDCodes: ReadonlyMap<string, string> = new Map([
  ["QD", "QĐ"],
  ["ND", "NĐ"],
  ["QYD", "QyĐ"],
  ["CD", "CĐ"],
]);

/** The type code meant by a token of a symbol, and what has to be mended; undefined when the token is no type code. */
export function readTypeCode(token: string): { readonly code: string; readonly problem?: "case" | "letter" } | undefined {
  if (codes.has(token)) return { code: token };
  const capitals = token.toUpperCase();
  const code = codeByCapitals.get(capitals);
  if (code !== undefined) return { code, problem: "case" };
  const withBar = plainDCodes.get(capitals);
  return withBar === undefined ? undefined : { code: withBar, problem: "letter" };
}

/** Types that a code stands for: TT is thông tư in state symbols, thông tri in Party ones (ND30-III-1.3). */
export function typesOfCode(code: string, system: CitationSystem): readonly DocumentType[] {
  return documentTypes.filter((t) => (system === "party" ? t.party : t.state).includes(code));
}

const typeByName: ReadonlyMap<string, DocumentType> = new Map(documentTypes.map((t) => [foldTypeName(t.name), t]));

/** "thoả thuận" and "uỷ" are the same words with the tone mark on the other vowel. */
function foldTypeName(name: string): string {
  return name.toLowerCase().replaceAll("uỷ", "ủy").replaceAll("oả", "ỏa");
}

const nameAlternatives = documentTypes
  .map((t) => t.name)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace("ủy", "(?:ủy|uỷ)").replace("ỏa", "(?:ỏa|oả)"))
  .join("|");
const typeWordPattern = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${nameAlternatives})(?![A-Za-zÀ-ỹ])`, "giu");

/** Longest stretch before a symbol in which its type word is looked for: "Thông báo ý kiến kết luận của … số". */
const reach = 120;

/** The document types named in the `within` characters that end at `before`, left to right, longest name first; the last one is the nearest. */
export function typeWordsBefore(text: string, before: number, within = reach): readonly TypeWord[] {
  const from = Math.max(0, before - within);
  const words: TypeWord[] = [];
  for (const match of text.slice(from, before).matchAll(typeWordPattern)) {
    const found = typeByName.get(foldTypeName(match[0]));
    if (found === undefined) continue;
    const start = from + match.index;
    words.push({ start, end: start + match[0].length, text: match[0], type: found, style: styleOf(match[0]) });
  }
  return words;
}

/** Whether the text opens with a document type. */
export function opensWithType(text: string): boolean {
  return typeWordsBefore(text, Math.min(text.length, 24))[0]?.start === 0;
}

function styleOf(word: string): TypeWord["style"] {
  if (word === word.toUpperCase()) return "upper";
  return word.slice(0, 1) === word.slice(0, 1).toLowerCase() ? "lower" : "title";
}
