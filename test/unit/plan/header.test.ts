import { describe, expect, it } from "vitest";
import type { Place, PlanDocument } from "../../../server/src/plan/document.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { textOf } from "../../../server/src/plan/place.ts";

const words = (document: PlanDocument, place: Place | undefined): string | undefined => place && textOf(document, place);

function header(text: string) {
  const document = parsePlan(text);
  const { parentBody, issuer, symbol, place, issueDate, title, subject, nationalTitle, motto } = document.header;
  return {
    parentBody: words(document, parentBody),
    issuer: words(document, issuer),
    symbol: words(document, symbol),
    place: words(document, place),
    issueDate,
    title: words(document, title),
    subject: words(document, subject),
    nationalTitle: words(document, nationalTitle),
    motto: words(document, motto),
  };
}

const whole = {
  parentBody: "UBND TỈNH HÀ NAM",
  issuer: "SỞ NỘI VỤ",
  symbol: "15/KH-SNV",
  place: "Hà Nam",
  issueDate: "2026-08-05",
  title: "KẾ HOẠCH",
  subject: "Kiểm tra công tác văn thư",
  nationalTitle: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
};

describe("the header is read", () => {
  const title = "KẾ HOẠCH\nKiểm tra công tác văn thư\n\nI. MỤC ĐÍCH";
  it.each([
    [
      "a component a line",
      `UBND TỈNH HÀ NAM\nSỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/KH-SNV\n\nHà Nam, ngày 05 tháng 8 năm 2026\n\n${title}`,
    ],
    [
      "two components a line",
      `UBND TỈNH HÀ NAM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc\nSố: 15/KH-SNV Hà Nam, ngày 05 tháng 8 năm 2026\n\n${title}`,
    ],
    [
      "in the cells of a table",
      `| UBND TỈNH HÀ NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| SỞ NỘI VỤ | Độc lập - Tự do - Hạnh phúc |\n| Số: 15/KH-SNV | Hà Nam, ngày 05 tháng 8 năm 2026 |\n\n${title}`,
    ],
    [
      "in names that a page broke, with cell marks behind them",
      `UBND TỈNH HÀ NAM\nSỞ NỘI VỤ |\nCỘNG\nHÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nĐộc lập - Tự do - Hạnh phúc |\nSố: 15/KH-SNV |\nHà Nam, ngày 05 tháng 8 năm 2026 |\n\n${title}`,
    ],
    [
      "below what a page tells of the document",
      `Loại văn bản:\nKế hoạch\nNơi ban hành:\nTỉnh Hà Nam\nUBND TỈNH HÀ NAM\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/KH-SNV\nHà Nam, ngày 05 tháng 8 năm 2026\n${title}`,
    ],
    [
      "below a page's title in capitals",
      `KẾ HOẠCH KIỂM TRA CÔNG TÁC VĂN THƯ\n\nUBND TỈNH HÀ NAM\nSỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/KH-SNV\n\nHà Nam, ngày 05 tháng 8 năm 2026\n\n${title}`,
    ],
    [
      "in bold",
      `**UBND TỈNH HÀ NAM**\n**SỞ NỘI VỤ**\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n***Độc lập - Tự do - Hạnh phúc***\n\nSố: 15/KH-SNV\n\n*Hà Nam, ngày 05 tháng 8 năm 2026*\n\n**${title.replace("\n", "**\n")}`,
    ],
    [
      "around a comment",
      `UBND TỈNH HÀ NAM\nSỞ NỘI VỤ\n<!-- kehoach-bỏ-qua -->\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/KH-SNV\nHà Nam, ngày 05 tháng 8 năm 2026\nKẾ HOẠCH\n<!-- ghi chú -->\nKiểm tra công tác văn thư\n\nI. MỤC ĐÍCH`,
    ],
  ])("%s", (_, text) => {
    expect(header(text)).toEqual(whole);
  });

  it("with a day that is blank or no day of the calendar", () => {
    expect(header(`Hà Nam, ngày … tháng … năm 2026\n${title}`).issueDate).toBeNull();
    expect(header(`Hà Nam, ngày 31 tháng 02 năm 2026\n${title}`).issueDate).toBeNull();
  });

  it.each(["KẾ HOẠCH HÀNH ĐỘNG", "CHƯƠNG TRÌNH HÀNH ĐỘNG"])("with %s above its subject", (type) => {
    const subject = "Thực hiện Nghị quyết số 47-NQ/TW ngày 22 tháng 3 năm 2023 của Bộ Chính trị về đô thị thông minh";
    const opening = "Thực hiện Nghị quyết số 47-NQ/TW ngày 22 tháng 3 năm 2023, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:";
    expect(header(`${type}\n${subject}\n\n${opening}\n\nI. MỤC ĐÍCH`)).toMatchObject({ title: type, subject });
    expect(header(`${type} CỦA TỈNH VỀ TRẺ EM\n\n${opening}`)).toMatchObject({ title: type, subject: "CỦA TỈNH VỀ TRẺ EM" });
  });

  it("with a year in the number of a normative document", () => {
    expect(header(`Số: 08/2024/QĐ-UBND\nQUYẾT ĐỊNH\nBan hành Quy chế văn thư`)).toMatchObject({
      symbol: "08/2024/QĐ-UBND",
      title: "QUYẾT ĐỊNH",
    });
  });

  it.each(["CHỈ THỊ", "NGHỊ QUYẾT", "THÔNG BÁO"])("with %s", (type) => {
    expect(header(`Số: 08/CT-UBND\n\n${type}\nVề phòng, chống thiên tai`)).toMatchObject({
      title: type,
      subject: "Về phòng, chống thiên tai",
    });
  });

  it("not from documents cited in the first lines", () => {
    expect(header("Thực hiện Kết luận số 72-KL/TW của Bộ Chính trị.").symbol).toBeUndefined();
  });

  it("as absent where there is none", () => {
    expect(Object.values(header("I. MỤC ĐÍCH\n1. Mục đích")).filter((value) => value !== undefined)).toEqual([]);
  });
});
