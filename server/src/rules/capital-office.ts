import { appendixTwo } from "./clause.ts";
import { respelled } from "./respelled.ts";
import { defineRule } from "./rule.ts";

/** With the body that it is the office of; behind “các”, “mỗi” it is anybody's. */
const office =
  /(?<!(?:các|những|mỗi|từng|chức danh|chức vụ|đồng chí phó|một) )(?<![A-Za-zÀ-ỹ])(?:phó )?(?:thủ tướng(?= Chính phủ)|chủ tịch(?= (?:Quốc hội|nước(?![A-Za-zÀ-ỹ])|(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND) (?:tỉnh|thành phố|Thành phố)(?! các)))|bộ trưởng(?= Bộ [A-ZĐ])|chánh án(?= Tòa án nhân dân)|viện trưởng(?= Viện [A-ZĐ]))/gu;

function capitalised(written: string): string {
  return written.replace(
    /^phó |thủ tướng|chủ tịch|bộ trưởng|chánh án|viện trưởng/gu,
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  );
}

export const capitalOffice = defineRule({
  id: "capital/office",
  scope: "paragraph",
  basis: ["ND30-II-5.3"],
  clause: appendixTwo("V", "3"),
  standing: "practice",
  fix: "ask",
  title: { vi: "Chức vụ của người đứng đầu một cơ quan viết thường", en: "Office of a definite body in small letters" },
  explain: {
    vi: "Chức vụ gắn với một người hay một cơ quan cụ thể viết hoa: “Thủ tướng Chính phủ”, “Chủ tịch Ủy ban nhân dân tỉnh”. Nói chung (“giám đốc các sở”, “các chủ tịch UBND xã”) thì viết thường.",
    en: "An office of a definite person or body takes a capital: “Thủ tướng Chính phủ”, “Chủ tịch Ủy ban nhân dân tỉnh”. In general (“giám đốc các sở”) it is small.",
  },
  examples: [
    { bad: "Báo cáo thủ tướng Chính phủ xem xét.", good: "Báo cáo Thủ tướng Chính phủ xem xét." },
    { bad: "Trình chủ tịch Ủy ban nhân dân tỉnh quyết định.", good: "Trình Chủ tịch Ủy ban nhân dân tỉnh quyết định." },
  ],
  *check(paragraph) {
    if (!/(?:thủ tướng|chủ tịch|bộ trưởng|chánh án|viện trưởng) /u.test(paragraph.text)) return;
    yield* respelled(paragraph, office, capitalised, this.clause);
  },
});
