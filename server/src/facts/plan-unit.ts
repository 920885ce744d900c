import { provincesNamed } from "../catalogue/provinces.ts";
import type { Level, Province, UnitWord } from "../catalogue/schema.ts";
import { levelsOfUnit } from "../catalogue/units.ts";
import { isValidOn } from "../catalogue/validity.ts";
import type { PlanDocument } from "../plan/document.ts";
import { perStructure } from "../plan/gathered.ts";
import { textOf } from "../plan/place.ts";

/** The administrative unit whose body makes a plan, as its heading names it. */
export interface PlanUnit {
  readonly unit: UnitWord;
  readonly level: Level;
  /** The province it is or lies in, where the heading says it. */
  readonly province?: Province;
}

const named =
  /(?<![A-Za-zÀ-ỹ])(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) ([A-Za-zÀ-ỹ][^|]*?)(?= *(?:\||cộng h[òo][àa]|$))/giu;
const depths: readonly Level[] = ["province", "district", "commune"];

/**
 * The unit of a plan's issuer ("ỦY BAN NHÂN DÂN / TỈNH HÀ NAM"), or of the body above it ("SỞ TÀI CHÍNH" under the committee of a tỉnh);
 * where the heading names none, the province that its date line is written in.
 */
export function planUnitOf(document: PlanDocument, day: string): PlanUnit | undefined {
  const units = headingUnits(document).map(({ unit, name }) => unitOn(unit, name, day));
  const lowest = units.toSorted((a, b) => depths.indexOf(b.level) - depths.indexOf(a.level))[0];
  const { place } = document.header;
  const province = units.find((unit) => unit.province)?.province ?? (place && provinceOn(textOf(document, place), day));
  if (lowest) return { ...lowest, ...(province ? { province } : {}) };
  return province && { unit: province.kind, level: "province", province };
}

const headingUnits = perStructure(({ roles, paragraphs }: PlanDocument) =>
  paragraphs.slice(0, 20).flatMap(({ text }, index) => {
    if (roles[index] !== "issuer" && roles[index] !== "headerRow") return [];
    return [...text.matchAll(named)].map(([, unit = "", name = ""]) => ({ unit: unit.toLowerCase() as UnitWord, name: name.trim() }));
  }),
);

function unitOn(unit: UnitWord, name: string, day: string): PlanUnit {
  const province = unit === "tỉnh" || unit === "thành phố" ? provinceOn(name, day) : undefined;
  if (province) return { unit, level: "province", province };
  return { unit, level: unit === "tỉnh" ? "province" : (levelsOfUnit(unit).at(-1) ?? "province") };
}

function provinceOn(name: string, day: string): Province | undefined {
  const versions = provincesNamed(name);
  return versions.find((version) => isValidOn(version, day)) ?? versions[0];
}
