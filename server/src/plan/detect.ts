/** How much of a text is looked at: a plan shows itself long before this, and a huge log file must not cost more. */
const lookedAt = 200_000;
/** Titles, symbols and headings show at the start of a line; the rest of a long line is not matched. */
const lineStart = 400;

/** Marks that may stand around a title: Markdown emphasis, heading and quote signs, non-breaking spaces. */
const marks = /^[\s#>*_~\u00A0]+|[\s#*_~\u00A0]+$/gu;

/** "KẾ HOẠCH" alone, or followed by a subject in capitals on the same line. */
const title = /^KẾ\s+HOẠCH(?:\s+[^\p{Ll}]+)?$/u;
/** A heading in small letters counts only when nothing else stands on the line: "Kế hoạch học tiếng Anh" is not ours. */
const plainTitle = /^Kế\s+hoạch$/u;
const symbol = /^Số\s*:?\s*[^/]{0,20}\/\s*KH\s*-\s*\p{Lu}/u;
const recipients = /^Nơi\s+nhận\s*:?$/iu;
const issuing = /ban\s+hành\s+kế\s+hoạch/iu;
const firstPart = /^I\s?[.)/]\s*[A-Za-zÀ-ỹ]/u;
const secondPart = /^II\s?[.)/]\s*[A-Za-zÀ-ỹ]/u;

const codeFence = /^\s*(?:```|~~~)/u;
/** Lines prose does not have: statements, braces, tags, directives. */
const codeLine =
  /^\s*(?:(?:import|export|const|let|var|def|function|class|return|public|private|package|using|if)\s.*[;:{(]\s*$|#(?:include|!)|<\/?[a-z][^>]*>|[{}[\]]+[,;)]*\s*$|\/\/|"[\w.-]+"\s*:)/u;

interface Signs {
  readonly title: boolean;
  readonly plainTitle: boolean;
  readonly symbol: boolean;
  readonly support: number;
}

function signsOf(lines: readonly string[]): Signs {
  const cells = lines.flatMap((line) => line.split("|")).map((cell) => cell.slice(0, lineStart).replace(marks, ""));
  const has = (pattern: RegExp): boolean => cells.some((cell) => pattern.test(cell));
  const support = [has(recipients), has(firstPart) && has(secondPart), lines.some((line) => issuing.test(line))].filter(Boolean).length;
  return { title: has(title), plainTitle: has(plainTitle), symbol: has(symbol), support };
}

function isSourceCode(lines: readonly string[]): boolean {
  if (lines.some((line) => codeFence.test(line))) return true;
  const code = lines.filter((line) => codeLine.test(line.slice(0, lineStart))).length;
  return code >= 3 && code * 20 > lines.length;
}

/**
 * Whether a text is a plan document: a title line KẾ HOẠCH borne out by a recipients block, parts I and II, a plan's symbol or
 * "ban hành Kế hoạch". Copies from legal web sites lose the title line; there the plan's own symbol must be borne out instead.
 * Looks at the first 200,000 characters.
 */
export function looksLikePlan(text: string): boolean {
  const lines = text
    .slice(0, lookedAt)
    .normalize("NFC")
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== "");
  const signs = signsOf(lines);
  const weight = signs.support + (signs.symbol ? 1 : 0);
  const found = (signs.title && weight >= 1) || (signs.plainTitle && weight >= 2) || (signs.symbol && signs.support >= 1);
  return found && !isSourceCode(lines);
}
