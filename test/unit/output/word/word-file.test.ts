import * as fs from "node:fs";
import * as path from "node:path";
import { describe, expect, it } from "vitest";
import { planPages } from "../../../../server/src/output/layout/plan-pages.ts";
import { wordFile } from "../../../../server/src/output/word/word-file.ts";
import { parsePlan } from "../../../../server/src/plan/parse.ts";
import type { PageStyle } from "../../../../server/src/workspace/page-style.ts";
import { paragraphsOf, partOf, readDocx } from "./docx-reader.ts";

const sample = fs.readFileSync(path.resolve(import.meta.dirname, "../../../../seeds/01-chuyen-doi-so-2026.kehoach"), "utf8");
const pages = planPages(parsePlan(sample));
const bytes = await wordFile(pages);
const parts = readDocx(bytes);
const document = partOf(parts, "word/document.xml");
const paragraphs = paragraphsOf(document);

function paragraph(text: string): string {
  const found = paragraphs.filter((one) => one.text === text);
  expect(found, text).toHaveLength(1);
  return found[0]?.xml ?? "";
}

describe("a plan in Word", () => {
  it("is on A4 with the margins of the decree, its number on top but on the first page", () => {
    const [own = "", appendix = ""] = document.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    for (const section of [own, appendix]) {
      expect(section).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
      expect(section).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/);
      expect(section).toContain("<w:titlePg/>");
      expect(section).toMatch(/<w:pgNumType w:start="1"/);
    }
    const headers = [...parts].filter(([name]) => /^word\/header\d\.xml$/.test(name)).map(([, xml]) => xml);
    expect(headers.filter((xml) => />PAGE</.test(xml) && /w:jc w:val="center"/.test(xml)).length).toBeGreaterThan(0);
    expect(headers.filter((xml) => !/PAGE/.test(xml)).length).toBeGreaterThan(0);
  });

  it.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, ["<w:b/>", 'w:jc w:val="center"']],
    ["Độc lập - Tự do - Hạnh phúc", 14, ["<w:b/>"]],
    ["Lâm Đồng, ngày 15 tháng 7 năm 2026", 14, ["<w:i/>"]],
    ["KẾ HOẠCH", 14, ["<w:b/>", 'w:jc w:val="center"']],
    ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", 14, ["<w:i/>", 'w:jc w:val="both"', 'w:firstLine="567"']],
    ["I. MỤC ĐÍCH, YÊU CẦU", 14, ["<w:b/>", "<w:keepNext/>", '<w:outlineLvl w:val="0"/>']],
    ["Nơi nhận:", 12, ["<w:b/>", "<w:i/>"]],
    ["- Lưu: VT, KGVX.", 11, ["<w:keepNext/>"]],
    ["PHÓ CHỦ TỊCH", 14, ["<w:b/>", "<w:keepNext/>"]],
  ])("sets “%s” in %d points", (text, points, look) => {
    const xml = paragraph(text);
    expect(xml).toMatch(new RegExp(`<w:sz w:val="(?:${points * 2}|${points}pt)"/>`));
    for (const mark of look) expect(xml).toContain(mark);
  });

  it("speaks Vietnamese in Times New Roman, and knows its title and author", () => {
    const styles = partOf(parts, "word/styles.xml");
    expect(styles).toMatch(/<w:lang [^>]*w:val="vi-VN"/);
    expect(styles).toMatch(/<w:rFonts [^>]*w:ascii="Times New Roman"/);
    const core = partOf(parts, "docProps/core.xml");
    expect(core).toContain("<dc:title>KẾ HOẠCH Chuyển đổi số cấp xã trên địa bàn tỉnh Lâm Đồng giai đoạn 2026 - 2027</dc:title>");
    expect(core).toContain("<dc:creator>ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG</dc:creator>");
  });

  it("repeats the head of a table on each page", () => {
    const heads = document.match(/<w:tr(?: [^>]*)?>(?:(?!<\/w:tr>).)*<w:tblHeader\/>.*?<\/w:tr>/gs) ?? [];
    expect(heads.map((row) => paragraphsOf(row).map(({ text }) => text))).toContainEqual([
      "TT",
      "Nội dung nhiệm vụ",
      "Cơ quan chủ trì",
      "Cơ quan phối hợp",
      "Thời gian hoàn thành",
      "Sản phẩm",
    ]);
  });

  it("numbers nothing by itself: numbers are text", () => {
    expect(document).not.toContain("<w:numPr>");
  });

  it("follows the sizes, margins and distances that its user chose", async () => {
    const margins = { top: 25, bottom: 20, left: 35, right: 15 };
    const style: PageStyle = { sizes: "B", margins, firstLine: 12.7, paragraphGap: 8, lineSpacing: 1.2, draftMark: false };
    const styled = partOf(readDocx(await wordFile(planPages(parsePlan(sample), style))), "word/document.xml");
    expect(styled).toMatch(/<w:pgMar w:top="1417" w:right="850" w:bottom="1134" w:left="1984"/);
    const of = (text: string): string => paragraphsOf(styled).find((one) => one.text === text)?.xml ?? "";
    expect(of("Độc lập - Tự do - Hạnh phúc")).toMatch(/<w:sz w:val="(?:26|13pt)"\/>/);
    expect(of("PHÓ CHỦ TỊCH")).toMatch(/<w:sz w:val="(?:26|13pt)"\/>/);
    const body = of("a) Mỗi nhiệm vụ có một cơ quan chủ trì, có thời hạn và có sản phẩm kiểm tra được.");
    expect(body).toContain('w:firstLine="720"');
    expect(body).toMatch(/<w:spacing(?=[^>]* w:before="160")(?=[^>]* w:line="288")/);
    expect(document).not.toContain('w:line="288"');
  });

  it("is the same file each time", async () => {
    const later = await wordFile(pages);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(later))).toBe(0);
    const archive = Buffer.from(bytes);
    expect(archive.readUInt32LE(10), "the moment of the first file in the archive").toBe(0x00210000);
  });
});
