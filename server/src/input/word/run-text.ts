import type { Remarks } from "./blocks.ts";
import { inUnicode, type OldFont, oldFontOf } from "./old-fonts.ts";
import { type LetterLook, lettersOf, type Styles } from "./styles.ts";
import { child, type Element, val } from "./xml.ts";

interface Piece {
  readonly text: string;
  readonly font: OldFont | undefined;
  readonly bold: boolean;
}

/** Fields run over paragraphs: a table of contents is one. What stands in their code is no text. */
export type Fields = ("code" | "result")[];

/** Elements that only stand around runs. */
const around: ReadonlySet<string> = new Set([
  ...["hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir"],
  ...["oMath", "oMathPara", "ruby", "rubyBase"],
]);

/** The text of one paragraph's runs, gathered in their order. */
export class RunText {
  private readonly pieces: Piece[] = [];
  private readonly styles: Styles;
  private readonly fields: Fields;
  private readonly remarks: Remarks;
  /** The contents of text boxes that are anchored here. */
  readonly boxes: Element[] = [];

  constructor(styles: Styles, fields: Fields, remarks: Remarks) {
    this.styles = styles;
    this.fields = fields;
    this.remarks = remarks;
  }

  /** Takes what stands in a paragraph, or in something around runs. `look` is the paragraph's own. */
  take(elements: readonly Element[], look: LetterLook): void {
    for (const element of elements) {
      if (element.name === "r") this.takeRun(element, look);
      else if (element.name === "AlternateContent") this.take(alternative(element), look);
      else if (around.has(element.name)) this.take(element.children, look);
      if (["ins", "del", "moveTo", "moveFrom"].includes(element.name)) this.remarks.tracked = true;
    }
  }

  /** The whole text in Unicode: letters and marks of VNI may stand in different runs. */
  text(): string {
    let text = "";
    for (let at = 0; at < this.pieces.length; ) {
      const font = this.pieces[at]?.font;
      let same = "";
      for (; at < this.pieces.length && this.pieces[at]?.font === font; at++) same += this.pieces[at]?.text ?? "";
      text += font ? inUnicode(same, font) : same;
    }
    return text.normalize("NFC");
  }

  bold(): boolean {
    const written = this.pieces.filter(({ text }) => text.trim() !== "");
    return written.length > 0 && written.every(({ bold }) => bold);
  }

  private takeRun(run: Element, paragraphLook: LetterLook): void {
    const properties = child(run, "rPr");
    const style = val(properties, "rStyle");
    const look = { ...paragraphLook, ...(style === undefined ? {} : onlySaid(this.styles, style)), ...lettersOf(properties) };
    const font = oldFontOf(look.font);
    let text = "";
    for (const part of run.children) {
      if (part.name === "fldChar") this.takeField(part.attributes.fldCharType);
      else if (["drawing", "pict", "object", "AlternateContent"].includes(part.name)) this.takeDrawing(part);
      else if (part.name === "footnoteReference" || part.name === "endnoteReference")
        this.remarks.footnotes.push(`${part.name.replace("Reference", "s")} ${part.attributes.id}`);
      else if (this.fields.at(-1) !== "code") text += textOf(part, font);
    }
    if (text === "" || look.hidden) return;
    if (font && /[^\s\d]/.test(text)) this.remarks.oldFonts.add(font === "VNI" ? "VNI" : "TCVN3");
    this.pieces.push({ text: look.caps ? text.toUpperCase() : text, font, bold: look.bold === true });
  }

  private takeField(type: string | undefined): void {
    if (type === "begin") this.fields.push("code");
    else if (type === "end") this.fields.pop();
    else if (type === "separate" && this.fields.length > 0) this.fields[this.fields.length - 1] = "result";
  }

  private takeDrawing(drawing: Element): void {
    const parts = drawing.name === "AlternateContent" ? alternative(drawing) : drawing.children;
    for (const part of parts) {
      if (part.name === "txbxContent") this.boxes.push(part);
      else if (part.name === "blip" || part.name === "imagedata") this.remarks.pictures++;
      else this.takeDrawing(part);
    }
  }
}

/** A character style says nothing of what the document sets for all: that is the paragraph's. */
function onlySaid(styles: Styles, style: string): LetterLook {
  const base: Readonly<Record<string, unknown>> = { ...styles.letters(undefined) };
  return Object.fromEntries(Object.entries(styles.letters(style)).filter(([name, value]) => base[name] !== value));
}

function alternative(element: Element): readonly Element[] {
  return (child(element, "Choice") ?? child(element, "Fallback"))?.children ?? [];
}

function textOf({ name, text, attributes }: Element, font: OldFont | undefined): string {
  switch (name) {
    case "t":
      return text;
    case "tab":
    case "ptab":
      return "\t";
    case "br":
      return attributes.type === "page" || attributes.type === "column" ? "" : "\n";
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "softHyphen":
      // Word takes the "ư" of TCVN3 for its optional hyphen.
      return font && font !== "VNI" ? "\u00ad" : "";
    case "sym":
      return symbolOf(attributes.char);
    default:
      return "";
  }
}

/** Characters of symbol fonts: arrows and ticks stand for themselves, anything else is the sign of an item. */
function symbolOf(char: string | undefined): string {
  const code = Number.parseInt(char ?? "", 16) & 0xff;
  return { 224: "→", 232: "→", 252: "✓", 254: "☑", 168: "□", 111: "□" }[code] ?? "•";
}
