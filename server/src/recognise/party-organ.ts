/** Organs of one Party committee: they sign with the same code, and each document is of one of them. */
export type PartyOrgan = "congressCommittee" | "politburo" | "secretariat" | "provincialCommittee" | "standingBoard";

const organs: readonly (readonly [PartyOrgan, RegExp])[] = [
  ["politburo", /^Bộ Chính trị(?![A-Za-zÀ-ỹ])/iu],
  ["secretariat", /^Ban Bí thư(?![A-Za-zÀ-ỹ])/iu],
  ["congressCommittee", /^(?:Ban Chấp hành|BCH) Trung ương(?![A-Za-zÀ-ỹ])/iu],
  ["standingBoard", /^(?:Ban Thường vụ|BTV) (?:Tỉnh|Thành) (?:ủy|uỷ)(?![A-Za-zÀ-ỹ])/iu],
  ["provincialCommittee", /^(?:Ban Chấp hành|BCH) Đảng bộ (?:tỉnh|thành phố)(?![A-Za-zÀ-ỹ])/iu],
];

/** The organ that the words for an issuer surely name; undefined for "Trung ương", "Tỉnh ủy" and other bodies. */
export function partyOrgan(issuer: string): PartyOrgan | undefined {
  return organs.find(([, name]) => name.test(issuer))?.[0];
}
