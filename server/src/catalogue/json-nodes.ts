/** A JSON value with where it stands: offsets into the text, end exclusive. */
export interface JsonNode {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  /** Of an object, by key; of an array, by index. */
  readonly children: ReadonlyMap<string | number, JsonNode>;
  /** Where the key of a member stands. */
  readonly key?: { readonly start: number; readonly end: number };
}

export interface JsonReading {
  /** What was read; after a fault, the outer two levels with the members and elements that stand whole before it. */
  readonly root: JsonNode | undefined;
  readonly fault?: { readonly offset: number; readonly expected: string };
}

const blank = /[ \t\r\n]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const quoted = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
/** Deeper than any catalogue; a file of a million brackets must not exhaust the stack. */
const deepest = 20;
/** The file and its lists: containers that are of use unfinished, while half a row is not. */
const listDepth = 1;

/** Reads JSON and keeps places, so that a wrong value is reported where it stands. The first fault ends the reading. */
export function readJson(text: string): JsonReading {
  const reader = new Reader(text);
  const root = reader.value(0);
  if (reader.fault === undefined && !reader.atEnd()) reader.fail("hết tệp");
  return reader.fault === undefined ? { root } : { root, fault: reader.fault };
}

/** Where an offset stands, 0-based; characters are UTF-16 units, as in the editor. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

class Reader {
  fault: { readonly offset: number; readonly expected: string } | undefined;
  private readonly text: string;
  private at: number;

  constructor(text: string) {
    this.text = text;
    this.at = text.startsWith("\ufeff") ? 1 : 0;
  }

  atEnd(): boolean {
    this.take(blank);
    return this.at === this.text.length;
  }

  fail(expected: string): undefined {
    this.fault ??= { offset: this.at, expected };
    return undefined;
  }

  value(depth: number): JsonNode | undefined {
    this.take(blank);
    const start = this.at;
    const opening = this.text[start];
    if (opening === "{" || opening === "[") {
      return depth === deepest ? this.fail("ít dấu ngoặc lồng nhau hơn") : this.container(opening === "{", depth);
    }
    const written = this.take(opening === '"' ? quoted : scalar);
    if (written === undefined) return this.fail(opening === '"' ? "chuỗi viết đúng, có dấu nháy đóng" : "một giá trị");
    return { start, end: this.at, value: JSON.parse(written), children: new Map() };
  }

  private container(isObject: boolean, depth: number): JsonNode | undefined {
    const start = this.at;
    const closing = isObject ? "}" : "]";
    const children = new Map<string | number, JsonNode>();
    this.at++;
    this.take(blank);
    if (this.text[this.at] !== closing) this.members(isObject, children, depth);
    if (this.fault === undefined && this.text[this.at] !== closing) this.fail(`“,” hoặc “${closing}”`);
    if (this.fault !== undefined && depth > listDepth) return undefined;
    if (this.fault === undefined) this.at++;
    const values = [...children].map(([key, child]) => [key, child.value] as const);
    return { start, end: this.at, value: isObject ? Object.fromEntries(values) : values.map(([, value]) => value), children };
  }

  private members(isObject: boolean, children: Map<string | number, JsonNode>, depth: number): void {
    for (;;) {
      const key = isObject ? this.key() : undefined;
      if (this.fault !== undefined) return;
      const child = this.value(depth + 1);
      if (child !== undefined) children.set(key?.name ?? children.size, key === undefined ? child : { ...child, key });
      if (this.fault !== undefined) return;
      this.take(blank);
      if (this.text[this.at] !== ",") return;
      this.at++;
    }
  }

  private key(): { readonly start: number; readonly end: number; readonly name: string } | undefined {
    this.take(blank);
    const start = this.at;
    const written = this.take(quoted);
    if (written === undefined) return this.fail("tên trường trong dấu nháy kép");
    const end = this.at;
    this.take(blank);
    if (this.text[this.at] !== ":") return this.fail("“:”");
    this.at++;
    return { start, end, name: JSON.parse(written) };
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const written = pattern.exec(this.text)?.[0];
    if (written !== undefined) this.at += written.length;
    return written;
  }
}
