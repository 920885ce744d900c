import type { Level, UnitWord } from "./schema.ts";

const levels: Readonly<Record<UnitWord, readonly Level[]>> = {
  tỉnh: ["province"],
  "thành phố": ["province", "district"],
  huyện: ["district"],
  quận: ["district"],
  "thị xã": ["district"],
  "thị trấn": ["commune"],
  xã: ["commune"],
  phường: ["commune"],
  "đặc khu": ["commune"],
};

/** Levels of government that a word for an administrative unit may stand for; a thành phố is of either. */
export function levelsOfUnit(unit: UnitWord): readonly Level[] {
  return levels[unit];
}

/** The words that stand after a body's name, as its row lists them: "tỉnh, thành phố". */
export function unitsOf(of: string | undefined): readonly UnitWord[] {
  return of === undefined ? [] : (of.split(", ") as UnitWord[]);
}

/** Last day of the district level and its thị trấn (Luật 72/2025/QH15). */
export const lastDayOfDistricts = "2025-06-30";
