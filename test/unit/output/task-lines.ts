import type { BodyName } from "../../../server/src/features/body-names.ts";
import type { TaskLine } from "../../../server/src/output/tasks-line.ts";

export const plan = { name: "Kế hoạch số 12/KH-UBND", key: "ubnd xã an bình\ncải cách hành chính", ends: null };

const body = (name: string): BodyName => ({ name, key: name.toLowerCase() });

export function taskLine(
  words: Partial<Omit<TaskLine, "lead" | "partners">> & { readonly lead?: readonly string[]; readonly partners?: readonly string[] },
): TaskLine {
  const { lead = [], partners = [], ...rest } = words;
  return {
    plan,
    number: 1,
    section: "II.1.a",
    action: "Rà soát thủ tục hành chính",
    time: "",
    timeFrom: rest.time === undefined ? null : "own",
    days: [],
    product: "",
    note: "",
    ...rest,
    lead: lead.map(body),
    partners: partners.map(body),
  };
}

/** Duties as a plan of a province hands them out: on a day, every year, all the time, and with nothing said. */
export const someLines: readonly TaskLine[] = [
  taskLine({
    number: 1,
    action: 'Tham mưu, trình Ủy ban nhân dân tỉnh ban hành "Bộ tiêu chí"; đôn đốc các sở',
    lead: ["Sở Văn hóa, Thể thao và Du lịch"],
    partners: ["Sở Tài chính", "Sở Nội vụ"],
    time: "trước ngày 15 tháng 6 năm 2026",
    days: [{ text: "trước ngày 15 tháng 6 năm 2026", due: "2026-06-14" }],
    product: "Quyết định",
  }),
  taskLine({
    number: 2,
    section: "III",
    action: "Báo cáo kết quả thực hiện",
    lead: ["Sở Nội vụ"],
    time: "trước ngày 05 tháng 12 hằng năm",
    days: [{ text: "trước ngày 05 tháng 12 hằng năm", due: "2026-12-04", repeats: { every: "year", day: 4 } }],
  }),
  taskLine({ number: 3, action: "Tuyên truyền", lead: ["Sở Nội vụ"], time: "Thường xuyên", timeFrom: "label" }),
  taskLine({ number: 4, action: "=SUM(A1) không phải là công thức", partners: ["Sở Tài chính"] }),
];
