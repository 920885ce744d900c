import { describe, expect, it } from "vitest";
import type { Location } from "vscode-languageserver-types";
import { shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import { definitionAt } from "../../../server/src/features/definition.ts";
import { documentHighlights } from "../../../server/src/features/document-highlights.ts";
import { referencesAt } from "../../../server/src/features/references.ts";
import type { PlanDocument } from "../../../server/src/plan/document.ts";
import { IndexStore } from "../../../server/src/workspace/index-store.ts";
import { atCursor, withRanges } from "./marked-plan.ts";

const uri = "file:///này.kehoach";
const agencies = shippedAgencies();
const plan = `KẾ HOẠCH
Phòng cháy năm 2026

I. NHIỆM VỤ

1. Sở KHCN phối hợp Công an tỉnh.

2. Sở Khoa học và Công nghệ tổ chức tập huấn phòng cháy, chữa cháy (PCCC); kiểm tra PCCC tại cơ sở.

3. Các Sở: Tài chính, Khoa học và Công nghệ báo cáo về PCCC.

4. Thực hiện Thông báo số 12/TB-SKHCN ngày 02/02/2026 của Sở Khoa học và Công nghệ.
`;

/** The plan with the cursor at the first place of some words behind others. */
const on = (words: string, behind = ""): string => {
  const at = plan.indexOf(words, plan.indexOf(behind));
  return `${plan.slice(0, at)}‸${plan.slice(at)}`;
};

function marked(document: PlanDocument, found: readonly Pick<Location, "range">[]): readonly string[] {
  const ranges = found.map(({ range }) => range);
  return withRanges(document, ranges)
    .split("\n")
    .filter((line) => line.includes("⟦"));
}

const definition = (text: string): readonly string[] => {
  const { document, position } = atCursor(text);
  return marked(document, definitionAt(document, uri, position, new IndexStore(), agencies));
};

const references = (text: string, includeDeclaration: boolean): readonly string[] => {
  const { document, position } = atCursor(text);
  return marked(document, referencesAt({ document, uri, position, includeDeclaration, index: new IndexStore(), agencies }));
};

const highlights = (text: string): readonly string[] => {
  const { document, position } = atCursor(text);
  return marked(document, documentHighlights(document, position, agencies) ?? []);
};

const mentions = [
  "1. ⟦Sở KHCN⟧ phối hợp Công an tỉnh.",
  "2. ⟦Sở Khoa học và Công nghệ⟧ tổ chức tập huấn phòng cháy, chữa cháy (PCCC); kiểm tra PCCC tại cơ sở.",
  "3. Các Sở: Tài chính, ⟦Khoa học và Công nghệ⟧ báo cáo về PCCC.",
  "4. Thực hiện Thông báo số 12/TB-SKHCN ngày 02/02/2026 của ⟦Sở Khoa học và Công nghệ⟧.",
];

describe("a body", () => {
  it("is defined by its first full name", () => {
    for (const text of [on("Sở KHCN"), on("Khoa học", "3."), on("Sở Khoa", "4.")]) {
      expect(definition(text)).toEqual([mentions[1]]);
    }
  });

  it("leads nowhere from there, and where no full name stands", () => {
    expect(definition(on("Sở Khoa học", "2."))).toEqual([]);
    expect(definition("KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. ‸Sở KHCN báo cáo.\n")).toEqual([]);
  });

  it("has all its mentions for references and highlights, by whatever spelling", () => {
    for (const text of [on("Sở KHCN"), on("Sở Khoa", "2.")]) {
      expect(references(text, true)).toEqual(mentions);
      expect(highlights(text)).toEqual(mentions);
    }
    expect(references(on("Sở KHCN"), false)).toEqual(mentions.toSpliced(1, 1));
  });
});

describe("an abbreviation", () => {
  it("leads to the words that spell it out", () => {
    const words = "2. Sở Khoa học và Công nghệ tổ chức tập huấn ⟦phòng cháy, chữa cháy⟧ (PCCC); kiểm tra PCCC tại cơ sở.";
    expect(definition(on("PCCC tại"))).toEqual([words]);
    expect(definition(on("PCCC)"))).toEqual([words]);
  });

  it("is marked wherever it stands", () => {
    const all = [
      "2. Sở Khoa học và Công nghệ tổ chức tập huấn phòng cháy, chữa cháy (⟦PCCC⟧); kiểm tra ⟦PCCC⟧ tại cơ sở.",
      "3. Các Sở: Tài chính, Khoa học và Công nghệ báo cáo về ⟦PCCC⟧.",
    ];
    expect(highlights(on("PCCC."))).toEqual(all);
    expect(references(on("PCCC."), true)).toEqual(all);
  });

  it("that nothing spells out leads nowhere", () => {
    expect(definition("KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Ứng dụng ‸CNTT.\n")).toEqual([]);
  });
});
