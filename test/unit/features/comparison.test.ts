import { describe, expect, it } from "vitest";
import { shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import { comparableBodies } from "../../../server/src/features/comparable-bodies.ts";
import { comparedTasks } from "../../../server/src/features/comparison.ts";
import { superiorPlans } from "../../../server/src/features/superior-plans.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { IndexStore } from "../../../server/src/workspace/index-store.ts";
import { summaryOf } from "../../../server/src/workspace/index-summary.ts";

const province = parsePlan(`ỦY BAN NHÂN DÂN
TỈNH ĐỒNG THÁP

Số: 215/KH-UBND

Đồng Tháp, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Phòng, chống sạt lở bờ sông năm 2026

I. NHIỆM VỤ

1. Giao Sở Tài chính chủ trì, phối hợp với Ủy ban nhân dân các xã, phường bố trí kinh phí di dời, hoàn thành trước ngày 31/3/2026.

2. Ủy ban nhân dân các xã, phường rà soát, lập danh sách hộ dân phải di dời khẩn cấp trước ngày 15/02/2026.

3. Sở Tài chính hướng dẫn thanh toán; SỞ TÀI CHÍNH quyết toán trước ngày 31/12/2026.

4. Giao Công an tỉnh xử lý phương tiện khai thác cát trái phép.

5. Ủy ban nhân dân xã An Bình bố trí quỹ đất tái định cư trước ngày 30/6/2026.
`);

const planOf = (issuer: string, basis = "") =>
  parsePlan(`${issuer}

KẾ HOẠCH
Phòng, chống sạt lở bờ sông năm 2026

${basis}

I. NHIỆM VỤ

1. Phòng Kinh tế rà soát, lập danh sách hộ dân phải di dời khẩn cấp trước ngày 10/02/2026.
`);

describe("whose tasks of a superior plan to look for", () => {
  const offered = (issuer: string) => comparableBodies(province, planOf(issuer), shippedAgencies()).map(Object.values);
  const others = [
    ["Sở Tài chính", 3, "body"],
    ["Công an tỉnh", 1, "body"],
  ];
  const group = ["Ủy ban nhân dân các xã, phường", 2, "group"];

  it("begins with the body that issues the plan, also where only its kind is named", () => {
    const [issuer, ...rest] = offered("ỦY BAN NHÂN DÂN\nXÃ AN BÌNH");
    expect(issuer).toEqual(["Ủy ban nhân dân xã An Bình", 3, "issuer"]);
    expect(rest).toEqual([...others, group]);
    expect(offered("ỦY BAN NHÂN DÂN\nXÃ HÒA LỢI")[0]).toEqual(["Ủy ban nhân dân xã Hòa Lợi", 2, "issuer"]);
  });

  it("is one of the bodies given work, groups last, where the issuer is given none", () => {
    expect(offered("TRƯỜNG ĐẠI HỌC CẦN THƠ")).toEqual([...others, ["Ủy ban nhân dân xã An Bình", 1, "body"], group]);
  });
});

describe("a plan set against its superior plan", () => {
  it("finds the work that a group is given", () => {
    const found = comparedTasks(province, planOf("ỦY BAN NHÂN DÂN\nXÃ AN BÌNH"), "UBND xã An Bình", shippedAgencies());
    expect(found.map(({ verdict, as, asked }) => [verdict, as, asked.words])).toEqual([
      ["missing", "partner", "Bố trí kinh phí di dời"],
      ["kept", "lead", "Rà soát, lập danh sách hộ dân phải di dời khẩn cấp"],
      ["missing", "lead", "Bố trí quỹ đất tái định cư"],
    ]);
  });
});

describe("the plans to choose the superior one from", () => {
  it("are those that the plan cites, then the others of the folder", () => {
    const cited = "Kế hoạch số 215/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Đồng Tháp";
    const own = planOf("ỦY BAN NHÂN DÂN\nXÃ AN BÌNH", `Thực hiện ${cited}, Ủy ban nhân dân xã ban hành Kế hoạch như sau:`);
    const index = new IndexStore();
    index.set("file:///ke-hoach/an-binh.kehoach", summaryOf(own));
    index.set("file:///ke-hoach/khac.kehoach", summaryOf(planOf("SỞ TÀI CHÍNH")));
    index.set("file:///ke-hoach/tinh.kehoach", summaryOf(province));
    expect(superiorPlans(own, "file:///ke-hoach/an-binh.kehoach", index)).toEqual([
      { uri: "file:///ke-hoach/tinh.kehoach", title: "Kế hoạch số 215/KH-UBND – Phòng, chống sạt lở bờ sông năm 2026", cited: true },
      { uri: "file:///ke-hoach/khac.kehoach", title: "Kế hoạch – Phòng, chống sạt lở bờ sông năm 2026", cited: false },
    ]);
  });
});
