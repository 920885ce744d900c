import { inflateRawSync } from "node:zlib";

/** A sheet of a workbook as its own XML has it. */
export interface ReadSheet {
  readonly name: string;
  /** Text as text, numbers as numbers, a number in a format of days as its ISO date. Empty cells are "". */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** The range that has filters. */
  readonly filtered: string | undefined;
  /** Rows that stay while one scrolls. */
  readonly frozen: number;
  readonly formulas: number;
}

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  /** What names in the workbook stand for, as written. */
  readonly names: readonly string[];
}

/** Reads a workbook (ECMA-376) with nothing of the library that writes it: the parts out of the archive, the cells out of their XML. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const parts = unzipped(Buffer.from(bytes));
  const part = (name: string): string => {
    const found = parts.get(name);
    if (found === undefined) throw new Error(`the workbook has no part ${name}`);
    return found;
  };
  const shared = elements(part("xl/sharedStrings.xml"), "si").map(({ inner }) =>
    elements(inner, "t")
      .map((text) => plain(text.inner))
      .join(""),
  );
  const formats = dayFormats(part("xl/styles.xml"));
  const targets = targetsOf(part("xl/_rels/workbook.xml.rels"));
  const workbook = part("xl/workbook.xml");
  const sheets = elements(workbook, "sheet").map(({ attributes }): ReadSheet => {
    const file = `xl/${targets.get(attributes.get("r:id") ?? "")}`;
    const xml = part(file);
    const rels = parts.get(file.replace("worksheets/", "worksheets/_rels/").concat(".rels")) ?? "";
    const table = [...targetsOf(rels).values()].find((target) => target.includes("tables/"));
    const filters = table === undefined ? [] : elements(part(`xl/${table.replace("../", "")}`), "autoFilter");
    return {
      name: plain(attributes.get("name") ?? ""),
      rows: elements(xml, "row").map(({ inner }) => elements(inner, "c").map((cell) => cellValue(cell, shared, formats))),
      widths: elements(xml, "col").map((column) => Number(column.attributes.get("width"))),
      filtered: filters[0]?.attributes.get("ref"),
      frozen: Number(
        elements(xml, "pane")
          .find(({ attributes: pane }) => pane.get("state") === "frozen")
          ?.attributes.get("ySplit") ?? 0,
      ),
      formulas: elements(xml, "f").length,
    };
  });
  return { sheets, names: elements(workbook, "definedName").map(({ inner }) => plain(inner)) };
}

interface Element {
  readonly attributes: ReadonlyMap<string, string>;
  readonly inner: string;
}

/** All elements of a name, in their order; none of those asked for stands inside another of its name. */
function elements(xml: string, name: string): readonly Element[] {
  return [...xml.matchAll(new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, "g"))].map(
    ([, written = "", inner = ""]) => ({
      attributes: new Map([...written.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value])),
      inner,
    }),
  );
}

function targetsOf(rels: string): ReadonlyMap<string, string> {
  return new Map(elements(rels, "Relationship").map(({ attributes }) => [attributes.get("Id") ?? "", attributes.get("Target") ?? ""]));
}

/** For each cell style whether its number is a day. */
function dayFormats(styles: string): readonly boolean[] {
  const days = new Set(
    elements(styles, "numFmt")
      .filter(({ attributes }) => /dd.*mm.*yyyy/.test(attributes.get("formatCode") ?? ""))
      .map(({ attributes }) => attributes.get("numFmtId")),
  );
  const [cells] = elements(styles, "cellXfs");
  return elements(cells?.inner ?? "", "xf").map(({ attributes }) => days.has(attributes.get("numFmtId")));
}

/** Days are counted from 30 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 24 * 3600 * 1000;

function cellValue({ attributes, inner }: Element, shared: readonly string[], days: readonly boolean[]): string | number {
  const [value] = elements(inner, "v");
  if (!value)
    return elements(inner, "t")
      .map((text) => plain(text.inner))
      .join("");
  if (attributes.get("t") === "s") return shared[Number(value.inner)] ?? "";
  const number = Number(value.inner);
  return days[Number(attributes.get("s"))] ? new Date(dayZero + number * dayLength).toISOString().slice(0, 10) : number;
}

function plain(xml: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return xml.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => named[name] ?? whole);
}

/** The text parts of an archive by name, read by its directory at the end (APPNOTE 4.3.12). */
function unzipped(archive: Buffer): ReadonlyMap<string, string> {
  const end = archive.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  const parts = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)];
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(from, from + packed);
    parts.set(archive.toString("utf8", at + 46, at + 46 + name), (method === 8 ? inflateRawSync(data) : data).toString("utf8"));
    at += 46 + name + extra + comment;
  }
  return parts;
}
