// Plans for a folder of many: the sample, each with a number, decisions and parts of its own.
import * as fs from "node:fs";

const sample = fs.readFileSync(new URL("../../seeds/02-suc-khoe-cong-dong-2021.kehoach", import.meta.url), "utf8").trimEnd();

/** The text of the plan with this number, about as many kilobytes of UTF-8 as asked for. */
export function numberedPlan(number, kilobytes) {
  const times = Math.max(1, Math.round((kilobytes * 1000) / Buffer.byteLength(sample)));
  const parts = Array.from(
    { length: times },
    (_, part) =>
      `${sample}\n\nThực hiện Quyết định số ${100 + ((number * 7 + part) % 900)}/QĐ-UBND ngày 05/3/2021 của Ủy ban nhân dân tỉnh.`,
  );
  return `${parts.join("\n\n").replace(/^Số: .*$/mu, `Số: ${number}/KH-UBND`)}\n`;
}

/** Writes so many plans into a folder, a thousand in each of its own folders. */
export function writePlans(folder, count, kilobytes) {
  for (let number = 1; number <= count; number++) {
    const below = `${folder}/${Math.ceil(number / 1000)}`;
    fs.mkdirSync(below, { recursive: true });
    fs.writeFileSync(`${below}/kế hoạch ${number}.kehoach`, numberedPlan(number, kilobytes));
  }
}
