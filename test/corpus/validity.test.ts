import { describe, expect, it } from "vitest";
import { StructureMemory } from "../../server/src/plan/structure-memory.ts";
import { createChecker } from "../../server/src/rules/check.ts";
import { rules } from "../../server/src/rules/index.ts";
import { type PlanFile, realPlans, samplePlans } from "./plan-files.ts";

const check = createChecker(
  rules.filter(({ id }) => id.startsWith("validity/")),
  (id, error) => {
    throw new Error(`${id} threw: ${String(error)}`);
  },
);

/** What the checker says of a plan if it were of another day: each name once, with what came after it. */
function outdated({ document }: PlanFile, issueDate: string): readonly string[] {
  const redated = { ...document, memory: new StructureMemory(), header: { ...document.header, issueDate } };
  const told = check(redated).map(({ at, message }) => {
    const name = document.paragraphs[at.paragraph]?.text.slice(at.start, at.end) ?? "";
    const after = /(?:chuyển về|hợp nhất vào|đã là|thay bằng|nay do|nay gồm) (.*?)(?: đảm nhiệm)?(?: \([^()]*\))?\.$/u.exec(
      message.vi,
    )?.[1];
    return `${name.replace(/^UBND|^Uỷ/u, (short) => (short === "UBND" ? "Ủy ban nhân dân" : "Ủy"))} → ${after}`;
  });
  return [...new Set(told)].sort();
}

const information = "Sở Thông tin và Truyền thông → Sở Khoa học và Công nghệ, Sở Văn hóa, Thể thao và Du lịch";
const investment = "Sở Kế hoạch và Đầu tư → Sở Tài chính";
const farming = "Sở Nông nghiệp và Phát triển nông thôn → Sở Nông nghiệp và Môi trường";
const resources = "Sở Tài nguyên và Môi trường → Sở Nông nghiệp và Môi trường";
const labour =
  "Sở Lao động - Thương binh và Xã hội → Sở Nội vụ, Sở Y tế, Sở Giáo dục và Đào tạo, Sở Nông nghiệp và Môi trường, Công an tỉnh";
const propaganda = "Ban Tuyên giáo Tỉnh ủy → Ban Tuyên giáo và Dân vận Tỉnh ủy";
const communes = "cấp xã (xã, phường, đặc khu) hoặc cơ quan cấp tỉnh";
const districts = (words: string): string => `Ủy ban nhân dân ${words} → ${communes}`;

/** By the number of the plan: what of 2021 to 2024 was over in autumn 2026. */
const over: Readonly<Record<string, readonly string[]>> = {
  "02": [labour, districts("các huyện, thành phố")],
  "03": [propaganda, farming, information, investment, districts("các huyện, thị xã, thành phố")],
  "04": ["Cục Thuế → Thuế tỉnh", labour, information, resources, districts("các huyện, thị xã, thành phố")],
  "05": [
    labour,
    investment,
    farming,
    resources,
    information,
    "TỈNH SÓC TRĂNG → thành phố Cần Thơ",
    `các huyện, thành phố, thị xã → ${communes}`,
    districts("các huyện, thị xã, thành phố"),
  ],
  "06": [
    propaganda,
    "Sở Giao thông vận tải → Sở Xây dựng",
    labour,
    investment,
    farming,
    resources,
    information,
    districts("các huyện"),
    districts("các huyện, thị xã, thành phố"),
  ],
  "000": [
    information,
    investment,
    "TỈNH NINH THUẬN → tỉnh Khánh Hòa",
    "tỉnh Ninh Thuận → tỉnh Khánh Hòa",
    districts("các huyện, thành phố"),
  ],
  "001": [
    propaganda,
    information,
    investment,
    farming,
    `Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố → ${communes}`,
    `Phòng văn hóa và thông tin → ${communes}`,
    `đài truyền thanh cấp huyện → ${communes}`,
    "cấp xã, phường, thị trấn → xã, phường, đặc khu",
    districts("các huyện, thị xã, thành phố"),
    districts("các huyện, thành phố, thị xã"),
  ],
  "002": [
    propaganda,
    "Cục Thuế → Thuế tỉnh",
    information,
    investment,
    farming,
    resources,
    districts("07 huyện, thành phố"),
    districts("các huyện, thành phố"),
  ],
  "003": [
    "Sở Giao thông - Vận tải → Sở Xây dựng",
    "Sở Nông nghiệp và Phát triển Nông thôn → Sở Nông nghiệp và Môi trường",
    labour,
    investment,
    farming,
    resources,
    information,
    districts("các huyện, thành phố"),
    districts("huyện, thành phố"),
  ],
  "004": [
    "Ban Dân vận TU → Ban Tuyên giáo và Dân vận Tỉnh ủy",
    "Ban Tuyên giáo Tỉnh uỷ → Ban Tuyên giáo và Dân vận Tỉnh ủy",
    information,
    investment,
    farming,
    "tỉnh Bà Rịa - Vũng Tàu → Thành phố Hồ Chí Minh",
    "tỉnh Bà Rịa- Vũng Tàu → Thành phố Hồ Chí Minh",
    "tỉnh Bà Rịa-Vũng Tàu → Thành phố Hồ Chí Minh",
    districts("các huyện, thành phố"),
    districts("các huyện, thị xã, thành phố"),
  ],
};

const numberOf = ({ name }: PlanFile): string => /^\d+/.exec(name)?.[0] ?? "";
const oldPlans = [...samplePlans, ...realPlans].filter((plan) => over[numberOf(plan)] !== undefined);

describe.each(oldPlans.map((plan) => [plan.name, plan] as const))("%s", (_, plan) => {
  it("names no outdated body in its own time, nor in the days before the departments merged", () => {
    expect(plan.findings.map(({ rule }) => rule.id).filter((id) => id.startsWith("validity/"))).toEqual([]);
    expect(outdated(plan, "2025-02-28")).toEqual([]);
  });

  it("in spring 2025 names outdated departments, and districts that still stand (TRAP-22)", () => {
    const gone = (over[numberOf(plan)] ?? []).filter((line) => /^(?:Sở|Bộ|Cục|Ban) /u.test(line));
    expect(outdated(plan, "2025-06-30").map((line) => line.split(" → ")[0])).toEqual(gone.map((line) => line.split(" → ")[0]).sort());
  });

  it("dated 2026 shows each outdated name with its successor", () => {
    expect(outdated(plan, "2026-09-15")).toEqual([...(over[numberOf(plan)] ?? [])].sort());
  });
});

it("finds nothing outdated in the plan of 2026 that is right, on its own day", () => {
  const [right] = samplePlans.filter((plan) => numberOf(plan) === "01");
  expect(right && outdated(right, right.document.header.issueDate ?? "")).toEqual([]);
});
