import { labelBlocks } from "../facts/label-blocks.ts";
import { textOf } from "../plan/place.ts";
import { defineRule } from "./rule.ts";

export const deadlineLabelPair = defineRule({
  id: "deadline/label-pair",
  scope: "document",
  reads: [({ labels }) => labels],
  basis: ["PRAC-9", "DL-86"],
  clause: { vi: "cách giao nhiệm vụ thường dùng: rõ đơn vị, rõ thời gian", en: "usual practice: a task names who and when" },
  standing: "recommended",
  fix: "none",
  title: { vi: "Thiếu dòng đơn vị hoặc thời gian thực hiện", en: "Label line for lead or time missing" },
  explain: {
    vi: "Khi văn bản giao việc bằng cặp dòng “Đơn vị thực hiện” và “Thời gian thực hiện” thì mỗi nhiệm vụ phải có đủ cả hai dòng.",
    en: "Where a plan hands out tasks by a pair of lines, “Đơn vị thực hiện” and “Thời gian thực hiện”, every task needs both.",
  },
  examples: [
    {
      bad: "1. Tuyên truyền\n* Đơn vị thực hiện: Sở Nội vụ.\n* Thời gian thực hiện: Quý II/2026.\n2. Tập huấn\n* Đơn vị thực hiện: Sở Nội vụ.\n3. Kiểm tra\n- Kiểm tra định kỳ.",
      good: "1. Tuyên truyền\n* Đơn vị thực hiện: Sở Nội vụ.\n* Thời gian thực hiện: Quý II/2026.\n2. Tập huấn\n* Đơn vị thực hiện: Sở Nội vụ.\n* Thời gian thực hiện: Quý III/2026.\n3. Kiểm tra\n- Kiểm tra định kỳ.",
    },
  ],
  *check(document) {
    const blocks = labelBlocks(document);
    // One complete pair shows that this plan assigns its tasks so; a lone "Thời gian: 08 giờ" of a meeting does not.
    if (!blocks.some((block) => has(block, "lead") && has(block, "time"))) return;
    for (const block of blocks) {
      const lead = block.find(({ label }) => label === "lead");
      const time = block.find(({ label }) => label === "time");
      const present = lead ?? time;
      if (!present || (lead && time)) continue;
      // "2. Thời gian: 01 ngày" of a meeting is a numbered item of its own, not half of a pair.
      const marker = document.paragraphs[present.paragraph]?.marker;
      if (marker && marker.style !== "bullet") continue;
      const name = textOf(document, present.name);
      const missing = lead ? { vi: "Thời gian thực hiện", en: "the time" } : { vi: "Đơn vị thực hiện", en: "the lead body" };
      yield {
        at: present.name,
        message: {
          vi: `Có dòng “${name}” mà thiếu dòng “${missing.vi}” (${this.clause.vi}).`,
          en: `There is a line “${name}” but none for ${missing.en} (${this.clause.en}).`,
        },
      };
    }
  },
});

function has(block: readonly { readonly label: string }[], label: string): boolean {
  return block.some((line) => line.label === label);
}
