import { numberIn } from "./number-formats.ts";
import type { ListPlace } from "./styles.ts";
import { all, child, type Element, val } from "./xml.ts";

interface Level {
  readonly format: string;
  /** "%1.%2.", or the sign of a bullet. */
  readonly text: string;
  readonly start: number;
  /** The style whose paragraphs stand on this level. */
  readonly style: string | undefined;
  /** Numbers of the levels above are shown in Arabic digits. */
  readonly legal: boolean;
  /** Counts anew below each item of this level (1 for the first); 0 never, absent below any level above. */
  readonly restart: number | undefined;
}

interface List {
  /** Lists made of one abstract list count on from each other. */
  readonly counted: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly overridden: ReadonlyMap<number, number>;
}

const levels = 9;

/** Counts the automatic numbers of a document, paragraph by paragraph in their order. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(xml: Element | undefined) {
    const abstract = new Map(all(xml, "abstractNum").map((one) => [one.attributes.abstractNumId, one] as const));
    this.lists = new Map(
      all(xml, "num").flatMap((num) => {
        const id = val(num, "abstractNumId");
        const base = abstract.get(id);
        return num.attributes.numId !== undefined && id !== undefined && base ? [[num.attributes.numId, listFrom(num, base, id)]] : [];
      }),
    );
  }

  /** The next number of the place as literal text ("II.", "a)", "-"), empty for none; `style` is the paragraph's own. */
  next({ list: id, level: given }: ListPlace, style: string | undefined): string {
    const list = id === undefined ? undefined : this.lists.get(id);
    if (id === undefined || !list) return "";
    const level = given ?? [...list.levels].find(([, one]) => one.style !== undefined && one.style === style)?.[0] ?? 0;
    const look = list.levels.get(level);
    if (!look) return "";
    const counts = this.countsOf(id, list);
    counts[level] = (counts[level] ?? look.start - 1) + 1;
    for (let below = level + 1; below < levels; below++) {
      const restart = list.levels.get(below)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) counts[below] = undefined;
    }
    if (look.format === "bullet") return bulletOf(look.text);
    return look.text.replace(/%([1-9])/g, (_, digit: string) => {
      const above = list.levels.get(Number(digit) - 1);
      if (!above) return "";
      const count = counts[Number(digit) - 1] ?? above.start;
      return numberIn(look.legal ? "decimal" : above.format, count);
    });
  }

  private countsOf(id: string, list: List): (number | undefined)[] {
    const counts = this.counts.get(list.counted) ?? [];
    this.counts.set(list.counted, counts);
    if (!this.begun.has(id)) {
      this.begun.add(id);
      for (const [level, start] of list.overridden) counts[level] = start - 1;
    }
    return counts;
  }
}

function listFrom(num: Element, base: Element, counted: string): List {
  const found = new Map<number, Level>();
  const overridden = new Map<number, number>();
  for (const level of all(base, "lvl")) found.set(Number(level.attributes.ilvl), levelFrom(level));
  for (const override of all(num, "lvlOverride")) {
    const level = Number(override.attributes.ilvl);
    const own = child(override, "lvl");
    if (own) found.set(level, levelFrom(own));
    const start = val(override, "startOverride");
    if (start !== undefined) overridden.set(level, Number(start) || 0);
  }
  return { counted, levels: found, overridden };
}

function levelFrom(level: Element): Level {
  const restart = val(level, "lvlRestart");
  return {
    format: val(level, "numFmt") ?? "decimal",
    text: val(level, "lvlText") ?? "",
    start: Number(val(level, "start") ?? 1) || 0,
    style: val(level, "pStyle"),
    legal: child(level, "isLgl") !== undefined,
    restart: restart === undefined ? undefined : Number(restart) || 0,
  };
}

/** Word's bullets are signs of symbol fonts; plans write "-" and "+" below it. */
function bulletOf(sign: string): string {
  if (/^[-+*]$/.test(sign)) return sign;
  if (/^[o○◦]$/.test(sign)) return "+";
  return "-";
}
