import { describe, expect, it } from "vitest";
import { DocumentHighlightKind } from "vscode-languageserver-types";
import { shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import { documentHighlights } from "../../../server/src/features/document-highlights.ts";
import { atCursor, withRanges } from "./marked-plan.ts";

/** The lines that hold a highlight, with ⟦ ⟧ around each; undefined where nothing is highlighted. */
function highlighted(marked: string): string[] | undefined {
  const { document, position } = atCursor(marked);
  const found = documentHighlights(document, position, shippedAgencies());
  return (
    found &&
    withRanges(
      document,
      found.map(({ range }) => range),
    )
      .split(/\r?\n/)
      .filter((line) => line.includes("⟦"))
  );
}

const plan = `KẾ HOẠCH
Chăm sóc trẻ em

I. MỤC TIÊU

1. Mục tiêu chung

2. Mục tiêu cụ thể

a) Mọi trẻ em được tiêm chủng.

b) Mọi trẻ em được đến lớp.

II. NHIỆM VỤ

1. Y tế

a) Đạt chỉ tiêu tại điểm a khoản 2 Mục I và Phụ lục II Kế hoạch này.

b) Phối hợp theo điểm a nêu trên.

2. Giáo dục: thực hiện điểm a, b khoản 1; khoản 2 mục I.

3. Theo điểm a khoản 2 Điều 5 Luật Trẻ em, Mục I Kế hoạch số 12/KH-UBND và phần 2% ngân sách.

III. TỔ CHỨC THỰC HIỆN

Ủy ban nhân dân xã thực hiện các mục I, II; khoản 9 Mục I; Mục II, khoản 2.

Phụ lục I
DANH SÁCH

Phụ lục II
KINH PHÍ
`;

/** The plan with the cursor before the first place that `words` stand at. */
function on(words: string): string {
  const at = plan.indexOf(words);
  return `${plan.slice(0, at)}‸${plan.slice(at)}`;
}

describe("highlights of a part's number", () => {
  it("mark the number of a part and every place that speaks of it", () => {
    expect(highlighted(on("I. MỤC TIÊU"))).toEqual([
      "⟦I⟧. MỤC TIÊU",
      "a) Đạt chỉ tiêu tại điểm a khoản 2 ⟦Mục I⟧ và Phụ lục II Kế hoạch này.",
      "2. Giáo dục: thực hiện điểm a, b khoản 1; khoản 2 ⟦mục I⟧.",
      "Ủy ban nhân dân xã thực hiện các ⟦mục I⟧, II; khoản 9 ⟦Mục I⟧; Mục II, khoản 2.",
    ]);
  });

  it("tell a khoản of one part from the same khoản of another", () => {
    expect(highlighted(on("2. Mục tiêu cụ thể"))).toEqual([
      "⟦2⟧. Mục tiêu cụ thể",
      "a) Đạt chỉ tiêu tại điểm a ⟦khoản 2⟧ Mục I và Phụ lục II Kế hoạch này.",
      "2. Giáo dục: thực hiện điểm a, b khoản 1; ⟦khoản 2⟧ mục I.",
    ]);
    expect(highlighted(on("2. Giáo dục"))).toEqual([
      "⟦2⟧. Giáo dục: thực hiện điểm a, b khoản 1; khoản 2 mục I.",
      "Ủy ban nhân dân xã thực hiện các mục I, II; khoản 9 Mục I; Mục II, ⟦khoản 2⟧.",
    ]);
  });

  it("mark the same places from a reference as from the number", () => {
    expect(highlighted(on("điểm a khoản 2 Mục I"))).toEqual([
      "⟦a⟧) Mọi trẻ em được tiêm chủng.",
      "a) Đạt chỉ tiêu tại ⟦điểm a⟧ khoản 2 Mục I và Phụ lục II Kế hoạch này.",
    ]);
  });

  it("read a bare điểm or khoản from the part it is said in", () => {
    expect(highlighted(on("điểm a nêu trên"))).toEqual([
      "⟦a⟧) Đạt chỉ tiêu tại điểm a khoản 2 Mục I và Phụ lục II Kế hoạch này.",
      "b) Phối hợp theo ⟦điểm a⟧ nêu trên.",
      "2. Giáo dục: thực hiện ⟦điểm a⟧, b khoản 1; khoản 2 mục I.",
    ]);
  });

  it("mark the second number of a list alone", () => {
    expect(highlighted(on("b khoản 1; khoản"))).toEqual([
      "⟦b⟧) Phối hợp theo điểm a nêu trên.",
      "2. Giáo dục: thực hiện điểm a, ⟦b⟧ khoản 1; khoản 2 mục I.",
    ]);
  });

  it("mark an appendix", () => {
    expect(highlighted(on("Phụ lục II\n"))).toEqual([
      "a) Đạt chỉ tiêu tại điểm a khoản 2 Mục I và ⟦Phụ lục II⟧ Kế hoạch này.",
      "⟦Phụ lục II⟧",
    ]);
  });

  it("leave parts that are not there alone", () => {
    for (const words of ["phần 2%", "khoản 9"]) expect(highlighted(on(words))).toBeUndefined();
  });

  it("mark parts of other documents with the words that mean the same part", () => {
    expect(highlighted(on("điểm a khoản 2 Điều 5"))).toEqual([
      "3. Theo ⟦điểm a⟧ khoản 2 Điều 5 Luật Trẻ em, Mục I Kế hoạch số 12/KH-UBND và phần 2% ngân sách.",
    ]);
    const text =
      "KẾ HOẠCH\n\nTheo điểm a ‸khoản 2 Điều 5 Luật Trẻ em.\n\nTheo khoản 2, khoản 3 Điều 5 Luật Trẻ em, khoản 2 Điều 5 Luật Giá.\n";
    expect(highlighted(text)).toEqual([
      "Theo điểm a ⟦khoản 2⟧ Điều 5 Luật Trẻ em.",
      "Theo ⟦khoản 2⟧, khoản 3 Điều 5 Luật Trẻ em, khoản 2 Điều 5 Luật Giá.",
    ]);
  });

  it("leave a whole list to the decree at its end", () => {
    const text = "KẾ HOẠCH\n\nI. CĂN CỨ\n\n1. Một\n\n2. Thực hiện ‸khoản 1, điểm b khoản 2 Điều 3 Nghị định số 30/2020/NĐ-CP.\n";
    expect(highlighted(text)).toEqual(["2. Thực hiện ⟦khoản 1⟧, điểm b khoản 2 Điều 3 Nghị định số 30/2020/NĐ-CP."]);
    expect(highlighted(text.replace("‸", "").replace("1. Một", "‸1. Một"))).toEqual(["⟦1⟧. Một"]);
  });

  it("share what a list says once", () => {
    const text = "KẾ HOẠCH\n\nI. GỒM\n\n1. Một\n\n2. Hai\n\nII. LÀM\n\n1. Ba\n\n2. Theo ‸khoản 1 và khoản 2 Mục I.\n";
    expect(highlighted(text)).toEqual(["⟦1⟧. Một", "2. Theo ⟦khoản 1⟧ và khoản 2 Mục I."]);
  });

  it("know Phần thứ hai and Điều by their words", () => {
    const text = "KẾ HOẠCH\n\nPhần thứ nhất\nTÌNH HÌNH\n\nI. KẾT QUẢ\n\nPhần thứ hai\nNHIỆM VỤ\n\nI. Y TẾ\n\nTheo mục I ‸Phần thứ nhất.\n";
    expect(highlighted(text)).toEqual(["⟦Phần thứ nhất⟧", "Theo mục I ⟦Phần thứ nhất⟧."]);
    expect(highlighted(text.replace("‸", "").replace("I. KẾT", "‸I. KẾT"))).toEqual(["⟦I⟧. KẾT QUẢ", "Theo ⟦mục I⟧ Phần thứ nhất."]);
  });

  it("mark a lone appendix wherever it is named", () => {
    expect(highlighted("KẾ HOẠCH\n\nI. KINH PHÍ\n\nChi tiết tại ‸Phụ lục kèm theo.\n\nPhụ lục\nDỰ TOÁN\n")).toEqual([
      "Chi tiết tại ⟦Phụ lục⟧ kèm theo.",
      "⟦Phụ lục⟧",
    ]);
  });

  it("mark a number inside bold marks and with decomposed letters exactly", () => {
    expect(
      highlighted("KẾ HOẠCH\n\n**‸II. NHIỆM VỤ**\n\nNhư nêu ở *Mục* **II**.\n".normalize("NFD"))?.map((line) => line.normalize("NFC")),
    ).toEqual(["**⟦II⟧. NHIỆM VỤ**", "Như nêu ở *⟦Mục* **II⟧**."]);
  });

  it("write the number itself and read the references", () => {
    const { document, position } = atCursor(on("II. NHIỆM VỤ"));
    expect(documentHighlights(document, position, shippedAgencies())?.map(({ kind }) => kind)).toEqual([
      DocumentHighlightKind.Write,
      DocumentHighlightKind.Read,
      DocumentHighlightKind.Read,
    ]);
  });

  it("leave words that are neither number nor reference to the editor", () => {
    expect(highlighted(on("Mọi trẻ em được đến lớp"))).toBeUndefined();
    expect(highlighted("KẾ HOẠCH\n‸\nI. MỘT\n")).toBeUndefined();
  });
});

describe("highlights of a citation", () => {
  const text =
    "KẾ HOẠCH\n\nCăn cứ Quyết định số 318/QĐ-UBND ngày 12/4/2019 của Ủy ban nhân dân tỉnh (sau đây gọi tắt là Quyết định số 318);\n\nI. NHIỆM VỤ\n\nTheo Quyết định số 318/QĐ- UBND, Quyết định số 319/QĐ-UBND và Quyết định số 318.\n";

  it.each(["Quyết định số 318/QĐ-UBND", "318/QĐ-UBND", "ngày 12/4", "QĐ- UBND"])(
    "mark every mention of the document, also a badly written or a short one, from “%s”",
    (words) => {
      expect(highlighted(text.replace(words, `‸${words}`))).toEqual([
        "Căn cứ ⟦Quyết định số 318/QĐ-UBND ngày 12/4/2019⟧ của Ủy ban nhân dân tỉnh (sau đây gọi tắt là Quyết định số 318);",
        "Theo ⟦Quyết định số 318/QĐ- UBND⟧, Quyết định số 319/QĐ-UBND và ⟦Quyết định số 318⟧.",
      ]);
    },
  );

  it("mark a short name where it is defined and used", () => {
    const marked = text.replace("Quyết định số 318.", "‸Quyết định số 318.");
    expect(highlighted(marked)).toEqual([
      "Căn cứ Quyết định số 318/QĐ-UBND ngày 12/4/2019 của Ủy ban nhân dân tỉnh (sau đây gọi tắt là ⟦Quyết định số 318⟧);",
      "Theo Quyết định số 318/QĐ- UBND, Quyết định số 319/QĐ-UBND và ⟦Quyết định số 318⟧.",
    ]);
    const { document, position } = atCursor(marked);
    expect(documentHighlights(document, position, shippedAgencies())?.map(({ kind }) => kind)).toEqual([
      DocumentHighlightKind.Write,
      DocumentHighlightKind.Read,
    ]);
  });
});
