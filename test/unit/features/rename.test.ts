import { describe, expect, it } from "vitest";
import { shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import { prepareRename, rename } from "../../../server/src/features/rename.ts";
import { fullText } from "../../../server/src/text/source-text.ts";
import { applyEdits } from "../apply-edits.ts";
import { atCursor, withRanges } from "./marked-plan.ts";

/** The text with the name changed, or why it was not. */
function renamed(marked: string, newName: string): string {
  const { document, position } = atCursor(marked);
  const edits = rename(document, position, newName, shippedAgencies());
  return "refused" in edits ? `✗ ${edits.refused.vi}` : applyEdits(fullText(document.source), edits);
}

function prepared(marked: string): string {
  const { document, position } = atCursor(marked);
  const found = prepareRename(document, position, shippedAgencies());
  return "refused" in found ? `✗ ${found.refused.vi}` : withRanges(document, [found.range]);
}

const cited = "Quyết định số 696/QĐ-TTg ngày 25/5/2020 của Thủ tướng Chính phủ";

describe("rename of a short name", () => {
  it.each([
    [`Thực hiện ${cited} (sau đây gọi tắt là Quyết định số ‸696).\n\nTheo Quyết định số 696, các sở báo cáo.\n`],
    [`Thực hiện ${cited} (sau đây gọi tắt là Quyết định số 696).\n\nTheo Quyết định ‸số 696, các sở báo cáo.\n`],
  ])("changes its definition and all uses, from either: %s", (text) => {
    expect(renamed(`KẾ HOẠCH\n\n${text}`, "Chương trình 696")).toBe(
      `KẾ HOẠCH\n\nThực hiện ${cited} (sau đây gọi tắt là Chương trình 696).\n\nTheo Chương trình 696, các sở báo cáo.\n`,
    );
  });

  it("keeps the small letter of a use", () => {
    const text =
      "KẾ HOẠCH\n\nThành lập Tổ giúp việc liên ngành (sau đây gọi tắt là Tổ giúp‸ việc).\n\nCác thành viên tổ giúp việc họp hằng tháng.\n";
    expect(renamed(text, "Nhóm công tác")).toBe(
      "KẾ HOẠCH\n\nThành lập Tổ giúp việc liên ngành (sau đây gọi tắt là Nhóm công tác).\n\nCác thành viên nhóm công tác họp hằng tháng.\n",
    );
  });

  it("does not take the name of another", () => {
    const text = `KẾ HOẠCH\n\nThực hiện ${cited} (sau đây gọi tắt là Quyết định số ‸696); lập Tổ giúp việc liên ngành (sau đây gọi tắt là Tổ giúp việc).\n`;
    expect(renamed(text, "Tổ giúp việc")).toBe("✗ Kế hoạch đã dùng tên này cho nội dung khác.");
  });
});

describe("rename of an abbreviation", () => {
  it("changes the bracket that explains it and all uses", () => {
    const text = "KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nVề phòng cháy, chữa cháy (PCCC).\n\nCông tác PC‸CC ở xã; kiểm tra PCCC.\n";
    expect(renamed(text, "PC&CC")).toBe(
      "KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nVề phòng cháy, chữa cháy (PC&CC).\n\nCông tác PC&CC ở xã; kiểm tra PC&CC.\n",
    );
  });
});

describe("rename of a body", () => {
  const plan =
    "KẾ HOẠCH\n\nTheo Quyết định số 12/QĐ-STTTT ngày 01/02/2024 của Sở Thông tin và Truyền thông.\n\nSở Thông tin và‸ Truyền thông chủ trì; Sở TT&TT báo cáo “Sở Thông tin và Truyền thông”.\n\nI. SỞ THÔNG TIN VÀ TRUYỀN THÔNG\n";

  it("changes all that is said of it, but not citations and quotations", () => {
    expect(renamed(plan, "Sở Khoa học và Công nghệ")).toBe(
      "KẾ HOẠCH\n\nTheo Quyết định số 12/QĐ-STTTT ngày 01/02/2024 của Sở Thông tin và Truyền thông.\n\nSở Khoa học và Công nghệ chủ trì; Sở Khoa học và Công nghệ báo cáo “Sở Thông tin và Truyền thông”.\n\nI. SỞ KHOA HỌC VÀ CÔNG NGHỆ\n",
    );
  });

  it("keeps bodies of other units", () => {
    const text = "KẾ HOẠCH\n\nUBND huyện Ninh Hải và ‸UBND huyện Ninh Phước báo cáo.\n";
    expect(renamed(text, "Ủy ban nhân dân")).toBe("KẾ HOẠCH\n\nUBND huyện Ninh Hải và Ủy ban nhân dân huyện Ninh Phước báo cáo.\n");
  });

  it("takes the word of a list into account", () => {
    const text = "KẾ HOẠCH\n\nCác Sở: Tài chính, Xây dựng phối hợp.\n\nSở‸ Tài chính báo cáo.\n";
    expect(renamed(text, "Sở Nội vụ")).toBe("KẾ HOẠCH\n\nCác Sở: Nội vụ, Xây dựng phối hợp.\n\nSở Nội vụ báo cáo.\n");
    expect(renamed(text, "Ban Dân tộc")).toMatch(/^✗ Có nơi tên này nằm trong danh sách/);
  });
});

describe("rename elsewhere", () => {
  it.each([
    ["Nâng ‸cao chất lượng.", "Chỉ đổi tên được"],
    [`Theo ${cited.replace("696", "69‸6")}.`, "Số, ký hiệu và tên văn bản"],
    ["Theo Quyết định ‸số 696, các sở báo cáo.", "chưa được định nghĩa"],
    [`${cited.replace("Chính", "Chí‸nh")} phê duyệt Đề án.`, "nằm trong văn bản được viện dẫn"],
    ["Các sở, ‸ban, ngành báo cáo.", "tên gọi chung"],
  ])("is refused with a reason: %s", (line, reason) => {
    expect(prepared(`KẾ HOẠCH\n\n${line}\n`)).toMatch(`✗ `);
    expect(prepared(`KẾ HOẠCH\n\n${line}\n`)).toContain(reason);
  });

  it("is refused for a name that breaks the text", () => {
    const text = "KẾ HOẠCH\n\nSở Tài‸ chính báo cáo.\n";
    expect(renamed(text, "  ")).toBe("✗ Tên mới không được để trống.");
    expect(renamed(text, "Sở\nTài chính")).toBe("✗ Tên mới không được có dấu ngoặc, dấu chấm phẩy hay xuống dòng.");
  });

  it("shows what would be changed", () => {
    expect(prepared("KẾ HOẠCH\n\n**Sở Tài‸ chính** báo cáo.\n")).toBe("KẾ HOẠCH\n\n**⟦Sở Tài chính⟧** báo cáo.\n");
  });
});
