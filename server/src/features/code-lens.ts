import type { CodeLens } from "vscode-languageserver-types";
import { citationsOf } from "../facts/citations.ts";
import { shortNameTable } from "../facts/short-names.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { rangeOf } from "../plan/place.ts";
import type { Language } from "../workspace/settings.ts";
import { citedBy } from "./cursor-target.ts";

const words = {
  vi: { cited: (count: number) => `${count} lần dẫn`, used: (count: number) => `${count} lần dùng` },
  en: {
    cited: (count: number) => (count === 1 ? "cited once" : `cited ${count} times`),
    used: (count: number) => (count === 1 ? "used once" : `used ${count} times`),
  },
} as const;

/** How often the plan cites each of its legal bases, by name or short name, and uses each short name that it defines. */
export function codeLenses(document: PlanDocument, language: Language): CodeLens[] {
  const say = words[language];
  const { names } = shortNameTable(document);
  const bases = new Set(document.legalBases.map(({ paragraph }) => paragraph));
  const seen = new Set<number>();
  const cited = citationsOf(document).flatMap((placed) => {
    const { paragraph, citation } = placed;
    // A base is the document it names first; others stand in what that one is about.
    if (!bases.has(paragraph) || seen.has(paragraph) || placed.self) return [];
    seen.add(paragraph);
    const here = citedBy(document, placed);
    if (!here) return [];
    const mentions = new Set(here.mentions.map((one) => one.citation));
    const short = names
      .filter(({ definitions }) => definitions.some((one) => one.citation && mentions.has(one.citation)))
      .flatMap(({ uses }) => uses)
      .filter((use) => !here.mentions.some((one) => one.paragraph === use.paragraph && one.citation.start === use.start));
    return [lens({ paragraph, start: citation.start, end: citation.end }, say.cited(here.mentions.length + short.length))];
  });
  const defined = names.map(({ definitions: [{ paragraph, name }], uses }) =>
    lens({ paragraph, start: name.start, end: name.end }, say.used(uses.length)),
  );
  return [...cited, ...defined];

  function lens(place: Place, title: string): CodeLens {
    const range = rangeOf(document, place);
    return { range, command: { title, command: "" } };
  }
}
