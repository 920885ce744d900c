import { describe, expect, it } from "vitest";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { documentSymbols } from "../../../server/src/features/document-symbols.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";

const plan = `Số: 21/KH-SNN

KẾ HOẠCH
Phòng, chống hạn hán vụ Hè Thu

Căn cứ Luật Thủy lợi ngày 19/6/2017;

Sở ban hành Kế hoạch như sau:

## I. NHIỆM VỤ

1. Nạo vét kênh

a) Khảo sát tuyến kênh

* Đơn vị thực hiện: Chi cục Thủy lợi.

* Thời gian thực hiện: Quý I/2026.

- Đo mực nước;

2. Vận hành trạm bơm

Trên đây là Kế hoạch của Sở./.

Nơi nhận:
- Giám đốc Sở;
- Lưu: VT, TL.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Lê Thị Hạnh
`;

interface Shown {
  readonly name: string;
  readonly detail?: string;
  readonly children?: readonly Shown[];
}

function shown({ name, detail, children = [] }: DocumentSymbol): Shown {
  return { name, ...(detail ? { detail } : {}), ...(children.length > 0 ? { children: children.map(shown) } : {}) };
}

function everySymbol(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...everySymbol(symbol.children ?? [])]);
}

describe("document symbols", () => {
  it("end the last part before the closing sentence", () => {
    const tasks = documentSymbols(parsePlan(plan)).find(({ name }) => name.startsWith("I. "));
    const lines = plan.split("\n");
    expect([tasks, tasks?.children?.at(-1)].map((symbol) => lines[symbol?.range.end.line ?? 0])).toEqual([
      "2. Vận hành trạm bơm",
      "2. Vận hành trạm bơm",
    ]);
  });

  it("show the tree of the plan with symbol, time and signer beside the names", () => {
    expect(documentSymbols(parsePlan(plan)).map(shown)).toEqual([
      { name: "KẾ HOẠCH – Phòng, chống hạn hán vụ Hè Thu", detail: "21/KH-SNN" },
      { name: "Căn cứ (1)" },
      {
        name: "I. NHIỆM VỤ",
        children: [
          {
            name: "1. Nạo vét kênh",
            children: [{ name: "a) Khảo sát tuyến kênh", detail: "Quý I/2026", children: [{ name: "- Đo mực nước;" }] }],
          },
          { name: "2. Vận hành trạm bơm" },
        ],
      },
      { name: "Nơi nhận (2)" },
      { name: "Ký: KT. GIÁM ĐỐC", detail: "Lê Thị Hạnh" },
    ]);
  });

  it("tell levels apart by their kind", () => {
    const kinds = new Map(everySymbol(documentSymbols(parsePlan(plan))).map(({ name, kind }) => [name, kind]));
    expect(kinds.get("I. NHIỆM VỤ")).toBe(SymbolKind.Namespace);
    expect(kinds.get("1. Nạo vét kênh")).toBe(SymbolKind.Class);
    expect(kinds.get("a) Khảo sát tuyến kênh")).toBe(SymbolKind.Field);
  });

  const torn = {
    "a bullet that is still empty": "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n-\n\n- \n",
    "a heading that is a number only": "KẾ HOẠCH\n\nI.\n\n1.\n\na)\n",
    "a signer above the authority": "KẾ HOẠCH\n\nMột./.\n\nNơi nhận:\n- Lưu: VT.\nNguyễn Văn An\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n",
    "recipients above their heading": "KẾ HOẠCH\n\nMột./.\n- Như trên;\n- Lưu: VT.\nNơi nhận:\n",
    "a lone appendix heading": "KẾ HOẠCH\n\nI. MỘT\n\nPhụ lục\n",
  };
  it.each(Object.entries(torn))("keep names and ranges an editor accepts: %s", (_name, text) => {
    const symbols = everySymbol(documentSymbols(parsePlan(text)));
    expect(symbols.length).toBeGreaterThan(0);
    for (const { name, range, selectionRange } of symbols) {
      expect(name.trim()).not.toBe("");
      const [start, from, to, end] = [range.start, selectionRange.start, selectionRange.end, range.end].map(
        ({ line, character }) => line * 1e6 + character,
      );
      expect([start, from, to, end]).toEqual([start, from, to, end].toSorted((a = 0, b = 0) => a - b));
    }
  });
});
