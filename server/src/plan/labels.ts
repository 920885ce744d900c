import type { Paragraph } from "../text/paragraph.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import type { Span } from "../text/span.ts";
import type { LabelLine } from "./document.ts";

/** A label line within its paragraph: "* Thời gian thực hiện: Thường xuyên." (PRAC-9). */
export interface LabelReading {
  readonly label: LabelLine["label"];
  readonly name: Span;
  readonly value: Span;
}

const names: readonly (readonly [LabelLine["label"], string])[] = [
  ["partners", "(?:đơn vị|cơ quan) phối hợp(?: thực hiện)?|phối hợp"],
  ["lead", "(?:đơn vị|cơ quan)(?: thực hiện| chủ trì(?: thực hiện)?| đầu mối)|chủ trì(?: thực hiện)?|phân công thực hiện"],
  ["time", "thời gian(?: thực hiện| hoàn thành| tổ chức)?|thời hạn(?: thực hiện| hoàn thành)?|tiến độ(?: thực hiện)?"],
  ["budget", "(?:nguồn )?kinh phí(?: thực hiện)?"],
  ["product", "sản phẩm(?: đầu ra| dự kiến)?|kết quả đầu ra"],
];
const anyName = names.map(([label, pattern]) => `(?<${label}>${pattern})`).join("|");
const labelAt = new RegExp(`(?<=^|[.;] |\\) )(?:${anyName}) ?:(?: |$)`, "giu");
const quickTest = /:/;
/** "Lãnh đạo phụ trách: …; Đơn vị chủ trì: …": who answers for the work stands before who does it. */
const leader = /^lãnh đạo (?:phụ trách|chỉ đạo) ?: [^:]{1,100}[.;] $/iu;

function readLabels(paragraph: Paragraph): readonly LabelReading[] {
  if (paragraph.kind !== "text" || !quickTest.test(paragraph.text)) return [];
  const { text, marker } = paragraph;
  if (marker && marker.style !== "bullet" && marker.style !== "letter" && marker.style !== "arabic") return [];
  const offset = marker?.contentStart ?? 0;
  const content = text.slice(offset);
  const matches = [...content.matchAll(labelAt)];
  const opens = matches[0]?.index;
  if (opens === undefined || (opens > 0 && !leader.test(content.slice(0, opens)))) return [];
  return matches.map((match, index) => {
    const valueStart = offset + match.index + match[0].length;
    const next = matches[index + 1];
    const valueEnd = next ? offset + next.index : text.length;
    const label = names.map(([name]) => name).find((name) => match.groups?.[name] !== undefined) ?? "lead";
    return {
      label,
      name: { start: offset + match.index, end: offset + match.index + match[0].trimEnd().length - 1 },
      value: { start: Math.min(valueStart, valueEnd), end: text.slice(0, valueEnd).trimEnd().length },
    };
  });
}

/** The label lines in a paragraph; several may share one ("Đơn vị chủ trì: …; Thời gian: …"). */
export const labelsOf = perParagraph(readLabels);

/** The label lines of a paragraph at their places in the document. */
export function labelLines(paragraph: Paragraph, index: number): readonly LabelLine[] {
  return labelsOf(paragraph).map(({ label, name, value }) => ({
    label,
    name: { paragraph: index, ...name },
    value: { paragraph: index, ...value },
    paragraph: index,
  }));
}
