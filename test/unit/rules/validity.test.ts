import { describe, expect, test } from "vitest";
import { sourceFix } from "../../../server/src/features/source-edit.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";
import { applyEdits } from "../apply-edits.ts";

const check = createChecker(
  rules.filter(({ id }) => /^(?:name|validity|assignment)\//.test(id)),
  (id, error) => {
    throw new Error(`${id}: ${String(error)}`);
  },
);

interface Setting {
  readonly day?: string;
  readonly province?: string;
}

function plan(text: string, { day = "ngày 12 tháng 5 năm 2026", province = "TỈNH HÀ TĨNH" }: Setting = {}): string {
  return `ỦY BAN NHÂN DÂN\n${province}\n\nSố: 12/KH-UBND\n\nHà Tĩnh, ${day}\n\nKẾ HOẠCH\nTrồng cây phân tán\n\n${text}`;
}

/** The rules that speak, and the text after the first fix offered. */
function judged(text: string, setting?: Setting): { readonly rules: readonly string[]; readonly fixed: string | undefined } {
  const whole = plan(text, setting);
  const document = parsePlan(whole);
  const findings = check(document);
  const fix = findings.flatMap(({ fixes }) => fixes ?? [])[0];
  const fixed = fix && applyEdits(whole, sourceFix(document, fix).edits).slice(whole.length - text.length);
  return { rules: findings.map(({ rule }) => rule.id), fixed };
}

const inPlan = (day: string) => ({ day });

describe("bodies by the plan's own day", () => {
  test.each([
    ["ngày 28 tháng 02 năm 2025", []],
    ["ngày 01 tháng 3 năm 2025", ["validity/agency"]],
    ["ngày     tháng     năm 2026", []],
  ])("Sở Kế hoạch và Đầu tư in a plan of %s", (day, expected) => {
    expect(judged("1. Sở Kế hoạch và Đầu tư chủ trì.", inPlan(day)).rules).toEqual(expected);
  });

  test.each([
    ["ngày 30 tháng 6 năm 2025", []],
    ["ngày 01 tháng 7 năm 2025", ["validity/district"]],
  ])("UBND các huyện in a plan of %s", (day, expected) => {
    expect(judged("1. UBND các huyện, thành phố tổ chức thực hiện.", inPlan(day)).rules).toEqual(expected);
  });

  test.each([
    ["ngày 30 tháng 6 năm 2025", "tỉnh Hà Nam", []],
    ["ngày 01 tháng 7 năm 2025", "tỉnh Hà Nam", ["validity/province"]],
    ["ngày 31 tháng 12 năm 2024", "tỉnh Thừa Thiên Huế", []],
    ["ngày 02 tháng 01 năm 2025", "tỉnh Thừa Thiên Huế", ["validity/province"]],
    ["ngày 29 tháng 4 năm 2026", "tỉnh Đồng Nai", []],
    ["ngày 30 tháng 4 năm 2026", "tỉnh Đồng Nai", ["validity/province"]],
    ["ngày 20 tháng 9 năm 2026", "thành phố Bắc Ninh", []],
    ["ngày 20 tháng 9 năm 2026", "tỉnh Ninh Bình", []],
  ])("in a plan of %s, %s", (day, name, expected) => {
    expect(judged(`1. Phối hợp với ${name}.`, inPlan(day)).rules).toEqual(expected);
  });

  test.each([
    "1. Chuyển bệnh nhân nặng đến Bệnh viện Đa khoa tỉnh Hòa Bình.",
    "1. Tham quan Bảo tàng tỉnh Hà Nam, Thư viện tỉnh Nam Định.",
    "1. Công ty Xổ số kiến thiết tỉnh Kon Tum tài trợ hội thi.",
    "1. Ban Quản lý rừng phòng hộ tỉnh Kon Tum trồng cây.",
  ])("institutions keep the name of a merged province: %s", (text) => {
    expect(judged(text).rules).toEqual([]);
  });

  test.each([
    ["1. Trường hợp tại tỉnh Kon Tum được hỗ trợ.", "1. Trường hợp tại tỉnh Quảng Ngãi được hỗ trợ."],
    ["1. Trung tâm Khuyến nông phối hợp với tỉnh Kon Tum.", "1. Trung tâm Khuyến nông phối hợp với tỉnh Quảng Ngãi."],
    ["1. Bảo vệ môi trường tỉnh Kon Tum.", "1. Bảo vệ môi trường tỉnh Quảng Ngãi."],
    // The heir stands in the list already.
    ["1. Khảo sát các tỉnh Kon Tum, Quảng Ngãi.", undefined],
  ])("a merged province itself: %s", (text, fixed) => {
    expect(judged(text)).toEqual({ rules: ["validity/province"], fixed });
  });

  test("an heir that is only recalled is neither named nor put in its place", () => {
    const [finding] = check(parsePlan(plan("1. Cục Thuế tỉnh phối hợp.", inPlan("ngày 12 tháng 4 năm 2025"))));
    expect(finding?.message.vi).toBe("Cục Thuế không còn từ ngày 01/3/2025.");
    expect(finding?.fixes ?? []).toEqual([]);
  });

  test.each([
    ["Bộ Giao thông vận tải", "(Nghị quyết số 176/2025/QH15)"],
    ["Sở Giao thông vận tải", "(Nghị định số 45/2025/NĐ-CP và số 150/2025/NĐ-CP)"],
    ["Cục Thuế tỉnh", "nhiệm vụ chuyển về Thuế tỉnh."],
  ])("the ground of the end of %s is its own", (name, grounds) => {
    expect(check(parsePlan(plan(`1. ${name} phối hợp.`)))[0]?.message.vi).toContain(grounds);
  });

  test("Huyện ủy is told of once", () => {
    expect(judged("1. Huyện ủy chỉ đạo.").rules).toEqual(["validity/district"]);
  });

  test.each([
    ["1. Tuyên truyền tại thị trấn Quế.", undefined],
    ["1. Phát trên đài truyền thanh cấp huyện, cấp xã.", undefined],
    ["1. Giao phòng Tài chính - Kế hoạch huyện thẩm định.", undefined],
    ["1. Bố trí kinh phí cấp xã, phường, thị trấn.", "1. Bố trí kinh phí cấp xã, phường."],
    ["1. Các xã, thị trấn chủ động.", "1. Các xã, phường chủ động."],
    ["1. Giao lưu giữa các huyện của tỉnh Lào Cai.", "1. Giao lưu giữa các xã, phường của tỉnh Lào Cai."],
    ["1. Tại các huyện, thị xã, thành phố tổ chức hội thi.", "1. Tại các xã, phường tổ chức hội thi."],
  ])("words for districts and townships: %s", (text, fixed) => {
    expect(judged(text)).toEqual({ rules: ["validity/district"], fixed });
    expect(judged(text, inPlan("ngày 12 tháng 5 năm 2024")).rules).toEqual([]);
  });

  test.each([
    "1. Sửa chữa Trường Mầm non thị trấn Quế, chợ thị trấn Quế.",
    "1. Tổng kết Quy chế dân chủ ở xã, phường, thị trấn.",
    "1. Tham quan các tỉnh, thành phố trong vùng.",
    "1. Cuốn “Lịch sử các huyện, thị xã” được in lại.",
    "1. Từ năm 2021 đến năm 2024 hội thi mở tại các huyện, thành phố.",
    "1. Theo Quyết định số 12/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về hỗ trợ các xã, phường, thị trấn.",
    "1. Sau khi sắp xếp, các huyện, thị xã không còn.",
    "1. Giao lưu với các huyện biên giới nước bạn Lào.",
    "1. Ký thỏa thuận với các quận, huyện của thành phố Côn Minh, Trung Quốc.",
  ])("what only sounds like them, or is of the past: %s", (text) => {
    expect(judged(text).rules).toEqual([]);
  });

  test("what is recalled or differs by province is let alone", () => {
    expect(judged("1. Đề nghị Kho bạc Nhà nước tỉnh, Đài Phát thanh và Truyền hình tỉnh phối hợp.").rules).toEqual([]);
  });
});

describe("the name to put in its place", () => {
  test.each([
    ["1. Giao Sở TN&MT chủ trì.", "1. Giao Sở NN&MT chủ trì."],
    ["1. Giao Sở KH&ĐT chủ trì.", "1. Giao Sở Tài chính chủ trì."],
    ["1. Các Sở: Xây dựng, Tài nguyên và Môi trường chủ trì.", "1. Các Sở: Xây dựng, Nông nghiệp và Môi trường chủ trì."],
    ["1. Sở Tài chính, Sở Kế hoạch và Đầu tư, Sở Nội vụ chủ trì.", "1. Sở Tài chính, Sở Nội vụ chủ trì."],
    ["1. Phối hợp với Sở Giao thông vận tải, Sở Xây dựng.", "1. Phối hợp với Sở Xây dựng."],
    ["1. Sở Xây dựng, Sở Giao thông - Vận tải chủ trì.", "1. Sở Xây dựng chủ trì."],
    ["1. Sở Kế hoạch và Đầu tư và Sở Tài chính chủ trì.", "1. Sở Tài chính chủ trì."],
    ["1. Sở Y tế, Sở Tài chính và Sở Kế hoạch và Đầu tư chủ trì.", "1. Sở Y tế và Sở Tài chính chủ trì."],
    ["1. Sở Tài chính, Sở Kế hoạch và Đầu tư và Sở Y tế chủ trì.", "1. Sở Tài chính và Sở Y tế chủ trì."],
    // The heir of another sentence is no part of the list.
    [
      "1. Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Sở Y tế và Sở Tài chính.",
      "1. Sở Tài chính chủ trì, phối hợp với Sở Y tế và Sở Tài chính.",
    ],
    ["1. Cục Thuế tỉnh phối hợp.", "1. Thuế tỉnh phối hợp."],
    ["1. Đề nghị Ban Dân vận Tỉnh ủy giám sát.", "1. Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy giám sát."],
    ["1. Báo cáo Bộ Lao động - Thương binh và Xã hội.", "1. Báo cáo Bộ Nội vụ."],
  ])("%s", (text, fixed) => {
    expect(judged(text)).toEqual({ rules: ["validity/agency"], fixed });
  });

  test.each([
    ["1. Chủ tịch UBND các huyện, thị xã chỉ đạo.", "1. Chủ tịch UBND các xã, phường chỉ đạo.", "TỈNH HÀ TĨNH"],
    ["1. UBND 07 huyện, thành phố thực hiện.", "1. UBND các xã, phường, đặc khu thực hiện.", "TỈNH KHÁNH HÒA"],
    ["1. UBND các xã, phường, thị trấn thực hiện.", "1. UBND các xã, phường thực hiện.", "TỈNH HÀ TĨNH"],
    ["1. UBND cấp huyện, cấp xã thực hiện.", "1. UBND cấp xã thực hiện.", "TỈNH HÀ TĨNH"],
    // Nothing to put in: communes stand there already, or one district has many in its place.
    ["1. UBND các huyện chỉ đạo UBND các xã thực hiện.", undefined, "TỈNH HÀ TĨNH"],
    ["1. UBND huyện Hương Khê thực hiện.", undefined, "TỈNH HÀ TĨNH"],
    ["1. UBND các huyện Hương Khê, Vũ Quang thực hiện.", undefined, "TỈNH HÀ TĨNH"],
  ])("%s", (text, fixed, province) => {
    expect(judged(text, { province })).toEqual({ rules: ["validity/district"], fixed });
  });
});

describe("replaced bases", () => {
  const issues = "\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:";

  test.each([
    ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.", []],
    // Without a date the name may be the new law's.
    ["Căn cứ Luật Tổ chức chính quyền địa phương.", []],
    ["Căn cứ Luật Ban hành văn bản quy phạm pháp luật năm 2015.", ["validity/legal-basis"]],
    // No law in force bears this name.
    ["Căn cứ Luật Khoa học và công nghệ.", ["validity/legal-basis"]],
    ["Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ.", ["validity/legal-basis"]],
    ["Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.", []],
    // What is recalled is no ground for a warning.
    ["Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015.", []],
  ])("%s", (basis, expected) => {
    expect(judged(`${basis}${issues}`).rules).toEqual(expected);
  });

  test.each([
    // Neither its day nor its title is sure: a basis with less would be incomplete.
    ["Căn cứ Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ.", 0],
    ["Căn cứ Nghị định số 13/2023/NĐ-CP ngày 17 tháng 4 năm 2023 của Chính phủ về bảo vệ dữ liệu cá nhân.", 1],
  ])("%s: a fix is offered only where the new basis can be cited in full", (basis, count) => {
    const found = check(parsePlan(plan(`${basis}${issues}`)));
    expect(found.flatMap(({ fixes }) => fixes ?? [])).toHaveLength(count);
  });

  test("of its own time, and outside the bases, an old law is let alone", () => {
    const old = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.";
    expect(judged(`${old}${issues}`, inPlan("ngày 12 tháng 5 năm 2023")).rules).toEqual([]);
    expect(judged("1. So sánh với Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.").rules).toEqual([]);
  });
});

describe("names", () => {
  test.each([
    ["1. Ủy Ban Nhân Dân tỉnh theo dõi.", "1. Ủy ban nhân dân tỉnh theo dõi."],
    ["1. Sở khoa học và Công nghệ theo dõi.", "1. Sở Khoa học và Công nghệ theo dõi."],
    ["1. Sở Văn hóa Thể thao và Du lịch theo dõi.", "1. Sở Văn hóa, Thể thao và Du lịch theo dõi."],
    ["1. Các Sở: Công thương, Xây dựng theo dõi.", "1. Các Sở: Công Thương, Xây dựng theo dõi."],
  ])("%s", (text, fixed) => {
    expect(judged(text)).toEqual({ rules: ["name/spelling"], fixed });
  });

  test.each([
    "1. Uỷ ban nhân dân tỉnh, SỞ CÔNG THƯƠNG, các sở công thương của vùng.",
    "1. Theo Quyết định số 12/QĐ-UBND ngày 05/3/2026 của Ủy ban Nhân dân thành phố Hồ Chí Minh.",
    "1. Cuốn “Lịch sử thành phố Hồ Chí Minh và Sở Công thương” được in lại.",
    "1. Viết thư cho thiếu nhi thành phố Huế, thành phố Đà Nẵng.",
  ])("%s", (text) => {
    expect(judged(text).rules).toEqual([]);
  });

  test("of a body that is gone its successor is told, not its spelling", () => {
    const text = "1. Phối hợp với Sở Giao thông - Vận tải.";
    expect(judged(text).rules).toEqual(["validity/agency"]);
    expect(judged(text, inPlan("ngày 12 tháng 5 năm 2023")).rules).toEqual(["name/spelling"]);
  });
});

describe("who is assigned work", () => {
  test.each([
    ["1. Giao Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động.", ["assignment/party-body"]],
    ["1. Ủy ban nhân dân tỉnh giao Hội Nông dân tỉnh vận động.", ["assignment/party-body"]],
    ["1. Giao Liên minh Hợp tác xã tỉnh vận động.", []],
    ["1. Nhiệm vụ Bộ Chính trị giao Ban Nội chính Tỉnh ủy theo dõi.", []],
  ])("%s", (text, expected) => {
    expect(judged(text).rules).toEqual(expected);
  });

  test("the Party may assign work to its own bodies", () => {
    const text =
      "ĐẢNG CỘNG SẢN VIỆT NAM\n\nTỈNH ỦY HÀ TĨNH\n\nSố 12-KH/TU\n\nKẾ HOẠCH\nTrồng cây\n\n1. Giao Ban Tổ chức Tỉnh ủy hướng dẫn.";
    expect(check(parsePlan(text))).toEqual([]);
  });
});
