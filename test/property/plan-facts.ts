import type { Place, PlanDocument, Section } from "../../server/src/plan/document.ts";
import { cellsOf } from "../../server/src/plan/fragments.ts";
import { textOf } from "../../server/src/plan/place.ts";
import type { Span } from "../../server/src/text/span.ts";

interface SectionFacts {
  readonly kind: Section["kind"];
  readonly label: string;
  readonly title: string;
  readonly children: readonly SectionFacts[];
}

/** What a plan says, without where it stands in its text: two texts with the same facts are one plan. */
export function planFacts(document: PlanDocument): Readonly<Record<string, unknown>> {
  const { header, paragraphs, roles, recipients, signature } = document;
  const text = (place: Place | undefined): string | undefined => place && textOf(document, place);
  const texts = (places: readonly Place[] | undefined): readonly string[] | undefined => places?.map((place) => textOf(document, place));
  const { issueDate, subject, stamps, ...places } = header;
  const own = paragraphs.filter((_, index) => !elsewhere.has(roles[index] ?? "body"));
  // Word gives each recipient its dash.
  const listed = (line: string | undefined): string | undefined => line?.replace(/^[-–—+*•]? ?/, "- ");
  return {
    header: {
      issueDate,
      subject: subjectOf(document),
      stamps: texts(stamps),
      ...Object.fromEntries(Object.entries(places).map(([name, place]) => [name, text(place)])),
    },
    legalBases: texts(document.legalBases),
    opening: text(document.opening),
    sections: document.sections.map(sectionFacts),
    labels: document.labels.map(({ label, name, value }) => [label, text(name), text(value)]),
    // On the page "Phần I" and its title stand on two lines.
    body: own
      .flatMap((paragraph) =>
        paragraph.kind === "row" ? ["|", ...cellsOf(paragraph).map((cell) => cellText(paragraph.text, cell))] : [paragraph.text],
      )
      .join(" "),
    endMark: text(document.endMark),
    closing: text(document.closing),
    recipients: recipients && {
      heading: text(recipients.heading),
      entries: texts(recipients.entries)?.map(listed),
      filing: listed(text(recipients.filing)),
    },
    signature: signature && { authority: texts(signature.authority), signer: text(signature.signer) },
    appendices: document.appendices.map(({ heading, label, title, attachedTo, sections }) => ({
      heading: text(heading),
      label,
      title: text(title),
      attachedTo: text(attachedTo),
      sections: sections.map(sectionFacts),
    })),
  };
}

/** What stands in columns is compared by its parts; rules and comments are no part of a plan. */
const elsewhere: ReadonlySet<string> = new Set([
  ...["nationalTitle", "issuer", "number", "headerRow", "placeDate", "stamp", "title", "subject"],
  ...["recipientsHeading", "recipient", "signature", "noise"],
]);

function cellText(row: string, { start, end }: Span): string {
  return `${row.slice(start, end)} |`;
}

/** The subject whole: on the page its lines are one. */
function subjectOf({ header: { title, subject }, paragraphs, roles }: PlanDocument): string {
  const beside = title && subject?.paragraph === title.paragraph ? [paragraphs[title.paragraph]?.text.slice(subject.start) ?? ""] : [];
  return [...beside, ...paragraphs.filter((_, index) => roles[index] === "subject").map(({ text }) => text)].join(" ");
}

function sectionFacts({ kind, label, title, children }: Section): SectionFacts {
  return { kind, label, title, children: children.map(sectionFacts) };
}
