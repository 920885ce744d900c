import { SaxesParser } from "saxes";
import { Unreadable, unreadable } from "./unreadable.ts";

/** An element of WordprocessingML: its name without its namespace, attributes likewise, and what it holds in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly in it. */
  readonly text: string;
}

/** Word nests a dozen deep; a file that goes much deeper is made to do harm. */
const deepest = 200;
/** Elements whose own text counts; between others stand only line ends and indents. */
const holdsText: ReadonlySet<string> = new Set(["t", "delText", "instrText"]);

type Draft = { -readonly [K in keyof Element]: Element[K] } & { readonly children: Draft[] };

/** Reads XML strictly: what is not well-formed is refused, and so is a document type, the only place that entities come from. */
export function readXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const root: Draft = { name: "", attributes: {}, children: [], text: "" };
  const open: Draft[] = [root];
  const refuse = (): never => {
    throw new Unreadable(unreadable.broken);
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("opentag", ({ name, attributes }) => {
    const element: Draft = { name: local(name), attributes: withoutPrefixes(attributes), children: [], text: "" };
    open.at(-1)?.children.push(element);
    if (open.push(element) > deepest) refuse();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const take = (text: string): void => {
    const element = open.at(-1);
    if (element && holdsText.has(element.name)) element.text += text;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.write(xml).close();
  return root.children[0] ?? refuse();
}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) found[local(name)] = value;
  return found;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

/** The children of that name. */
export function all(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** `val` of the first child of that name: what most properties are. */
export function val(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val;
}

/** Whether a property that is on or off is on; undefined where nothing is said. */
export function switchedOn(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !["0", "false", "off", "none"].includes(found.attributes.val ?? "on");
}
