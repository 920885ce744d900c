import type { PlacedVariant } from "../facts/variants.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import type { Finding, Message } from "./rule.ts";

/** More places than this nobody looks through one by one; the fix changes them all the same. */
const mostRelated = 30;

/**
 * One finding where a plan writes a word in two ways: at the first place of the rarer way, with the fix that writes all like the other; where
 * one way is `right`, at the first place of the other, however many there are.
 */
export function* unify(
  document: PlanDocument,
  places: readonly PlacedVariant[],
  subject: Message,
  right?: PlacedVariant["form"],
): Iterable<Finding<Place>> {
  const first = places.filter(({ form }) => form === "first");
  const second = places.filter(({ form }) => form === "second");
  const [rarer, usual] = right === "first" || second.length <= first.length ? [second, first] : [first, second];
  const [at, model] = [rarer[0], usual[0]];
  if (!at || !model) return;
  const [here, there] = [wordAt(document, at), wordAt(document, model)];
  yield {
    at: placeOf(at),
    severity: "hint",
    message: {
      vi: `${subject.vi} viết hai kiểu: như “${here}” (${rarer.length} chỗ) và như “${there}” (${usual.length} chỗ); nên thống nhất một kiểu.`,
      en: `${subject.en} in two ways: as in “${here}” (${rarer.length}) and as in “${there}” (${usual.length}); keep one.`,
    },
    related: [...rarer.slice(1, mostRelated), model].map((place) => ({
      at: placeOf(place),
      message:
        place === model
          ? { vi: "Ở đây viết kiểu kia", en: "The other way here" }
          : { vi: "Cũng viết như vậy", en: "Written like this too" },
    })),
    fixes: [
      {
        title: { vi: `Thống nhất theo kiểu của “${there}”`, en: `Write all as in “${there}”` },
        kind: "ask",
        edits: rarer.map((place) => ({ at: placeOf(place), newText: place.other })),
      },
    ],
  };
}

function placeOf({ paragraph, start, end }: PlacedVariant): Place {
  return { paragraph, start, end };
}

/** The whole word that a place stands in: two vowels alone say little. */
function wordAt({ paragraphs }: PlanDocument, { paragraph, start, end }: PlacedVariant): string {
  const text = paragraphs[paragraph]?.text ?? "";
  const before = /[A-Za-zÀ-ỹ]*$/u.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? "";
  return `${before}${text.slice(start, end)}`.trim();
}
