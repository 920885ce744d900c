import { describe, expect, it } from "vitest";
import { codeByInitials, newPlanSnippet } from "../../../server/src/features/new-plan.ts";
import { noProfile } from "../../../server/src/workspace/issuer-profile.ts";

describe("a new plan", () => {
  it.each([
    ["Ủy ban nhân dân tỉnh Lào Cai", "UBND"],
    ["Sở Khoa học và Công nghệ", "SKHCN"],
    ["Sở Nội vụ tỉnh Lào Cai", "SNV"],
    ["Ban Quản lý Khu kinh tế", "BQLKKT"],
  ])("guesses the code of %s: %s", (issuer, code) => {
    expect(codeByInitials(issuer)).toBe(code);
  });

  it("of a committee names no body above it and has a stop for each blank, in the order of the text", () => {
    const snippet = newPlanSnippet({
      issuer: "Ủy ban nhân dân tỉnh Lào Cai",
      parent: "",
      code: "UBND",
      subject: "trồng cây ven đường.",
      bases: [
        "Luật Lâm nghiệp ngày 15 tháng 11 năm 2017",
        "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
      ],
      sections: ["purpose", "budget"],
      year: 2026,
      profile: { ...noProfile, signers: [{ name: "Trần Văn Bình" }] },
    });
    expect(snippet.split("\n").slice(0, 14)).toEqual([
      "ỦY BAN NHÂN DÂN",
      "TỈNH LÀO CAI",
      "",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "",
      "Số:      /KH-UBND",
      "",
      "Lào Cai, ngày     tháng     năm 2026",
      "",
      "KẾ HOẠCH",
      "Trồng cây ven đường",
      "",
      "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;",
    ]);
    expect(snippet).toContain("của Chính phủ về công tác văn thư.\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch trồng cây ven đường như sau:");
    expect(snippet).toContain("\n\nII. KINH PHÍ THỰC HIỆN\n\n");
    expect([...snippet.matchAll(/\$\{(\d+):/g)].map(([, stop]) => Number(stop))).toEqual([1, 2, 3, 4, 5]);
    expect(snippet.endsWith("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình\n$0")).toBe(true);
  });

  it("takes what would mean something in a snippet as letters", () => {
    const subject = "Thu 5\\$ phí {năm} 2026";
    const given = {
      issuer: "Sở Nội vụ",
      parent: "",
      code: "SNV",
      subject,
      bases: [],
      sections: [],
      year: 2026,
      profile: noProfile,
    } as const;
    expect(newPlanSnippet(given)).toContain("Thu 5\\\\\\$ phí {năm\\} 2026");
  });
});
