import { type PlacedPiece, pageHtml } from "../../../../server/src/output/html/piece-html.ts";
import type { Typography } from "../../../../server/src/output/layout/typography.ts";
import { lineStarts } from "./line-starts.ts";
import type { Orientation } from "./paginate.ts";
import { measureOf, type Surroundings, type Unit } from "./units.ts";

/** A unit and what surrounds it. */
export interface Standing {
  readonly unit: Unit;
  readonly around: Surroundings;
}

/** Where units are measured. */
export interface Bench {
  /** An unseen paper in the document. */
  readonly bench: HTMLElement;
  readonly typography: Typography;
}

/** Measures what is new, or stands in another width than before. */
export function measure(units: readonly Unit[], around: readonly Surroundings[], { bench, typography }: Bench): void {
  const stale = standing(units, around).filter(
    ({ unit: { measured }, around: now }) => measured?.orientation !== now.orientation || measured.head !== now.head,
  );
  onBench(stale, bench, ({ unit, around: now }, element) => {
    unit.measured = { ...now, measure: measureOf(unit, heightOf(element), typography) };
    delete unit.starts;
  });
}

/** Finds where the lines of units begin that a page ends within. */
export function findLineStarts(split: readonly Standing[], bench: HTMLElement): void {
  onBench(
    split.filter(({ unit }) => !unit.starts),
    bench,
    ({ unit }, element) => {
      const printed = element.localName === "p" ? [element] : [...element.querySelectorAll<HTMLElement>("p")];
      unit.starts = printed.map(lineStarts);
    },
  );
}

export function standing(units: readonly Unit[], around: readonly Surroundings[]): readonly Standing[] {
  return units.flatMap((unit, index) => {
    const now = around[index];
    return now ? [{ unit, around: now }] : [];
  });
}

/** Lays units out unseen, all at once, so that the browser does it once; then looks at each. */
function onBench(those: readonly Standing[], bench: HTMLElement, look: (one: Standing, element: HTMLElement) => void): void {
  for (const orientation of ["portrait", "landscape"] satisfies readonly Orientation[]) {
    const here = those.filter(({ around }) => around.orientation === orientation);
    if (here.length === 0) continue;
    bench.className = `paper bench ${orientation}`;
    bench.innerHTML = pageHtml(belowTheirHeads(here));
    const elements = new Map([...bench.querySelectorAll<HTMLElement>("[data-unit]")].map((element) => [element.dataset.unit, element]));
    for (const one of here) {
      const element = elements.get(String(one.unit.id));
      if (element) look(one, element);
    }
    bench.replaceChildren();
  }
}

/** Rows stand below their head, which tells the width of columns. */
function belowTheirHeads(those: readonly Standing[]): readonly PlacedPiece[] {
  let table: Unit | undefined;
  return those.flatMap(({ unit, around: { head } }) => {
    const opens = head && head !== table && head !== unit ? [{ piece: head.block.piece, unit: head.id }] : [];
    table = head;
    return [...opens, { piece: unit.block.piece, unit: unit.id }];
  });
}

function heightOf(element: HTMLElement): number {
  const table = element.localName === "thead" ? element.closest("table") : element;
  return element.getBoundingClientRect().height + (table ? Number.parseFloat(getComputedStyle(table).marginTop) || 0 : 0);
}
