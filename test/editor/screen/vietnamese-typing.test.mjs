import { afterAll, beforeAll, test } from "vitest";
import { sitDown } from "./person.mjs";

/** Vietnamese comes from input methods, which rewrite what was typed; every letter must arrive, and in order. */
let person;
beforeAll(async () => {
  person = await sitDown({ "telex.kehoach": "", "unikey.kehoach": "", "go-nhanh.kehoach": "" });
});
afterAll(() => person.leave("vietnamese-typing"));

/** States of the composition as Telex builds the syllable on macOS or IBus, then the end of it. */
const compositions = [
  ["K", "Kê", "Kế"],
  ["h", "ho", "hoa", "hoạ", "hoac", "hoạch"],
  ["s", "sô", "số"],
];

test("composition events", async () => {
  await person.open("telex.kehoach");
  for (const [index, states] of compositions.entries()) {
    if (index > 0) await person.press("Space");
    await person.compose(...states);
  }
  await person.type(" 12/KH-UBND");
  await person.save("telex.kehoach", "Kế hoạch số 12/KH-UBND");
});

test("backspace and retype, as Unikey and EVKey do on Windows", async () => {
  await person.open("unikey.kehoach");
  const devtools = await person.page.context().newCDPSession(person.page);
  /** Takes back `back` letters and puts `text` in their place, between two keystrokes. */
  const rewrite = async (back, text) => {
    for (let i = 0; i < back; i++) await person.press("Backspace");
    await devtools.send("Input.insertText", { text });
  };
  await person.type("Ke");
  await rewrite(1, "ê");
  await rewrite(1, "ế");
  await person.type(" hoac");
  await rewrite(2, "ạc");
  await person.type("h nam");
  await rewrite(2, "ăm");
  await person.type(" 2026; d");
  await rewrite(1, "đ");
  await person.type("on vi");
  await rewrite(5, "ơn vị");
  await person.save("unikey.kehoach", "Kế hoạch năm 2026; đơn vị");
});

test("a whole plan typed in bursts, with lists and quotes", async () => {
  await person.open("go-nhanh.kehoach");
  const text = "I. MỤC ĐÍCH\n\n1. Nâng cao “chất lượng” văn bản.\n\na) Đúng quy định;\n\n- Lưu: VT.";
  const devtools = await person.page.context().newCDPSession(person.page);
  for (const piece of text.match(/\n|[^\n ]+ ?/g)) {
    if (piece === "\n") await person.press("Enter");
    else await devtools.send("Input.insertText", { text: piece });
  }
  await person.save("go-nhanh.kehoach", text);
});
