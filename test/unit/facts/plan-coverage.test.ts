import { describe, expect, it } from "vitest";
import { covers, namedBodies } from "../../../server/src/facts/body-coverage.ts";
import { planCoverage } from "../../../server/src/facts/plan-coverage.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";

describe("words that name bodies", () => {
  it.each([
    ["Các sở, ban, ngành tỉnh", "Sở Y tế"],
    ["các sở, ban, ngành, đoàn thể cấp tỉnh", "Công an tỉnh"],
    ["UBND các xã, phường", "UBND xã Hòa Lợi"],
    ["Ủy ban nhân dân các xã, phường", "Ủy ban nhân dân xã Hòa Lợi"],
    ["các ban, ngành tỉnh", "Công an tỉnh"],
    ["Ủy ban nhân dân các huyện, thị xã, thành phố", "UBND huyện An Phú"],
    ["các cơ quan, đơn vị liên quan", "Sở Nội vụ"],
    ["các bộ, ngành Trung ương", "Bộ Y tế"],
    ["các địa phương", "UBND xã Hòa Lợi"],
    ["Sở Y tế", "Sở Y tế tỉnh"],
    ["Tổ công tác 06", "tổ công tác 06"],
  ])("“%s” take in “%s”", (words, body) => {
    expect(covers(namedBodies(words), namedBodies(body))).toBe(true);
  });

  it.each([
    ["Sở Y tế", "Sở Nội vụ"],
    ["Sở Y tế", "các sở, ban, ngành tỉnh"],
    ["UBND xã An Bình", "UBND xã Hòa Lợi"],
    ["UBND các xã, phường", "Sở Y tế"],
    ["Ủy ban nhân dân các xã, phường", "Sở Y tế"],
    ["Uỷ ban nhân dân các huyện, thành phố", "Công an tỉnh"],
    ["các sở, ban, ngành tỉnh", "UBND xã Hòa Lợi"],
    ["các sở, ban, ngành tỉnh", "Bộ Y tế"],
    ["các bộ, ngành Trung ương", "Sở Y tế"],
  ])("“%s” do not take in “%s”", (words, body) => {
    expect(covers(namedBodies(words), namedBodies(body))).toBe(false);
  });
});

const header = (date: string) => `Số: 12/KH-UBND\n\nHà Nam, ngày ${date}\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nII. NHIỆM VỤ\n\n`;

const superior = parsePlan(
  `${header("05 tháng 01 năm 2026")}1. Giao Sở Y tế xây dựng bệnh án điện tử tại các bệnh viện công lập, hoàn thành trước ngày 30/6/2026.

2. Sở Y tế chủ trì, phối hợp với Sở Tài chính lập dự toán kinh phí mua sắm thiết bị khám bệnh từ xa trong quý I/2026.

3. Sở Nội vụ chủ trì, phối hợp với Sở Y tế tập huấn kỹ năng số cho viên chức y tế, hoàn thành trước ngày 30/9/2026.

4. Giao Sở Y tế công khai giá dịch vụ khám bệnh trên cổng thông tin.

5. Giao Sở Xây dựng cập nhật dữ liệu nhà ở xã hội trước ngày 15/5/2026.
`,
);

const plan = parsePlan(
  `${header("02 tháng 02 năm 2026")}1. Phòng Nghiệp vụ Y chủ trì triển khai bệnh án điện tử tại các bệnh viện công lập trực thuộc, hoàn thành trước ngày 15/8/2026.

2. Phòng Tổ chức cán bộ chủ trì cử viên chức y tế tham gia tập huấn kỹ năng số, hoàn thành trước ngày 15/9/2026.

3. Công khai giá dịch vụ khám bệnh trên cổng thông tin của Sở.
`,
);

describe("a plan set against the superior one", () => {
  const found = planCoverage(superior, plan, namedBodies("Sở Y tế"));
  const told = found.map(({ asked, as, answer, time }) => [
    asked.action.slice(0, 22),
    as,
    answer ? plan.paragraphs[answer.paragraph]?.text.slice(0, 12) : undefined,
    time,
  ]);

  it("finds each task of the body where it is carried out, and sees what is missing, late or without a day", () => {
    expect(told).toEqual([
      [expect.stringContaining("bệnh án"), "lead", "1. Phòng Ngh", "later"],
      [expect.stringContaining("dự toán"), "lead", undefined, "none"],
      [expect.stringContaining("tập huấn"), "partner", "2. Phòng Tổ ", "kept"],
      [expect.stringContaining("công khai"), "lead", "3. Công khai", "none"],
    ]);
  });

  it("finds nothing for a body that the superior plan does not name", () => {
    expect(planCoverage(superior, plan, namedBodies("Sở Ngoại vụ"))).toEqual([]);
  });

  /** How a task of the superior plan is answered by a plan with one item. */
  const answered = (asked: string, item: string, subject = "Chuyển đổi số năm 2026") => {
    const head = (date: string): string => `Hà Nam, ngày ${date}\n\nKẾ HOẠCH\n${subject}\n\n`;
    const above = parsePlan(`${head("05 tháng 01 năm 2026")}II. NHIỆM VỤ (hoàn thành trong năm 2026)\n\n1. Giao Sở Y tế ${asked}\n`);
    const [one] = planCoverage(above, parsePlan(`${head("02 tháng 02 năm 2026")}${item}\n`), namedBodies("Sở Y tế"));
    return one?.answer ? one.time : "missing";
  };
  const records = "xây dựng bệnh án điện tử tại các bệnh viện công lập";

  it("goes by the time that stands nearest to a task, not by that of its part", () => {
    expect(answered(`${records} trước ngày 30/6/2026.`, `I. NHIỆM VỤ\n\n1. Phòng Y ${records} trước ngày 31/8/2026.`)).toBe("later");
  });

  it("takes a plan that is over by then for one that is in time", () => {
    const item = `I. NHIỆM VỤ\n\n1. Phòng Nghiệp vụ Y chủ trì ${records}.`;
    expect(answered(`${records}.`, item)).toBe("kept");
    expect(answered(`${records} trước ngày 30/6/2026.`, item)).toBe("open");
    expect(answered(`${records}.`, item, "Chuyển đổi số giai đoạn 2026 - 2030")).toBe("open");
  });

  it("does not take a purpose for its carrying out, nor the words that tell what is carried out", () => {
    expect(answered(`${records}.`, `I. MỤC ĐÍCH\n\n1. Xây dựng bệnh án điện tử tại các bệnh viện công lập.`)).toBe("missing");
    expect(answered(`${records}.`, `Thực hiện chỉ đạo ${records}, Sở Y tế ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Trực.`)).toBe(
      "missing",
    );
  });

  it("sets duties that come again side by side whatever the days of the two plans", () => {
    const report = "báo cáo tiến độ bệnh án điện tử về Ủy ban nhân dân tỉnh";
    const monthly = (day: number): string => `I. NHIỆM VỤ\n\n1. Phòng Nghiệp vụ Y ${report} trước ngày ${day} hằng tháng.`;
    expect(answered(`${report} trước ngày 20 hằng tháng.`, monthly(15))).toBe("kept");
    expect(answered(`${report} trước ngày 20 hằng tháng.`, monthly(25))).toBe("later");
  });

  it("asks once for a task that the appendix of the superior plan repeats", () => {
    const table =
      "| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Xây dựng bệnh án điện tử | Sở Y tế | Quý I |";
    const text = `KẾ HOẠCH\nChuyển đổi số năm 2026\n\nI. NHIỆM VỤ\n\n1. Giao Sở Y tế xây dựng bệnh án điện tử.\n\nPhụ lục\nPHÂN CÔNG NHIỆM VỤ\n\n${table}\n`;
    expect(planCoverage(parsePlan(text), plan, namedBodies("Sở Y tế")).length).toBe(1);
  });
});
