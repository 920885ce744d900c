import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "../../../server/src/catalogue/catalogue.ts";
import { citationActions } from "../../../server/src/features/citation-actions.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { applyEdits } from "../apply-edits.ts";

/** What is offered at the mark ‸, by title, with the text that each gives. */
function offers(marked: string): ReadonlyMap<string, string> {
  const text = marked.replace("‸", "");
  const before = marked.slice(0, marked.indexOf("‸")).split("\n");
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const knowledge = { catalogue: shippedCatalogue(), today: "2026-10-01", language: "vi" as const };
  return new Map(citationActions(parsePlan(text), position, knowledge).map(({ title, edits }) => [title.vi, applyEdits(text, edits)]));
}

describe("completing the first citation from the catalogue", () => {
  it("adds date and issuer", () => {
    expect(offers("Thực hiện Quyết định số 69‸6/QĐ-TTg về khoa học và công nghệ.")).toEqual(
      new Map([
        [
          "Viện dẫn đầy đủ: thêm “ngày 25/5/2020 của Thủ tướng Chính phủ”",
          "Thực hiện Quyết định số 696/QĐ-TTg ngày 25/5/2020 của Thủ tướng Chính phủ về khoa học và công nghệ.",
        ],
      ]),
    );
  });

  it("adds the issuer alone where the date stands", () => {
    expect([...offers("Thực hiện Quyết định số 69‸6/QĐ-TTg ngày 25/5/2020 về khoa học.").values()]).toEqual([
      "Thực hiện Quyết định số 696/QĐ-TTg ngày 25/5/2020 của Thủ tướng Chính phủ về khoa học.",
    ]);
  });

  it("adds what the document is about where the sentence says nothing of it", () => {
    const rest = "ban hành Chiến lược phát triển khoa học, công nghệ và đổi mới sáng tạo đến năm 2030";
    const full = `Thực hiện Quyết định số 569/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ ${rest}; báo cáo.`;
    expect([...offers("Thực hiện Quyết định số 56‸9/QĐ-TTg; báo cáo.").values()]).toEqual([full]);
    expect([...offers("Thực hiện Quyết định số 56‸9/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ; báo cáo.").values()]).toEqual([full]);
    expect([...offers("Thực hiện Quyết định số 56‸9/QĐ-TTg ngày 11/5/2022 của Thủ tướng Chính phủ và báo cáo.").values()]).toEqual([]);
  });

  it("gives a law neither number nor issuer, and its day in the bases alone", () => {
    expect(offers("Thực hiện Luật Công nghiệp công nghệ số số 71‸/2025/QH15.").size).toBe(0);
    const plan = (basis: string) => `KẾ HOẠCH\nPhát triển công nghiệp số\n\nCăn cứ ${basis};\n`;
    expect([...offers(plan("Luật Công nghiệp công nghệ số số 71‸/2025/QH15")).values()]).toEqual([
      plan("Luật Công nghiệp công nghệ số số 71/2025/QH15 ngày 14/6/2025"),
    ]);
    expect(offers(plan("Luật số 71‸/2025/QH15")).size).toBe(0);
  });

  it("offers nothing for a full citation, an unknown document, or beside a citation", () => {
    expect(offers("Thực hiện Quyết định số 69‸6/QĐ-TTg ngày 25/5/2020 của Thủ tướng Chính phủ ban hành Kế hoạch.").size).toBe(0);
    expect(offers("Thực hiện Quyết định số 98‸76/QĐ-UBND về cây xanh.").size).toBe(0);
    expect(offers("Thực‸ hiện Quyết định số 696/QĐ-TTg.").size).toBe(0);
  });
});

describe("a short name for a document cited again and again", () => {
  const full = "Thực hiện Quyết định số 31‸2/QĐ-UBND ngày 12/4/2022 của Ủy ban nhân dân tỉnh về cây xanh.";
  const later =
    "1. Các xã thực hiện Quyết định số 312/QĐ-UBND ngày 12/4/2022 của Ủy ban nhân dân tỉnh.\n2. Sở Xây dựng sơ kết Quyết định số 312/QĐ-UBND.";

  it("is defined behind the first mention and used in the later ones", () => {
    expect(offers(`${full}\n${later}`)).toEqual(
      new Map([
        [
          "Đặt tên gọi tắt “Quyết định số 312” và dùng ở 2 chỗ sau",
          "Thực hiện Quyết định số 312/QĐ-UBND ngày 12/4/2022 của Ủy ban nhân dân tỉnh về cây xanh (sau đây gọi tắt là Quyết định số 312).\n1. Các xã thực hiện Quyết định số 312.\n2. Sở Xây dựng sơ kết Quyết định số 312.",
        ],
      ]),
    );
  });

  it("is not offered where one is defined, or where another document would go by it too", () => {
    const defined = full.replace(" về cây xanh", " (sau đây gọi tắt là Quyết định số 312)");
    expect(offers(`${defined}\n${later}`).size).toBe(0);
    expect(offers(`${full}\n${later}\n3. Theo Quyết định số 312/QĐ-TTg ngày 02/3/2020 của Thủ tướng Chính phủ.`).size).toBe(0);
  });
});
