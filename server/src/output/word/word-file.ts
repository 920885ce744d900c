import { Document, Header, Packer, PageNumber, PageOrientation, Paragraph, type Table, TextRun } from "docx";
import type { PageStyle } from "../../workspace/page-style.ts";
import type { Block, PageSection, Pages, PrintedLine } from "../layout/pages.ts";
import { font, page, pageNumberSize, tableGap, typography, typographyOf } from "../layout/typography.ts";
import { coreProperties } from "./core-properties.ts";
import { type Room, wordLine } from "./word-line.ts";
import { gridTable, sidesTable } from "./word-tables.ts";
import { twips } from "./word-units.ts";
import { withoutZipTimes } from "./zip-times.ts";

/** The bytes of a Word document. The same pages give the same bytes. This file starts a bundle of its own, loaded when somebody exports. */
export async function wordFile(pages: Pages<PrintedLine>): Promise<Uint8Array> {
  const document = new Document({
    title: pages.title,
    styles: {
      default: {
        document: {
          run: { font, size: `${typography.body.size}pt`, language: { value: "vi-VN", eastAsia: "vi-VN", bidirectional: "ar-SA" } },
        },
      },
    },
    sections: pages.sections.map((section) => wordSection(section, pages.style)),
  });
  const core = { path: "docProps/core.xml", data: coreProperties(pages) };
  return withoutZipTimes(await Packer.pack(document, "uint8array", undefined, [core]));
}

function wordSection(
  { landscape, continues, blocks }: PageSection<PrintedLine>,
  style: PageStyle,
): ConstructorParameters<typeof Document>[0]["sections"][number] {
  const { margins } = style;
  const room = { width: (landscape ? page.height : page.width) - margins.left - margins.right, typography: typographyOf(style) };
  const number = new Paragraph({
    alignment: "center",
    children: [new TextRun({ size: `${pageNumberSize}pt`, children: [PageNumber.CURRENT] })],
  });
  const children = blocks.flatMap((block) => wordBlock(block, room));
  return {
    properties: {
      // No number on the first page (Mục I.7); each appendix counts its own (III.1.đ).
      titlePage: continues !== true,
      page: {
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(page.pageNumber),
          footer: twips(page.pageNumber),
        },
        pageNumbers: continues ? {} : { start: 1 },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
    // A page needs a paragraph, and Word one behind the last table.
    children: blocks.at(-1)?.kind === "line" ? children : [...children, new Paragraph({ spacing: { line: 20, lineRule: "exact" } })],
  };
}

function wordBlock(block: Block<PrintedLine>, room: Room): (Paragraph | Table)[] {
  if (block.kind === "line") return wordLine(block, room);
  if (block.kind === "table") return [gap(false), gridTable(block, room)];
  return block.of === "head" ? [sidesTable(block, room)] : [gap(true), sidesTable(block, room)];
}

/** The distance of two paragraphs: a table has none of its own. */
function gap(keepNext: boolean): Paragraph {
  return new Paragraph({ keepNext, spacing: { line: tableGap * 20, lineRule: "exact" } });
}
