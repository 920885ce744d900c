import { describe, expect, it } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { textInRange } from "../../../server/src/text/source-text.ts";
import { fullestCitation, otherPlansCiting } from "../../../server/src/workspace/folder-citations.ts";
import { sameDocument } from "../../../server/src/workspace/index-identity.ts";
import { IndexStore } from "../../../server/src/workspace/index-store.ts";
import { citationName, summaryOf, unpacked } from "../../../server/src/workspace/index-summary.ts";
import { pathBelow, uriKey } from "../../../server/src/workspace/plan-files.ts";

const text = `UBND TỈNH HÀ NAM
SỞ Y TẾ
Số: 15/KH-SYT
Hà Nam, ngày 05 tháng 8 năm 2026

KẾ HOẠCH
Phòng, chống dịch năm 2026

Căn cứ Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia;

Sở Y tế ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

1. Yêu cầu

Thực hiện Quyết định số 749/QĐ-TTg và Luật Đất đai năm 2024 (sau đây gọi tắt là Luật).

2. Các đơn vị trực thuộc và các phòng chuyên môn nghiệp vụ của Sở phối hợp chặt chẽ với chính quyền các xã, phường trong việc thực hiện các nhiệm vụ đã nêu.
`;

describe("what the index keeps of a plan", () => {
  const document = parsePlan(text);
  const summary = summaryOf(document);

  it("knows what the plan is", () => {
    expect(summary.own).toMatchObject({ symbol: "15/KH-SYT", date: "2026-08-05" });
    expect(summary.title).toBe("Kế hoạch số 15/KH-SYT – Phòng, chống dịch năm 2026");
    expect(textInRange(document.source, unpacked(summary.at))).toBe("15/KH-SYT");
  });

  it("knows each cited document once, with all its mentions and what the fullest one says", () => {
    expect(summary.citations.map(citationName)).toEqual(["Quyết định số 749/QĐ-TTg", "Luật Đất đai 2024"]);
    const [decision] = summary.citations;
    expect(decision).toMatchObject({
      date: "2020-06-03",
      issuer: "Thủ tướng Chính phủ",
      subject: "phê duyệt Chương trình Chuyển đổi số quốc gia",
      full: true,
      fullest: 0,
    });
    expect(decision?.mentions.map((at) => textInRange(document.source, unpacked(at)))).toEqual([
      "Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020",
      "Quyết định số 749/QĐ-TTg",
    ]);
  });

  it("knows the titles of parts, but no running text", () => {
    expect(summary.titles.map(({ name }) => name)).toEqual(["I. MỤC ĐÍCH", "1. Yêu cầu"]);
  });

  it("knows each body once, where it is first named in full, but none that only a citation names", () => {
    const naming = parsePlan(
      "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Sở KH&CN làm theo Thông báo số 1/TB-BTC ngày 02/02/2026 của Bộ Tài chính.\n\n2. Sở Khoa học và Công nghệ, Sở Y tế báo cáo.\n",
    );
    expect(summaryOf(naming).agencies.map(([, ...at]) => textInRange(naming.source, unpacked(at)))).toEqual([
      "Sở Khoa học và Công nghệ",
      "Sở Y tế",
    ]);
  });

  it("is a fraction of the text", () => {
    expect(JSON.stringify(summaryOf(parsePlan(text + "Nội dung của đoạn văn dài. ".repeat(1000)))).length).toBeLessThan(4000);
  });
});

describe("documents", () => {
  const decision = { key: "15/QĐ-UBND" };

  it.each([
    ["without dates may be one", {}, {}, true],
    ["of two days are two", { date: "2026-01-05" }, { date: "2026-02-05" }, false],
    ["of one day are one", { date: "2026-01-05" }, { date: "2026-01-05" }, true],
    ["of two provinces are two", { issuer: "ỦY BAN NHÂN DÂN TỈNH HÀ NAM" }, { issuer: "Ủy ban nhân dân tỉnh Nam Định" }, false],
    ["of one province are one", { issuer: "ỦY BAN NHÂN DÂN TỈNH HÀ NAM" }, { issuer: "Ủy ban nhân dân tỉnh Hà Nam" }, true],
  ])("%s", (_, one, other, same) => {
    expect(sameDocument({ ...decision, ...one }, { ...decision, ...other })).toBe(same);
  });
});

describe("the plans of a folder", () => {
  const citing = (words: string) => summaryOf(parsePlan(`KẾ HOẠCH\n\nThực hiện ${words}.`));
  const store = new IndexStore();
  store.set("file:///a.md", citing("Quyết định số 749/QĐ-TTg"));
  store.set("file:///b.md", citing("Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ"));
  store.set("file:///c.md", citing("Quyết định số 749/QĐ-TTg ngày 08/7/2011 của Thủ tướng Chính phủ"));
  const meant = { key: "749/QĐ-TTG", date: "2020-06-03" };

  it("tell which others cite a document, without its namesake of another year", () => {
    expect(otherPlansCiting(store, meant, "file:///b.md").map(({ uri }) => uri)).toEqual(["file:///a.md"]);
  });

  it("tell which citation says most", () => {
    const best = fullestCitation(store, meant);
    expect(best?.uri).toBe("file:///b.md");
    expect(best?.citation.dateText).toBe("ngày 03/6/2020");
  });

  it("forget a plan with all that it cites", () => {
    store.delete("file:///b.md");
    expect(fullestCitation(store, { key: "749/QĐ-TTG" })?.uri).toBe("file:///c.md");
    store.set("file:///c.md", citing("Quyết định số 1/QĐ-TTg"));
    expect(store.citing("749/QĐ-TTG").map(({ uri }) => uri)).toEqual(["file:///a.md"]);
  });
});

describe("addresses of files", () => {
  it("are one however an editor escapes them", () => {
    expect(uriKey("file:///c%3A/k%E1%BA%BF%20ho%E1%BA%A1ch%281%29.md")).toBe(uriKey("file:///C:/kế%20hoạch(1).md"));
    expect(uriKey("file:///a%zz.md")).toBe("file:///a%zz.md");
  });

  it("are below a folder or not", () => {
    expect(pathBelow("file:///k%E1%BA%BF/", "file:///kế/2025/a.md")).toBe("2025/a.md");
    expect(pathBelow("file:///kế", "file:///kế hoạch/a.md")).toBeUndefined();
  });
});
