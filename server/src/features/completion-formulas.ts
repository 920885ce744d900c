import { CompletionItemKind } from "vscode-languageserver-types";
import { isPartyDocument } from "../facts/party-document.ts";
import type { PlanDocument } from "../plan/document.ts";
import { paragraphAtLine, textOf } from "../plan/place.ts";
import type { Position } from "../text/source-text.ts";
import type { IssuerProfile } from "../workspace/issuer-profile.ts";
import type { Candidate } from "./completion-candidate.ts";
import { searchKeys } from "./completion-search.ts";

/** Heads of bodies led by one person, and their deputies. */
const heads: readonly (readonly [body: RegExp, head: string, deputy: string])[] = [
  [/^bộ (?!chỉ huy|tư lệnh)/iu, "BỘ TRƯỞNG", "THỨ TRƯỞNG"],
  [/^sở /iu, "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
  [/^thanh tra /iu, "CHÁNH THANH TRA", "PHÓ CHÁNH THANH TRA"],
  [/^văn phòng /iu, "CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"],
  [/^chi cục /iu, "CHI CỤC TRƯỞNG", "PHÓ CHI CỤC TRƯỞNG"],
  [/^cục /iu, "CỤC TRƯỞNG", "PHÓ CỤC TRƯỞNG"],
];

/**
 * The lines of authority and title above a signature that are valid for a body (Nghị định 30/2020/NĐ-CP, Điều 13): a People's Committee
 * signs as a collective (TM.), other bodies by their head; none for a body whose head is not known. `begun`: a line of authority stands
 * above already.
 */
export function authorityLines(body: string, begun: boolean): readonly string[] {
  if (/^(?:(?:ủy|uỷ) ban nhân dân|ubnd)(?![A-Za-zÀ-ỹ])/iu.test(body)) {
    const below = ["CHỦ TỊCH", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Q. CHỦ TỊCH"];
    return begun ? below : [...below.map((lines) => `TM. ỦY BAN NHÂN DÂN\n${lines}`), "TL. CHỦ TỊCH", "TUQ. CHỦ TỊCH"];
  }
  if (begun) return [];
  const [, head, deputy] = heads.find(([name]) => name.test(body)) ?? [];
  if (head === undefined || deputy === undefined) return [];
  return [head, `KT. ${head}\n${deputy}`, `Q. ${head}`, `TL. ${head}`, `TUQ. ${head}`];
}

/**
 * What usually stands on a line at the end of a plan: recipients behind a dash; else lines of authority valid for the issuer, and the names
 * of those who sign. Nothing above the line "Nơi nhận:", and nothing in documents of the Party, which sign by other rules.
 */
export function formulaCandidates(
  document: PlanDocument,
  { line }: Position,
  written: string,
  profile: IssuerProfile,
): readonly Candidate[] {
  const { recipients, header, signature } = document;
  const heading = recipients?.heading;
  if (!heading || paragraphAtLine(document, line) <= heading.paragraph || document.appendices.length > 0) return [];
  if (isPartyDocument(document)) return [];
  if (/^\s*[-–] ?/u.test(written)) return recipientCandidates(document, line, profile);
  const issuer = header.issuer ? textOf(document, header.issuer) : profile.body;
  const begun = (signature?.authority ?? []).some((at) => (document.startLines[at.paragraph] ?? line) < line);
  const lines = authorityLines(issuer, begun).map((words, index) => candidate(words, index));
  return [...lines, ...profile.signers.map(({ name, title }, index) => candidate(name, index, title))];
}

function recipientCandidates(document: PlanDocument, line: number, { recipients, unit }: IssuerProfile): readonly Candidate[] {
  const others = (document.recipients?.entries ?? []).filter((at) => document.startLines[at.paragraph] !== line);
  const present = new Set(others.map((at) => textOf(document, at).replace(/^[-–] ?|[;.]$/gu, "")));
  const filing = unit === "" || [...present].some((entry) => /^Lưu/u.test(entry)) ? [] : [`Lưu: VT, ${unit}.`];
  const entries = recipients.filter((entry) => !present.has(entry)).map((entry) => `${entry};`);
  return [...entries, ...filing].map((words, index) => candidate(words, index));
}

function candidate(insert: string, rank: number, hint?: string): Candidate {
  const label = insert.replaceAll("\n", " / ").replace(/;$/u, "");
  const keys = searchKeys([insert.replaceAll("\n", " ").replace(/[;.]$/u, "")]);
  return {
    label,
    insert,
    keys,
    kind: CompletionItemKind.Text,
    origin: "catalogue",
    uses: 0,
    rank,
    ...(hint === undefined ? {} : { hint }),
  };
}
