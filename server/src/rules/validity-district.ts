import type { AgencyTable } from "../catalogue/agencies.ts";
import { provincesAfter } from "../catalogue/provinces.ts";
import type { UnitWord } from "../catalogue/schema.ts";
import { lastDayOfDistricts, levelsOfUnit } from "../catalogue/units.ts";
import { agenciesIn, type PlacedAgency } from "../facts/agencies.ts";
import { districtUnitsIn } from "../facts/district-units.ts";
import { hasEnded, isOfDistrictLevel } from "../facts/ended-bodies.ts";
import { judgedNames } from "../facts/judged-names.ts";
import { isOfThePast } from "../facts/past-context.ts";
import { planUnitOf } from "../facts/plan-unit.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import type { AgencyMention } from "../recognise/agency.ts";
import { isUpperCase } from "../text/fold.ts";
import { follower } from "../text/follower.ts";
import { defineRule, type Fix, type Message } from "./rule.ts";

export const validityDistrict = defineRule({
  id: "validity/district",
  scope: "placed",
  basis: ["STAT-40", "STAT-20", "TRAP-22"],
  clause: {
    vi: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
    en: "Law on Organisation of Local Government 72/2025/QH15",
  },
  standing: "recommended",
  fix: "ask",
  title: { vi: "Cơ quan cấp huyện sau ngày 01/7/2025", en: "District body after 1 July 2025" },
  explain: {
    vi: "Từ ngày 01/7/2025 chính quyền địa phương có hai cấp: tỉnh và xã, phường, đặc khu. Kế hoạch ban hành từ ngày đó không giao việc cho UBND huyện, quận, thị xã, thành phố thuộc tỉnh, thị trấn hay phòng chuyên môn cấp huyện. Kế hoạch của thời trước không bị báo.",
    en: "Since 1 July 2025 there are two local levels: provinces and communes (xã, phường, đặc khu). Plans of that day or later give no tasks to district committees, townships or district offices. Earlier plans are not reported.",
  },
  examples: [
    {
      bad: "ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n\nHà Tĩnh, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. UBND các huyện, thị xã, thành phố tổ chức thực hiện.",
      good: "ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n\nHà Tĩnh, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. UBND các xã, phường tổ chức thực hiện.",
    },
    {
      bad: "Hà Tĩnh, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. Ủy ban nhân dân cấp huyện tổ chức thực hiện.",
      good: "Hà Tĩnh, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. Ủy ban nhân dân cấp xã tổ chức thực hiện.",
    },
  ],
  *check(document, index, { agencies }) {
    const day = document.header.issueDate;
    if (!day || day <= lastDayOfDistricts) return;
    const year = Number(day.slice(0, 4));
    const paragraph = document.paragraphs[index];
    if (!paragraph) return;
    const named = agenciesIn(paragraph, agencies);
    const ofCommunes = named.filter(({ levels }) => levels.includes("commune"));
    const bodies = judgedNames(document, index, agencies).filter(({ mention }) => isOfDistrict(mention, day, agencies));
    for (const placed of bodies) {
      const { mention } = placed;
      if (isOfThePast(document, placed, year)) continue;
      const townships =
        mention.place?.units.every((unit) => levelsOfUnit(unit).includes("commune")) === true && mention.place.units.length > 0;
      yield {
        at: { paragraph: index, start: mention.start, end: mention.end },
        message: message(mention.text, townships, this.clause),
        // Where the communes stand beside it already there is nothing to put in.
        fixes: ofCommunes.some((one) => one !== mention) ? [] : communes(document, placed, day),
      };
    }
    // What a body's name says is judged with the body; an office may read like one of a commune ("Phòng Kinh tế").
    const inBody = follower(bodies.map(({ mention }) => mention));
    const inName = follower(named.filter(({ kind }) => kind !== "place"));
    for (const unit of districtUnitsIn(paragraph)) {
      const { start, end, text, kind, lead } = unit;
      if ((kind === "office" ? inBody(unit) : inName(unit)) !== undefined) continue;
      if (isOfThePast(document, { paragraph: index, mention: { start, end, kind: kind === "office" ? "agency" : "place" } }, year))
        continue;
      const townships = kind === "township" || (kind === "list" && !/huyện|quận|thị xã|thành phố/iu.test(text));
      yield {
        at: { paragraph: index, start, end },
        message: message(text, townships, this.clause),
        ...(lead === undefined
          ? {}
          : { fixes: [changed({ paragraph: index, start, end }, text, `${lead}${communeWords(document, day)}`)] }),
      };
    }
  },
});

function message(text: string, townships: boolean, clause: Message): Message {
  return townships
    ? {
        vi: `“${text}”: đơn vị hành chính thị trấn không còn từ ngày 01/7/2025; cấp xã nay gồm xã, phường, đặc khu (${clause.vi}).`,
        en: `“${text}”: townships (thị trấn) ended on 30/6/2025; communes are now xã, phường, đặc khu (${clause.en}).`,
      }
    : {
        vi: `“${text}”: cấp huyện không còn từ ngày 01/7/2025; việc của cấp này nay do cấp xã (xã, phường, đặc khu) hoặc cơ quan cấp tỉnh đảm nhiệm (${clause.vi}).`,
        en: `“${text}”: the district level ended on 30/6/2025; its work went to communes (xã, phường, đặc khu) or provincial bodies (${clause.en}).`,
      };
}

function changed(at: Place, written: string, plain: string): Fix<Place> {
  const newText = isUpperCase(written) ? plain.toUpperCase() : plain;
  return { title: { vi: `Đổi thành “${newText}”`, en: `Change to “${newText}”` }, kind: "ask", edits: [{ at, newText }] };
}

const districtWords: ReadonlySet<UnitWord> = new Set(["huyện", "quận", "thị xã", "thị trấn"]);

/** Bodies of districts and townships alone, or of districts named beside communes: "UBND các huyện, xã". */
function isOfDistrict({ kind, ids, levels, place }: AgencyMention, day: string, table: AgencyTable): boolean {
  if (ids.length === 0) return kind === "group" && levels.length === 1 && levels[0] === "district";
  const rows = ids.flatMap((id) => table.byId(id) ?? []);
  const over = rows.filter((row) => isOfDistrictLevel(row) && hasEnded(row, day));
  return over.length > 0 && (over.length === rows.length || place?.units.some((unit) => districtWords.has(unit)) === true);
}

/**
 * "UBND các huyện, thị xã" → "UBND các xã, phường", with "đặc khu" in a province that has one; "cấp huyện" → "cấp xã". One district has
 * many communes in its place.
 */
function communes(document: PlanDocument, { paragraph, mention }: PlacedAgency, day: string): readonly Fix<Place>[] {
  const { place } = mention;
  const read = document.paragraphs[paragraph];
  if (!read || !place?.several || place.units.length === 0) return [];
  // "các huyện Hương Khê, Vũ Quang", "các huyện, TP": more follows that would be left over.
  const named = /^(?: \p{Lu}|, ?(?:TP|thành phố|thị xã|huyện|quận)(?![A-Za-zÀ-ỹ]))/u.test(read.text.slice(place.end));
  if (named) return [];
  const written = read.text.slice(place.start, place.end);
  const plain = /^cấp /iu.test(written) ? "cấp xã" : `các ${communeWords(document, day)}`;
  return [changed({ paragraph, start: place.start, end: place.end }, written, plain)];
}

function communeWords(document: PlanDocument, day: string): string {
  const province = planUnitOf(document, day)?.province;
  const now = province ? provincesAfter(province, day) : [];
  return now.some(({ communes }) => communes?.["đặc khu"] !== undefined) ? "xã, phường, đặc khu" : "xã, phường";
}
