import * as fs from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { answerOf, buildWhenStale, folderWith, kehoach } from "./command-line.ts";
import { faulty } from "./sample-texts.ts";

beforeAll(buildWhenStale);

/** The same two lines of a plan as old fonts and code pages keep them: one byte a character, shown here as Windows-1252. */
const inTcvn3 = "CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM\nKÕ ho¹ch cña Uû ban nh©n d©n tØnh vÒ viÖc thùc hiÖn QuyÕt ®Þnh\n";
const inVni = "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM\nKeá hoaïch cuûa UÛy ban nhaân daân tænh veà vieäc thöïc hieän Quyeát ñònh\n";
const inViscii = "Kª hoÕch cüa Ñy ban nhân dân tïnh v« vi®c thñc hi®n Quyªt ð¸nh\n";
const in1258 = "Kêì hoaòch cuÒa UÒy ban nhân dân tiÒnh vêÌ viêòc thýòc hiêòn Quyêìt ðiònh\n";

describe("a text that is not UTF-8", () => {
  it.each([
    ["TCVN3", Buffer.from(inTcvn3, "latin1"), "có vẻ là TCVN3 (ABC); hãy chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6) rồi lưu UTF-8"],
    ["TCVN3 letters kept as UTF-8", inTcvn3, "có vẻ là TCVN3 (ABC); hãy chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6) rồi lưu UTF-8"],
    ["VNI", Buffer.from(inVni, "latin1"), "có vẻ là VNI-Windows; hãy chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6) rồi lưu UTF-8"],
    ["VNI letters kept as UTF-8", inVni, "có vẻ là VNI-Windows; hãy chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6) rồi lưu UTF-8"],
    ["VISCII", Buffer.from(inViscii, "latin1"), "có vẻ là VISCII; hãy chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6) rồi lưu UTF-8"],
    ["Windows-1258", Buffer.from(in1258, "latin1"), "có vẻ là Windows-1258; hãy mở bằng bảng mã Vietnamese (Windows 1258) rồi lưu UTF-8"],
    [
      "UTF-16 LE",
      Buffer.from(`\ufeff${faulty}`, "utf16le"),
      "có vẻ là UTF-16 LE; hãy mở bằng trình soạn thảo rồi chọn Lưu với bảng mã UTF-8",
    ],
    [
      "UTF-16 LE without a mark",
      Buffer.from(faulty, "utf16le"),
      "có vẻ là UTF-16 LE; hãy mở bằng trình soạn thảo rồi chọn Lưu với bảng mã UTF-8",
    ],
    [
      "UTF-16 BE",
      Buffer.from(`\ufeff${faulty}`, "utf16le").swap16(),
      "có vẻ là UTF-16 BE; hãy mở bằng trình soạn thảo rồi chọn Lưu với bảng mã UTF-8",
    ],
    [
      "an unknown code",
      Buffer.from([0x41, 0xff, 0x42, 0x0a]),
      "không phải UTF-8 và không nhận ra bảng mã; hãy lưu lại tệp với bảng mã UTF-8",
    ],
    [
      "Word",
      Buffer.from("PK\x03\x04\x14\0\x06\0word/document.xml", "latin1"),
      "là tệp Word (.docx), không phải văn bản thuần; hãy lưu nội dung thành tệp văn bản UTF-8",
    ],
    [
      "old Word",
      Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "latin1"),
      "là tệp Word cũ (.doc), không phải văn bản thuần; hãy lưu nội dung thành tệp văn bản UTF-8",
    ],
    ["PDF", "%PDF-1.7\n", "là tệp PDF, không phải văn bản thuần; hãy lưu nội dung thành tệp văn bản UTF-8"],
    ["Rich Text", "{\\rtf1\\ansi", "là tệp Rich Text (.rtf), không phải văn bản thuần; hãy lưu nội dung thành tệp văn bản UTF-8"],
  ])("is named for what it is: %s", (_name, bytes, message) => {
    const folder = folderWith({ "a.kehoach": bytes });
    expect(kehoach(["check", "a.kehoach"], { cwd: folder })).toEqual({
      status: 2,
      out: "",
      err: `kehoach: a.kehoach: ${message}\n`,
    });
  });

  it("and came broken from somewhere is told so", () => {
    const broken = new TextDecoder("windows-1252").decode(Buffer.from("Kế hoạch của Ủy ban nhân dân tỉnh về việc thực hiện Quyết định\n"));
    expect(kehoach(["check", "-"], { input: broken })).toMatchObject({
      status: 2,
      err: expect.stringContaining("UTF-8 đọc nhầm thành Windows-1252"),
    });
  });

  it("in a folder is told of when it is a plan, and passed over when it is not", () => {
    const folder = folderWith({
      "cũ.txt": Buffer.from(inTcvn3, "latin1"),
      "16.txt": Buffer.from("\ufeffKẾ HOẠCH\n", "utf16le"),
      "ảnh.txt": Buffer.from([0, 1, 2, 3]),
      "thư.txt": Buffer.from("Lettre du 3 février, reçue à l'hôtel", "latin1"),
    });
    const { status, err } = kehoach(["check", "."], { cwd: folder });
    expect(status).toBe(2);
    expect(err.match(/^kehoach: \S+: có vẻ là \S+/gmu)).toEqual(["kehoach: 16.txt: có vẻ là UTF-16", "kehoach: cũ.txt: có vẻ là TCVN3"]);
  });
});

describe("a text in UTF-8", () => {
  interface Checked {
    readonly findings: readonly { readonly range: object }[];
  }
  const rangesOf = (input: string): readonly object[] =>
    answerOf<Checked>(kehoach(["check", "--format", "json", "-"], { input })).files.flatMap((file) =>
      file.findings.map(({ range }) => range),
    );

  it("counts its columns without a byte order mark", () => {
    expect(rangesOf(`\ufeff${faulty}`)).toEqual(rangesOf(faulty));
    expect(rangesOf(faulty)).toHaveLength(1);
  });

  it("counts UTF-16 units: a sign outside the basic plane is two columns wide", () => {
    expect(rangesOf(`📌 ${faulty}`)).toEqual([{ start: { line: 0, character: 25 }, end: { line: 0, character: 38 } }]);
  });

  it("may quote an old font here and there, or French", () => {
    const quoting = `${faulty}Tên tệp cũ: “KÕ ho¹ch cña Së”. Tổ chức hội nghị của Ủy ban nhân dân về việc thực hiện Quyết định.\n`;
    expect(kehoach(["check", "-"], { input: quoting }).err).toBe("");
    expect(kehoach(["check", "-"], { input: "L'été dernier, naïf, à l'hôtel Élysée: ©®«»\n" }).err).toBe("");
  });

  it("is never mistaken: the sample plans", () => {
    const names = fs.readdirSync("seeds").filter((name) => /^\d/u.test(name));
    expect(kehoach(["check", ...names.map((name) => `seeds/${name}`)]).err).toBe("");
  });
});
