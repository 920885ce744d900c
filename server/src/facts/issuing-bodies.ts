import type { Catalogue } from "../catalogue/catalogue.ts";
import { shippedCatalogue } from "../catalogue/catalogue.ts";
import type { Agency } from "../catalogue/schema.ts";
import type { Citation, SymbolReading } from "../recognise/citation.ts";
import { readTypeCode } from "../recognise/document-type.ts";
import { sideOf } from "../recognise/issuer-code.ts";
import { fold } from "../text/fold.ts";
import type { Paragraph } from "../text/paragraph.ts";
import { agenciesIn } from "./agencies.ts";

/** What the catalogue knows of a code in symbols: the ids of the bodies that sign with it, and whether they are the Party's. */
interface CodeUse {
  readonly issuers: readonly string[];
  readonly party: boolean;
  /** A row that the folder or the user has added, and is sure of. */
  readonly own: boolean;
}

/** The uses of a code by its own rows and by the rows of bodies that name it. */
function usesOfCode({ agencies, codes }: Catalogue, code: string): readonly CodeUse[] {
  const shipped = shippedCatalogue();
  const rows = codes.byCode(code);
  const bodies = agencies.byCode(code);
  if (rows.length === 0 && bodies.length === 0) return [];
  const [shippedRows, shippedBodies] = [shipped.codes.byCode(code), shipped.agencies.byCode(code)];
  return [
    ...rows.map((row) => ({ issuers: row.issuers, party: row.side === "party", own: !row.recalled && !shippedRows.includes(row) })),
    ...bodies.map((body) => ({ issuers: [body.id], party: body.level === "party", own: !body.recalled && !shippedBodies.includes(body) })),
  ];
}

/** The code of the body that a symbol is of: the first, for what follows it is a unit ("7569/UBND-KT"); none of joint issuers. */
function codeOf({ issuers, system }: SymbolReading): string | undefined {
  return issuers.length === 1 || system === "correspondence" ? issuers[0] : undefined;
}

/** The bodies that may have issued a document, by the code in its symbol and the side its form belongs to. */
export function issuingBodies(catalogue: Catalogue, symbol: SymbolReading): readonly Agency[] {
  const code = codeOf(symbol);
  const uses = code === undefined ? [] : usesOfCode(catalogue, code);
  const ofSide = uses.filter(({ party }) => party === (symbol.system === "party"));
  const ids = new Set((ofSide.length > 0 ? ofSide : uses).flatMap(({ issuers }) => issuers));
  return [...ids].flatMap((id) => catalogue.agencies.byId(id) ?? []);
}

const cleanSymbol =
  /^(?<number>\d{1,5}[a-eđA-ZĐ]?)(?<first>[/-])(?<type>[A-ZĐ][A-Za-zĐđ]*)(?<second>[/-])(?<code>[A-ZĐƯ][A-Za-zĐđƯư&\d]*)$/u;

/**
 * A symbol as the folder's own codes let it be judged. A paragraph knows none of them: letters that it takes for a slip ("TG" for TTg)
 * may be the code of a body of the folder, and the form of a symbol may be the other side's.
 */
export function judgedSymbol(symbol: SymbolReading, catalogue: Catalogue): SymbolReading {
  if (catalogue === shippedCatalogue()) return symbol;
  const { number = "", first, type = "", second, code = "" } = cleanSymbol.exec(symbol.text)?.groups ?? {};
  const uses = usesOfCode(catalogue, code).filter(({ own }) => own);
  const settled = sideOf(code) !== "either" || first === second || readTypeCode(type)?.code !== type;
  if (settled || uses.length === 0) return symbol;
  const asParty = first === "-";
  const fits = uses.some(({ party }) => party === asParty) || usesOfCode(catalogue, code).some(({ party }) => party === asParty);
  const party = fits === asParty;
  return {
    ...symbol,
    issuers: [code],
    system: party ? "party" : "state",
    normal: party ? `${number}-${type}/${code}` : `${number}/${type}-${code}`,
    problems: fits ? [] : [party ? "partyForm" : "stateForm"],
  };
}

/** Bodies whose code is made of their name's letters, and so settled ("BYT", "SKHCN"), by the schema's words for them. */
const namedKinds: ReadonlySet<string> = new Set(["ministry", "department", "committee", "council", "government"]);

/** The body that the words for the issuer name, whoever of it has signed: "Giám đốc Sở Y tế". */
const signatory = /^(?:(?:Phó )?(?:Bộ trưởng|Giám đốc|Thứ trưởng|Chánh Văn phòng) )?$/u;

/**
 * When the body named as the issuer is surely none of those that sign with the code: the name of the one that does, where there is but one.
 * Told of codes that the folder or the user has added, and of those of ministries and departments ("40/QĐ-SYT … của Sở Tài chính").
 */
export function bodyAgainstCode(
  paragraph: Paragraph,
  { symbol, issuer }: Citation,
  catalogue: Catalogue,
): { readonly code: string; readonly expected?: string } | undefined {
  if (!symbol || !issuer || symbol.problems.length > 0) return undefined;
  const code = codeOf(symbol);
  const bodies = code === undefined ? [] : issuingBodies(catalogue, symbol);
  if (code === undefined || bodies.length === 0) return undefined;
  const own = catalogue !== shippedCatalogue() && usesOfCode(catalogue, code).some((use) => use.own);
  if (!own && !(isLettered(code) && bodies.every((body) => isMinistryOrDepartment(body)))) return undefined;
  const { agencies } = catalogue;
  const named = agenciesIn(paragraph, agencies).find(
    ({ start, end, kind }) =>
      kind === "agency" && end <= issuer.end && start >= issuer.start && signatory.test(paragraph.text.slice(issuer.start, start)),
  );
  if (!named) return undefined;
  // What a folder's own code says may be held against every body; a code of ministries only against bodies of the State with settled names.
  const rows = named.ids.flatMap((id) => agencies.byId(id) ?? []);
  if (!own && !rows.every(({ kind, recalled }) => kind !== undefined && namedKinds.has(kind) && !recalled)) return undefined;
  // A body and what became of it are taken for one: who wrote the row may have meant either.
  const kin = new Set(bodies.flatMap((body) => [body, ...agencies.predecessorsOf(body)]).flatMap(({ id, next = [] }) => [id, ...next]));
  if (named.ids.some((id) => kin.has(id))) return undefined;
  // "Ban Quản lý Khu kinh tế" is short for that of a zone.
  const said = fold(named.text);
  if (bodies.some(({ name }) => fold(name).startsWith(said) || said.startsWith(fold(name)))) return undefined;
  const [only, ...others] = bodies;
  if (!only || others.length > 0 || only.of !== undefined) return { code };
  const sameKind = rows.every(({ kind }) => kind === only.kind);
  if (!sameKind) return { code, expected: only.name };
  // "Giám đốc" before the name and the province behind it stay.
  const { text } = paragraph;
  return { code, expected: text.slice(issuer.start, named.start) + only.name + text.slice(named.name.end, issuer.end) };
}

/** "SYT", "BKHCN"; "VP" and "BCH" are of many bodies. */
function isLettered(code: string): boolean {
  return /^[BS][A-ZĐ&]{2,}$/u.test(code);
}

function isMinistryOrDepartment({ kind, level, recalled }: Agency): boolean {
  return !recalled && ((kind === "ministry" && level === "central") || (kind === "department" && level === "province"));
}
