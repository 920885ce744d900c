import { page as paper, typographyOf } from "../../../../server/src/output/layout/typography.ts";
import type { PreviewAnswer } from "../../../../server/src/output/preview/preview-format.ts";
import { type PageStyle, usualStyle } from "../../../../server/src/workspace/page-style.ts";
import { keyOf, paperHtml } from "./draw.ts";
import { findLineStarts, measure, standing } from "./measure.ts";
import { type Page, paginate } from "./paginate.ts";
import { type Anchor, anchorsOf } from "./positions.ts";
import { surroundings, type Unit, unitsAfter } from "./units.ts";

const pixelsPerMillimetre = 96 / 25.4;
/** The pages on the screen. */
export interface Desk {
  readonly pageCount: number;
  /** Follows an answer; false where it follows another than the one that is shown. */
  show(answer: PreviewAnswer): boolean;
  /** Where blocks stand, for a zoom of the pages. */
  anchors(zoom: number): readonly Anchor[];
  /** The place of a unit in the list that the extension knows. */
  indexOf(unit: number): number;
  /** All pages as HTML, without marks. */
  papers(): string;
}

/** Draws pages into `root`, each only when something on it has changed. `bench`: a place in the document to measure on. */
export function makeDesk(root: HTMLElement, bench: HTMLElement): Desk {
  let shown: number | null = null;
  let units: readonly Unit[] = [];
  let lines: readonly number[] = [];
  let pages: readonly Page[] = [];
  let keys: readonly string[] = [];
  let made = 0;
  let style = usualStyle;
  let typography = typographyOf(style);

  /** Another look makes all measures void. */
  const dress = (worn: PageStyle): void => {
    style = worn;
    typography = typographyOf(style);
    for (const unit of units) delete unit.measured;
    keys = [];
  };

  const draw = (): void => {
    const now = pages.map((page) => keyOf(page, units));
    now.forEach((key, index) => {
      const page = pages[index];
      if (!page || key === keys[index]) return;
      const sheet = root.children[index] ?? root.appendChild(document.createElement("section"));
      sheet.className = `sheet ${page.orientation}`;
      sheet.innerHTML = paperHtml(page, units);
    });
    while (root.children.length > pages.length) root.lastElementChild?.remove();
    keys = now;
  };
  return {
    get pageCount() {
      return pages.length;
    },
    show: (answer) => {
      if (answer.since !== null && answer.since !== shown) return false;
      shown = answer.id;
      lines = answer.lines ?? lines;
      units = unitsAfter(units, answer, () => made++);
      if (answer.style) dress(answer.style);
      const around = surroundings(units);
      measure(units, around, { bench, typography });
      const { top, bottom } = style.margins;
      pages = paginate(
        units.flatMap(({ measured }) => (measured ? [measured.measure] : [])),
        {
          portrait: (paper.height - top - bottom) * pixelsPerMillimetre,
          landscape: (paper.width - top - bottom) * pixelsPerMillimetre,
        },
      );
      const split = new Set(pages.flatMap(({ fragments }) => fragments.filter(({ from }) => from > 0).map(({ index }) => index)));
      findLineStarts(
        standing(units, around).filter((_, index) => split.has(index)),
        bench,
      );
      draw();
      return true;
    },
    anchors: (zoom) => {
      const tops = [...root.children].map((sheet) => (sheet instanceof HTMLElement ? sheet.offsetTop : 0));
      return anchorsOf(pages, lines, { tops, zoom, margin: style.margins.top * pixelsPerMillimetre });
    },
    indexOf: (unit) => units.findIndex(({ id }) => id === unit),
    papers: () => {
      const copy = root.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return "";
      for (const mark of copy.querySelectorAll(".mark")) mark.replaceWith(...mark.childNodes);
      return [...copy.children].map((sheet) => sheet.innerHTML).join("\n");
    },
  };
}
