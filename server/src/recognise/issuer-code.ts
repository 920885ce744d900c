/** Which form a body's code asks for; "either" for bodies that exist on both sides (BCĐ, BTC) and for codes not known here. */
export type IssuerSide = "party" | "state" | "either";

/** the-thuc 9.2. CB, ĐH and ĐĐ are left out: schools and units of state bodies use the same letters. */
const partyCodes =
  /^(?:TW|TƯ|TU|HU|QU|ThU|ĐU[A-ZĐ]*|QUTW|BCSĐ[A-ZĐ]*|BCĐTW|(?:VP|BTC|BTG|BTGDV|BNC|BĐN|BKT|BDV|UBKT|BTV)(?:TW|TU|HU|QU|ThU|ĐU))$/u;

/** Bodies of the State with one settled code. BTC and BCT are not here: Ban Tổ chức and Bộ Chính trị share the letters. */
const stateCodes: ReadonlySet<string> = new Set(
  (
    "CP TTg CTN UBND HĐND VPUBND VPCP VPQH VPCTN TTCP KTNN TANDTC VKSNDTC NHNN CTUBND " +
    "BNV BKHCN BNNMT BXD BYT BVHTTDL BGDĐT BCA BQP BTP BNG BDTTG BTNMT BNNPTNT BTTTT BGTVT BLĐTBXH BKHĐT UBDT " +
    "SCT STC SXD SNNMT SKHCN STP SNV SYT SGDĐT SVHTTDL SDTTG SNgV SKHĐT STTTT SNNPTNT STNMT SGTVT SLĐTBXH"
  ).split(" "),
);
const assemblyCode = /^(?:QH|UBTVQH)\d{1,2}$/u;
/** Ministries and their like issue circulars, whose symbols always carry a year (QPPL-21). */
const ministryCode = /^(?:B[A-ZĐ]{2,}|NHNN|TTCP|VPCP|KTNN|TANDTC|VKSNDTC|UBDT)$/u;

const knownByCapitals: ReadonlyMap<string, string> = new Map(
  [...stateCodes, "TW", "TU", "VPTW", "VPTU"].map((code) => [code.toUpperCase(), code]),
);
/** Slips of the hand seen in real documents (the-thuc 9.3.7). */
const typos: ReadonlyMap<string, string> = new Map([
  ["Tg", "TTg"],
  ["TG", "TTg"],
  ["UNBD", "UBND"],
  ["UBMD", "UBND"],
  ["UBNN", "UBND"],
]);
const plainDCodes: ReadonlyMap<string, string> = new Map([
  ["HDND", "HĐND"],
  ["BGDDT", "BGDĐT"],
  ["BKHDT", "BKHĐT"],
  ["BLDTBXH", "BLĐTBXH"],
]);

/** The Youth Union numbers its documents as the Party does, "298-KH/TWĐTN", though many of its branches write the form of the State. */
const youthUnion = /^(?:TW|T|TP|H|Q)?ĐTN$/u;

export function isYouthUnion(code: string): boolean {
  return youthUnion.test(code);
}

export function sideOf(code: string): IssuerSide {
  if (partyCodes.test(code)) return "party";
  return stateCodes.has(code) || assemblyCode.test(code) ? "state" : "either";
}

/** True for codes of settled bodies and for the shape of ministries and departments ("SNN&MT"). */
export function isKnownIssuer(code: string): boolean {
  return sideOf(code) !== "either" || /^[BS][A-ZĐ][A-ZĐ&]+$/u.test(code) || code === "UB" || code === "BCĐ" || isYouthUnion(code);
}

export function isMinistry(code: string): boolean {
  return ministryCode.test(code);
}

export function isAssembly(code: string): boolean {
  return assemblyCode.test(code);
}

/** The Assembly or its Standing Committee without its term: "351/2017/UBTVQH" (QPPL-2). */
export function lacksTerm(code: string): boolean {
  return code === "QH" || code === "UBTVQH";
}

/** The code meant by a token of a symbol; unknown codes are returned as they are, never mended (ND30-I-2.3.b3). */
export function readIssuerCode(token: string): { readonly code: string; readonly problem?: "case" | "letter" | "issuerTypo" } {
  if (stateCodes.has(token) || partyCodes.test(token)) return { code: token };
  const meant = typos.get(token);
  if (meant !== undefined) return { code: meant, problem: "issuerTypo" };
  const withBar = plainDCodes.get(token);
  if (withBar !== undefined) return { code: withBar, problem: "letter" };
  const known = knownByCapitals.get(token.toUpperCase());
  return known === undefined ? { code: token } : { code: known, problem: "case" };
}
