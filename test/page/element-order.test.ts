import * as fs from "node:fs";
import * as path from "node:path";
import { describe, expect, it } from "vitest";
import { type Element, readXml } from "../../server/src/input/word/xml.ts";
import { planPages } from "../../server/src/output/layout/plan-pages.ts";
import { wordFile } from "../../server/src/output/word/word-file.ts";
import { parsePlan } from "../../server/src/plan/parse.ts";
import { readDocx } from "../unit/output/word/docx-reader.ts";
import { elementOrder } from "./element-order.ts";

const seeds = path.resolve(import.meta.dirname, "..", "..", "seeds");
const samples = fs.readdirSync(seeds).filter((name) => /^\d/.test(name));

/** What stands in an element before something that the schema wants first, or is not known to it at all. */
function misplaced(element: Element): readonly string[] {
  const order = elementOrder[element.name];
  const places = element.children.map(({ name }) => {
    const at = order?.findIndex((names) => names.split(",").includes(name)) ?? -1;
    return at >= 0 ? at : (order?.indexOf("*") ?? -1);
  });
  const own = order
    ? element.children.flatMap(({ name }, index) => {
        const at = places[index] ?? -1;
        return at < 0 || at < Math.max(...places.slice(0, index)) ? [`${name} in ${element.name}`] : [];
      })
    : [];
  const closed = element.name === "tc" && element.children.at(-1)?.name !== "p" ? ["a cell without a last paragraph"] : [];
  return [...own, ...closed, ...element.children.flatMap(misplaced)];
}

describe("the XML of a Word document", () => {
  it.each(samples)("has its elements in the order of the transitional schema: %s", async (name) => {
    const parts = readDocx(await wordFile(planPages(parsePlan(fs.readFileSync(path.join(seeds, name), "utf8")))));
    const read = [...parts].filter(([part]) => /^word\/(?:document|styles|settings|header\d+)\.xml$/.test(part));
    expect(read.map(([part]) => part)).toEqual(expect.arrayContaining(["word/document.xml", "word/styles.xml", "word/settings.xml"]));
    expect(read.flatMap(([part, xml]) => [...new Set(misplaced(readXml(xml)))].map((what) => `${part}: ${what}`))).toEqual([]);
  });

  it("is out of order where two properties change places", () => {
    const right = "<w:p><w:pPr><w:keepNext/><w:jc/></w:pPr><w:r/></w:p>";
    const wrong = "<w:p><w:pPr><w:jc/><w:keepNext/></w:pPr><w:r/></w:p>";
    const document = (xml: string) =>
      readXml(`<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</w:body>`);
    expect(misplaced(document(right))).toEqual([]);
    expect(misplaced(document(wrong))).toEqual(["keepNext in pPr"]);
  });
});
