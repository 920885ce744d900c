import { CompletionItemKind } from "vscode-languageserver-types";
import { abbreviations } from "../catalogue/abbreviations.ts";
import { once } from "../catalogue/once.ts";
import { abbreviationsOf } from "../facts/abbreviations.ts";
import { shortNameTable } from "../facts/short-names.ts";
import type { PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import type { Candidate } from "./completion-candidate.ts";
import { searchKeys } from "./completion-search.ts";

/** The short names that a plan defines above the cursor's paragraph or in it. */
export function shortNameCandidates(document: PlanDocument, paragraph: number): readonly Candidate[] {
  return shortNameTable(document).names.flatMap(({ definitions: [first], uses }): Candidate[] => {
    if (first.paragraph > paragraph) return [];
    // "Tổ công tác, làm việc theo chế độ kiêm nhiệm": the name ends at the comma.
    const [text = ""] = first.name.text.split(", ");
    const { citation, term } = first;
    const meant = citation?.symbol
      ? `${citation.type ?? ""} số ${citation.symbol.normal}`.trim()
      : term && textOf(document, { paragraph: first.paragraph, ...term });
    return [
      {
        label: text,
        insert: text,
        keys: searchKeys([text, ...numberedSpellings(text)], numberedInitials(text)),
        kind: CompletionItemKind.Variable,
        origin: "plan",
        uses: uses.length + 1,
        rank: 0,
        ...(meant ? { hint: meant } : {}),
      },
    ];
  });
}

const numbered = /^(.+) số (\d.*)$/u;

/** "Quyết định 696", "QĐ 696", "QĐ số 696" are looked for as "Quyết định số 696". */
function numberedSpellings(name: string): readonly string[] {
  const [, type, number] = numbered.exec(name) ?? [];
  const [initials] = numberedInitials(name);
  return initials === undefined ? [] : [`${type} ${number}`, initials, initials.replace(" ", " số ")];
}

/** "QĐ 696", typed in one as well: "qd696". */
function numberedInitials(name: string): readonly string[] {
  const [, type, number] = numbered.exec(name) ?? [];
  if (type === undefined || number === undefined) return [];
  const initials = type
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  return [`${initials} ${number}`];
}

const shipped = once(() =>
  abbreviations.map(
    ({ short, full, recalled }): Candidate => ({
      label: short,
      insert: short,
      keys: searchKeys([short]),
      kind: CompletionItemKind.Constant,
      origin: "catalogue",
      uses: 0,
      rank: 8,
      hint: full,
      ...(recalled ? { recalled } : {}),
      data: { kind: "abbreviation", short },
    }),
  ),
);

/** The abbreviations that a plan uses, with what it says they stand for, then the usual ones. */
export function abbreviationCandidates(document: PlanDocument): readonly Candidate[] {
  const own = abbreviationsOf(document).map(({ short, definition, uses }): Candidate => {
    const words = definition?.words && textOf(document, { paragraph: definition.paragraph, ...definition.words });
    const hint = words ?? shipped().find(({ label }) => label === short)?.hint;
    return {
      label: short,
      insert: short,
      keys: searchKeys([short]),
      kind: CompletionItemKind.Constant,
      origin: "plan",
      uses: uses.length + (definition ? 1 : 0),
      rank: 1,
      ...(hint ? { hint } : {}),
      data: { kind: "abbreviation", short },
    };
  });
  const known = new Set(own.map(({ label }) => label));
  return [...own, ...shipped().filter(({ label }) => !known.has(label))];
}

/** The usual names of label lines (PRAC-9). */
const labelNames = [
  "Đơn vị chủ trì",
  "Đơn vị thực hiện",
  "Đơn vị phối hợp",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian thực hiện",
  "Thời gian hoàn thành",
  "Sản phẩm",
  "Kinh phí thực hiện",
];

/** The names that a plan gives to its label lines, then the usual ones, each with its colon. */
export function labelCandidates(document: PlanDocument): readonly Candidate[] {
  const uses = new Map<string, number>();
  for (const { name } of document.labels) {
    const written = textOf(document, name);
    uses.set(written, (uses.get(written) ?? 0) + 1);
  }
  return [...new Set([...uses.keys(), ...labelNames])].map((name) => ({
    label: name,
    insert: `${name}: `,
    keys: searchKeys([name]),
    kind: CompletionItemKind.Property,
    origin: uses.has(name) ? "plan" : "catalogue",
    uses: uses.get(name) ?? 0,
    rank: 0,
  }));
}
