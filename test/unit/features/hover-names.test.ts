import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "../../../server/src/catalogue/catalogue.ts";
import type { Folder } from "../../../server/src/features/folder.ts";
import { hoverAt } from "../../../server/src/features/hover.ts";
import type { Language } from "../../../server/src/workspace/settings.ts";
import { atCursor, withRanges } from "./marked-plan.ts";

const head = (year: number) =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\n\nSố: 15/KH-UBND\n\nHà Nam, ngày 05 tháng 8 năm ${year}\n\nKẾ HOẠCH\nKiểm tra công tác văn thư\n\n`;

function hover(marked: string, { language = "vi" as Language, folder = undefined as Folder | undefined } = {}) {
  const { document, position } = atCursor(marked);
  const found = hoverAt(document, [], position, {
    catalogue: shippedCatalogue(),
    today: "2026-10-01",
    language,
    ...(folder ? { folder } : {}),
  });
  const range = found?.range && withRanges(document, [found.range]).match(/⟦([\s\S]*)⟧/)?.[1];
  const { contents } = found ?? {};
  const text = typeof contents === "object" && "value" in contents ? contents.value : "";
  return { range, text, lines: text.split(/ {2}\n|\n+/) };
}

describe("hover on a citation", () => {
  const plan = `${head(2026)}Căn cứ Quyết định số 569/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ;\n\nTheo Quyết định số 56‸9/QĐ-TTg, các sở báo cáo.\n`;

  it("tells what the document is, from the plan and the catalogue, and where it is cited", () => {
    const { range, lines } = hover(plan);
    expect(range).toBe("Quyết định số 569/QĐ-TTg");
    expect(lines).toEqual([
      "**Quyết định số 569/QĐ-TTg**",
      "ngày 11/5/2022 của Thủ tướng Chính phủ",
      expect.stringMatching(/^_ban hành Chiến lược phát triển khoa học, công nghệ và đổi mới sáng tạo/),
      "Văn bản hành chính",
      "Dẫn lần đầu ở dòng 11; 2 lần trong kế hoạch này.",
    ]);
  });

  it("names the other plans that cite it", () => {
    const citation = { key: "569/QĐ-TTG", symbol: "569/QĐ-TTg", mentions: [], fullest: 0, full: false };
    const summary = {
      title: "Kế hoạch số 9/KH-UBND – Kiểm tra",
      at: [0, 0, 0, 0] as const,
      citations: [citation],
      titles: [],
      shortNames: [],
      agencies: [],
      searched: "",
    };
    const folder: Folder = {
      plansCiting: () => [{ uri: "file:///k/9.kehoach", summary, citation }],
      fullestCitation: () => undefined,
      knownCitations: () => [],
    };
    expect(hover(plan, { folder }).text).toMatch(
      /1 kế hoạch khác trong thư mục cũng dẫn:\n- \[Kế hoạch số 9\/KH-UBND – Kiểm tra\]\(file:\/\/\/k\/9\.kehoach\)$/,
    );
  });

  it("says that a document holds only where the catalogue knows", () => {
    expect(hover(`${head(2026)}Theo Nghị quyết số 57‸-NQ/TW ngày 22/12/2024.\n`).text).toContain(
      "Còn hiệu lực theo danh mục lập ngày 01/10/2026",
    );
  });

  it("says what has replaced a document on the plan's day, and not before", () => {
    const line = "Theo Nghị định số ‸13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ.\n";
    expect(hover(head(2026) + line).text).toContain("Đã được thay thế bằng **Nghị định số 356/2025/NĐ-CP");
    expect(hover(head(2024) + line).text).not.toContain("thay thế");
    expect(hover(`${head(2026)}Theo Luật Khoa học‸ và công nghệ.\n`).text).toContain(
      "Đã được thay thế bằng **Luật Khoa học, công nghệ và đổi mới sáng tạo",
    );
  });

  it("does not choose among several documents of one symbol", () => {
    const { text } = hover(`${head(2026)}Theo Nghị quyết số 20‸-NQ/TW.\n`);
    expect(text).toContain("Số này có ở nhiều văn bản:");
    expect(text).toContain("ngày 01/11/2012");
    expect(text).toContain("ngày 25/10/2017");
  });

  it("follows a short name to its document", () => {
    const text =
      "Theo Quyết định số 569/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ (sau đây gọi tắt là Quyết định số 569).\n\nThực hiện Quyết định số 5‸69.\n";
    const found = hover(head(2026) + text);
    expect(found.range).toBe("Quyết định số 569");
    expect(found.lines.slice(0, 4)).toEqual([
      "**Quyết định số 569**",
      "Định nghĩa ở dòng 11; dùng 1 lần.",
      "Tên gọi tắt của:",
      "**Quyết định số 569/QĐ-TTg**",
    ]);
  });
});

describe("hover on a body", () => {
  it("tells since when it stands and what it was", () => {
    expect(hover(`${head(2026)}Giao Sở Nông nghiệp‸ và Môi trường.\n`).lines).toEqual([
      "**Sở Nông nghiệp và Môi trường**",
      "Có từ ngày 01/3/2025",
      expect.stringMatching(/^Tiếp nhận nhiệm vụ của .*Sở Tài nguyên và Môi trường/),
    ]);
  });

  it("tells when it took over from others, in a plan of earlier times too", () => {
    expect(hover(`${head(2023)}Giao Sở Khoa học‸ và Công nghệ.\n`).text).toContain(
      "Từ ngày 01/3/2025 tiếp nhận nhiệm vụ của Sở Thông tin và Truyền thông",
    );
  });

  it("tells what it became, and warns where it is gone on the plan's day", () => {
    const line = "Giao Sở Kế hoạch ‸và Đầu tư.\n";
    expect(hover(head(2026) + line).lines).toEqual([
      "**Sở Kế hoạch và Đầu tư**",
      "Hoạt động đến hết ngày 28/02/2025",
      "Nhiệm vụ chuyển sang Sở Tài chính",
      "⚠ Không còn vào ngày 05/8/2026 của kế hoạch này.",
    ]);
    expect(hover(head(2023) + line).text).not.toContain("⚠");
    expect(hover(head(2026) + line, { language: "en" }).text).toContain("Its work went to Sở Tài chính");
  });

  it("tells what became of a province", () => {
    expect(hover(`${head(2026)}trên địa bàn tỉnh Kon‸ Tum.\n`).text).toContain("Nay thuộc tỉnh Quảng Ngãi");
    const since = ["**tỉnh Kon Tum**", "Hoạt động đến hết ngày 30/6/2025", "Nay thuộc tỉnh Quảng Ngãi"];
    expect(hover(`${head(2021)}trên địa bàn tỉnh Kon‸ Tum.\n`).lines).toEqual(since);
    expect(hover(`${head(2021)}trên địa bàn tỉnh Lạng‸ Sơn.\n`).lines).toEqual(["**tỉnh Lạng Sơn**"]);
    expect(hover(`${head(2021)}trên địa bàn tỉnh Lào‸ Cai.\n`).text).not.toContain("Nay thuộc");
  });
});

describe("hover on other names", () => {
  it("tells what an abbreviation stands for, here or usually", () => {
    const plan = `${head(2026)}I. MỤC ĐÍCH\n\nVề phòng cháy, chữa cháy (PCCC).\n\nCông tác PC‸CC.\n`;
    expect(hover(plan).lines).toEqual(["**PCCC** viết tắt của “phòng cháy, chữa cháy”", "Giải thích ở dòng 13."]);
    expect(hover(`${head(2026)}I. MỤC ĐÍCH\n\nVề ĐM‸ST.\n`).text).toContain("“đổi mới sáng tạo”");
  });

  it("shows the part that words point to", () => {
    const plan = `${head(2026)}I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\nII. NHIỆM VỤ\n\nTheo Mục‸ I Kế hoạch này.\n`;
    expect(hover(plan).lines).toEqual(["**I. MỤC ĐÍCH**", "Nâng cao chất lượng.", "Dòng 11"]);
  });
});

it("says nothing on plain words", () => {
  expect(hover(`${head(2026)}Nâng ‸cao chất lượng.\n`).text).toBe("");
});
