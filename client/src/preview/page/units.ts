import { lineHeight } from "../../../../server/src/output/html/page-css.ts";
import { type Typography, tableGap } from "../../../../server/src/output/layout/typography.ts";
import { withEdits } from "../../../../server/src/output/preview/preview-edits.ts";
import type { PreviewAnswer, PreviewBlock, PreviewLine } from "../../../../server/src/output/preview/preview-format.ts";
import type { Measured, Orientation } from "./paginate.ts";

export const pixelsPerPoint = 96 / 72;

/** A block on the screen. It stays the same object as long as the block does. */
export interface Unit {
  readonly id: number;
  readonly block: PreviewBlock;
  /** Where the lines of each of its printed lines begin; found when a page first ends within it. */
  starts?: readonly (readonly number[])[];
  measured?: MeasuredAs;
}

/** A measure holds for the width it was taken at. */
export interface MeasuredAs {
  readonly measure: Measured;
  readonly orientation: Orientation;
  readonly head: Unit | undefined;
}

/** What surrounds a unit and decides its width. */
export interface Surroundings {
  readonly orientation: Orientation;
  readonly head: Unit | undefined;
}

/** The units after an answer; those of unchanged blocks stay. `id` gives names to new ones. */
export function unitsAfter(units: readonly Unit[], { since, edits }: PreviewAnswer, id: () => number): readonly Unit[] {
  const made = edits.map((edit) => ({ ...edit, blocks: edit.blocks.map((block): Unit => ({ id: id(), block })) }));
  return withEdits(since === null ? [] : units, made);
}

/** What surrounds each unit. */
export function surroundings(units: readonly Unit[]): readonly Surroundings[] {
  let orientation: Orientation = "portrait";
  let head: Unit | undefined;
  return units.map((unit) => {
    const { piece, opens } = unit.block;
    orientation = opens ?? orientation;
    if (piece.kind === "tableHead") head = unit;
    else if (piece.kind !== "tableRow") head = undefined;
    return { orientation, head };
  });
}

/** What follows for pagination from the height of a unit, in pixels. */
export function measureOf({ block }: Unit, height: number, typography: Typography): Measured {
  const { piece, opens, continues } = block;
  const shared = { kind: piece.kind, height, opens, continues };
  const whole = { ...shared, before: 0, lines: 1, lineHeight: height, keepNext: false };
  if (piece.kind === "line") {
    const { before, lineHeight, keepNext } = ofLine(piece, typography);
    const lines = piece.ruled ? 1 : Math.max(1, Math.round((height - before) / lineHeight));
    return { ...shared, before, lines, lineHeight: lines === 1 ? height : lineHeight, keepNext };
  }
  if (piece.kind === "tableRow") {
    const line = typography.cell.size * pixelsPerPoint * lineHeight;
    const lines = Math.max(1, Math.floor(height / line));
    return { ...whole, lines, lineHeight: lines === 1 ? height : line };
  }
  return piece.kind === "tableHead" ? { ...whole, before: tableGap * pixelsPerPoint } : whole;
}

function ofLine({ component, keepNext, ruled }: PreviewLine, typography: Typography): Pick<Measured, "before" | "lineHeight" | "keepNext"> {
  const look = typography[component];
  return {
    before: (look.before ?? 0) * pixelsPerPoint,
    lineHeight: look.size * pixelsPerPoint * lineHeight * (look.lineSpacing ?? 1),
    keepNext: keepNext === true || look.keepNext === true || ruled === true,
  };
}
