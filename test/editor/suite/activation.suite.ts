import { extensions, languages } from "vscode";
import { eventually, holds, present, same } from "./expectations.ts";
import { openSample, openUntitled } from "./open-plans.ts";

describe("activation", () => {
  it("starts with the first plan", async () => {
    const extension = present(extensions.getExtension("kehoach.kehoach"), "the extension");
    await openSample("01-chuyen-doi-so-2026.kehoach");
    await eventually("the extension is active", () => extension.isActive);
  });

  it("gives plan files their language by any of the three endings", async () => {
    const names = ["01-chuyen-doi-so-2026.kehoach", "03-don-vi-su-nghiep-2022.kehoach.md", "06-doi-ngu-tri-thuc-2024.kehoach.txt"];
    for (const name of names) {
      same((await openSample(name)).document.languageId, "kehoach", name);
    }
    holds((await languages.getLanguages()).includes("kehoach"), "the language is registered");
  });

  it("keeps a symbol and a Vietnamese word whole when a word is selected", async () => {
    const { document } = await openUntitled("Quyết định số 696/QĐ-TTg của Thủ tướng");
    const wordAt = (offset: number): string => document.getText(document.getWordRangeAtPosition(document.positionAt(offset)));
    same(wordAt(16), "696/QĐ-TTg", "the word at the symbol");
    same(wordAt(1), "Quyết", "the word at the start");
  });
});
