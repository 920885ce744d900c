import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedAgencies } from "../../../server/src/catalogue/agencies.ts";
import { semanticTokens, semanticTokensEdits, semanticTokensLegend } from "../../../server/src/features/semantic-tokens.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import type { Range } from "../../../server/src/text/source-text.ts";

const manifest: {
  contributes: {
    semanticTokenTypes: readonly { readonly id: string }[];
    semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
  };
} = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));

/** "line: type words", one a token. */
function tokens(text: string, range?: Range): string[] {
  const document = parsePlan(text);
  const lines = text.split(/\r\n|\n/);
  const data = semanticTokens(document, shippedAgencies(), range);
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
    line += down;
    character = down === 0 ? character + right : right;
    found.push(`${line}: ${semanticTokensLegend.tokenTypes[type]} ${lines[line]?.slice(character, character + length)}`);
  }
  return found;
}

const plan =
  "KẾ HOẠCH\n\nTheo **Quyết định số 696/QĐ-TTg** ngày 25/5/2020 (sau đây gọi tắt là Quyết định số 696).\n\n- Đơn vị chủ trì: Sở Tài chính.\n\nTheo Quyết định số 696, các sở, ban, ngành báo cáo trước ngày 15/11/2026; giai đoạn 2021 - 2025.\n";

describe("semantic tokens", () => {
  it("tell types, symbols, short names, bodies, deadlines and labels apart", () => {
    expect(tokens(plan)).toEqual([
      "2: documentType Quyết định",
      "2: documentSymbol 696/QĐ-TTg",
      "2: shortName Quyết định số 696",
      "4: planLabel Đơn vị chủ trì",
      "4: agency Sở Tài chính",
      "6: shortName Quyết định số 696",
      "6: agency các sở, ban, ngành",
      "6: deadline trước ngày 15/11/2026",
    ]);
  });

  it("end with their line where words are wrapped, in any kind of text", () => {
    const wrapped =
      "KẾ HOẠCH\r\n\r\nGiao Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Nông\r\nnghiệp và Môi trường triển khai thực hiện kế hoạch này.\r\n";
    expect(tokens(wrapped)).toEqual(["2: agency Sở Khoa học và Công nghệ", "2: agency Sở Nông", "3: agency nghiệp và Môi trường"]);
    expect(tokens(wrapped.normalize("NFD")).map((token) => token.normalize("NFC"))).toEqual(tokens(wrapped));
  });

  it("of a range are those of its lines", () => {
    expect(tokens(plan, { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } })).toEqual([
      "4: planLabel Đơn vị chủ trì",
      "4: agency Sở Tài chính",
    ]);
  });

  it("are sent again as one edit that gives the new ones", () => {
    const before = semanticTokens(parsePlan(plan), shippedAgencies());
    const after = semanticTokens(parsePlan(plan.replace("Sở Tài chính", "Sở Y tế và Sở Nội vụ")), shippedAgencies());
    const [edit, ...others] = semanticTokensEdits(before, after);
    expect(others).toEqual([]);
    expect(before.toSpliced(edit?.start ?? 0, edit?.deleteCount ?? 0, ...(edit?.data ?? []))).toEqual(after);
    expect(edit?.data?.length).toBeLessThan(after.length);
    expect(semanticTokensEdits(before, [...before])).toEqual([]);
    expect(semanticTokensEdits([], after)).toEqual([{ start: 0, deleteCount: 0, data: after }]);
  });

  it("have names and colours in the manifest", () => {
    const { semanticTokenTypes, semanticTokenScopes } = manifest.contributes;
    expect(semanticTokenTypes.map(({ id }) => id)).toEqual(semanticTokensLegend.tokenTypes);
    expect(semanticTokenScopes.flatMap(({ scopes }) => Object.keys(scopes))).toEqual(semanticTokensLegend.tokenTypes);
  });
});
