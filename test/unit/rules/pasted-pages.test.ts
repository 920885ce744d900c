import { expect, test } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { type CheckedFinding, createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";

function checked(...lines: string[]): readonly CheckedFinding[] {
  const check = createChecker(rules, (id, error) => {
    throw new Error(`${id}: ${String(error)}`);
  });
  return check(parsePlan(lines.join("\n")));
}

/** The ids of all findings in the lines of a text copied from a page, in order. */
function found(...lines: string[]): string[] {
  return checked(...lines).map(({ rule }) => rule.id);
}

const head = [
  "ỦY BAN NHÂN DÂN",
  "TỈNH BÌNH MINH",
  "Số: 12/KH-UBND",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Bình Minh, ngày 05 tháng 3 năm 2024",
  "KẾ HOẠCH",
  "Tuyên truyền cải cách hành chính năm 2024",
];
const opening =
  "Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách hành chính, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:";

test.each([
  ["its own title", "Kế hoạch 12/KH-UBND năm 2024 về tuyên truyền cải cách hành chính"],
  ["a list of related documents", "- 1Quyết định 49/QĐ-TTg năm 2023 phê duyệt Đề án cải cách hành chính"],
  ["the same document in full", "Kế hoạch thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách hành chính"],
  ["the day of issue", "Ngày ban hành: 30/5/2024"],
])("what a page puts above the head is nothing of the plan: %s", (_, line) => {
  expect(found(line, ...head, "", opening, "", "I. MỤC ĐÍCH")).toEqual([]);
});

test.each([
  ["name/spelling", "Phối hợp với Bộ Lao động – Thương binh và Xã hội kiểm tra."],
  ["form/motto", head.join("\n").replaceAll(" - ", " – ")],
])("%s: a dash that a word processor made of a hyphen is mentioned, no more", (id, text) => {
  const findings = checked(text).filter(({ rule }) => rule.id === id);
  expect(findings.map(({ severity }) => severity)).toEqual(["information"]);
});

test("a letter has no type", () => {
  const letter = head.with(2, "Số: 12/UBND-KSTT").with(6, "Kính gửi: Các sở, ban, ngành").with(7, "Sở Nội vụ đề nghị các đơn vị báo cáo.");
  expect(found(...letter)).toEqual([]);
});

test.each([
  ["KẾ HOẠCH", "CỦA BAN THƯỜNG VỤ TỈNH ỦY", "Về chuyển đổi số"],
  ["Ban Thường vụ Tỉnh ủy ban hành Kế hoạch chuyển đổi số của tỉnh như sau:"],
])("a Party text whose head a page lost is judged by the Party's form: %s", (...lines) => {
  const body = ["I- MỤC ĐÍCH", "1- Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển."];
  const style = ["citation/comma-before-date", "numbering/marker-style"];
  expect(found(...lines, ...body).filter((id) => style.includes(id))).toEqual([]);
  expect(found("KẾ HOẠCH", "Về chuyển đổi số", ...body)).toEqual(expect.arrayContaining(style));
});

test("a name in capitals is no head, and the text above it is read", () => {
  expect(found("Sở Nội vụ thực hiện Kế hoạch 12/KH-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.", "", "TM. ỦY BAN NHÂN DÂN")).toContain(
    "citation/number-word",
  );
});
