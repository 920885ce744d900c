import { type LabelBlock, labelBlocks } from "../facts/label-blocks.ts";
import type { LabelLine, Place, PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { defineRule, type Fix } from "./rule.ts";

export const deadlineLabelPair = defineRule({
  id: "deadline/label-pair",
  scope: "document",
  reads: [({ labels }) => labels],
  basis: ["PRAC-9", "DL-86"],
  clause: { vi: "cách giao nhiệm vụ thường dùng: rõ đơn vị, rõ thời gian", en: "usual practice: a task names who and when" },
  standing: "recommended",
  fix: "ask",
  title: { vi: "Thiếu dòng đơn vị hoặc thời gian thực hiện", en: "Label line for lead or time missing" },
  explain: {
    vi: "Khi văn bản giao việc bằng cặp dòng “Đơn vị thực hiện” và “Thời gian thực hiện” thì mỗi nhiệm vụ phải có đủ cả hai dòng.",
    en: "Where a plan hands out tasks by a pair of lines, “Đơn vị thực hiện” and “Thời gian thực hiện”, every task needs both.",
  },
  examples: [
    {
      bad: "1. Tuyên truyền\n* Đơn vị thực hiện: Sở Nội vụ.\n* Thời gian thực hiện: Quý II/2026.\n2. Tập huấn\n* Đơn vị thực hiện: Sở Nội vụ.\n3. Kiểm tra\n- Kiểm tra định kỳ.",
      good: "1. Tuyên truyền\n* Đơn vị thực hiện: Sở Nội vụ.\n* Thời gian thực hiện: Quý II/2026.\n2. Tập huấn\n* Đơn vị thực hiện: Sở Nội vụ.\n* Thời gian thực hiện: …\n3. Kiểm tra\n- Kiểm tra định kỳ.",
    },
  ],
  *check(document) {
    const blocks = labelBlocks(document);
    // One complete pair shows that this plan assigns its tasks so; a lone "Thời gian: 08 giờ" of a meeting does not.
    const pair = blocks.find((block) => lineOf(block, "lead") && lineOf(block, "time"));
    if (!pair) return;
    for (const block of blocks) {
      const lead = lineOf(block, "lead");
      const time = lineOf(block, "time");
      const present = lead ?? time;
      const model = lineOf(pair, lead ? "time" : "lead");
      if (!present || !model || (lead && time)) continue;
      // "2. Thời gian: 01 ngày" of a meeting is a numbered item of its own, not half of a pair.
      const marker = document.paragraphs[present.paragraph]?.marker;
      if (marker && marker.style !== "bullet") continue;
      const name = textOf(document, present.name);
      const missing = textOf(document, model.name);
      const fix = missingLine(document, present, missing);
      yield {
        at: present.name,
        message: {
          vi: `Có dòng “${name}” mà thiếu dòng “${missing}” (${this.clause.vi}).`,
          en: `There is a line “${name}” but none “${missing}” (${this.clause.en}).`,
        },
        ...(fix ? { fixes: [fix] } : {}),
      };
    }
  },
});

function lineOf(block: LabelBlock, label: LabelLine["label"]): LabelLine | undefined {
  return block.find((line) => line.label === label);
}

/** Offers the other line of the pair, to be filled in, below the one that is there; none where its value stands in lines of its own. */
function missingLine(document: PlanDocument, { paragraph, name, value }: LabelLine, missing: string): Fix<Place> | undefined {
  const holder = document.paragraphs[paragraph];
  if (holder?.kind !== "text" || value.start >= value.end || value.end < holder.text.length) return undefined;
  const line = `${holder.text.slice(0, name.start)}${missing}: …`;
  const at = { paragraph, start: value.end, end: value.end };
  return {
    title: { vi: `Thêm dòng “${missing}: …”`, en: `Add the line “${missing}: …”` },
    kind: "ask",
    edits: [{ at, newText: `\n${line}` }],
  };
}
