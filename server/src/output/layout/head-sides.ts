import type { PlanDocument, Role } from "../../plan/document.ts";
import { type ComponentKind, fragmentsOf } from "../../plan/fragments.ts";
import { type Component, type Line, line, type Sides, type Source } from "./pages.ts";
import { textWidth } from "./text-width.ts";
import { typography } from "./typography.ts";

const headRoles: ReadonlySet<Role> = new Set<Role>(["nationalTitle", "issuer", "number", "placeDate", "stamp", "headerRow"]);
const components: Readonly<Record<Exclude<ComponentKind, "other">, Component>> = {
  nationalTitle: "nationalTitle",
  partyTitle: "nationalTitle",
  motto: "motto",
  number: "number",
  placeAndDate: "placeAndDate",
  stamp: "stamp",
};

/** The head in two columns: bodies and number on the left, Quốc hiệu, Tiêu ngữ, place and date on the right (cells 1 to 4). */
export function headSides(document: PlanDocument, isDraft: boolean): Sides | undefined {
  const written = headLines(document);
  const marked = written.some(({ component, text }) => component === "stamp" && text.includes(draft));
  const lines = isDraft && !marked ? [...written, stampLine(draft, [])] : written;
  if (lines.length === 0) return undefined;
  const of = (...wanted: readonly Component[]): readonly Line[] => lines.filter(({ component }) => wanted.includes(component));
  const rows = [
    { left: ruledBelow(of("parentBody", "issuer")), right: ruledBelow(of("nationalTitle", "motto"), "motto") },
    { left: of("number"), right: of("placeAndDate") },
    // Cells 10a and 10b; a draft is marked in the same place.
    { left: of("stamp"), right: [] },
  ];
  return { kind: "sides", of: "head", rows: rows.filter(({ left, right }) => left.length + right.length > 0) };
}

/** The body that issues the plan, all lines of its name. */
export function issuerOf(document: PlanDocument): string {
  return headLines(document)
    .filter(({ component }) => component === "issuer")
    .map(({ text }) => text)
    .join(" ");
}

function headLines(document: PlanDocument): readonly Line[] {
  const { paragraphs, roles, header } = document;
  return paragraphs.flatMap((paragraph, index) =>
    headRoles.has(roles[index] ?? "body")
      ? fragmentsOf(paragraph).map(({ kind, start, end }) => {
          const text = paragraph.text.slice(start, end);
          const sources = [{ at: 0, paragraph: index, start, end }];
          if (kind === "stamp") return stampLine(text, sources);
          if (kind !== "other") return line(components[kind], withBlanks(text), sources);
          const { issuer } = header;
          const above = issuer && (index < issuer.paragraph || (index === issuer.paragraph && start < issuer.start));
          return line(above ? "parentBody" : "issuer", text, sources);
        })
      : [],
  );
}

function ruledBelow(lines: readonly Line[], only?: Component): readonly Line[] {
  return lines.map((one, index) => (index === lines.length - 1 && (!only || one.component === only) ? { ...one, ruled: true } : one));
}

const draft = "DỰ THẢO";

function stampLine(text: string, sources: readonly Source[]): Line {
  return line("stamp", text, sources, { frame: frameOf(text) });
}

/** Millimetres: the widths that the decree gives (III.2.b), and as much air around other marks. */
function frameOf(text: string): number {
  return Math.ceil((textWidth(text, typography.stamp.size) + air) / 10) * 10;
}
const air = 4;

/** Room to write in what a draft leaves blank; no-break spaces, as Word would stretch or swallow others. */
function withBlanks(text: string): string {
  return text.replace(/(?<=số ?:) ?(?=\/)|(?<=ngày|tháng) (?=tháng|năm)|(?<=năm)$/giu, "\u00a0".repeat(6));
}
