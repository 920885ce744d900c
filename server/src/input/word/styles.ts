import { all, child, type Element, switchedOn, val } from "./xml.ts";

/** What the look of letters tells about them. */
export interface LetterLook {
  readonly font?: string;
  readonly bold?: boolean;
  /** Shown in capitals, though typed in small letters. */
  readonly caps?: boolean;
  readonly hidden?: boolean;
}

/** The list that a paragraph belongs to; `list` "0" takes it out of any. */
export interface ListPlace {
  readonly list?: string;
  readonly level?: number;
}

export interface Styles {
  /** The look of a style's letters with all that it is based on, over what the document sets for all. */
  letters(style: string | undefined): LetterLook;
  list(style: string | undefined): ListPlace;
  /** The outline level of a style, 0 for the outermost. */
  outline(style: string | undefined): number | undefined;
  /** The style of paragraphs that name none. */
  readonly usual: string | undefined;
}

/** Styles are based on one another; a ring of them ends here. */
const longestLine = 20;

/** Reads `word/styles.xml`, where the file has one. */
export function readStyles(xml: Element | undefined): Styles {
  const styles = new Map(all(xml, "style").map((style) => [style.attributes.styleId, style] as const));
  const defaults = lettersOf(child(child(child(xml, "docDefaults"), "rPrDefault"), "rPr"));
  const lineOf = (id: string | undefined): readonly Element[] => {
    const line: Element[] = [];
    for (let style = styles.get(id); style && line.length < longestLine; style = styles.get(val(style, "basedOn"))) line.unshift(style);
    return line;
  };
  const letters = new Map<string | undefined, LetterLook>();
  return {
    letters(id) {
      const known = letters.get(id) ?? Object.assign({}, defaults, ...lineOf(id).map((style) => lettersOf(child(style, "rPr"))));
      letters.set(id, known);
      return known;
    },
    list: (id) => Object.assign({}, ...lineOf(id).map((style) => listOf(child(style, "pPr")))),
    outline(id) {
      const level = lineOf(id).reduce<string | undefined>((found, style) => val(child(style, "pPr"), "outlineLvl") ?? found, undefined);
      return level === undefined ? undefined : Number(level);
    },
    usual: [...styles.values()].find(
      ({ attributes }) => attributes.type === "paragraph" && /^(?:1|true|on)$/.test(attributes.default ?? ""),
    )?.attributes.styleId,
  };
}

/** What run properties say of letters. */
export function lettersOf(properties: Element | undefined): LetterLook {
  const fonts = child(properties, "rFonts")?.attributes;
  const font = fonts?.ascii ?? fonts?.hAnsi;
  const [bold, caps, hidden] = ["b", "caps", "vanish"].map((name) => switchedOn(properties, name));
  return {
    ...(font === undefined ? {} : { font }),
    ...(bold === undefined ? {} : { bold }),
    ...(caps === undefined ? {} : { caps }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

/** What paragraph properties say of a list. */
export function listOf(properties: Element | undefined): ListPlace {
  const numbered = child(properties, "numPr");
  const list = val(numbered, "numId");
  const level = val(numbered, "ilvl");
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level: Number(level) || 0 }) };
}
