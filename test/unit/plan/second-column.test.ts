import { describe, expect, it } from "vitest";
import { outlineOf } from "../../../server/src/features/outline.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { textOf } from "../../../server/src/plan/place.ts";

function foot(lines: string) {
  const document = parsePlan(`KẾ HOẠCH\nTrồng cây năm 2026\n\nCác xã tổ chức thực hiện Kế hoạch này./.\n\n${lines}`);
  const { recipients, signature } = document;
  return {
    filing: recipients?.filing && textOf(document, recipients.filing),
    authority: signature?.authority.map((place) => textOf(document, place)),
    signer: signature?.signer && textOf(document, signature.signer),
    outline: outlineOf(document).at(-1)?.name,
  };
}

describe("a foot of two columns copied as lines", () => {
  it.each([
    ["spaces", "- Lưu: VT, KTHTĐT.                     Lò Thị Mai", "- Lưu: VT, KTHTĐT."],
    ["a tab", "- Lưu: VT.\tLò Thị Mai", "- Lưu: VT."],
    ["one space", "- Lưu: VT, KTHTĐT. Lò Thị Mai", "- Lưu: VT, KTHTĐT."],
  ])("leaves the signer's name out of the filing line, behind %s", (_apart, line, filing) => {
    const read = foot(`Nơi nhận:\n- Các xã;          TM. ỦY BAN NHÂN DÂN\n- Báo tỉnh;          CHỦ TỊCH\n${line}\n`);
    expect(read).toEqual({ filing, authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], signer: "Lò Thị Mai", outline: "Ký: CHỦ TỊCH" });
  });

  it("keeps units behind a full stop in the filing line", () => {
    expect(foot("Nơi nhận:\n- Các xã;\n- Lưu: VT. Văn phòng\n").filing).toBe("- Lưu: VT. Văn phòng");
  });
});

describe("a signature with “đã ký”", () => {
  it.each(["đã ký", "Đã ký", "(Đã ký)", "(đã ký)"])("has its title above and its name below: %s", (signed) => {
    const read = foot(`Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n${signed}\n\nLò Thị Mai\n`);
    expect(read).toMatchObject({ authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], signer: "Lò Thị Mai" });
  });
});
