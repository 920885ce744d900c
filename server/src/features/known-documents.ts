import { fullAgencyName } from "../catalogue/agencies.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { fullProvinceName, provincesNamed } from "../catalogue/provinces.ts";
import type { KnownDocument } from "../catalogue/schema.ts";
import { writtenDate } from "../recognise/weekday.ts";
import { fold } from "../text/fold.ts";

/** Types that are cited by their name alone, without number and issuer (ND30-I-2.6.b). */
const citedByName: ReadonlySet<string> = new Set(["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"]);

export function isCitedByName({ type }: { readonly type?: string | undefined }): boolean {
  return type !== undefined && citedByName.has(type);
}

/** The catalogue's rows for a law cited by its name: "Luật An ninh mạng", the newest first. */
export function knownLaws({ documents }: Catalogue, name: string): readonly KnownDocument[] {
  const wanted = fold(name);
  return documents.rows
    .filter((row) => isCitedByName(row) && fold(row.title) === wanted)
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
}

/** Who issued a known document: "Thủ tướng Chính phủ", "Ủy ban nhân dân tỉnh Kon Tum"; its own province is left out when it is the plan's. */
export function issuerName({ agencies }: Catalogue, { issuer, province }: KnownDocument, planProvince?: string): string | undefined {
  const agency = issuer === undefined ? undefined : agencies.byId(issuer);
  if (!agency) return undefined;
  const [unit] = province === undefined ? [] : provincesNamed(province);
  if (agency.usual !== undefined) return agency.usual;
  if (agency.of === undefined || !unit) return fullAgencyName(agency);
  return province === planProvince ? `${agency.name} ${unit.kind}` : `${agency.name} ${fullProvinceName(unit)}`;
}

/** An ISO date as a citation gives it: "25/5/2020", "05/02/2025" (days below 10 and months 1 and 2 take a zero). */
export const citedDay = writtenDate;

/** The same in words: "25 tháng 5 năm 2020". */
export function citedDayInWords(iso: string): string {
  const [day = "", month = "", year = ""] = citedDay(iso).split("/");
  return `${day} tháng ${month} năm ${year}`;
}
