import { expect, it } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";

const check = createChecker(rules, (id, error) => {
  throw new Error(`${id}: ${String(error)}`);
});

function tellers(text: string): readonly string[] {
  return check(parsePlan(text)).map(({ rule }) => rule.id);
}

/** A line of three mentions that show the habit of naming the level. */
const named = "1. Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh; Sở Y tế trình Ủy ban nhân dân tỉnh; Sở Tài chính tham mưu Ủy ban nhân dân tỉnh.";

it.each([
  ["numbering/heading-case", "I. Mục tiêu\n\n1. Trồng 5.000 cây.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ đôn đốc."],
  ["numbering/heading-case", "Phần I\nCHUNG\n\nI. Mục tiêu:\n\n1. Trồng 5.000 cây."],
  ["text/torn-sentence", "- Các xã vận động người dân hiến đất, góp ngày công mở rộng những tuyến đường\n\nnội đồng đã xuống cấp."],
  ["punctuation/double-space", "1. Vận động  người dân trồng cây."],
  ["consistency/unit-order", "1. Các xã, phường, đặc khu rà soát.\n2. Ủy ban nhân dân các xã, đặc khu, phường báo cáo."],
  ["capital/generic-noun", "1. Mời các Doanh nghiệp, Hợp tác xã trên địa bàn tham gia."],
  ["capital/mid-sentence", "1. Đáp ứng yêu cầu hội nhập Quốc tế."],
  ["name/committee-level", `${named}\n2. Sở Xây dựng tham mưu Ủy ban nhân dân các biện pháp tháo gỡ.`],
  ["name/committee-level", `${named}\n2. Sở Xây dựng kịp thời báo cáo Chủ tịch Ủy ban nhân dân xem xét.`],
])("%s tells of %j", (rule, text) => {
  expect(tellers(text).filter((id) => id === rule)).toEqual([rule]);
});

it.each([
  ["numbering/heading-case", "I. THỰC HIỆN QUYẾT ĐỊNH SỐ 749/QĐ-TTg\n\n1. Rà soát."],
  ["numbering/heading-case", "I. Mục đích: Nâng cao nhận thức.\n\nII. Yêu cầu: Rõ người, rõ việc.\n\n1. Rà soát."],
  ["numbering/heading-case", "A. NHIỆM VỤ CHUNG\n\nI. Về tổ chức\n\n1. Rà soát.\n\nB. NHIỆM VỤ RIÊNG\n\nI. Về tài chính\n\n1. Rà soát."],
  ["numbering/heading-case", "ĐẢNG CỘNG SẢN VIỆT NAM\n\nI- Mục đích\n\n1. Rà soát."],
  ["text/torn-sentence", "- Các xã vận động người dân hiến đất, góp ngày công mở rộng đường.\n\nNội dung cụ thể theo phụ lục."],
  ["punctuation/double-space", "1. Theo Kế hoạch số  /KH-UBND ngày  tháng  năm 2026.\n\nTT   Nội dung   Hạn"],
  [
    "consistency/unit-order",
    "1. Các xã, phường rà soát.\n2. Các phường, xã báo cáo.\n3. Các huyện, thị xã, thành phố Cao Lãnh, thị xã Hồng Ngự.",
  ],
  ["capital/generic-noun", "1. Mời các Trường Đại học Bách khoa, Y Dược; các Sở, ban, ngành; các Doanh nghiệp Trẻ."],
  ["capital/mid-sentence", "1. Vụ Hợp tác Quốc tế; ngày Quốc tế Lao động; thị trường Quốc tế Long Thành."],
  ["name/committee-level", `${named}\n2. Tham mưu Ủy ban nhân dân các xã; báo cáo Ủy ban nhân dân cấp trên.`],
  ["name/committee-level", "1. Công chức văn phòng tham mưu Ủy ban nhân dân các giải pháp; trình Ủy ban nhân dân xem xét."],
])("%s is silent at %j", (rule, text) => {
  expect(tellers(text).filter((id) => id === rule)).toEqual([]);
});
