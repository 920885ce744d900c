// A Vietnamese input method, as the editor meets it: which keys a typist presses, what the word being typed looks like after each, and
// the two ways in which input methods bring that about.

/** Time between two keys of a fast typist. */
const pace = 30;

const keys = {
  telex: { tones: { "\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j" }, breve: "w", horn: "w", stroke: "d" },
  vni: {
    tones: { "\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5" },
    circumflex: "6",
    horn: "7",
    breve: "8",
    stroke: "9",
  },
};
const shapes = { "\u0302": "circumflex", "\u0306": "breve", "\u031b": "horn" };

/**
 * What is typed for a word: after each key the word as it stands. Letters get their shape at once ("aa" is â), the tone comes last, as most
 * people type; a key that only changes what is there gives a word of the same length.
 * @returns {{ key: string, word: string }[]}
 */
function strokesOfWord(word, method) {
  const strokes = [];
  let shown = "";
  let tone = "";
  const put = (key, next) => {
    strokes.push({ key, word: next });
    shown = next;
  };
  for (const letter of word) {
    const [base, ...marks] = letter.normalize("NFD");
    const isStroked = base === "đ" || base === "Đ";
    const plain = isStroked ? { đ: "d", Đ: "D" }[base] : base;
    put(plain, shown + plain);
    const shape = marks.find((mark) => mark in shapes);
    tone = marks.find((mark) => mark in method.tones) ?? tone;
    if (isStroked) put(method.stroke, shown.slice(0, -1) + base);
    if (shape) put(method[shapes[shape]] ?? plain, (shown.slice(0, -1) + base + shape).normalize("NFC"));
  }
  if (tone) put(method.tones[tone], word);
  return strokes;
}

/** The words of a text and what stands between them. */
const pieces = (text) => text.match(/\p{L}+|\P{L}/gu);

export class InputMethod {
  #next = 0;

  /** @param {"telex" | "vni"} layout */
  constructor(person, devtools, layout) {
    this.person = person;
    this.devtools = devtools;
    this.method = keys[layout];
  }

  static async switchOn(person, layout) {
    return new this(person, await person.page.context().newCDPSession(person.page), layout);
  }

  /** Waits for the moment of the next key: the machine may be slower than the typist, never faster. */
  async beat() {
    const now = Date.now();
    this.#next = Math.max(this.#next + pace, now);
    await new Promise((resolve) => setTimeout(resolve, this.#next - now));
  }

  /** Types a text; `\n` is the key Enter. */
  async type(text) {
    for (const piece of pieces(text)) {
      if (/\p{L}/u.test(piece)) await this.word(strokesOfWord(piece, this.method));
      else {
        await this.beat();
        if (piece === "\n") await this.person.press("Enter");
        else await this.person.page.keyboard.type(piece);
      }
    }
  }
}

/** macOS, IBus, Microsoft's own: the word is composed and handed over whole. */
export class Composing extends InputMethod {
  async word(strokes) {
    for (const { word: text } of strokes) {
      await this.beat();
      await this.devtools.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await this.devtools.send("Input.insertText", { text: strokes.at(-1).word });
  }
}

/** Unikey and EVKey: letters go through; a key that changes the word is kept back, what it changes is deleted with Backspace and sent again. */
export class Retyping extends InputMethod {
  async word(strokes) {
    let before = "";
    for (const { key, word } of strokes) {
      await this.beat();
      if (word === before + key) await this.person.page.keyboard.type(key);
      else {
        let kept = 0;
        while (word[kept] === before[kept]) kept++;
        for (let times = before.length - kept; times > 0; times--) await this.person.press("Backspace");
        await this.send(word.slice(kept));
      }
      before = word;
    }
  }

  /** Unikey sends letters as keys without a code of their own (VK_PACKET). */
  async send(letters) {
    for (const letter of letters) {
      const key = { key: letter, windowsVirtualKeyCode: 0xe7 };
      await this.devtools.send("Input.dispatchKeyEvent", { type: "keyDown", text: letter, ...key });
      await this.devtools.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
    }
  }
}

/** EVKey hands the letters over at once. */
export class RetypingAtOnce extends Retyping {
  async send(text) {
    await this.devtools.send("Input.insertText", { text });
  }
}
