import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PreviewAnswer, PreviewLine, PreviewSource } from "../../server/src/output/preview/preview-format.ts";
import { Editor } from "./editor.ts";

const uri = "untitled:plan";
const text = [
  "KẾ HOẠCH",
  "Nâng cao chất lượng phục vụ người dân năm 2026",
  "",
  "I. NHIỆM VỤ",
  "",
  "1. Giao Sở Nội vụ xây dựng bộ tiêu chí.",
  "",
  "2. Giao Sở Tài chính bố trí kinh phí.",
  "",
].join("\n");

describe("the preview of a plan", () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await Editor.start({ settings: { page: { sizes: "B" } } });
    await editor.open(uri, text);
  });
  afterAll(() => editor.stop());

  const ask = (known: number | null) => editor.connection.sendRequest<PreviewAnswer>("kehoach/preview", { textDocument: { uri }, known });
  const textsOf = ({ edits }: PreviewAnswer) => edits.flatMap(({ blocks }) => blocks.map(({ piece }) => (piece as PreviewLine).text));

  it("is all its blocks at first, and then what has changed", async () => {
    const whole = await ask(null);
    expect(whole).toMatchObject({ since: null, lines: [0, 1, 3, 5, 7], title: "KẾ HOẠCH Nâng cao chất lượng phục vụ người dân năm 2026" });
    expect(textsOf(whole)).toEqual(text.split("\n").filter((line) => line !== ""));

    await editor.replace(uri, "kinh phí.", "kinh phí năm 2026.");
    const letter = await ask(whole.id);
    expect(letter).toMatchObject({ since: whole.id, edits: [{ start: 4, removed: 1 }] });
    expect(letter.lines).toBeUndefined();
    expect([whole.style?.sizes, letter.style]).toEqual(["B", undefined]);
    expect(await ask(letter.id)).toMatchObject({ since: letter.id, edits: [] });
    // Who shows something else is told everything.
    expect(await ask(whole.id)).toMatchObject({ since: null });
  });

  it("leads from a letter of the page to its place in the text", async () => {
    const params = { textDocument: { uri }, block: 3, line: 0, offset: 8 };
    expect(await editor.connection.sendRequest<PreviewSource>("kehoach/previewSource", params)).toEqual({ line: 5, character: 8 });
  });

  it("is forgotten when it is closed", async () => {
    const { id } = await ask(null);
    await editor.connection.sendNotification("kehoach/previewClosed", { textDocument: { uri } });
    expect(await ask(id)).toMatchObject({ since: null });
  });
});
