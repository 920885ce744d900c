import type { LabelLine, PlanDocument } from "../plan/document.ts";

/** Label lines that belong to one task: nothing but their own values between them. */
export type LabelBlock = readonly LabelLine[];

/** The blocks of label lines of a plan ("* Đơn vị thực hiện: …" with "* Thời gian thực hiện: …" below it), in order. */
export function labelBlocks(document: PlanDocument): readonly LabelBlock[] {
  const blocks: LabelLine[][] = [];
  let last: LabelLine | undefined;
  for (const line of document.labels) {
    const block = blocks.at(-1);
    const repeats = block?.some(({ label }) => label === line.label && label !== "partners") ?? false;
    if (last && block && !repeats && onlyValueBetween(document, last, line)) block.push(line);
    else blocks.push([line]);
    last = line;
  }
  return blocks;
}

/** The value of a label may stand in paragraphs of its own below it ("* Đơn vị thực hiện:⏎Sở A chủ trì …⏎Sở B …"). */
function onlyValueBetween(document: PlanDocument, before: LabelLine, line: LabelLine): boolean {
  const empty = before.value.start >= before.value.end;
  for (let index = before.paragraph + 1; index < line.paragraph; index++) {
    const role = document.roles[index];
    if (role !== "noise" && !(empty && role === "body")) return false;
  }
  return true;
}
