import { describe, expect, it } from "vitest";
import { shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import { givenOnce } from "../../../server/src/facts/task-appendix.ts";
import { tasksOf } from "../../../server/src/facts/tasks.ts";
import { prepareCallHierarchy } from "../../../server/src/features/call-hierarchy.ts";
import { editLines } from "../../../server/src/features/edit-lines.ts";
import { taskAppendix } from "../../../server/src/features/task-appendix.ts";
import { taskLenses } from "../../../server/src/features/task-lenses.ts";
import { taskEntries } from "../../../server/src/features/tasks.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";
import { fullText } from "../../../server/src/text/source-text.ts";

const check = createChecker(rules, (rule, error) => {
  throw new Error(rule, { cause: error });
});

const plan = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 4127/KH-UBND

Lâm Đồng, ngày 15 tháng 7 năm 2026

KẾ HOẠCH
Nâng cao chất lượng phục vụ người dân năm 2026

I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ người dân.

II. NHIỆM VỤ

1. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng bộ tiêu chí đánh giá chất lượng phục vụ trước ngày 15 tháng 9 năm 2026.

2. Giao Sở Khoa học và Công nghệ nâng cấp cổng dịch vụ công trực tuyến trong quý IV năm 2026.

3. Giao Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh tình hình phục vụ người dân trước ngày 10 tháng 12 năm 2026./.

Nơi nhận:
- Ủy ban nhân dân tỉnh;
- Sở Nội vụ;
- Sở Tài chính;
- Sở Khoa học và Công nghệ;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Đặng Hoài Nam
`;

const twoNumbers = [...plan.matchAll(/\n\d\. Giao[^\n]*\n/g)];

function run(text: string) {
  const document = parsePlan(text);
  const { edits, ...told } = taskAppendix(document, shippedAgencies(), check);
  return { text: fullText(editLines(document.source, edits)), edits, told };
}

/** The rows below the header, without the line that remembers them. */
function rowsOf(text: string): readonly string[] {
  const lines = text.split("\n");
  const rule = lines.findIndex((line) => line.startsWith("|---"));
  return lines.slice(rule + 1).filter((line) => line.startsWith("|"));
}

const first = run(plan);

describe("an appendix that hands out the tasks", () => {
  it("stands behind the signature, headed and attached as the decree has it, with the columns of practice", () => {
    const [, appendix = ""] = first.text.split("Đặng Hoài Nam\n");
    expect(appendix.split("\n").slice(0, 9)).toEqual([
      "",
      "Phụ lục",
      "BẢNG PHÂN CÔNG NHIỆM VỤ",
      "(Kèm theo Kế hoạch số 4127/KH-UBND ngày 15 tháng 7 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng)",
      "",
      "| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện | Sản phẩm |",
      "|---|---|---|---|---|---|",
      "| 1 | Xây dựng bộ tiêu chí đánh giá chất lượng phục vụ | Sở Nội vụ | Sở Tài chính | Trước ngày 15 tháng 9 năm 2026 |  |",
      "| 2 | Nâng cấp cổng dịch vụ công trực tuyến | Sở Khoa học và Công nghệ |  | Trong quý IV năm 2026 |  |",
    ]);
    expect(first.told).toEqual({ isNew: true, added: 3, removed: 0, orphaned: 0, leftOut: 0 });
  });

  it("brings no finding that the plan had not", () => {
    expect(check(parsePlan(plan))).toEqual([]);
    expect(check(parsePlan(first.text))).toEqual([]);
  });

  it("changes nothing when it is written again", () => {
    expect(run(first.text).edits).toEqual([]);
  });

  it("is read as an appendix with a table of tasks, which gives no work twice", () => {
    const document = parsePlan(first.text);
    expect(document.appendices.map(({ label }) => label)).toEqual([""]);
    expect(tasksOf(document).length).toBe(6);
    expect(givenOnce(document, tasksOf(document)).map(({ action }) => action)).toEqual(
      tasksOf(parsePlan(plan)).map(({ action }) => action),
    );
  });

  it("cites a document that the plan has cited in full by its short form", () => {
    const citing = plan.replace(
      "trước ngày 15 tháng 9",
      "theo Quyết định số 15/QĐ-TTg ngày 06 tháng 01 năm 2026 của Thủ tướng Chính phủ trước ngày 15 tháng 9",
    );
    expect(check(parsePlan(run(citing).text)).map(({ rule }) => rule.id)).toEqual(check(parsePlan(citing)).map(({ rule }) => rule.id));
  });

  it("leaves empty what the plan does not say, and brings no finding by that", () => {
    const more = Array.from(
      { length: 6 },
      (_, index) => `${index + 4}. Giao Sở Tài chính kiểm tra đợt ${index + 1} trước ngày 10 tháng ${index + 7} năm 2026.\n\n`,
    );
    const silent = plan.replace(" trong quý IV năm 2026", "").replace("./.\n", `.\n\n${more.join("")}`);
    const { text } = run(silent);
    expect(rowsOf(text)[1]).toBe("| 2 | Nâng cấp cổng dịch vụ công trực tuyến | Sở Khoa học và Công nghệ |  |  |  |");
    const found = (of: string) => check(parsePlan(of)).map(({ rule }) => rule.id);
    expect(found(text)).toEqual(found(silent));
    // A cell that somebody has emptied is another matter.
    expect(found(text.replace(/\| (Trước ngày 10 tháng 8 năm 2026) \|/, "|  |"))).toEqual([...found(silent), "assignment/empty-cell"]);
  });

  it("gets the next number behind other appendices, and a lone one becomes the first", () => {
    const other = `${plan}\nPhụ lục\nDANH MỤC THIẾT BỊ\n(Kèm theo Kế hoạch số 4127/KH-UBND ngày 15 tháng 7 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng)\n\nMáy tính.\n`;
    expect(run(other).text.match(/^Phụ lục.*$/gm)).toEqual(["Phụ lục I", "Phụ lục II"]);
    expect(run(other.replace("Phụ lục\n", "Phụ lục III\n")).text.match(/^Phụ lục.*$/gm)).toEqual(["Phụ lục III", "Phụ lục IV"]);
  });

  it("leaves to be filled in what a draft lacks", () => {
    const draft = plan.replace("4127/KH-UBND", "      /KH-UBND").replace("ngày 15 tháng 7 năm 2026", "ngày      tháng      năm 2026");
    expect(run(draft).text).toMatch(/\(Kèm theo Kế hoạch số +\/KH-UBND ngày {6}tháng {6}năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng\)/);
  });

  it("is not written for a plan that hands out nothing", () => {
    expect(run("KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng phục vụ.\n").edits).toEqual([]);
  });

  it("takes the line ends of the plan", () => {
    const crlf = run(plan.replaceAll("\n", "\r\n")).text;
    expect(crlf.replaceAll("\r\n", "\n")).toBe(first.text);
    expect(crlf).not.toMatch(/[^\r]\n/);
  });
});

describe("an appendix that is written again", () => {
  it("follows the plan where nobody has written in it", () => {
    const { text, told } = run(first.text.replace("trước ngày 15 tháng 9 năm 2026", "trước ngày 30 tháng 9 năm 2026"));
    expect(rowsOf(text)[0]).toContain("| Trước ngày 30 tháng 9 năm 2026 |");
    expect(told).toMatchObject({ added: 0, removed: 0 });
  });

  it("keeps the cells that somebody has changed, and follows the plan in the others of the row", () => {
    const edited = first.text
      .replace("| Trong quý IV năm 2026 |  |", "| Trong quý IV năm 2026 | Cổng dịch vụ công |")
      .replace("| Nâng cấp cổng dịch vụ công trực tuyến |", "| Nâng cấp cổng |")
      .replace("trong quý IV năm 2026.", "trong quý III năm 2026.");
    expect(rowsOf(run(edited).text)[1]).toBe(
      "| 2 | Nâng cấp cổng | Sở Khoa học và Công nghệ |  | Trong quý III năm 2026 | Cổng dịch vụ công |",
    );
    const again = run(run(edited).text);
    expect(again.edits).toEqual([]);
  });

  it("adds a new task behind the one before it and counts anew", () => {
    const more = first.text.replace("\n3. Giao", "\n3. Giao Sở Tài chính bố trí kinh phí trước ngày 01 tháng 10 năm 2026.\n\n4. Giao");
    const { text, told } = run(more);
    expect(rowsOf(text).map((row) => row.split(" | ").slice(0, 3).join(" | "))).toEqual([
      "| 1 | Xây dựng bộ tiêu chí đánh giá chất lượng phục vụ | Sở Nội vụ",
      "| 2 | Nâng cấp cổng dịch vụ công trực tuyến | Sở Khoa học và Công nghệ",
      "| 3 | Bố trí kinh phí | Sở Tài chính",
      "| 4 | Báo cáo Ủy ban nhân dân tỉnh tình hình phục vụ người dân | Sở Nội vụ",
    ]);
    expect(told).toMatchObject({ added: 1 });
  });

  it("drops the row of a task that is gone, but keeps it when somebody has written in it", () => {
    const [, second] = twoNumbers;
    const without = (text: string) => text.replace(second?.[0] ?? "?", "\n").replace("\n3. Giao", "\n2. Giao");
    const dropped = run(without(first.text));
    expect(rowsOf(dropped.text).length).toBe(2);
    expect(dropped.told).toMatchObject({ removed: 1, orphaned: 0 });
    const written = first.text.replace("| Trong quý IV năm 2026 |  |", "| Trong quý IV năm 2026 | Cổng dịch vụ công |");
    const kept = run(without(written));
    expect(rowsOf(kept.text)[1]).toBe(
      "| 2 | Nâng cấp cổng dịch vụ công trực tuyến | Sở Khoa học và Công nghệ |  | Trong quý IV năm 2026 | Cổng dịch vụ công |",
    );
    expect(kept.told).toMatchObject({ removed: 0, orphaned: 1 });
  });

  it("knows a task again when the plan says it in other words", () => {
    const reworded = first.text
      .replace("| Trong quý IV năm 2026 |  |", "| Trong quý IV năm 2026 | Cổng dịch vụ công |")
      .replace("nâng cấp cổng dịch vụ công trực tuyến trong", "nâng cấp toàn diện cổng dịch vụ công trực tuyến của tỉnh trong");
    expect(rowsOf(run(reworded).text)).toContain(
      "| 2 | Nâng cấp toàn diện cổng dịch vụ công trực tuyến của tỉnh | Sở Khoa học và Công nghệ |  | Trong quý IV năm 2026 | Cổng dịch vụ công |",
    );
  });

  it("leaves out the row that somebody has taken out, and keeps the one that somebody has put in", () => {
    const lines = first.text.split("\n");
    const at = lines.findIndex((line) => line.startsWith("| 2 |"));
    const changed = lines.with(at, "| 2 | Họp giao ban hằng tháng | Văn phòng Ủy ban nhân dân tỉnh |  | Hằng tháng |  |").join("\n");
    const { text, told } = run(changed);
    expect(rowsOf(text).map((row) => row.split(" | ")[1])).toEqual([
      "Xây dựng bộ tiêu chí đánh giá chất lượng phục vụ",
      "Họp giao ban hằng tháng",
      "Báo cáo Ủy ban nhân dân tỉnh tình hình phục vụ người dân",
    ]);
    expect(told).toMatchObject({ added: 0, removed: 0, leftOut: 1 });
    expect(run(text).edits).toEqual([]);
  });

  it("fills the empty cells of a table made by hand, in its own columns, and changes none of its words", () => {
    const table = [
      "Phụ lục",
      "PHÂN CÔNG NHIỆM VỤ",
      "",
      "| STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Kinh phí |",
      "|---|---|---|---|---|",
      "| 1 | Nâng cấp cổng dịch vụ công trực tuyến | **Sở KH&CN** |  | 200 triệu đồng |",
    ].join("\n");
    const { text } = run(`${plan}\n${table}\n`);
    expect(rowsOf(text)).toEqual([
      "| 1 | Xây dựng bộ tiêu chí đánh giá chất lượng phục vụ | Sở Nội vụ | Trước ngày 15 tháng 9 năm 2026 |  |",
      "| 2 | Nâng cấp cổng dịch vụ công trực tuyến | **Sở KH&CN** | Trong quý IV năm 2026 | 200 triệu đồng |",
      "| 3 | Báo cáo Ủy ban nhân dân tỉnh tình hình phục vụ người dân | Sở Nội vụ | Trước ngày 10 tháng 12 năm 2026 |  |",
    ]);
    expect(run(text).edits).toEqual([]);
  });
});

describe("the list of a plan's tasks", () => {
  it("has each task once, though the appendix says it again", () => {
    const titles = (text: string) => taskEntries(parsePlan(text), shippedAgencies()).map(({ title }) => title);
    expect(titles(first.text)).toEqual(titles(plan));
  });

  it("counts each once above headings, and in who hands work to whom", () => {
    const lenses = (text: string) => taskLenses(parsePlan(text), shippedAgencies(), "vi").map(({ command }) => command?.title);
    expect(lenses(first.text)).toEqual(lenses(plan));
    const handedOut = (text: string) => {
      const handed = { document: parsePlan(text), uri: "file:///a.kehoach", agencies: shippedAgencies(), language: "vi" } as const;
      const line = text.split("\n").findIndex((words) => words.startsWith("1. Giao Sở Nội vụ"));
      return prepareCallHierarchy(handed, { line, character: 10 }).map(({ name, detail }) => `${name}: ${detail}`);
    };
    expect(handedOut(first.text)).toEqual(["Sở Nội vụ: chủ trì 2 nhiệm vụ"]);
    expect(handedOut(plan)).toEqual(handedOut(first.text));
  });
});
