import { changeAtEnd, predecessorsOf, provinceById } from "../catalogue/provinces.ts";
import type { Agency, Level, UnitWord } from "../catalogue/schema.ts";
import { levelsOfUnit, unitsOf } from "../catalogue/units.ts";
import type { AgencyPlace } from "./agency-place.ts";

/** Which bodies' rows go with the place after their name: "UBND" + "huyện Ninh Hải" is the row of huyện, not that of tỉnh. */
export function takingPlace(place: AgencyPlace): (agency: Agency) => boolean {
  const around = levelsAt(place);
  return (agency) => {
    const known = governments.get(agency) ?? government(agency);
    governments.set(agency, known);
    const { units, levels } = known;
    if (place.units.length === 0) return place.several || levels.includes("province");
    return place.units.some((unit) => units.includes(unit)) && around.some((level) => levels.includes(level));
  };
}

/** The units a row takes and the levels of government they are of. */
interface Government {
  readonly units: readonly UnitWord[];
  readonly levels: readonly Level[];
}

/** Known once a row, for one name is that of a hundred rows. */
const governments = new WeakMap<Agency, Government>();

function government(agency: Agency): Government {
  const units = unitsOf(agency.of);
  return { units, levels: governmentOf(agency, units) };
}

/** The level of government of the units a row takes, whatever the body itself belongs to: "Đảng ủy" of xã, phường is of communes. */
function governmentOf({ level }: Agency, units: readonly UnitWord[]): readonly Level[] {
  const sure = units.filter((unit) => unit !== "thành phố").flatMap(levelsOfUnit);
  return sure.length > 0 ? sure : [level];
}

/** The levels of government that words for units stand for; thành phố has the level of the words beside it, or of its name. */
export function levelsAt({ units, several, name, provinces }: AgencyPlace): readonly Level[] {
  if (units.length === 0) return several ? ["province", "district", "commune"] : ["province"];
  const sure = units.filter((unit) => unit !== "thành phố").flatMap(levelsOfUnit);
  if (sure.length > 0) return [...new Set(sure)];
  if (name === undefined) return levelsOfUnit("thành phố");
  const central = provinces.some((id) => provinceById(id)?.kind === "thành phố");
  const ofProvince = provinces.length === 0 || provinces.some(wasTown);
  return [...(central ? (["province"] as const) : []), ...(ofProvince ? (["district"] as const) : [])];
}

/** Thành phố Kon Tum is a town of tỉnh Kon Tum; thành phố Huế was one of tỉnh Thừa Thiên Huế until 2025; Hà Nội never was. */
function wasTown(id: string): boolean {
  const province = provinceById(id);
  if (province === undefined) return false;
  return province.kind === "tỉnh" || predecessorsOf(province).some((former) => former.kind === "tỉnh" && changeAtEnd(former) === "kind");
}
