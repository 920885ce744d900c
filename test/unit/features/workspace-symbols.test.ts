import { describe, expect, it } from "vitest";
import { workspaceSymbols } from "../../../server/src/features/workspace-symbols.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { IndexStore } from "../../../server/src/workspace/index-store.ts";
import { summaryOf } from "../../../server/src/workspace/index-summary.ts";

const texts = {
  "file:///b.kehoach": "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\nSở Khoa học và Công nghệ và Sở Y tế báo cáo.\n",
  "file:///a.kehoach": "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\nSở KHCN báo cáo.\n\nUBND tỉnh quyết định.\n",
};
const index = new IndexStore();
for (const [uri, text] of Object.entries(texts)) index.set(uri, summaryOf(parsePlan(text)));

const found = (query: string) => workspaceSymbols(index, query, "vi").map(({ name }) => name.split(" · ")[0]);

describe("bodies among the symbols of a folder", () => {
  it.each([
    ["skhcn", "Sở Khoa học và Công nghệ"],
    ["so khoa", "Sở Khoa học và Công nghệ"],
    ["sở khoa học", "Sở Khoa học và Công nghệ"],
    ["so y te", "Sở Y tế"],
    ["ubnd", "Ủy ban nhân dân tỉnh"],
  ])("are found by “%s”", (query, name) => {
    expect(found(query)).toEqual([name]);
  });

  it("stand once, with the number of plans that name them", () => {
    const [symbol] = workspaceSymbols(index, "skhcn", "vi");
    expect(symbol).toMatchObject({ containerName: "nêu trong 2 kế hoạch", location: { uri: "file:///a.kehoach" } });
  });

  it("are only those that some plan names", () => {
    expect(found("so tai chinh")).toEqual([]);
  });
});
