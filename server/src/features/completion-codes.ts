import { CompletionItemKind } from "vscode-languageserver-types";
import { isValidOn } from "../catalogue/validity.ts";
import { citationsOf } from "../facts/citations.ts";
import { planUnitOf } from "../facts/plan-unit.ts";
import { readTypeCode } from "../recognise/document-type.ts";
import { unaccent } from "../text/fold.ts";
import { nameFor, rankOf } from "./completion-agencies.ts";
import type { CompletionRequest, Match } from "./completion-candidate.ts";

/** "12/KH-S", "12/2026/QĐ-UB", "21-CTr/T": number, type, and the beginning of the issuer's code. */
const begun = /^(?<number>\d[\d.]*[a-eđ]?(?:\/\d{4})?)(?<first>[/-])(?<type>[A-Za-zĐđ]+)(?<second>[/-])(?<code>[A-Za-zĐđƯư&]*)$/u;

/**
 * "Kế hoạch số 12/KH-S‸": the codes of the bodies that sign such symbols on the plan's day, those that the plan uses first; the folder's
 * and the user's own are among them. State codes follow a hyphen, those of the Party a slash.
 */
export function codeMatches({ document, knowledge: { catalogue } }: CompletionRequest, typed: string, day: string): readonly Match[] {
  const { number = "", first = "", type = "", second = "", code: start = "" } = begun.exec(typed)?.groups ?? {};
  const typeCode = readTypeCode(type)?.code;
  if (typeCode === undefined || first === second) return [];
  const party = second === "/";
  const { agencies, codes } = catalogue;
  const found = new Map<string, { readonly ids: string[]; readonly recalled: boolean }>();
  const add = (code: string, ids: readonly string[], recalled: boolean): void => {
    if (!unaccent(code).startsWith(unaccent(start))) return;
    const known = found.get(code);
    if (known) known.ids.push(...ids);
    else found.set(code, { ids: [...ids], recalled });
  };
  for (const row of codes.rows) {
    if ((row.side === "party") === party && isValidOn(row, day)) add(row.code, row.issuers, row.recalled === true);
  }
  for (const body of agencies.rows) {
    if ((body.level === "party") === party && isValidOn(body, day))
      for (const code of body.codes ?? []) add(code, [body.id], body.recalled === true);
  }
  const unit = planUnitOf(document, day);
  const used = citationsOf(document).flatMap(({ citation }) => citation.symbol?.issuers ?? []);
  return [...found].flatMap(([code, { ids, recalled }]): Match[] => {
    const symbol = `${number}${first}${typeCode}${second}${code}`;
    if (symbol === typed) return [];
    const bodies = [...new Set(ids)].flatMap((id) => agencies.byId(id) ?? []).filter((body) => isValidOn(body, day));
    const [nearest] = bodies.toSorted((a, b) => rankOf(a, unit) - rankOf(b, unit));
    return [
      {
        label: symbol,
        insert: symbol,
        keys: { spellings: [], initials: [] },
        kind: CompletionItemKind.Reference,
        origin: used.includes(code) ? "plan" : "catalogue",
        uses: used.filter((one) => one === code).length,
        // Documents that are known by their whole symbols stand before.
        rank: 2 + (nearest ? rankOf(nearest, unit) : 8),
        ...(nearest ? { hint: nameFor(nearest, unit), data: { kind: "agency", id: nearest.id } } : {}),
        ...(recalled ? { recalled } : {}),
        phrase: { text: typed },
        found: 0,
      },
    ];
  });
}
