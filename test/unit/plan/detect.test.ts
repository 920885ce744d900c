import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { looksLikePlan } from "../../../server/src/plan/detect.ts";
import { timed } from "../timed.ts";

const plans: Record<string, string> = {
  "a bold title with a recipients block":
    "**KẾ HOẠCH**\n\nKiểm tra công tác văn thư\n\nTrên đây là Kế hoạch./.\n\n**Nơi nhận:**\n- Như trên;\n",
  "a Markdown heading with parts I and II": "## KẾ HOẠCH\n\n### I. MỤC ĐÍCH\n\nNâng cao.\n\n### II. NHIỆM VỤ\n\nThực hiện.\n",
  "a title in a table cell with the plan's symbol": "| UBND XÃ AN BÌNH | |\n| Số: 15/KH-UBND | |\n| KẾ HOẠCH | |\n",
  "a title that carries its subject in capitals":
    "KẾ HOẠCH PHÒNG, CHỐNG THIÊN TAI NĂM 2026\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:\n",
  "a draft whose number is still blank": "Số:      /KH-SNV\n\nKẾ HOẠCH\n\nTuyển dụng viên chức\n",
  "a copy that lost its title line":
    "Số: 88/KH-UBND | Lào Cai, ngày 3 tháng 3 năm 2025 |\nỦy ban nhân dân tỉnh ban hành Kế hoạch thực hiện như sau:\n",
  "a mixed-case title with symbol and recipients": "# Kế hoạch\n\nSố: 7/KH-STC\n\nNơi nhận:\n- Giám đốc Sở;\n",
  "decomposed letters and CRLF": "KẾ HOẠCH\r\n\r\nI. MỤC ĐÍCH\r\nMột.\r\nII. YÊU CẦU\r\nHai.\r\n".normalize("NFD"),
};

const others: Record<string, string> = {
  "an empty file": "",
  "a decision that issues a plan":
    "QUYẾT ĐỊNH\n\nVề việc ban hành Kế hoạch kiểm tra năm 2026\n\nSố: 12/QĐ-UBND\n\nNơi nhận:\n- Như Điều 3;\n",
  "a report on a plan": "BÁO CÁO\n\nKết quả thực hiện Kế hoạch số 15/KH-UBND ngày 02/3/2026\n\nI. TÌNH HÌNH\nTốt.\nII. KIẾN NGHỊ\nKhông.\n",
  "a title line and nothing else": "KẾ HOẠCH\n\nMai đi chợ, chiều đón con.\n",
  "a private study plan": "# Kế hoạch học tiếng Anh\n\nI. Nghe\nMỗi ngày.\n\nII. Nói\nMỗi tuần.\n",
  "a README that shows a plan in a code block": "# plan-tool\n\nReads files such as:\n\n```\nKẾ HOẠCH\nSố: 15/KH-UBND\nNơi nhận:\n```\n",
  "source code that holds a plan in a string":
    'import { read } from "./read.js";\nconst sample = `\nKẾ HOẠCH\nSố: 15/KH-UBND\nNơi nhận:\n`;\nexport function parse(text) {\n  return read(text);\n}\n',
  "a passing mention": "Đơn vị đã nhận được kế hoạch và đang thực hiện theo Kế hoạch số 15/KH-UBND.\n",
};

describe("looksLikePlan", () => {
  it.each(Object.entries(plans))("recognises %s", (_name, text) => {
    expect(looksLikePlan(text)).toBe(true);
  });

  it.each(Object.entries(others))("leaves alone %s", (_name, text) => {
    expect(looksLikePlan(text)).toBe(false);
  });

  it("does not look beyond the first 200,000 characters", () => {
    const late = `${"Ghi chép hằng ngày.\n".repeat(10_000)}KẾ HOẠCH\nNơi nhận:\n`;
    expect(looksLikePlan(late)).toBe(false);
  });

  it.each([
    ["title words", "KẾ HOẠCH ".repeat(20_000)],
    ["blanks inside a line", `x${" ".repeat(190_000)}x`],
    ["statement marks", `import ${";".repeat(190_000)}x`],
  ])("stays fast on a long line of %s", timed, (_name, text) => {
    const begin = performance.now();
    expect(looksLikePlan(text)).toBe(false);
    expect(performance.now() - begin).toBeLessThan(500);
  });
});

const real = join(import.meta.dirname, "../../../../shared/seeds");
describe.runIf(existsSync(real))("looksLikePlan on real plans", () => {
  const files = existsSync(real) ? readdirSync(real).filter((name) => name.endsWith(".txt")) : [];
  it.each(files)("recognises %s", (name) => {
    expect(looksLikePlan(readFileSync(join(real, name), "utf8"))).toBe(true);
  });
});
