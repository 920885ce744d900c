import { describe, expect, it } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { textOf } from "../../../server/src/plan/place.ts";

describe("label lines", () => {
  const labels = (text: string): string[] => {
    const document = parsePlan(`I. NHIỆM VỤ\n${text}`);
    return document.labels.map(({ label, value }) => `${label}: ${textOf(document, value)}`);
  };

  it("name who, with whom, when and what for", () => {
    expect(
      labels("* Đơn vị thực hiện: Sở Y tế.\n* Cơ quan phối hợp: các sở.\n* Thời gian thực hiện: Quý II/2026.\n* Sản phẩm: Báo cáo."),
    ).toEqual(["lead: Sở Y tế.", "partners: các sở.", "time: Quý II/2026.", "product: Báo cáo."]);
  });

  it("may share a line", () => {
    expect(labels("- Cơ quan chủ trì: Sở Nội vụ; thời hạn: trước 30/9/2026.")).toEqual(["lead: Sở Nội vụ;", "time: trước 30/9/2026."]);
  });

  it("are no ordinary sentences with a colon", () => {
    expect(labels("- Thời gian qua, tỉnh đã đạt: ba mục tiêu.")).toEqual([]);
  });
});

describe("the end of a plan", () => {
  const end = (text: string) => {
    const document = parsePlan(`I. NHIỆM VỤ\n1. Tuyên truyền.\n\nTrên đây là Kế hoạch của tỉnh./.\n\n${text}`);
    const { endMark, recipients, signature } = document;
    return {
      endMark: endMark && textOf(document, endMark),
      recipients: recipients?.entries.map((place) => textOf(document, place)),
      filing: recipients?.filing && textOf(document, recipients.filing),
      authority: signature?.authority.map((place) => textOf(document, place)),
      signer: signature?.signer && textOf(document, signature.signer),
    };
  };
  const whole = {
    endMark: "./.",
    recipients: ["- Như trên;", "- Lưu: VT."],
    filing: "- Lưu: VT.",
    authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    signer: "Nguyễn Thị Hoa",
  };

  it.each([
    ["recipients, then signature", "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Thị Hoa"],
    ["signature above the recipients", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Thị Hoa\n\nNơi nhận:\n- Như trên;\n- Lưu: VT."],
    ["the heading lost", "- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Thị Hoa"],
    [
      "a comment between the lines",
      "Nơi nhận:\n- Như trên;\n<!-- kehoach-bỏ-qua recipients/filing: thử -->\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Thị Hoa",
    ],
  ])("%s", (_, text) => {
    expect(end(text)).toEqual(whole);
  });
});
