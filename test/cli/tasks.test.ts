import { beforeAll, describe, expect, it } from "vitest";
import type { TaskJson } from "../../server/src/output/json.ts";
import { answerOf, buildWhenStale, kehoach } from "./command-line.ts";

beforeAll(buildWhenStale);

const plan = [
  "UBND TỈNH LÂM ĐỒNG", // 0
  "Số: 12/KH-UBND",
  "Lâm Đồng, ngày 15 tháng 7 năm 2026",
  "KẾ HOẠCH", // 3
  "Phát triển nghề nuôi ong giai đoạn 2026 - 2028",
  "I. NHIỆM VỤ",
  "1. Phát triển đàn ong", // 6
  "- Nhập giống ong mới.",
  "* Đơn vị thực hiện: Sở Y tế chủ trì, phối hợp với Công an tỉnh.",
  "* Thời gian thực hiện: Quý IV năm 2026.", // 9
  "* Sản phẩm: 500 đàn ong.",
  "2. Đề nghị Hội Nông dân tỉnh vận động hội viên **trồng cây",
  "nguồn mật**.", // 12
  "",
].join("\n");

describe("tasks", () => {
  it("gives each task once, though an appendix says it again", () => {
    const appendix = [
      "PHỤ LỤC",
      "PHÂN CÔNG NHIỆM VỤ",
      "",
      "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |",
      "|---|---|---|---|",
      "| 1 | Nhập giống ong mới | Sở Y tế | Quý IV năm 2026 |",
      "| 2 | Kiểm dịch đàn ong | Sở Y tế | Năm 2027 |",
    ];
    const input = `${plan}\n${appendix.join("\n")}\n`;
    const [file] = answerOf<{ tasks: TaskJson[] }>(kehoach(["tasks", "--format", "json", "-"], { input })).files;
    expect(file?.tasks.map(({ action }) => action)).toEqual([
      "Nhập giống ong mới",
      "vận động hội viên trồng cây nguồn mật",
      "Kiểm dịch đàn ong",
    ]);
  });

  it("gives each task with its range, its path, who does it, by when and where that stands", () => {
    const [file] = answerOf<{ tasks: TaskJson[] }>(kehoach(["tasks", "--format", "json", "-"], { input: plan })).files;
    expect(file?.tasks).toEqual([
      {
        range: { start: { line: 7, character: 2 }, end: { line: 7, character: 20 } },
        path: [
          { label: "I", title: "NHIỆM VỤ" },
          { label: "1", title: "Phát triển đàn ong" },
          { label: "-", title: "Nhập giống ong mới." },
        ],
        lead: ["Sở Y tế"],
        partners: ["Công an tỉnh"],
        action: "Nhập giống ong mới",
        deadline: {
          text: "Quý IV năm 2026",
          range: { start: { line: 9, character: 23 }, end: { line: 9, character: 38 } },
          kind: "quarter",
          bound: "none",
          due: "2026-12-31",
          recurrence: null,
        },
        deadlineFrom: "label",
        product: "500 đàn ong",
      },
      {
        range: { start: { line: 11, character: 3 }, end: { line: 12, character: 9 } },
        path: [
          { label: "I", title: "NHIỆM VỤ" },
          { label: "2", title: "Đề nghị Hội Nông dân tỉnh vận động hội viên trồng cây nguồn mật." },
        ],
        lead: ["Hội Nông dân tỉnh"],
        partners: [],
        action: "vận động hội viên trồng cây nguồn mật",
        deadline: {
          text: "giai đoạn 2026 - 2028",
          range: { start: { line: 4, character: 25 }, end: { line: 4, character: 46 } },
          kind: "period",
          bound: "span",
          due: "2028-12-31",
          recurrence: null,
        },
        deadlineFrom: "plan",
        product: null,
      },
    ]);
  });

  it("says the same to people, in their language", () => {
    const { out, status } = kehoach(["tasks", "-"], { input: plan });
    expect(status).toBe(0);
    expect(out).toBe(
      [
        "-:8:3  Nhập giống ong mới",
        "    chủ trì: Sở Y tế · phối hợp: Công an tỉnh",
        "    thời hạn: Quý IV năm 2026 → 2026-12-31 (dòng thời gian) · sản phẩm: 500 đàn ong",
        "-:12:4  vận động hội viên trồng cây nguồn mật",
        "    chủ trì: Hội Nông dân tỉnh",
        "    thời hạn: giai đoạn 2026 - 2028 → 2028-12-31 (thời gian của kế hoạch)",
        "",
      ].join("\n"),
    );
    const english = kehoach(["--language", "en", "tasks", "-"], { input: plan });
    expect(english.out).toContain("lead: Sở Y tế · partners: Công an tỉnh\n    deadline: Quý IV năm 2026 → 2026-12-31 (a label line)");
  });
});
