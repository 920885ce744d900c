import { describe, expect, it } from "vitest";
import { matchLine, mayMatch, readQuery, searchLines } from "../../../server/src/workspace/index-search.ts";

const name = "Kế hoạch số 15/KH-UBND – Chuyển đổi số ngành Giáo dục và Đào tạo";

describe("search for names", () => {
  it.each([
    ["ke hoach so 15", 4],
    ["Kế hoạch", 4],
    ["chuyen doi", 3],
    ["dao tao 15", 3],
    ["uyen", 2],
    ["cds", 1],
    ["gdvdt", 1],
    ["c", 3],
    ["xyz", 0],
    ["ds gd", 0],
    ["doi chuyenn", 0],
  ])("%s: %s", (query, score) => {
    const [line = ""] = searchLines([name]).split("\n");
    expect(matchLine(line, readQuery(query))).toBe(score);
  });

  it("passes over no plan that has a matching line", () => {
    const lines = searchLines(["I. MỤC ĐÍCH, YÊU CẦU", name]);
    for (const query of ["", "mdyc", "giao duc", "cds", "yeu cau"]) expect(mayMatch(lines, readQuery(query))).toBe(true);
    expect(mayMatch(lines, readQuery("tai chinh"))).toBe(false);
  });
});
