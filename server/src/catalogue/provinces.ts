import { fold } from "../text/fold.ts";
import { once } from "./once.ts";
import data from "./provinces.json";
import type { Province } from "./schema.ts";
import { isValidOn } from "./validity.ts";

/** Every version of every provincial unit, 63 before 01/7/2025 and 34 after. The rows are tested against the schema, not read through it. */
export const provinces = data.provinces as unknown as readonly Province[];

const byId = once(() => new Map(provinces.map((province) => [province.id, province])));
const former = once(() => {
  const found = new Map<string, Province[]>();
  for (const province of provinces) {
    for (const id of province.next ?? []) found.set(id, [...(found.get(id) ?? []), province]);
  }
  return found;
});
const byName = once(() => {
  const found = new Map<string, Province[]>();
  for (const province of provinces) {
    const names = [province.name, ...(province.variants ?? []), ...(province.short ?? []), ...(province.wrong ?? [])];
    for (const name of new Set(names.map(fold))) found.set(name, [...(found.get(name) ?? []), province]);
  }
  return found;
});

export function provinceById(id: string): Province | undefined {
  return byId().get(id);
}

/** Units that bear a name or one of its other spellings, with no regard to capitals and tone-mark placement; of all periods. */
export function provincesNamed(name: string): readonly Province[] {
  return byName().get(fold(name)) ?? [];
}

export function provincesOn(day: string): readonly Province[] {
  return provinces.filter((province) => isValidOn(province, day));
}

/** "tỉnh Kon Tum", "Thành phố Hồ Chí Minh": ND30-II-3.1.c gives that city alone a capital. */
export function fullProvinceName({ kind, name }: Province): string {
  return `${kind === "thành phố" && name === "Hồ Chí Minh" ? "Thành phố" : kind} ${name}`;
}

export function predecessorsOf(province: Province): readonly Province[] {
  return former().get(province.id) ?? [];
}

/** The units that hold its land on a day: itself while it is valid, else whoever came after. Nothing for a day before its time. */
export function provincesAfter(province: Province, day: string): readonly Province[] {
  if (isValidOn(province, day)) return [province];
  if (province.from !== undefined && day < province.from) return [];
  const after = (province.next ?? []).flatMap((id) => byId().get(id) ?? []).flatMap((next) => provincesAfter(next, day));
  return [...new Set(after)];
}

/**
 * What ended this version of a unit. "unchanged": the same legal unit goes on under the next row, which is there only because the
 * country's list changed that day; it is never worth a finding.
 */
export function changeAtEnd(province: Province): "unchanged" | "kind" | "merged" | undefined {
  const [next] = (province.next ?? []).flatMap((id) => byId().get(id) ?? []);
  if (next === undefined) return undefined;
  if (predecessorsOf(next).length > 1) return "merged";
  return next.name === province.name && next.kind === province.kind ? "unchanged" : "kind";
}
