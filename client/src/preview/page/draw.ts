import type { Part } from "../../../../server/src/output/html/line-html.ts";
import { type PlacedPiece, pageHtml } from "../../../../server/src/output/html/piece-html.ts";
import type { Fragment, Page } from "./paginate.ts";
import type { Unit } from "./units.ts";

/** What a page shows, as a key: a page with the same key need not be drawn again. */
export function keyOf({ orientation, number, fragments, repeats }: Page, units: readonly Unit[]): string {
  const id = (index: number): number => units[index]?.id ?? -1;
  const shown = fragments.map(({ index, from, to }) => `${id(index)}:${from}-${to}`).join();
  return `${orientation}${number}${repeats === undefined ? "" : `^${id(repeats)}`}|${shown}`;
}

/** A page as HTML: its number, but not on the first, and what stands on it. */
export function paperHtml({ orientation, number, fragments, repeats }: Page, units: readonly Unit[]): string {
  const repeated = repeats === undefined ? undefined : units[repeats];
  const placed = fragments.flatMap((fragment, order) => placedIn(units[fragment.index], fragment, order === 0));
  const head = repeated ? [{ piece: repeated.block.piece, unit: repeated.id }] : [];
  const numbered = number > 1 ? `<div class="pageNumber">${number}</div>` : "";
  return `<div class="paper ${orientation}">${numbered}${pageHtml([...head, ...placed])}</div>`;
}

function placedIn(unit: Unit | undefined, { from, to }: Fragment, isFirst: boolean): readonly PlacedPiece[] {
  if (!unit) return [];
  const { piece } = unit.block;
  const lines = unit.measured?.measure.lines ?? 1;
  const whole = { piece, unit: unit.id, onTop: isFirst };
  if ((from === 0 && to === lines) || !unit.starts) return [whole];
  const texts = piece.kind === "line" ? [piece.text] : piece.kind === "tableRow" ? piece.cells.map(({ text }) => text) : [];
  // A cell may have fewer lines than its row.
  const parts = texts.map((text, order): Part => {
    const starts = unit.starts?.[order] ?? [0];
    return { start: starts[from] ?? text.length, end: to === lines ? text.length : (starts[to] ?? text.length) };
  });
  return [{ ...whole, parts }];
}
