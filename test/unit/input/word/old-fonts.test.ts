import { describe, expect, it } from "vitest";
import { inUnicode, oldFontOf } from "../../../../server/src/input/word/old-fonts.ts";
import { readWord } from "../../../../server/src/input/word/word-reader.ts";
import { docxOf, p, t } from "./docx-file.ts";

const vowels = "aăâeêioôơuưy";
const tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const alphabet = [...vowels].map((vowel) => tones.map((tone) => (vowel + tone).normalize("NFC")).join("")).join(" ");

describe("text of old fonts", () => {
  it("of TCVN3 has every letter of Vietnamese", () => {
    const written = "aµ¸¶·¹ ¨»¾¼½Æ ©ÇÊÈÉË eÌÐÎÏÑ ªÒÕÓÔÖ i×ÝØÜÞ oßãáâä «åèæçé ¬êíëìî uïóñòô \u00adõøö÷ù yúýûüþ";
    expect(inUnicode(written, "TCVN3")).toBe(alphabet);
    expect(inUnicode("® § ¡¢£¤¥¦", "TCVN3")).toBe("đ Đ ĂÂÊÔƠƯ");
  });

  it("of VNI has every letter of Vietnamese, capitals too", () => {
    const written =
      "aaøaùaûaõaï aêaèaéaúaüaë aâaàaáaåaãaä eeøeùeûeõeï eâeàeáeåeãeä iìíæóò ooøoùoûoõoï oâoàoáoåoãoä ôôøôùôûôõôï uuøuùuûuõuï ööøöùöûöõöï yyøyùyûyõî";
    expect(inUnicode(written, "VNI")).toBe(alphabet);
    expect(inUnicode(written.toUpperCase(), "VNI")).toBe(alphabet.toUpperCase());
    expect(inUnicode("ñ Ñ", "VNI")).toBe("đ Đ");
  });

  it.each([
    [
      "TCVN3",
      "KÕ ho¹ch cña Uû ban nh©n d©n tØnh vÒ viÖc thùc hiÖn QuyÕt ®Þnh",
      "Kế hoạch của Uỷ ban nhân dân tỉnh về việc thực hiện Quyết định",
    ],
    ["TCVN3", "CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["TCVN3 capitals", "céng hoµ x· héi chñ nghÜa viÖt nam", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["VNI", "Keá hoaïch cuûa UÛy ban nhaân daân tænh veà vieäc thöïc hieän", "Kế hoạch của Ủy ban nhân dân tỉnh về việc thực hiện"],
    ["VNI", "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ] as const)("reads in Unicode: %s %s", (font, written, read) => {
    expect(inUnicode(written, font)).toBe(read);
  });

  it("is told by the name of its font", () => {
    expect([".VnTime", ".VnTimeH", "VNI-Times", "Times New Roman", undefined].map(oldFontOf)).toEqual([
      "TCVN3",
      "TCVN3 capitals",
      "VNI",
      undefined,
      undefined,
    ]);
  });
});

describe("a Word document in old fonts", () => {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

  it("is read in Unicode, each run by its own font, with a word to the user", () => {
    const body =
      p("Së Néi vô.", { letters: font(".VnTime") }) +
      p("Sôû Y teá.", { letters: font("VNI-Times") }) +
      p("Sở µ.", { letters: font("Times New Roman") });
    const reading = readWord(docxOf(body));
    expect(reading).toMatchObject({ text: "Sở Nội vụ.\n\nSở Y tế.\n\nSở µ.\n" });
    expect("notes" in reading && reading.notes.map(({ vi }) => vi)).toEqual([
      "chữ viết bằng phông TCVN3 và VNI đã được chuyển sang Unicode; hãy đọc lại chữ hoa và tên riêng",
    ]);
  });

  it("takes the font from styles, and puts letters together that stand in different runs", () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${font("VNI-Times")}</w:rPr></w:rPrDefault></w:docDefaults>`;
    const bold = `<w:r><w:rPr><w:b/></w:rPr>${t("o")}</w:r>`;
    expect(readWord(docxOf(`<w:p>${bold}<w:r>${t("aïch")}</w:r></w:p>`, { styles }))).toMatchObject({ text: "oạch\n" });
  });

  it("reads Word's optional hyphen as the “ư” of TCVN3", () => {
    const run = `<w:r><w:rPr>${font(".VnTime")}</w:rPr>${t("®")}<w:softHyphen/>${t("îc")}</w:r>`;
    expect(readWord(docxOf(`<w:p>${run}</w:p>`))).toMatchObject({ text: "được\n" });
  });
});
