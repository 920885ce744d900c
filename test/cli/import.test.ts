import * as fs from "node:fs";
import * as path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { docxOf, p } from "../unit/input/word/docx-file.ts";
import { buildWhenStale, folderWith, kehoach, root } from "./command-line.ts";

beforeAll(buildWhenStale);

const word = Buffer.from(docxOf(p("KẾ HOẠCH") + p("Công tác năm 2026") + p("I. MỤC TIÊU")));
const text = "KẾ HOẠCH\nCông tác năm 2026\n\nI. MỤC TIÊU\n";

describe("a Word document imported by the command line", () => {
  it("is printed as the text of a plan, or written to a file", () => {
    const folder = folderWith({ "a.docx": word });
    expect(kehoach(["import", "a.docx"], { cwd: folder })).toEqual({ status: 0, out: text, err: "" });
    expect(kehoach(["import", "a.docx", "-o", "a.kehoach"], { cwd: folder })).toEqual({
      status: 0,
      out: "",
      err: "Đã đọc a.docx vào a.kehoach\n",
    });
    expect(fs.readFileSync(path.join(folder, "a.kehoach"), "utf8")).toBe(text);
  });

  it("never takes the place of a file unless told to", () => {
    const folder = folderWith({ "a.docx": word, "a.kehoach": "của tôi" });
    const file = path.join(folder, "a.kehoach");
    expect(kehoach(["import", "a.docx", "-o", "a.kehoach"], { cwd: folder })).toMatchObject({
      status: 2,
      err: "kehoach: a.kehoach đã có; thêm --force để ghi đè\n",
    });
    expect(fs.readFileSync(file, "utf8")).toBe("của tôi");
    expect(kehoach(["import", "a.docx", "-o", "a.kehoach", "--force"], { cwd: folder }).status).toBe(0);
    expect(fs.readFileSync(file, "utf8")).toBe(text);
  });

  it("tells what was changed on the way", () => {
    const letters = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
    const folder = folderWith({ "cu.docx": Buffer.from(docxOf(p("KÕ ho¹ch n¨m 2006", { letters }))) });
    expect(kehoach(["import", "cu.docx", "--language", "en"], { cwd: folder })).toEqual({
      status: 0,
      out: "Kế hoạch năm 2006\n",
      err: "kehoach: cu.docx: letters in TCVN3 fonts were converted to Unicode; check capitals and names\n",
    });
  });

  it("says in one line what is wrong, and writes nothing", () => {
    const folder = folderWith({
      "a.doc": Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "latin1"),
      "b.docx": word.subarray(0, 100),
      "thu-muc/c.docx": word,
    });
    const said = (name: string) => kehoach(["import", name, "-o", "x.kehoach"], { cwd: folder });
    expect(said("a.doc")).toMatchObject({ status: 2, err: expect.stringMatching(/^kehoach: a\.doc: là tệp Word cũ [^\n]+\n$/) });
    expect(said("b.docx")).toMatchObject({ status: 2, err: expect.stringMatching(/^kehoach: b\.docx: bị hỏng[^\n]+\n$/) });
    expect(said("thu-muc")).toMatchObject({ status: 2, err: expect.stringMatching(/^kehoach: thu-muc: [^\n]+\n$/) });
    expect(said("khong-co.docx")).toMatchObject({ status: 2, err: "kehoach: khong-co.docx: không có tệp hay thư mục này\n" });
    expect(fs.existsSync(path.join(folder, "x.kehoach"))).toBe(false);
  });

  it("gives back what was exported", () => {
    const folder = folderWith({});
    const sample = path.join(root, "seeds", "08-cay-xanh-2026.kehoach");
    expect(kehoach(["export", sample, "-o", "a.docx"], { cwd: folder }).status).toBe(0);
    expect(kehoach(["import", "a.docx"], { cwd: folder }).out).toBe(fs.readFileSync(sample, "utf8"));
  });
});
