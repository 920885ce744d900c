import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWord } from "../../../../server/src/input/word/word-reader.ts";
import { archiveOf, docxOf, p } from "./docx-file.ts";

function problemOf(bytes: Uint8Array): string | undefined {
  const reading = readWord(bytes);
  return "problem" in reading ? reading.problem.vi : undefined;
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const compound = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

describe("a file that cannot be read as a Word document says why", () => {
  it("old Word, and a document under a password", () => {
    expect(problemOf(bytesOf(`${compound}${"\0".repeat(600)}W\0o\0r\0d\0`))).toMatch(/^là tệp Word cũ \(\.doc\)/);
    const name = [..."EncryptedPackage"].map((letter) => `${letter}\0`).join("");
    expect(problemOf(bytesOf(`${compound}${"\0".repeat(70_000)}${name}`))).toMatch(/^được bảo vệ bằng mật khẩu/);
  });

  it("something else, also in an archive", () => {
    for (const bytes of [
      bytesOf(""),
      bytesOf("KẾ HOẠCH"),
      archiveOf({ "xl/workbook.xml": "<workbook/>" }),
      archiveOf({ "word/document.xml": "<html/>" }),
    ])
      expect(problemOf(bytes)).toBe("không phải tệp Word (.docx)");
  });

  it("cut short, or with XML that is none", () => {
    const whole = docxOf(p("KẾ HOẠCH"));
    for (const length of [30, whole.length >> 1, whole.length - 10]) expect(problemOf(whole.subarray(0, length))).toMatch(/^bị hỏng/);
    expect(problemOf(docxOf("<w:p></w:r>"))).toMatch(/^bị hỏng/);
    expect(problemOf(docxOf(`${"<w:sdt>".repeat(5000)}${"</w:sdt>".repeat(5000)}`))).toMatch(/^bị hỏng/);
  });

  it("a document type, where entities would come from", () => {
    const xml =
      '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>';
    expect(problemOf(archiveOf({ "word/document.xml": xml }))).toMatch(/^bị hỏng/);
  });

  it("an archive that would fill the machine, also where it tells a false size", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(130 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(problemOf(bomb)).toBe("quá lớn để đọc");
    const directory = bomb.findLastIndex((byte, at) => byte === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 1 && bomb[at + 3] === 2);
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(directory + 24, 1000, true);
    expect(problemOf(bomb)).toMatch(/^bị hỏng/);
  });

  it("nothing but pictures", () => {
    expect(problemOf(docxOf(p("")))).toMatch(/^không có chữ nào/);
  });
});

describe("an archive whose files name one another", () => {
  it("leads to its main part by its relationships, wherever it stands", () => {
    const type = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    const bytes = archiveOf({
      "_rels/.rels": `<Relationships><Relationship Type="${type}" Target="/khac/vanban.xml"/></Relationships>`,
      "khac/vanban.xml": '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p></w:body></w:document>',
    });
    expect(readWord(bytes)).toMatchObject({ text: "KẾ HOẠCH\n", notes: [] });
  });
});
