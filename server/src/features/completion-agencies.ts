import { CompletionItemKind } from "vscode-languageserver-types";
import { type AgencyTable, fullAgencyName, usualName } from "../catalogue/agencies.ts";
import type { Agency } from "../catalogue/schema.ts";
import { unitsOf } from "../catalogue/units.ts";
import { isValidOn } from "../catalogue/validity.ts";
import { agenciesIn, agenciesOf, type PlacedAgency } from "../facts/agencies.ts";
import { type PlanUnit, planUnitOf } from "../facts/plan-unit.ts";
import type { PlanDocument } from "../plan/document.ts";
import type { Candidate } from "./completion-candidate.ts";
import { type SearchKeys, searchKeys } from "./completion-search.ts";
import type { Cursor } from "./cursor.ts";
import type { Knowledge } from "./knowledge.ts";

/**
 * The bodies to name on a day: those that the plan names itself, as it names them, then those of the catalogue that stand on that day,
 * with the word for the plan's own unit ("Ủy ban nhân dân tỉnh"), the plan's level first.
 */
export function agencyCandidates(
  document: PlanDocument,
  cursor: Cursor | undefined,
  day: string,
  knowledge: Knowledge,
): readonly Candidate[] {
  const { catalogue } = knowledge;
  const unit = planUnitOf(document, day);
  const named = namedBodies(document, catalogue.agencies);
  const written = cursor && nameAt(document, cursor, catalogue.agencies);
  const usesOf = (label: string): number => (named.get(label)?.uses ?? 0) - (label === written ? 1 : 0);
  const known = catalogue.agencies.rows
    .filter((agency) => isValidOn(agency, day))
    .flatMap((agency): Candidate[] => {
      const named = (label: string, keys: SearchKeys, rank: number): Candidate => {
        const uses = usesOf(label);
        return {
          label,
          insert: label,
          keys,
          kind: CompletionItemKind.Class,
          origin: uses > 0 ? "plan" : "catalogue",
          uses,
          rank,
          ...(agency.recalled ? { recalled: true } : {}),
          data: { kind: "agency", id: agency.id },
        };
      };
      const label = nameFor(agency, unit);
      const rank = rankOf(agency, unit);
      const usual = named(label, keysOf(catalogue.agencies, agency, label), rank);
      // Whoever types on past the usual name wants the whole one.
      return agency.usual === undefined ? [usual] : [usual, named(agency.name, searchKeys([agency.name]), rank + 0.5)];
    });
  const labels = new Set(known.map(({ label }) => label));
  const own = [...named]
    .filter(([label]) => !labels.has(label) && usesOf(label) > 0)
    .map(([label, body]) => ownCandidate(body, usesOf(label), day, knowledge));
  return [...own, ...known, ...heirCandidates(day, unit, knowledge)];
}

const words = {
  vi: { heirOf: "thay", now: "nay là" },
  en: { heirOf: "replaces", now: "now" },
} as const;

/** Under the names of bodies that have ended, those that took their place: who types "Sở Kế hoạch" in 2026 means Sở Tài chính. */
function heirCandidates(day: string, unit: PlanUnit | undefined, { catalogue: { agencies }, language }: Knowledge): Candidate[] {
  return agencies.rows
    .filter(({ to }) => to !== undefined && to < day)
    .flatMap((ended) =>
      heirsOf(ended, day, agencies).map((heir, index): Candidate => {
        const label = nameFor(heir, unit);
        return {
          label,
          insert: label,
          keys: keysOf(agencies, ended, nameFor(ended, unit)),
          kind: CompletionItemKind.Class,
          origin: "catalogue",
          uses: 0,
          // The first heir of several took the body's own work.
          rank: rankOf(heir, unit) + 1 + index / 10,
          hint: `${words[language].heirOf} ${ended.name}`,
          ...(ended.recalled || heir.recalled ? { recalled: true } : {}),
          data: { kind: "agency", id: heir.id },
        };
      }),
    );
}

/** The bodies of its kind that stand in an ended body's place: Công an took over a task of Sở Lao động, not its place. */
function heirsOf(ended: Agency, day: string, agencies: AgencyTable): readonly Agency[] {
  return agencies.holdersOn(ended, day).filter(({ kind, name }) => kind === ended.kind && name !== ended.name);
}

interface NamedBody {
  readonly label: string;
  readonly keys: SearchKeys;
  readonly ids: readonly string[];
  uses: number;
}

/** The name being written, which the plan does not use yet. */
function nameAt(document: PlanDocument, { paragraph, offset }: Cursor, agencies: AgencyTable): string | undefined {
  const written = document.paragraphs[paragraph];
  const mention = written && agenciesIn(written, agencies).find(({ start, end }) => start <= offset && offset <= end);
  return mention && ownForm(mention.text);
}

function ownCandidate({ label, keys, ids }: NamedBody, uses: number, day: string, { catalogue, language }: Knowledge): Candidate {
  const { agencies } = catalogue;
  const [id] = ids;
  const bodies = ids.flatMap((one) => agencies.byId(one) ?? []);
  const over = bodies.length > 0 && bodies.every(({ to }) => to !== undefined && to < day);
  const heirs = over ? [...new Set(bodies.flatMap((body) => heirsOf(body, day, agencies)).map(fullAgencyName))] : [];
  return {
    label,
    insert: label,
    keys,
    kind: CompletionItemKind.Class,
    origin: "plan",
    uses,
    rank: 0,
    ...(over ? { over } : {}),
    ...(heirs.length > 0 ? { hint: `${words[language].now} ${heirs.join(", ")}` } : {}),
    ...(id === undefined ? {} : { data: { kind: "agency", id } }),
  };
}

const counted = new WeakMap<readonly PlacedAgency[], ReadonlyMap<string, NamedBody>>();

/** The bodies and groups that a plan names by good spellings, in its own words; not those in what cited documents are about. */
function namedBodies(document: PlanDocument, agencies: AgencyTable): ReadonlyMap<string, NamedBody> {
  const placed = agenciesOf(document, agencies);
  const before = counted.get(placed);
  if (before) return before;
  const bodies = new Map<string, NamedBody>();
  for (const { mention } of placed) {
    const { kind, spelling, text, masked, quoted, head, ids } = mention;
    if (kind === "place" || masked !== undefined || quoted || head !== undefined) continue;
    if (spelling !== "official" && spelling !== "variant" && spelling !== "short") continue;
    const name = ownForm(text);
    const body = bodies.get(name);
    if (body) body.uses++;
    else bodies.set(name, { label: name, keys: searchKeys([name]), ids, uses: 1 });
  }
  counted.set(placed, bodies);
  return bodies;
}

/** "Các sở, ban, ngành" begins a sentence; elsewhere its first letter is small. */
function ownForm(text: string): string {
  return /^(?:Các|Những) /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A body's name with the word for the plan's own unit where it takes one, else with the first that it takes. */
export function nameFor(agency: Agency, unit: PlanUnit | undefined): string {
  const words = unitsOf(agency.of);
  const [first] = words;
  if (first === undefined) return usualName(agency);
  const provincial = unit?.province?.kind;
  const word = [unit?.unit, provincial].find((own) => own !== undefined && words.includes(own)) ?? first;
  return `${agency.name} ${word}`;
}

/** Less for bodies nearer to the plan's own unit. */
export function rankOf({ level }: Pick<Agency, "level">, unit: PlanUnit | undefined): number {
  if (level === (unit?.level ?? "province")) return 0;
  return ["province", "central", "party", "mass", "commune", "district"].indexOf(level) + 1;
}

const keysByTable = new WeakMap<AgencyTable, Map<string, SearchKeys>>();

function keysOf(table: AgencyTable, { id, variants = [], short = [], codes = [] }: Agency, label: string): SearchKeys {
  const known = keysByTable.get(table) ?? new Map<string, SearchKeys>();
  keysByTable.set(table, known);
  const key = `${id} ${label}`;
  const keys = known.get(key) ?? searchKeys([label, ...variants, ...short], codes);
  known.set(key, keys);
  return keys;
}
