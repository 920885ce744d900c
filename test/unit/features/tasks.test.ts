import { describe, expect, it } from "vitest";
import { shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from "../../../server/src/features/call-hierarchy.ts";
import { taskLenses } from "../../../server/src/features/task-lenses.ts";
import { taskEntries } from "../../../server/src/features/tasks.ts";
import { parsePlan, parseSource } from "../../../server/src/plan/parse.ts";
import { type Range, readText } from "../../../server/src/text/source-text.ts";
import { atCursor, withRanges } from "./marked-plan.ts";

const agencies = shippedAgencies();
const plan = `ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG

Lâm Đồng, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC ĐÍCH

Nâng cao chất lượng phục vụ người dân.

II. NHIỆM VỤ

1. Thể chế

a) Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Sở Y tế ban hành quy chế trước ngày 15/6/2026.

b) Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính tỉnh Lâm Đồng rà soát thủ tục.

2. Truyền thông

Giao Ủy ban nhân dân xã Hòa Lợi tuyên truyền trong tháng 9 năm 2026.

Giao Ủy ban nhân dân xã An Bình tổ chức hội nghị trong tháng 9 năm 2026.
`;
const document = parsePlan(plan);
const textAt = (range: Range): string => withRanges(document, [range]).match(/⟦(.*)⟧/su)?.[1] ?? "";

describe("tasks as a list shows them", () => {
  const tasks = taskEntries(document, agencies);
  const names = (bodies: readonly { readonly name: string }[]): string => bodies.map(({ name }) => name).join(", ");

  it("tell the work, who leads, who takes part, by when, and in which part of the plan", () => {
    expect(tasks.map(({ title, lead, partners, deadlines }) => [title, names(lead), names(partners), deadlines[0]?.due ?? ""])).toEqual([
      ["Ban hành quy chế", "Sở Nội vụ", "Sở Tài chính tỉnh Lâm Đồng, Sở Y tế", "2026-06-14"],
      ["Rà soát thủ tục", "Sở Y tế", "Sở Tài chính tỉnh Lâm Đồng", ""],
      ["Tuyên truyền", "Ủy ban nhân dân xã Hòa Lợi", "", "2026-09-30"],
      ["Tổ chức hội nghị", "Ủy ban nhân dân xã An Bình", "", "2026-09-30"],
    ]);
    expect(tasks.map(({ path }) => path.map(({ title }) => title).join(" ▸ "))).toEqual([
      "II. NHIỆM VỤ ▸ 1. Thể chế",
      "II. NHIỆM VỤ ▸ 1. Thể chế",
      "II. NHIỆM VỤ ▸ 2. Truyền thông",
      "II. NHIỆM VỤ ▸ 2. Truyền thông",
    ]);
    expect(tasks.map(({ path }) => plan.split("\n")[path[1]?.line ?? 0])).toEqual([
      "1. Thể chế",
      "1. Thể chế",
      "2. Truyền thông",
      "2. Truyền thông",
    ]);
    expect(textAt(tasks[1]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } })).toMatch(
      /^Giao Sở Y tế .* thủ tục/u,
    );
  });

  it("know one body by its names of any length, and keep bodies of two communes apart", () => {
    const [first, second, third, fourth] = tasks;
    expect(first?.partners[0]?.key).toBe(second?.partners[0]?.key);
    expect(first?.partners[1]?.key).toBe(second?.lead[0]?.key);
    expect(third?.lead[0]?.key).not.toBe(fourth?.lead[0]?.key);
  });

  it("keep their ids while their words are edited", () => {
    const edited = parseSource(
      readText(plan.replace("ban hành quy chế", "xây dựng, ban hành quy chế mới").replace("1. Thể chế", "1. Về thể chế")),
      document,
    );
    const after = taskEntries(edited, agencies);
    expect(after[0]?.title).toBe("Xây dựng, ban hành quy chế mới");
    expect(after.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id));
    expect(after.map(({ path }) => path.map(({ id }) => id))).toEqual(tasks.map(({ path }) => path.map(({ id }) => id)));
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
  });

  it("give the day of the nearest source alone", () => {
    const within = parsePlan(plan.replace("1. Thể chế", "1. Thể chế (hoàn thành trong quý III năm 2026)"));
    expect(taskEntries(within, agencies)[0]?.deadlines).toEqual([
      { text: "trước ngày 15/6/2026", kind: "date", due: "2026-06-14", from: "own" },
    ]);
  });
});

describe("the lens above a heading", () => {
  it("counts the tasks below it and those without a deadline; headings without tasks have none", () => {
    const counted = (language: "vi" | "en") =>
      taskLenses(document, agencies, language).map(({ command, range }) => [textAt(range), command?.title]);
    expect(counted("vi")).toEqual([
      ["II. NHIỆM VỤ", "4 nhiệm vụ · 1 chưa có thời hạn"],
      ["1. Thể chế", "2 nhiệm vụ · 1 chưa có thời hạn"],
      ["2. Truyền thông", "2 nhiệm vụ"],
    ]);
    expect(counted("en")[0]?.[1]).toBe("4 tasks · 1 without a deadline");
  });
});

describe("who hands work to whom", () => {
  const uri = "file:///plan.kehoach";
  const whole = { document, uri, agencies, language: "vi" as const };
  const at = (marked: string) => prepareCallHierarchy(whole, atCursor(plan.replace(marked.replace("‸", ""), marked)).position);

  it("begins at a body that a task names, and nowhere else", () => {
    expect(at("a) Sở ‸Nội vụ")).toMatchObject([{ name: "Sở Nội vụ", detail: "chủ trì 1 nhiệm vụ", uri }]);
    expect(at("ban hành ‸quy chế")).toEqual([]);
  });

  it("tells whom a body works with, and who hands it work", () => {
    const [health] = at("Giao Sở ‸Y tế");
    if (!health) throw new Error("no body at the cursor");
    expect(health.detail).toBe("chủ trì 1 nhiệm vụ, phối hợp 1 nhiệm vụ");
    const outgoing = outgoingCalls(whole, health);
    expect(outgoing.map(({ to, fromRanges }) => [to.name, to.detail, fromRanges.map(textAt)])).toEqual([
      ["Sở Tài chính tỉnh Lâm Đồng", "phối hợp 1 nhiệm vụ", ["Sở Tài chính tỉnh Lâm Đồng"]],
    ]);
    const incoming = incomingCalls(whole, health);
    expect(incoming.map(({ from, fromRanges }) => [from.name, from.detail, fromRanges.map((range) => range.start.line)])).toEqual([
      ["Sở Nội vụ", "chủ trì 1 nhiệm vụ", [15]],
      ["Ủy ban nhân dân tỉnh Lâm Đồng", "giao 1 nhiệm vụ", [17]],
    ]);
  });

  it("goes out from the issuer to all who lead", () => {
    const [issuer] = at("ỦY BAN ‸NHÂN DÂN");
    if (!issuer) throw new Error("no body at the cursor");
    expect(issuer.detail).toBe("giao 4 nhiệm vụ");
    expect(outgoingCalls(whole, issuer).map(({ to }) => to.name)).toEqual([
      "Sở Nội vụ",
      "Sở Y tế",
      "Ủy ban nhân dân xã Hòa Lợi",
      "Ủy ban nhân dân xã An Bình",
    ]);
  });
});
