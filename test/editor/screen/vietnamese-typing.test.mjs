import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Composing, Retyping, RetypingAtOnce } from "./input-method.mjs";
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

/** Every way of typing that people have, by the file that it is tried in. */
const ways = [
  ["telex-composed", Composing, "telex"],
  ["vni-composed", Composing, "vni"],
  ["telex-unikey", Retyping, "telex"],
  ["vni-evkey", RetypingAtOnce, "vni"],
];

describe("at 30 ms a key", () => {
  const numbering = { ".vscode/settings.json": JSON.stringify({ "kehoach.numbering.onNewline": true }) };
  const fileOf = (what, name) => `${what}-${name}.kehoach`;
  const files = ways.flatMap(([name]) => ["chay", "goi-y", "danh-sach", "mau"].map((what) => fileOf(what, name)));
  let typist;
  beforeAll(async () => {
    typist = await sitDown({ ...numbering, ...Object.fromEntries(files.map((file) => [file, ""])) });
  });
  afterAll(() => typist.leave("vietnamese-typing-at-speed"));

  describe.each(ways)("%s", (name, Way, layout) => {
    let keyboard;
    beforeAll(async () => {
      keyboard = await Way.switchOn(typist, layout);
    });

    test("sentences arrive as they were typed", async () => {
      const file = fileOf("chay", name);
      const text = "Căn cứ số 57-NQ/TW ngày 22/12/2024;\nỦy ban “Đắk Lắk”, khuỷu tay, giặt giũ, được 1,5%.";
      await typist.open(file);
      await keyboard.type(text);
      await typist.save(file, text);
    });

    test("over the list of offers, which is open while the words are finished", async () => {
      const file = fileOf("goi-y", name);
      const [begun, rest] = ["Sở Khoa h", "ọc và Công nghệ chủ trì, phối hợp với Sở Tài "];
      await typist.open(file);
      await keyboard.type(begun);
      await typist.press("Control+Space");
      await typist.offers.first().waitFor({ timeout: 15_000 });
      await keyboard.type(`${rest}chính.\n`);
      await typist.save(file, `${begun}${rest}chính.\n`);
    });

    test("behind a number that Enter has brought, and where the typist does not wait for it", async () => {
      const file = fileOf("danh-sach", name);
      await typist.open(file);
      await keyboard.type("1. Rà soát.\n");
      await expect.poll(() => typist.lines(), { timeout: 15_000 }).toEqual(["1. Rà soát.", "2."]);
      const more = ["Bố trí đủ.", "Kiểm tra, đôn đốc."];
      await keyboard.type(more.join("\n"));
      await typist.press("Control+s");
      // Whether a number comes in time for the line is the machine's affair; the words are the typist's.
      const words = () =>
        typist
          .saved(file)
          .split("\n")
          .map((line) => line.replace(/^\d+\. /, ""));
      await expect.poll(words, { timeout: 10_000 }).toEqual(["Rà soát.", ...more]);
    });

    test("into the gaps of a snippet", async () => {
      const file = fileOf("mau", name);
      await typist.open(file);
      await typist.type("viettat");
      await typist.press("Control+Space");
      await typist.offers.filter({ hasText: "viettat" }).first().waitFor({ timeout: 15_000 });
      await typist.press("Tab");
      await expect.poll(() => typist.lines()).toEqual(["phòng cháy, chữa cháy (viết tắt là PCCC)"]);
      await keyboard.type("Đánh giá đầu tư");
      await typist.press("Tab");
      await keyboard.type("ĐGĐT");
      await typist.press("Tab");
      await keyboard.type(" được lập.");
      await typist.save(file, "Đánh giá đầu tư (viết tắt là ĐGĐT) được lập.");
    });
  });
});
