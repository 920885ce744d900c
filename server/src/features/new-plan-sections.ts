import type { TabStops } from "./new-plan.ts";

/** The usual parts of a plan, in their usual order. */
export const newSections = ["purpose", "goals", "tasks", "budget", "organisation"] as const;
export type NewSection = (typeof newSections)[number];

export const newSectionTitles: Readonly<Record<NewSection, string>> = {
  purpose: "MỤC ĐÍCH, YÊU CẦU",
  goals: "MỤC TIÊU",
  tasks: "NHIỆM VỤ, GIẢI PHÁP",
  budget: "KINH PHÍ THỰC HIỆN",
  organisation: "TỔ CHỨC THỰC HIỆN",
};

interface Surroundings {
  readonly year: number;
  /** How the plan names its own body. */
  readonly self: string;
  readonly committee: boolean;
  readonly stops: TabStops;
}

const numerals = ["I", "II", "III", "IV", "V"];

/** The blocks of a part: its heading with the number of its place, and what is to be written below it. */
export function sectionText(section: NewSection, index: number, around: Surroundings): readonly (readonly string[])[] {
  return [[`${numerals[index] ?? ""}. ${newSectionTitles[section]}`], ...bodies[section](around).map((line) => [line])];
}

const bodies: Readonly<Record<NewSection, (around: Surroundings) => readonly string[]>> = {
  purpose: ({ stops }) => [
    "1. Mục đích",
    stops.next("Xác định rõ nhiệm vụ, thời hạn và trách nhiệm của từng cơ quan, đơn vị."),
    "2. Yêu cầu",
    stops.next("Việc tổ chức thực hiện phải đồng bộ, tiết kiệm, hiệu quả."),
  ],
  goals: ({ stops }) => [
    `1. ${stops.next("Hoàn thành các nhiệm vụ được giao đúng thời hạn, bảo đảm chất lượng.")}`,
    `2. ${stops.next("Nâng cao chất lượng phục vụ người dân, doanh nghiệp.")}`,
  ],
  tasks: ({ year, committee, stops }) => [
    `1. ${stops.next("Hoàn thiện cơ chế, chính sách")}`,
    `${stops.next(committee ? "Văn phòng Ủy ban nhân dân" : "Văn phòng")} chủ trì, phối hợp với các cơ quan, đơn vị liên quan ${stops.next("xây dựng quy chế phối hợp")}; hoàn thành trước ngày ${stops.next("15")} tháng ${stops.next("12")} năm ${year}.`,
    `2. ${stops.next("Nâng cao nhận thức và kỹ năng")}`,
    `${stops.next("Các cơ quan, đơn vị")} ${stops.next("tổ chức tuyên truyền, bồi dưỡng cho cán bộ, công chức")}; hoàn thành trong quý IV năm ${year}.`,
  ],
  budget: ({ stops }) => [
    stops.next("Kinh phí thực hiện Kế hoạch được bố trí từ ngân sách nhà nước theo phân cấp và các nguồn hợp pháp khác."),
  ],
  organisation: ({ self, committee, stops }) => [
    "1. Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ tổ chức triển khai thực hiện Kế hoạch này.",
    `2. ${stops.next(committee ? "Văn phòng Ủy ban nhân dân" : "Văn phòng")} theo dõi, đôn đốc việc thực hiện; tổng hợp, báo cáo ${self} trước ngày ${stops.next("25")} tháng ${stops.next("12")} hằng năm.`,
  ],
};
