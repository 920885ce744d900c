import { expect, test } from "vitest";
import { shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import { workIn } from "../../../server/src/facts/task-reading.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { timed } from "../timed.ts";

const hostile: readonly (readonly [shape: string, piece: string])[] = [
  ["orders", "Giao Sở Y tế; "],
  ["orders to nobody", "giao cho "],
  ["leads", "Sở Y tế chủ trì, phối hợp với "],
  ["partners", "phối hợp với Sở Y tế, "],
  ["sentences", "Sở Y tế kiểm tra. "],
  ["kinds", "các đơn vị, địa phương, "],
  ["names without an end", "Phòng Văn hóa "],
  ["names with commas", "Văn hóa, "],
  ["heads", "Thủ trưởng "],
  ["colons", "Sở Y tế: "],
  ["verbs", "có trách nhiệm "],
  ["lead-ins", "theo chức năng, "],
  ["reports", "định kỳ báo cáo về Sở Y tế, "],
  ["troubles", "nếu có "],
  ["brackets", "các đơn vị (gọi "],
  ["points in the line", "- Lập danh sách; "],
  ["lower-case words", "a "],
];

test.each(hostile)("reading who is to do what takes time that grows with length, not with its square: %s", timed, (_shape, piece) => {
  const read = (length: number) => {
    const { paragraphs } = parsePlan(`a) Các sở: ${piece.repeat(Math.ceil(length / piece.length))}`);
    const start = process.cpuUsage().user;
    for (const paragraph of paragraphs) workIn(paragraph, shippedAgencies());
    return (process.cpuUsage().user - start) / 1000;
  };
  read(10_000);
  const small = Math.min(read(10_000), read(10_000));
  const large = Math.min(read(80_000), read(80_000));
  // Eight times the text: a square would take 64 times as long.
  expect(large).toBeLessThan(Math.max(small * 30, 300));
});
