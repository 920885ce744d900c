import { describe, expect, it } from "vitest";
import { readWord } from "../../../../server/src/input/word/word-reader.ts";
import { docxOf, item, level, linesOf, list, p, t, table, textOf } from "./docx-file.ts";

describe("the text of a Word document", () => {
  it("is one line a paragraph, with the words of links, accepted changes and fields, and without what was struck out", () => {
    const run = (text: string): string => `<w:r>${t(text)}</w:r>`;
    const body = `<w:p><w:hyperlink>${run("Sở ")}</w:hyperlink><w:ins>${run("Nội vụ")}</w:ins><w:del><w:r><w:delText>Tài chính</w:delText></w:r></w:del>
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
      ${run(" năm 2026")}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:rPr><w:vanish/></w:rPr>${t("ẩn")}</w:r></w:p>`;
    expect(linesOf(docxOf(body))).toEqual(["Sở Nội vụ năm 2026"]);
  });

  it("keeps the line breaks that were typed, and joins what is only set apart by tabs and wide spaces", () => {
    const body = `<w:p><w:r>${t("Triển khai")}<w:br/>${t("Đề án  số")}<w:tab/>${t("06")}</w:r></w:p>`;
    expect(linesOf(docxOf(body))).toEqual(["Triển khai", "Đề án số 06"]);
  });

  it("leaves footnotes out, and says what stood in them", () => {
    const note = (id: number, words: string): string => `<w:footnote w:id="${id}">${p(words)}</w:footnote>`;
    const body = `<w:p><w:r>${t("Kinh phí")}<w:footnoteReference w:id="2"/></w:r></w:p>${p("Tiến độ")}`;
    const reading = readWord(docxOf(body, { footnotes: note(1, "Không ai nhắc tới.") + note(2, "Theo dự toán năm 2026.") }));
    expect(reading).toMatchObject({
      text: "Kinh phí\n\nTiến độ\n",
      notes: [{ vi: "bỏ qua 1 chú thích chân trang: (1) “Theo dự toán năm 2026.”" }],
    });
  });

  it("shows capitals where Word shows them", () => {
    expect(linesOf(docxOf(p("Mục đích", { letters: "<w:caps/>" })))).toEqual(["MỤC ĐÍCH"]);
  });

  it("takes a text box once, though it stands there in two forms", () => {
    const box = (name: string): string => `<mc:${name}><w:txbxContent>${p("DỰ THẢO")}</w:txbxContent></mc:${name}>`;
    const body = `<w:p><w:r><mc:AlternateContent>${box("Choice")}${box("Fallback")}</mc:AlternateContent></w:r></w:p>${p("KẾ HOẠCH")}`;
    expect(linesOf(docxOf(body))).toEqual(["DỰ THẢO", "KẾ HOẠCH"]);
  });

  it("has no rules that were typed as dashes, and keeps dots to be filled in", () => {
    expect(linesOf(docxOf(p("KẾ HOẠCH") + p("__________") + p("........")))).toEqual(["KẾ HOẠCH", "........"]);
  });

  it("reads in the plan as it stands, also where it holds signs of Markdown", () => {
    expect(linesOf(docxOf(p("Mẫu *số* 1 <b> & #2")))).toEqual(["Mẫu \\*số\\* 1 \\<b\\> \\& \\#2"]);
    expect(linesOf(docxOf(p("* Đơn vị thực hiện: Sở Y tế.")))).toEqual(["* Đơn vị thực hiện: Sở Y tế."]);
  });

  it("makes a heading of what only Word's outline tells to be one", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    const heading = { properties: '<w:pStyle w:val="H2"/>' };
    expect(linesOf(docxOf(p("Nhiệm vụ chung", heading) + p("1. Mục đích", heading) + p("TỔ CHỨC THỰC HIỆN", heading), { styles }))).toEqual(
      ["## Nhiệm vụ chung", "1. Mục đích", "TỔ CHỨC THỰC HIỆN"],
    );
  });
});

describe("automatic numbers", () => {
  const plan = list(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "lowerLetter", "%3)"));

  it("become literal ones, each level counting anew below the one above", () => {
    const body =
      item("MỤC ĐÍCH", 1) +
      item("Một", 1, 1) +
      item("điểm", 1, 2) +
      item("điểm", 1, 2) +
      item("Hai", 1, 1) +
      item("NHIỆM VỤ", 1) +
      item("Ba", 1, 1);
    expect(linesOf(docxOf(body, { numbering: plan }))).toEqual([
      "I. MỤC ĐÍCH",
      "1. Một",
      "a) điểm",
      "b) điểm",
      "2. Hai",
      "II. NHIỆM VỤ",
      "1. Ba",
    ]);
  });

  it("show the levels above, in digits where the list asks for it", () => {
    const numbering = list(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.", "<w:isLgl/>"), level(2, "decimal", "%1.%2.%3"));
    expect(linesOf(docxOf(item("A", 1) + item("B", 1, 1) + item("C", 1, 2), { numbering }))).toEqual(["I. A", "1.1. B", "I.1.1 C"]);
  });

  it("go on over lists made of one, and start again where a list says so", () => {
    const same = '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
    const anew =
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const numbering = list(1, level(0, "decimal", "%1.")) + same + anew;
    const body = item("a", 1) + p("chữ") + item("b", 2) + item("c", 3) + item("d", 3);
    expect(linesOf(docxOf(body, { numbering }))).toEqual(["1. a", "chữ", "2. b", "1. c", "2. d"]);
  });

  it("come from styles too, and a paragraph may opt out", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="So"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = list(
      1,
      level(0, "upperRoman", "%1.", '<w:pStyle w:val="Khac"/>'),
      level(1, "decimal", "%2.", '<w:pStyle w:val="So"/>'),
    );
    const styled = (more: string): { properties: string } => ({ properties: `<w:pStyle w:val="So"/>${more}` });
    const body = p("Một", styled("")) + p("Không số", styled('<w:numPr><w:numId w:val="0"/></w:numPr>')) + p("Hai", styled(""));
    expect(linesOf(docxOf(body, { styles, numbering }))).toEqual(["1. Một", "Không số", "2. Hai"]);
  });

  it("of bullets are the plan's own marks, one below the other", () => {
    const numbering = list(1, level(0, "bullet", "\uf0b7"), level(1, "bullet", "o"), level(2, "bullet", "+"));
    expect(textOf(docxOf(item("một", 1) + item("hai", 1, 1) + item("ba", 1, 2), { numbering }))).toBe("- một\n+ hai\n+ ba\n");
  });

  it("fill a column of a table that has nothing else", () => {
    const numbering = list(1, level(0, "decimal", "%1"));
    const body = table(["TT", "Việc"], [item("", 1), "Rà soát"], [item("", 1), "Báo cáo"]);
    expect(linesOf(docxOf(body, { numbering }))).toEqual(["| TT | Việc |", "|---|---|", "| 1 | Rà soát |", "| 2 | Báo cáo |"]);
  });
});

describe("tables", () => {
  it("keep their columns where cells are merged, and the words of a cell on one line", () => {
    const merged = (properties: string, content: string): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${merged("", p("TT"))}${merged('<w:gridSpan w:val="2"/>', p("Cơ quan"))}</w:tr>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${merged('<w:vMerge w:val="restart"/>', p("1"))}${merged("", p("Chủ trì"))}${merged("", p("Phối hợp"))}</w:tr>
      <w:tr>${merged("<w:vMerge/>", p(""))}${merged("", p("Sở Y tế") + p("và các sở"))}${merged("", p("Công an | tỉnh"))}</w:tr></w:tbl>`;
    expect(textOf(docxOf(body))).toBe(
      "| TT | Cơ quan |  |\n| 1 | Chủ trì | Phối hợp |\n|---|---|---|\n|  | Sở Y tế và các sở | Công an / tỉnh |\n",
    );
  });

  it("that only frame a text are none", () => {
    expect(linesOf(docxOf(table([p("Một") + p("Hai")])))).toEqual(["Một", "Hai"]);
  });
});

const head = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số:      /KH-UBND

Lâm Đồng, ngày 15 tháng 7 năm 2026

`;
const end = `Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn An
`;

describe("the head and the end of a plan", () => {
  const number = "Số:      /KH-UBND";
  const day = "Lâm Đồng, ngày 15 tháng 7 năm 2026";
  const quoc = p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("Độc lập - Tự do - Hạnh phúc");

  it("come out of their tables in the order of a plan text", () => {
    const rows = [
      [p("ỦY BAN NHÂN DÂN") + p("TỈNH LÂM ĐỒNG"), quoc],
      [number, day],
    ];
    const signed = table([
      p("Nơi nhận:") + p("- Các sở, ban, ngành;") + p("- Lưu: VT."),
      p("TM. ỦY BAN NHÂN DÂN") + p("CHỦ TỊCH") + p("") + p("Nguyễn Văn An"),
    ]);
    expect(textOf(docxOf(table(...rows) + p("KẾ HOẠCH") + p("Công tác năm 2026") + signed))).toBe(
      `${head}KẾ HOẠCH\nCông tác năm 2026\n\n${end}`,
    );
  });

  it("come out in the same order where all stands in one row, names broken over lines", () => {
    const left = p("ỦY BAN NHÂN DÂN") + p("TỈNH LÂM ĐỒNG") + p("--------") + p(number);
    const right = p("CỘNG HÒA XÃ HỘI") + p("CHỦ NGHĨA VIỆT NAM") + p("Độc lập - Tự do - Hạnh phúc") + p(day);
    expect(textOf(docxOf(table([left, right]) + p("KẾ HOẠCH")))).toBe(`${head}KẾ HOẠCH\n`);
  });

  it("come out in the same order where tabs set the columns", () => {
    const tabbed = (left: string, right: string): string => `<w:p><w:r>${t(left)}<w:tab/><w:tab/>${t(right)}</w:r></w:p>`;
    const top =
      tabbed("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") +
      tabbed("TỈNH LÂM ĐỒNG", "Độc lập - Tự do - Hạnh phúc") +
      tabbed(number, day);
    const bottom =
      tabbed("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN") + tabbed("- Các sở, ban, ngành;", "CHỦ TỊCH") + tabbed("- Lưu: VT.", "Nguyễn Văn An");
    expect(textOf(docxOf(top + p("KẾ HOẠCH") + bottom))).toBe(`${head}KẾ HOẠCH\n\n${end}`);
  });

  it("leave what stands below the number behind the date", () => {
    const rows = [
      [p("SỞ Y TẾ"), quoc],
      [p("Số: 12/KH-SYT") + p("KHẨN"), p(day)],
    ];
    expect(linesOf(docxOf(table(...rows))).slice(-3)).toEqual(["Số: 12/KH-SYT", day, "KHẨN"]);
  });

  it("hold marks apart from the names of bodies, wherever they were set", () => {
    const above = [
      [p("DỰ THẢO") + p("SỞ Y TẾ"), quoc],
      [p("Số: 12/KH-SYT") + p("HỎA TỐC"), p(day)],
    ];
    const lines = linesOf(docxOf(table(...above)));
    expect(lines[0]).toBe("SỞ Y TẾ");
    expect(lines.slice(-2)).toEqual(["DỰ THẢO", "HỎA TỐC"]);
  });
});
