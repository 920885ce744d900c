import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "../../../server/src/catalogue/catalogue.ts";
import { completions } from "../../../server/src/features/completion.ts";
import { fullText } from "../../../server/src/text/source-text.ts";
import { noProfile } from "../../../server/src/workspace/issuer-profile.ts";
import { applyEdits } from "../apply-edits.ts";
import { atCursor } from "./marked-plan.ts";

const profile = {
  ...noProfile,
  unit: "KGVX",
  recipients: ["Thường trực Tỉnh ủy (b/c)", "Các sở, ban, ngành tỉnh"],
  signers: [{ name: "Lê Văn An", title: "Phó Chủ tịch" }],
};
const committee = "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI";
const plan = (issuer: string, end: string): string =>
  `${issuer}\n\nSố:      /KH-UBND\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\nTrồng cây ven đường./.\n\n${end}`;

function offers(marked: string, own = profile) {
  const { document, position } = atCursor(marked);
  const knowledge = { catalogue: shippedCatalogue(), today: "2026-10-01", language: "vi" as const, profile: own };
  return { document, items: completions({ document, position, knowledge, insertReplace: false }).items };
}

/** The lines that the first offer leaves from "Nơi nhận:" on; undefined without an offer. */
function accepted(marked: string, own = profile): string | undefined {
  const { document, items } = offers(marked, own);
  const edit = items[0]?.textEdit;
  if (!edit || !("range" in edit)) return undefined;
  const text = applyEdits(fullText(document.source), [edit]);
  return text.slice(text.indexOf("Nơi nhận:"));
}

describe("recipients", () => {
  it.each([
    ["- Thuong‸", "- Thường trực Tỉnh ủy (b/c);"],
    ["- Các sở‸", "- Các sở, ban, ngành tỉnh;"],
    ["- Lưu‸", "- Lưu: VT, KGVX."],
  ])("of the profile are offered behind a dash: %s", (typed, written) => {
    expect(accepted(plan(committee, `Nơi nhận:\n${typed}`))).toBe(`Nơi nhận:\n${written}`);
  });

  it("of the profile come first, and those of the catalogue behind them", () => {
    const own = { ...profile, recipients: ["Sở Y tế"] };
    const labels = offers(plan(committee, "Nơi nhận:\n- Sở‸"), own).items.map(({ label }) => label);
    expect(labels[0]).toBe("Sở Y tế");
    expect(labels).toContain("Sở Tài chính");
  });

  it("are not offered twice", () => {
    expect(accepted(plan(committee, "Nơi nhận:\n- Lưu: VT, QMT.\n- Lưu‸"))).toBeUndefined();
  });
});

describe("lines of authority", () => {
  const end = (typed: string): string => `Nơi nhận:\n- Lưu: VT, KGVX.\n\n${typed}`;

  it.each([
    [committee, "TM‸", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"],
    [committee, "TM. ỦY BAN NHÂN DÂN\nKT‸", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"],
    ["ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nSỞ Y TẾ", "KT‸", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"],
    ["BỘ NỘI VỤ", "KT. BO‸", "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG"],
    ["SỞ NỘI VỤ", "TUQ‸", "TUQ. GIÁM ĐỐC"],
  ])("follow from the issuer: %s, %s", (issuer, typed, written) => {
    expect(accepted(plan(issuer, end(typed)))).toBe(end(written));
  });

  it.each([
    [committee, "KT‸"],
    ["SỞ Y TẾ", "TM‸"],
  ])("that the issuer cannot sign with are not offered: %s, %s", (issuer, typed) => {
    expect(accepted(plan(issuer, end(typed))) ?? "").not.toMatch(/^(?:TM|KT)\. /mu);
  });

  it("go by the profile where the plan has no head, and are followed by who signs", () => {
    const body = `KẾ HOẠCH\nTrồng cây\n\nI. NHIỆM VỤ\n\nTrồng cây./.\n\n`;
    expect(accepted(`${body}${end("KT‸")}`, { ...profile, body: "Sở Y tế" })).toBe(end("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"));
    expect(accepted(plan(committee, end("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê‸")))).toBe(end("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An"));
  });

  it("stay away from the body of a plan", () => {
    const { items } = offers(plan(committee, "Nơi nhận:\n- Lưu: VT, KGVX.").replace("Trồng cây ven đường./.", "TM‸"));
    expect(items.filter(({ label }) => label.includes("ỦY BAN NHÂN DÂN"))).toEqual([]);
  });
});
