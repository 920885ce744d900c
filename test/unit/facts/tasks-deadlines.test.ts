import { describe, expect, test } from "vitest";
import { described, tasksIn } from "./described-tasks.ts";

/** Where each deadline of each task comes from, with its last day. */
function sources(...lines: string[]): readonly (readonly string[])[] {
  return tasksIn(...lines).map(({ deadlines }) => deadlines.map(({ from, deadline }) => `${from} ${deadline.due ?? deadline.phrase.kind}`));
}

describe("a task has its deadline", () => {
  test("from a following sentence", () => {
    expect(described("a) Sở Y tế: Xây dựng quy chuẩn mật ong. Nội dung này hoàn thành trước tháng 6/2027.")).toEqual([
      "Sở Y tế: Xây dựng quy chuẩn mật ong @ trước tháng 6/2027 (following)",
    ]);
    expect(
      sources("1. Sở Y tế", "- Xây dựng quy chuẩn.", "- Kiểm nghiệm mật ong.", "Các nhiệm vụ trên hoàn thành trong quý IV năm 2026."),
    ).toEqual([["following 2026-12-31"], ["following 2026-12-31"]]);
  });

  test("from a sentence below the last of numbered points", () => {
    const points = ["2. Sở Nội vụ chủ trì:", "a) Rà soát biên chế;", "b) Lập đề án."];
    expect(sources(...points, "Các nội dung trên hoàn thành trước tháng 6/2027.")).toEqual([
      ["following 2027-05-31"],
      ["following 2027-05-31"],
    ]);
    expect(sources(...points, "Nội dung này hoàn thành trước tháng 6/2027.")).toEqual([[], ["following 2027-05-31"]]);
  });

  test("from a line of its own below the list", () => {
    expect(
      sources(
        "1. Sở Y tế",
        "- Xây dựng quy chuẩn.",
        "- Kiểm nghiệm mật ong.",
        "Thời gian hoàn thành các nhiệm vụ nêu trên: trước ngày 30/11/2026.",
      ),
    ).toEqual([["following 2026-11-29"], ["following 2026-11-29"]]);
  });

  test("from a sentence that names the parts it speaks of", () => {
    expect(
      sources(
        "1. Tuyên truyền",
        "a) Sở Y tế: In tờ rơi.",
        "b) Sở Công Thương: Treo áp phích.",
        "c) Công an tỉnh: Phát thanh lưu động. Các cơ quan được giao nhiệm vụ tại điểm a, c trên, lập kế hoạch thực hiện trong tháng 12 năm 2026.",
      ),
    ).toEqual([["following 2026-12-31"], [], ["following 2026-12-31"]]);
  });

  test("from the heading, or from the words above the list", () => {
    expect(sources("1. Sở Y tế (hoàn thành trước ngày 30/9/2026)", "- Xây dựng quy chuẩn.")).toEqual([["section 2026-09-29"]]);
    expect(sources("1. Sở Y tế", "Các nhiệm vụ sau hoàn thành trong tháng 9/2026:", "- Xây dựng quy chuẩn.")).toEqual([
      ["section 2026-09-30"],
    ]);
  });

  test("from the plan, where nothing nearer says one", () => {
    expect(sources("1. Sở Y tế kiểm nghiệm mật ong.", "III. THỜI GIAN THỰC HIỆN", "Từ ngày 01/8/2026 đến hết ngày 31/12/2026.")).toEqual([
      ["plan 2026-12-31"],
    ]);
  });

  test("nearest first, all of its own", () => {
    expect(
      sources(
        "1. Sở Y tế tổ chức hai đợt kiểm tra: đợt một trước ngày 30/9/2026, đợt hai trong tháng 12/2026.",
        "* Thời gian thực hiện: Năm 2026.",
      ),
    ).toEqual([["own 2026-09-29", "own 2026-12-31", "label 2026-12-31"]]);
  });

  test("but not from the period of a programme, a budget, a target year or a cited document", () => {
    expect(
      sources(
        "1. Sở Y tế thực hiện Chương trình nuôi ong giai đoạn 2026 - 2030 theo Quyết định số 15/QĐ-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh.",
        "2. Sở Tài chính bố trí chi thường xuyên hằng năm, phấn đấu đến năm 2030 đủ kinh phí.",
      ),
    ).toEqual([[], []]);
  });
});

describe("the words of the work", () => {
  test.each([
    ["Sở Y tế kiểm tra 20 cơ sở, hoàn thành chậm nhất ngày 30/9/2026.", "kiểm tra 20 cơ sở"],
    ["Sở Y tế trước ngày 30/9/2026, kiểm tra 20 cơ sở.", "kiểm tra 20 cơ sở"],
    ["Sở Y tế có trách nhiệm kiểm tra 20 cơ sở (trong tháng 9/2026).", "kiểm tra 20 cơ sở"],
    [
      "Sở Y tế kiểm tra đợt 1 trước ngày 30/9/2026, đợt 2 trước ngày 30/12/2026.",
      "kiểm tra đợt 1 trước ngày 30/9/2026, đợt 2 trước ngày 30/12/2026",
    ],
  ])("%s", (item, action) => {
    expect(tasksIn(`1. ${item}`).map((task) => task.action)).toEqual([action]);
  });
});

describe("a reporting duty", () => {
  test("says who reports to whom, how often and by when", () => {
    expect(described("- Các sở, ban, ngành định kỳ hằng năm gửi báo cáo về Sở Y tế trước ngày 15 tháng 11 để tổng hợp.")).toEqual([
      "Các sở, ban, ngành: định kỳ hằng năm gửi báo cáo về Sở Y tế trước ngày 15 tháng 11 để tổng hợp báo cáo year cho Sở Y tế @ định kỳ hằng năm gửi báo cáo về Sở Y tế trước ngày 15 tháng 11 (own)",
    ]);
  });

  test("is a task beside the work of the same bodies", () => {
    expect(
      described(
        "1. Các sở, ban, ngành xây dựng kế hoạch trước ngày 30/8/2026. Báo cáo kết quả thực hiện về Sở Y tế trước ngày 10/12 hằng năm.",
        "2. Giao Sở Y tế theo dõi, đôn đốc; tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12 hằng năm.",
      ),
    ).toEqual([
      "Các sở, ban, ngành: xây dựng kế hoạch @ trước ngày 30/8/2026 (own)",
      "Các sở, ban, ngành: Báo cáo kết quả thực hiện về Sở Y tế báo cáo year cho Sở Y tế @ trước ngày 10/12 hằng năm (own)",
      "Sở Y tế: theo dõi, đôn đốc",
      "Sở Y tế: tổng hợp, báo cáo Ủy ban nhân dân tỉnh báo cáo year cho Ủy ban nhân dân tỉnh @ trước ngày 20/12 hằng năm (own)",
    ]);
  });

  test("may be made once, or pass through another body", () => {
    expect(described("1. Sở Y tế báo cáo Ủy ban nhân dân tỉnh (qua Văn phòng Ủy ban nhân dân tỉnh) trước ngày 30/9/2026.")).toEqual([
      "Sở Y tế: báo cáo Ủy ban nhân dân tỉnh (qua Văn phòng Ủy ban nhân dân tỉnh) báo cáo một lần cho Ủy ban nhân dân tỉnh / Văn phòng Ủy ban nhân dân tỉnh @ trước ngày 30/9/2026 (own)",
    ]);
  });
});
