import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "../../../server/src/catalogue/catalogue.ts";
import { citationActions } from "../../../server/src/features/citation-actions.ts";
import { fullText } from "../../../server/src/text/source-text.ts";
import { applyEdits } from "../apply-edits.ts";
import { atCursor } from "./marked-plan.ts";

/** What is offered at the mark ‸, by title, with the last line that each gives. */
function offers(marked: string): ReadonlyMap<string, string> {
  const { document, position } = atCursor(marked);
  const knowledge = { catalogue: shippedCatalogue(), today: "2026-10-01", language: "vi" as const };
  const last = (text: string) => text.trimEnd().split("\n").at(-1) ?? "";
  return new Map(
    citationActions(document, position, knowledge).map(({ title, edits }) => [
      title.vi,
      last(applyEdits(fullText(document.source), edits)),
    ]),
  );
}

const plan = (line: string): string => `Hà Nam, ngày 05 tháng 8 năm 2026\n\nKẾ HOẠCH\nChăm sóc sức khỏe\n\nI. NHIỆM VỤ\n\n${line}\n`;

describe("a symbol that several documents have", () => {
  it("is completed by the one that the writer chooses, the newest first", () => {
    const found = [...offers(plan("Thực hiện Nghị quyết số 20‸-NQ/TW; báo cáo."))].filter(([title]) => title.startsWith("Viện dẫn"));
    expect(found.map(([, text]) => text)).toContain(
      "Thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương; báo cáo.",
    );
    const health = found.find(([title]) => title.includes("bảo vệ, chăm sóc"));
    expect(health?.[0]).toContain("thêm “ngày 25/10/2017 của Ban Chấp hành Trung ương” (về tăng cường công tác bảo vệ");
    const days = found.map(([title]) => /ngày \d+\/\d+\/(\d+)/.exec(title)?.[1] ?? "");
    expect(days).toEqual(days.toSorted().reverse());
  });

  it("takes only those of the issuer that stands there, and none where the date says which", () => {
    const named = [...offers(plan("Thực hiện Nghị quyết số 36‸-NQ/TW của Bộ Chính trị về công nghệ.")).values()];
    expect(named.some((text) => text.includes("ngày 30/01/2023 của Bộ Chính trị"))).toBe(true);
    expect(named.some((text) => text.includes("2018"))).toBe(false);
    const dated = offers(plan("Thực hiện Nghị quyết số 20‸-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương về sức khỏe."));
    expect([...dated.keys()].filter((title) => title.includes("20"))).toEqual([]);
  });
});

describe("a symbol of a province's bodies", () => {
  const completed = (place: string, line: string): string[] =>
    [...offers(plan(line).replace("Hà Nam", place))].filter(([title]) => title.startsWith("Viện dẫn đầy đủ")).map(([, text]) => text);

  it("is that of the plan's own province, for every province numbers from 01", () => {
    const line = "Thực hiện Quyết định số 600‸/QĐ-UBND.";
    expect(completed("Lào Cai", line)).toEqual([]);
    expect(completed("Thành phố Hồ Chí Minh", line)).toEqual([]);
    expect(completed("Bà Rịa - Vũng Tàu", line)).toEqual([expect.stringContaining("600/QĐ-UBND ngày 21/3/2023 của Ủy ban nhân dân tỉnh")]);
  });

  it("with its day it may be that of a province merged into the plan's", () => {
    const line = "Thực hiện Quyết định số 600‸/QĐ-UBND ngày 21/3/2023.";
    expect(completed("Lào Cai", line)).toEqual([]);
    expect(completed("Thành phố Hồ Chí Minh", line)).toEqual([expect.stringContaining("của Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu")]);
  });
});

describe("a short name that is defined", () => {
  const full = "Thực hiện Nghị quyết số 10-NQ/TU ngày 02/3/2026 của Tỉnh ủy (sau đây gọi tắt là Nghị quyết số 10) về cây xanh.";

  it("can be put in place of a later symbol, here or everywhere", () => {
    expect(offers(plan(`${full}\n\nSơ kết Nghị quyết số 10‸-NQ/TU; tổng kết Nghị quyết số 10-NQ/TU.`))).toEqual(
      new Map([
        ["Dùng tên gọi tắt “Nghị quyết số 10”", "Sơ kết Nghị quyết số 10; tổng kết Nghị quyết số 10-NQ/TU."],
        ["Dùng tên gọi tắt “Nghị quyết số 10” ở cả 2 chỗ", "Sơ kết Nghị quyết số 10; tổng kết Nghị quyết số 10."],
      ]),
    );
  });

  it("is not offered where it is defined, before it, and for another document", () => {
    expect(offers(plan(full.replace("10-NQ", "10‸-NQ"))).size).toBe(0);
    expect(offers(plan(`Sơ kết Nghị quyết số 10‸-NQ/TU.\n\n${full}`)).has("Dùng tên gọi tắt “Nghị quyết số 10”")).toBe(false);
    expect(offers(plan(`${full}\n\nSơ kết Nghị quyết số 11‸-NQ/TU.`)).size).toBe(0);
  });
});
