import type { PlanDocument, Role, Section } from "../plan/document.ts";
import { gathered, perStructure } from "../plan/gathered.ts";

/** A paragraph of running text that ends in no mark, or one that goes on in small letters where the paragraph before was torn. */
export interface BareEnd {
  readonly paragraph: number;
  readonly bare: boolean;
  readonly goesOn: boolean;
  /** It holds more than one sentence, as no title does. */
  readonly sentences: boolean;
}

/** Shorter ones are titles, names of bodies and phrases: whether they take a mark is for the drafter. */
const fewestLetters = 90;
const unmarked = /[A-Za-zÀ-ỹ0-9%)”"]$/u;
/** Where a draft leaves its end open, or a sentence was cut off by a conversion. */
const cutOff =
  /(?<![A-Za-zÀ-ỹ])(?:và|của|cho|với|các|những|về|tại|trong|theo|đến|từ|là|để|do|bằng|tỉnh|ngày|tháng|năm|số|gồm|như|sau|chính)$/iu;
const text: ReadonlySet<Role> = new Set(["heading", "bullet"]);

/** What each paragraph says of missing final marks, read from the paragraph alone. */
const ends = gathered((document: PlanDocument, paragraph): readonly BareEnd[] => {
  const words = document.paragraphs[paragraph]?.text ?? "";
  const goesOn = /^[a-zà-ỹđ(“"]/u.test(words) && !document.paragraphs[paragraph]?.marker;
  const bare =
    text.has(document.roles[paragraph] ?? "body") &&
    words.length >= fewestLetters &&
    unmarked.test(words) &&
    !cutOff.test(words) &&
    words !== words.toUpperCase();
  return bare || goesOn ? [{ paragraph, bare, goesOn, sentences: /[a-zà-ỹ)][.;] [A-ZÀ-Ỹa-zà-ỹ]/u.test(words) }] : [];
});

/** The items of the plan that hold no items below them, and whether paragraphs of running text follow in them. */
const leaves = perStructure((document): ReadonlyMap<number, { readonly alone: boolean }> => {
  const found = new Map<number, { readonly alone: boolean }>();
  const walk = (sections: readonly Section[]): void => {
    for (const { children, paragraph, end } of sections) {
      if (children.length === 0) found.set(paragraph, { alone: end === paragraph + 1 });
      else walk(children);
    }
  };
  walk(document.sections);
  return found;
});

/** Items of running text that end in no mark although nothing stands below them, in the order of the text. */
export function bareItems(document: PlanDocument): readonly number[] {
  const all = ends(document);
  const items = leaves(document);
  const torn = new Set(all.filter(({ goesOn }) => goesOn).map(({ paragraph }) => paragraph - 1));
  const last = document.roles.findLastIndex((role) => role !== "noise");
  return all.flatMap(({ paragraph, bare, sentences }) => {
    const item = items.get(paragraph);
    // A title stands above paragraphs of its own; the end of a text is where somebody cut it off.
    if (!bare || !item || torn.has(paragraph) || paragraph === last) return [];
    return item.alone || sentences ? [paragraph] : [];
  });
}

/** What `bareItems` follows from besides the structure. */
export const endsOf: (document: PlanDocument) => readonly BareEnd[] = ends;
