import { describe, expect, it } from "vitest";
import type { Block, Component } from "../../../../server/src/output/layout/pages.ts";
import { planPages } from "../../../../server/src/output/layout/plan-pages.ts";
import { parsePlan } from "../../../../server/src/plan/parse.ts";

const plan = `ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:      /KH-SNV

Lâm Đồng, ngày     tháng 7 năm 2026

KẾ HOẠCH
Rà soát hồ sơ công chức năm 2026

Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;

Sở Nội vụ ban hành Kế hoạch như sau:

**I. MỤC ĐÍCH**

1. Yêu cầu

a) Việc rà soát có *một* cơ quan chủ trì.

2. Giao Văn phòng Sở tổng hợp số liệu.

| TT | Việc |
|---|---|
| 1 | Lập danh sách |

Các phòng thực hiện./.

Nơi nhận:
- Các phòng thuộc Sở;
- Lưu: VT.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Trần Thị Mai

Phụ lục I
DANH SÁCH HỒ SƠ
(Kèm theo Kế hoạch số      /KH-SNV ngày    tháng 7 năm 2026 của Sở Nội vụ)

Hồ sơ xếp theo phòng.
`;

const pages = planPages(parsePlan(plan));

/** "component: text" of each line, columns from left to right. */
function told(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "line") return [`${block.component}: ${block.text}`];
    if (block.kind === "table")
      return [...block.headings, ...block.rows].map((cells) => `row: ${cells.map(({ text }) => text).join(" | ")}`);
    return block.rows.flatMap(({ left, right }) => ["left", ...told(left), "right", ...told(right)]);
  });
}

describe("the pages of a plan", () => {
  it("set the head in two columns, with room for what the draft leaves blank", () => {
    const blank = "\u00a0".repeat(6);
    expect(told(pages.sections[0]?.blocks.slice(0, 1) ?? [])).toEqual([
      "left",
      "parentBody: ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
      "issuer: SỞ NỘI VỤ",
      "right",
      "nationalTitle: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "motto: Độc lập - Tự do - Hạnh phúc",
      "left",
      `number: Số:${blank}/KH-SNV`,
      "right",
      `placeAndDate: Lâm Đồng, ngày${blank}tháng 7 năm 2026`,
    ]);
  });

  it("know every component of the body; marks of Markdown stay away, numbers stand as they are written", () => {
    expect(told(pages.sections[0]?.blocks.slice(1, -1) ?? [])).toEqual([
      "title: KẾ HOẠCH",
      "subject: Rà soát hồ sơ công chức năm 2026",
      "legalBasis: Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;",
      "body: Sở Nội vụ ban hành Kế hoạch như sau:",
      "heading: I. MỤC ĐÍCH",
      "heading: 1. Yêu cầu",
      "body: a) Việc rà soát có một cơ quan chủ trì.",
      "body: 2. Giao Văn phòng Sở tổng hợp số liệu.",
      "row: TT | Việc",
      "row: 1 | Lập danh sách",
      "body: Các phòng thực hiện./.",
    ]);
  });

  it("set recipients beside the signature", () => {
    expect(told(pages.sections[0]?.blocks.slice(-1) ?? [])).toEqual([
      "left",
      "recipientsHeading: Nơi nhận:",
      "recipient: - Các phòng thuộc Sở;",
      "recipient: - Lưu: VT.",
      "right",
      "authority: KT. GIÁM ĐỐC",
      "authority: PHÓ GIÁM ĐỐC",
      "signer: Trần Thị Mai",
    ]);
  });

  it("give each appendix pages of its own", () => {
    expect(pages.sections).toHaveLength(2);
    expect(told(pages.sections[1]?.blocks ?? [])).toMatchObject(
      ["appendix: Phụ lục I", "appendixTitle: DANH SÁCH HỒ SƠ", /^attachedTo: \(Kèm theo Kế hoạch số/, "body: Hồ sơ xếp theo phòng."].map(
        (line) => (typeof line === "string" ? line : expect.stringMatching(line)),
      ),
    );
  });

  it("set marks in frames of the decree's widths below the number, and never take them for a body", () => {
    const marked = planPages(
      parsePlan(plan.replace("SỞ NỘI VỤ\n", "SỞ NỘI VỤ\n\nDỰ THẢO\n").replace("\nKẾ HOẠCH\n", "\nTHƯỢNG KHẨN\n\nKẾ HOẠCH\n")),
    );
    const [head] = marked.sections[0]?.blocks ?? [];
    const left = head?.kind === "sides" ? head.rows.flatMap((row) => row.left) : [];
    expect(left.map(({ component, text, frame }) => [component, text, frame])).toEqual([
      ["parentBody", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", undefined],
      ["issuer", "SỞ NỘI VỤ", undefined],
      ["number", expect.stringContaining("/KH-SNV"), undefined],
      ["stamp", "DỰ THẢO", 30],
      ["stamp", "THƯỢNG KHẨN", 40],
    ]);
    const framed = (mark: string) =>
      planPages(parsePlan(`${mark}\n\nSố: 1/KH-SNV\n\nKẾ HOẠCH\nCông tác năm 2026\n`)).sections[0]?.blocks[0];
    for (const [mark, width] of [
      ["KHẨN", 20],
      ["HỎA TỐC", 30],
      ["THƯỢNG KHẨN", 40],
    ] as const)
      expect(framed(mark)).toMatchObject({
        rows: expect.arrayContaining([{ left: [expect.objectContaining({ text: mark, frame: width })], right: [] }]),
      });
  });

  it("are marked as a draft once, however they were marked before", () => {
    const marks = (text: string) => {
      const [head] = planPages(parsePlan(text), undefined, true).sections[0]?.blocks ?? [];
      return head?.kind === "sides" ? head.rows.flatMap((row) => row.left).filter(({ component }) => component === "stamp") : [];
    };
    expect(marks(plan).map(({ text, sources }) => [text, sources])).toEqual([["DỰ THẢO", []]]);
    expect(marks(`DỰ THẢO LẦN 2\n\n${plan}`).map(({ text }) => text)).toEqual(["DỰ THẢO LẦN 2"]);
  });

  it("turn to landscape for an appendix with a wide table", () => {
    const wide = `${plan}\n| ${"Cột | ".repeat(7)}\n|${"---|".repeat(7)}\n| ${"1 | ".repeat(7)}\n`;
    expect(planPages(parsePlan(wide)).sections.map(({ landscape }) => landscape)).toEqual([false, true]);
  });

  it("turn to landscape for a table that is too wide for the text, with its heading, and back again", () => {
    const cells = "Nội dung công việc phải làm | ".repeat(8);
    const text = `KẾ HOẠCH\nCông tác năm 2026\n\nI. MỤC TIÊU\n\n1. Đạt 90% chỉ tiêu.\n\nII. NHIỆM VỤ\n\n| ${cells}\n|${"---|".repeat(8)}\n| ${cells}\n\nCác sở thực hiện./.\n`;
    const { sections } = planPages(parsePlan(text));
    expect(sections.map(({ landscape, continues, blocks }) => ({ landscape, continues, told: told(blocks).at(0) }))).toEqual([
      { landscape: false, told: "title: KẾ HOẠCH" },
      { landscape: true, continues: true, told: "heading: II. NHIỆM VỤ" },
      { landscape: false, continues: true, told: "body: Các sở thực hiện./." },
    ]);
    const narrow = text.replaceAll("Nội dung công việc phải làm", "2026");
    expect(planPages(parsePlan(narrow)).sections).toHaveLength(1);
  });

  it("rule off the issuing body, Tiêu ngữ and the subject, and nothing else of the head", () => {
    const ruled: Component[] = [];
    const visit = (blocks: readonly Block[]): void => {
      for (const block of blocks) {
        if (block.kind === "line" && block.ruled) ruled.push(block.component);
        if (block.kind === "sides") for (const { left, right } of block.rows) visit([...left, ...right]);
      }
    };
    visit(pages.sections[0]?.blocks ?? []);
    expect(ruled).toEqual(["issuer", "motto", "subject"]);
  });

  it("split a part from its title", () => {
    const parts = planPages(parsePlan("KẾ HOẠCH\nCông tác năm 2026\n\nPhần I\nMỤC TIÊU CHUNG\n\nI. CHỈ TIÊU\n\n1. Đạt 90%.\n"));
    expect(told(parts.sections[0]?.blocks ?? []).slice(2, 4)).toEqual(["part: Phần I", "partTitle: MỤC TIÊU CHUNG"]);
  });
});

describe("the columns of a table", () => {
  it("are never so narrow that a word breaks", () => {
    const work = "Rà soát, cập nhật và công bố danh mục thủ tục hành chính thuộc phạm vi quản lý của ngành";
    const text = `KẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ\n\n| TT | Nội dung | Chủ trì | Phối hợp | Thời gian | Sản phẩm |\n|---|---|---|---|---|---|\n| 10 | ${work} | Sở Nội vụ các tỉnh, thành phố | ${work} | Thường xuyên | Quyết định |\n`;
    const table = planPages(parsePlan(text)).sections[0]?.blocks.find((block) => block.kind === "table");
    const shares = table?.kind === "table" ? table.shares : [];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    // "TT" takes 6.1 mm at 13 points, "Thường" 15.4 mm, and a cell has 1.5 mm on both sides.
    expect((shares[0] ?? 0) * 160).toBeGreaterThan(9.1);
    expect((shares[4] ?? 0) * 160).toBeGreaterThan(18.4);
    expect(Math.max(...shares)).toBe(shares[1]);
  });
});
