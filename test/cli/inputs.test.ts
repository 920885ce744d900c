import * as fs from "node:fs";
import * as path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { answerOf, buildWhenStale, folderWith, kehoach } from "./command-line.ts";
import { planByContent } from "./sample-texts.ts";

beforeAll(buildWhenStale);

const namesIn = (folder: string, ...paths: string[]): readonly string[] =>
  answerOf(kehoach(["outline", "--format", "json", ...(paths.length > 0 ? paths : ["."])], { cwd: folder })).files.map((file) => file.path);

describe("a folder", () => {
  it("gives its plans in the order of their names: by name always, *.md and *.txt by content", () => {
    const folder = folderWith({
      "b/2.kehoach.txt": "",
      "b/1.kehoach.md": "",
      "Ánh xạ.kehoach": "",
      "a.KEHOACH": "",
      "kế hoạch 2026.txt": planByContent,
      "notes.md": planByContent,
      "ghi chú.txt": "Mua giấy in.\n",
      "README.md": "# Kế hoạch học tập\n",
      "plan.docx": planByContent,
      "a.kehoach.bak": planByContent,
    });
    expect(namesIn(folder)).toEqual(
      ["a.KEHOACH", "b/1.kehoach.md", "b/2.kehoach.txt", "kế hoạch 2026.txt", "notes.md", "Ánh xạ.kehoach"].map(path.normalize),
    );
  });

  it("keeps its hidden parts and node_modules to itself", () => {
    const folder = folderWith({ ".git/a.kehoach": "", "node_modules/x/b.kehoach": "", "x/.d.kehoach": "", "x/c.kehoach": "" });
    expect(namesIn(folder)).toEqual([path.join("x", "c.kehoach")]);
  });

  it("may be named though hidden", () => {
    const folder = folderWith({ ".nháp/a.kehoach": "" });
    expect(namesIn(folder, ".nháp")).toEqual([path.join(".nháp", "a.kehoach")]);
  });

  it("may hold links to itself, to nothing and to files", () => {
    const folder = folderWith({ "x/a.kehoach": "" });
    fs.symlinkSync(folder, path.join(folder, "x", "lại"), "dir");
    fs.symlinkSync(path.join(folder, "mất"), path.join(folder, "x", "mất.kehoach"));
    fs.symlinkSync("vòng.kehoach", path.join(folder, "x", "vòng.kehoach"));
    fs.symlinkSync("a.kehoach", path.join(folder, "x", "b.kehoach"));
    expect(namesIn(folder)).toEqual(["a.kehoach", "b.kehoach"].map((name) => path.join("x", name)));
  });

  it("may hold no plan", () => {
    const folder = folderWith({ "ghi chú.txt": "Mua giấy in.\n" });
    expect(kehoach(["check", "."], { cwd: folder })).toEqual({ status: 0, out: "", err: "kehoach: không thấy tệp kế hoạch nào\n" });
  });
});

describe("a file", () => {
  it("named by the user is read, whatever it is called and holds", () => {
    expect(namesIn(folderWith({ "thư.log": "Một dòng.\n" }), "thư.log")).toEqual(["thư.log"]);
  });

  it("named twice is read once", () => {
    expect(namesIn(folderWith({ "a.kehoach": "" }), "a.kehoach", "./a.kehoach", ".")).toEqual(["a.kehoach"]);
  });

  it("may be empty", () => {
    expect(kehoach(["check", "-"], { input: "" }).status).toBe(0);
  });
});

describe("standard input", () => {
  it("is a file called -", () => {
    const { files } = answerOf<{ outline: { title: string }[] }>(kehoach(["outline", "--format", "json", "-"], { input: planByContent }));
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ path: "-", outline: [{ kind: "title", title: "Kiểm tra công tác văn thư" }, { kind: "recipients" }] });
  });
});
