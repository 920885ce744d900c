import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { officeProgram } from "../../server/src/output/word/node-pdf.ts";
import { paragraphsOf, partOf, readDocx } from "../unit/output/word/docx-reader.ts";
import { buildWhenStale, folderWith, kehoach, root } from "./command-line.ts";

beforeAll(buildWhenStale);

const plan = fs.readFileSync(path.join(root, "seeds", "01-chuyen-doi-so-2026.kehoach"), "utf8");

function textOf(file: string): readonly string[] {
  return paragraphsOf(partOf(readDocx(fs.readFileSync(file)), "word/document.xml")).map(({ text }) => text);
}

describe("a plan exported by the command line", () => {
  it("is a Word document that holds the plan", () => {
    const folder = folderWith({ "a.kehoach": plan });
    const { status, err } = kehoach(["export", "a.kehoach", "-o", "a.docx"], { cwd: folder });
    expect({ status, err }).toEqual({ status: 0, err: "Đã xuất kế hoạch ra a.docx\n" });
    expect(textOf(path.join(folder, "a.docx"))).toEqual(
      expect.arrayContaining(["Số: 4127/KH-UBND", "KẾ HOẠCH", "I. MỤC ĐÍCH, YÊU CẦU", "- Lưu: VT, KGVX.", "Đặng Hoài Nam"]),
    );
  });

  it("looks as the editor's settings of the folder want it, and tells of what they say wrong", () => {
    const settings = `{\n  // trang in\n  "kehoach.page.margin.left": 35, "kehoach.page.sizes": "C",\n  "kehoach.page.draftMark": true,\n}`;
    const folder = folderWith({
      "a.kehoach": plan,
      "b.kehoach": plan.replace("Độc lập - Tự do - Hạnh phúc", "Độc lập-Tự do-Hạnh phúc"),
      ".vscode/settings.json": settings,
    });
    const { status, err } = kehoach(["export", "a.kehoach", "-o", "a.docx"], { cwd: folder });
    expect({ status, err }).toMatchObject({ status: 0, err: expect.stringMatching(/kehoach\.page\.sizes: phải là "A" hoặc "B"/) });
    const written = partOf(readDocx(fs.readFileSync(path.join(folder, "a.docx"))), "word/document.xml");
    expect(written).toContain('w:left="1984"');
    expect(textOf(path.join(folder, "a.docx"))).not.toContain("DỰ THẢO");
    expect(kehoach(["export", "b.kehoach", "-o", "b.docx"], { cwd: folder }).status).toBe(0);
    expect(textOf(path.join(folder, "b.docx"))).toContain("DỰ THẢO");
  });

  it("may come from standard input", () => {
    const folder = folderWith({});
    expect(kehoach(["export", "-", "-o", "b.docx"], { cwd: folder, input: "KẾ HOẠCH\nCông tác năm 2026\n\nI. MỤC TIÊU\n" }).status).toBe(0);
    expect(textOf(path.join(folder, "b.docx"))).toContain("I. MỤC TIÊU");
  });

  it("never takes the place of a file unless told to", () => {
    const folder = folderWith({ "a.kehoach": plan, "a.docx": "của tôi" });
    const file = path.join(folder, "a.docx");
    expect(kehoach(["export", "a.kehoach", "-o", "a.docx"], { cwd: folder })).toMatchObject({
      status: 2,
      err: "kehoach: a.docx đã có; thêm --force để ghi đè\n",
    });
    expect(fs.readFileSync(file, "utf8")).toBe("của tôi");
    expect(kehoach(["export", "a.kehoach", "-o", "a.docx", "--force"], { cwd: folder }).status).toBe(0);
    expect(textOf(file)).toContain("KẾ HOẠCH");
  });

  it("says what is wrong in one line, and writes nothing", () => {
    const folder = folderWith({ "a.kehoach": plan, "thu-muc/b.kehoach": plan });
    const said = (...args: string[]) => kehoach(["export", ...args], { cwd: folder });
    expect(said("a.kehoach", "-o", "a.doc")).toMatchObject({ status: 2, err: "kehoach: -o cần tên tệp .docx hoặc .pdf\n" });
    expect(said("thu-muc", "-o", "a.docx")).toMatchObject({ status: 2, err: "kehoach: thu-muc là thư mục; mỗi lần xuất một kế hoạch\n" });
    expect(said("khong-co.kehoach", "-o", "a.docx")).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^kehoach: khong-co[^\n]+\n$/),
    });
    expect(said("a.kehoach", "-o", "khong-co/a.docx")).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^kehoach: không ghi được khong-co[^\n]+\n$/),
    });
    expect(said("a.kehoach")).toMatchObject({ status: 2, err: expect.stringMatching(/^kehoach: [^\n]+\n$/) });
    expect(fs.readdirSync(folder).sort()).toEqual(["a.kehoach", "thu-muc"]);
  });
});

const office = officeProgram();

describe("the Word document of a plan", () => {
  it("comes back out of LibreOffice paragraph by paragraph, or out of its own XML where there is none", () => {
    const folder = folderWith({ "a.kehoach": plan });
    expect(kehoach(["export", "a.kehoach", "-o", "a.docx"], { cwd: folder }).status).toBe(0);
    const own = textOf(path.join(folder, "a.docx")).filter((text) => text !== "");
    expect(own).toContain("1. Nâng cao nhận thức và kỹ năng số");
    if (office === undefined) {
      console.warn("LibreOffice is not on this machine: the document was read by the tests alone.");
      return;
    }
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const filter = "txt:Text (encoded):UTF8";
    expect(spawnSync(office, [profile, "--headless", "--convert-to", filter, "a.docx"], { cwd: folder }).status).toBe(0);
    const back = fs.readFileSync(path.join(folder, "a.txt"), "utf8").split(/\r?\n/);
    const lines = new Set(back.map((line) => line.replace("\uFEFF", "").trim()));
    expect(own.filter((text) => !lines.has(text))).toEqual([]);
  }, 60_000);
});

describe("a plan as a PDF", () => {
  it("is made where the machine has LibreOffice; elsewhere the command says what it needs and writes nothing", () => {
    const folder = folderWith({ "a.kehoach": plan });
    const file = path.join(folder, "a.pdf");
    const { status, err } = kehoach(["export", "a.kehoach", "-o", "a.pdf"], { cwd: folder });
    if (office === undefined) {
      expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(/^kehoach: cần LibreOffice [^\n]+\n$/) });
      expect(fs.existsSync(file)).toBe(false);
    } else {
      expect({ status, err }).toEqual({ status: 0, err: "Đã xuất kế hoạch ra a.pdf\n" });
      expect(fs.readFileSync(file).toString("latin1", 0, 5)).toBe("%PDF-");
    }
  }, 60_000);
});
