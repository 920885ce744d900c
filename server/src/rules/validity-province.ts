import { changeAtEnd, fullProvinceName, provinceById, provincesAfter } from "../catalogue/provinces.ts";
import type { Province } from "../catalogue/schema.ts";
import { isValidOn } from "../catalogue/validity.ts";
import { judgedNames } from "../facts/judged-names.ts";
import { isInKeptName } from "../facts/kept-names.ts";
import { isOfThePast } from "../facts/past-context.ts";
import type { AgencyPlace } from "../recognise/agency-place.ts";
import { isUpperCase } from "../text/fold.ts";
import { dayAfter, writtenDay } from "../text/written-day.ts";
import { defineRule } from "./rule.ts";

export const validityProvince = defineRule({
  id: "validity/province",
  scope: "placed",
  basis: ["STAT-23", "STAT-24", "STAT-42", "TRAP-6"],
  clause: {
    vi: "Nghị quyết số 202/2025/QH15 và các nghị quyết thành lập thành phố trực thuộc trung ương",
    en: "Resolution 202/2025/QH15 and the resolutions on new centrally-run cities",
  },
  standing: "recommended",
  fix: "ask",
  title: { vi: "Tên tỉnh không còn đúng vào ngày của kế hoạch", en: "Province no longer so called on the plan's day" },
  explain: {
    vi: "So với ngày ban hành của chính kế hoạch: từ 01/7/2025 cả nước còn 34 đơn vị hành chính cấp tỉnh; năm 2026 Đồng Nai, Quảng Ninh, Bắc Ninh thành thành phố trực thuộc trung ương. Không báo kế hoạch của thời trước, tên trong văn bản viện dẫn, trong ngoặc kép, tên trường, bệnh viện, công ty và những câu nói về trước đây.",
    en: "By the plan's own date: since 01/7/2025 there are 34 provincial units; in 2026 Đồng Nai, Quảng Ninh and Bắc Ninh became centrally-run cities. Earlier plans, names in cited documents and quotations, names of schools, hospitals and companies, and sentences about the past are not reported.",
  },
  examples: [
    {
      bad: "Quảng Ngãi, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. Triển khai trên địa bàn tỉnh Kon Tum.",
      good: "Quảng Ngãi, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. Triển khai trên địa bàn tỉnh Quảng Ngãi.",
    },
    {
      bad: "Hải Phòng, ngày 02 tháng 9 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. Phối hợp với tỉnh Quảng Ninh.",
      good: "Hải Phòng, ngày 02 tháng 9 năm 2026\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n1. Phối hợp với thành phố Quảng Ninh.",
    },
  ],
  *check(document, index, { agencies }) {
    const day = document.header.issueDate;
    if (!day) return;
    for (const placed of judgedNames(document, index, agencies)) {
      const { paragraph, mention } = placed;
      const { place } = mention;
      const change = place && place.provinces.length > 0 ? changeOf(place, day) : undefined;
      if (!place || !change || isOfThePast(document, { ...placed, mention: { ...mention, kind: "place" } }, Number(day.slice(0, 4))))
        continue;
      const text = document.paragraphs[paragraph]?.text ?? "";
      if (isInKeptName(text, place.start)) continue;
      const at = { paragraph, start: place.start, end: place.end };
      const written = text.slice(place.start, place.end);
      const full = fullProvinceName(change.now);
      const newText = isUpperCase(written) ? full.toUpperCase() : full;
      const since = writtenDay(dayAfter(change.before.to ?? day));
      yield {
        at,
        message: {
          vi: `“${written}” từ ngày ${since} đã ${changeAtEnd(change.before) === "merged" ? "hợp nhất vào" : "là"} ${full} (${this.clause.vi}).`,
          en: `“${written}” ${changeAtEnd(change.before) === "merged" ? "was merged into" : "became"} ${full} on ${since} (${this.clause.en}).`,
        },
        // "các tỉnh Hà Giang, Tuyên Quang": the name that would be put in stands there already.
        fixes: text.includes(change.now.name)
          ? []
          : [{ title: { vi: `Đổi thành “${newText}”`, en: `Change to “${newText}”` }, kind: "ask", edits: [{ at, newText }] }],
      };
    }
  },
});

/**
 * The unit that a place's words name as it was, and what it is on a day; nothing where the words are right on that day. A bare name
 * ("Báo Ninh Thuận") may be the name of something else.
 */
function changeOf(
  { provinces, units: [unit] }: AgencyPlace,
  day: string,
): { readonly before: Province; readonly now: Province } | undefined {
  // "thành phố Kon Tum" is a town of the tỉnh; it is no version of it.
  const versions = provinces.flatMap((id) => provinceById(id) ?? []).filter(({ kind }) => kind === unit);
  if (versions.some((version) => isValidOn(version, day))) return undefined;
  const before = versions
    .filter(({ to }) => to !== undefined && to < day)
    .sort(byEnd)
    .at(-1);
  const [now, ...others] = before ? provincesAfter(before, day) : [];
  return before && now && others.length === 0 ? { before, now } : undefined;
}

function byEnd(a: Province, b: Province): number {
  return (a.to ?? "") < (b.to ?? "") ? -1 : 1;
}
