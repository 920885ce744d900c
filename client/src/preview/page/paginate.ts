/** Which way a page lies. */
export type Orientation = "portrait" | "landscape";

/** What a piece needs on its page. Lengths in pixels of the unscaled page. */
export interface Measured {
  readonly kind: "line" | "sides" | "tableHead" | "tableRow";
  /** With the distance above. */
  readonly height: number;
  /** Distance above, which the top of a page does not keep. */
  readonly before: number;
  /** Lines between which a page may end; 1 where it stays whole. */
  readonly lines: number;
  readonly lineHeight: number;
  readonly keepNext: boolean;
  readonly opens?: Orientation | undefined;
  /** Opens pages that are numbered on from those before. */
  readonly continues?: true | undefined;
}

/** Lines `from` up to (not including) `to` of a piece, `top` pixels below the upper margin. */
export interface Fragment {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

export interface Page {
  readonly orientation: Orientation;
  /** Counted from 1 in each section. */
  readonly number: number;
  readonly fragments: readonly Fragment[];
  /** The head of a table that goes on here from the page before. */
  readonly repeats?: number;
}

/** Fewer lines than this are not left alone at the foot or the head of a page, as in Word. */
const together = 2;
/** Rounding of the browser. */
const slack = 0.5;

/** Sets pieces on pages. `rooms`: the height between the margins. */
export function paginate(units: readonly Measured[], rooms: Readonly<Record<Orientation, number>>): readonly Page[] {
  const pages: { orientation: Orientation; number: number; fragments: Fragment[]; repeats?: number }[] = [];
  let top = 0;
  let head: number | undefined;
  const turn = (orientation: Orientation, number: number, repeats?: number): void => {
    pages.push({ orientation, number, fragments: [], ...(repeats === undefined ? {} : { repeats }) });
    top = repeats === undefined ? 0 : (units[repeats]?.height ?? 0);
  };
  units.forEach((unit, index) => {
    if (unit.kind !== "tableRow") head = undefined;
    const last = pages.at(-1);
    if (!last || unit.opens) turn(unit.opens ?? "portrait", unit.continues ? (last?.number ?? 0) + 1 : 1);
    const over = (): void => turn(pages.at(-1)?.orientation ?? "portrait", (pages.at(-1)?.number ?? 0) + 1, head);
    const room = rooms[pages.at(-1)?.orientation ?? "portrait"];
    const isEmpty = (): boolean => pages.at(-1)?.fragments.length === 0;
    if (!isEmpty() && needOf(units, index, room) > room - top + slack) over();
    for (let from = 0; from < unit.lines; ) {
      const whole = from === 0 && unit.height - (isEmpty() ? unit.before : 0) <= room - top + slack;
      const before = from > 0 || isEmpty() ? 0 : unit.before;
      const fit = Math.floor((room - top - before + slack) / unit.lineHeight);
      const left = unit.lines - from;
      const taken = whole ? unit.lines : share(fit, left, from === 0);
      if (taken === 0 && !isEmpty()) {
        over();
        continue;
      }
      const to = from + (taken === 0 ? Math.max(1, Math.min(fit, left)) : taken);
      pages.at(-1)?.fragments.push({ index, from, to, top });
      const isWhole = from === 0 && to === unit.lines;
      top += before + (isWhole ? unit.height - unit.before : (to - from) * unit.lineHeight);
      from = to;
      if (from < unit.lines) over();
    }
    if (unit.kind === "tableHead") head = index;
  });
  return pages;
}

/** How many of the lines that are left go on a page that has room for `fit`. */
function share(fit: number, left: number, isFirst: boolean): number {
  if (fit >= left) return left;
  const taken = Math.min(fit, left - together);
  return taken < (isFirst ? together : 1) ? 0 : taken;
}

/** The height without which a piece does not begin on a page: its first lines, and all that it keeps with it. */
function needOf(units: readonly Measured[], index: number, room: number): number {
  let need = 0;
  for (let at = index; at < units.length; at++) {
    const unit = units[at];
    if (!unit || (at > index && unit.opens)) return need;
    const holds = unit.keepNext || unit.kind === "tableHead";
    need += holds || unit.lines <= together + 1 ? unit.height : unit.before + together * unit.lineHeight;
    if (!holds) return need;
    // More than a page holds together nobody can keep together.
    if (need > room) break;
  }
  return need > room ? 0 : need;
}
