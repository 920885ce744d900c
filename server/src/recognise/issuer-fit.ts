import type { Citation, SymbolReading } from "./citation.ts";

/** A kind of body, by the words its name opens with (the-thuc 9.6). */
type Body =
  | "government"
  | "primeMinister"
  | "president"
  | "assembly"
  | "standingCommittee"
  | "committee"
  | "council"
  | "ministry"
  | "department"
  | "partyCentre"
  | "partyLocal";

const openings: readonly (readonly [Body, RegExp])[] = [
  ["primeMinister", /^(?:phó )?thủ tướng/iu],
  ["government", /^chính phủ/iu],
  ["president", /^chủ tịch nước/iu],
  ["standingCommittee", /^(?:ủy|uỷ) ban thường vụ quốc hội|^ubtvqh/iu],
  ["assembly", /^quốc hội/iu],
  ["council", /^(?:thường trực )?(?:hội đồng nhân dân|hđnd)/iu],
  ["committee", /^(?:(?:phó )?chủ tịch )?(?:(?:ủy|uỷ) ban nhân dân|ubnd)/iu],
  ["department", /^(?:(?:phó )?giám đốc )?sở(?![A-Za-zÀ-ỹ])/iu],
  [
    "partyCentre",
    /^(?:bộ chính trị|ban bí thư|tổng bí thư|trung ương đảng|(?:ban chấp hành|bch) trung ương|ban chấp hành đảng cộng sản)/iu,
  ],
  [
    "partyLocal",
    /^(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ)|^(?:ban thường vụ|btv|ban chấp hành|bch|thường trực) (?:đảng bộ|(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ))/iu,
  ],
  ["ministry", /^bộ(?: trưởng)?(?![A-Za-zÀ-ỹ])/iu],
];

const ministries = /^B(?:NV|KHCN|NNMT|XD|YT|VHTTDL|GDĐT|CA|QP|TP|NG|DTTG|TNMT|NNPTNT|TTTT|GTVT|LĐTBXH|KHĐT|TC|CT)$/u;
const localParty = /^(?:TU|HU|QU|ThU|ĐU)$/u;

/** The body that the last part of a symbol stands for, where the code is settled. */
function bodyOf({ issuers, system }: SymbolReading): Body | undefined {
  if (issuers.length !== 1 && system !== "correspondence") return undefined;
  const [code = ""] = issuers;
  if (system === "party") return code === "TW" ? "partyCentre" : localParty.test(code) ? "partyLocal" : undefined;
  if (/^QH\d/.test(code)) return "assembly";
  if (/^UBTVQH\d/.test(code)) return "standingCommittee";
  if (ministries.test(code)) return "ministry";
  const settled: Readonly<Record<string, Body>> = {
    CP: "government",
    TTg: "primeMinister",
    CTN: "president",
    HĐND: "council",
    UBND: "committee",
  };
  return settled[code];
}

/** The issuer's name as the words of the plan should give it, for bodies of which there is one. */
const names: Partial<Record<Body, string>> = {
  government: "Chính phủ",
  primeMinister: "Thủ tướng Chính phủ",
  president: "Chủ tịch nước",
  assembly: "Quốc hội",
  standingCommittee: "Ủy ban Thường vụ Quốc hội",
};

/**
 * When the words for the issuer name another kind of body than the symbol ("…/QĐ-TTg … của Chính phủ", DANG-21): the code, and the right
 * name where there is but one. Words and codes that are not settled fit everything.
 */
export function issuerMismatch({ symbol, issuer }: Citation): { readonly code: string; readonly expected?: string } | undefined {
  if (symbol === undefined || issuer === undefined || symbol.problems.length > 0) return undefined;
  const body = bodyOf(symbol);
  const said = openings.find(([, opening]) => opening.test(issuer.text))?.[0];
  if (body === undefined || said === undefined || body === said) return undefined;
  const expected = names[body];
  return { code: symbol.issuers[0] ?? "", ...(expected !== undefined && { expected }) };
}
