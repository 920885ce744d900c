import type { Message } from "../../rules/rule.ts";
import { partsOf } from "./archive.ts";
import type { Remarks } from "./blocks.ts";
import { Numbering } from "./numbering.ts";
import { planText } from "./plan-text.ts";
import { BlockReader } from "./read-blocks.ts";
import { remarksTold } from "./remarks.ts";
import { readStyles } from "./styles.ts";
import { Unreadable, unreadable } from "./unreadable.ts";
import type { WordReading } from "./word-reading.ts";
import { all, child, type Element, readXml } from "./xml.ts";

/** The plan in the bytes of a Word document, as text. This file starts a bundle of its own, loaded when somebody imports. */
export function readWord(bytes: Uint8Array): WordReading {
  try {
    return read(partsOf(bytes));
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.told };
    throw error;
  }
}

function read(parts: ReadonlyMap<string, string>): WordReading {
  const main = targets(parts, "_rels/.rels", "").get("officeDocument") ?? "word/document.xml";
  const xml = parts.get(main);
  if (xml === undefined) throw new Unreadable(unreadable.notWord);
  const document = readXml(xml);
  const body = child(document, "body");
  if (document.name !== "document" || !body) throw new Unreadable(unreadable.notWord);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const others = targets(parts, `${folder}_rels/${main.slice(folder.length)}.rels`, folder);
  const part = (name: string): Element | undefined => {
    const found = parts.get(others.get(name) ?? `${folder}${name}.xml`);
    return found === undefined ? undefined : readXml(found);
  };
  const remarks: Remarks = { oldFonts: new Set(), pictures: 0, footnotes: [], tracked: false };
  const styles = readStyles(part("styles"));
  const numbering = new Numbering(part("numbering"));
  const reader = new BlockReader(styles, numbering, remarks);
  const text = planText(reader.read(body.children));
  return text.trim() === ""
    ? { problem: empty }
    : { text, notes: remarksTold(remarks, notesAtFoot(remarks, part, new BlockReader(styles, numbering, { ...remarks, footnotes: [] }))) };
}

/** The words of the notes that the text refers to, in its order. */
function notesAtFoot({ footnotes }: Remarks, part: (name: string) => Element | undefined, reader: BlockReader): readonly string[] {
  const words: ReadonlyMap<string, string> = new Map(
    (footnotes.length === 0 ? [] : ["footnotes", "endnotes"]).flatMap((name) =>
      (part(name)?.children ?? []).map((note) => {
        const paragraphs = reader.read(note.children).flatMap((block) => (block.kind === "paragraph" ? [block] : block.rows.flat(2)));
        return [`${name} ${note.attributes.id}`, paragraphs.flatMap(({ lines }) => lines).join(" ")] as const;
      }),
    ),
  );
  return footnotes.map((note) => words.get(note) ?? "");
}

const empty: Message = {
  vi: "không có chữ nào; nếu là bản quét thì cần nhận dạng chữ trước",
  en: "holds no text; a scan needs its letters recognised first",
};

/** Where a relationships part leads, by the last word of each type. */
function targets(parts: ReadonlyMap<string, string>, name: string, folder: string): ReadonlyMap<string, string> {
  const xml = parts.get(name);
  if (xml === undefined) return new Map();
  return new Map(
    all(readXml(xml), "Relationship").flatMap(({ attributes: { Type = "", Target = "" } }) => {
      const path = Target.startsWith("/") ? Target.slice(1) : `${folder}${Target}`;
      return [[Type.slice(Type.lastIndexOf("/") + 1), path] as const];
    }),
  );
}
