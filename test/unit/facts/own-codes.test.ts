import { describe, expect, it } from "vitest";
import { type Catalogue, mergeCatalogue, shippedCatalogue } from "../../../server/src/catalogue/catalogue.ts";
import { readUserCatalogue } from "../../../server/src/catalogue/user-catalogue.ts";
import { completions } from "../../../server/src/features/completion.ts";
import { hoverAt } from "../../../server/src/features/hover.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";
import { atCursor } from "../features/marked-plan.ts";

const rows = {
  agencies: [
    { name: "Ban Quản lý Khu kinh tế Dung Quất", level: "province", id: "bql-dung-quat" },
    { name: "Ban Tuyên giáo Khu kinh tế", level: "party", id: "btg-kkt" },
    { name: "Ban Quản lý Vườn quốc gia", level: "province", codes: ["BQLVQG"] },
  ],
  codes: [
    { code: "BQLDQ", issuers: ["bql-dung-quat"], side: "local" },
    { code: "TG", issuers: ["btg-kkt"], side: "party" },
    { code: "BQLX", issuers: ["ban-khong-co"], side: "local", recalled: true },
  ],
};
const own: Catalogue = mergeCatalogue(shippedCatalogue(), readUserCatalogue(JSON.stringify(rows)).catalogue);
const check = createChecker(rules, (id, error) => {
  throw new Error(id, { cause: error });
});
const about = ["citation/issuer-mismatch", "citation/party-state-form", "citation/issuer-code", "citation/malformed-symbol"];

function findings(line: string, catalogue: Catalogue) {
  return check(parsePlan(`KẾ HOẠCH\nPhát triển khu kinh tế\n\n${line}\n`), {}, catalogue).filter(({ rule }) => about.includes(rule.id));
}

describe("a code that only the folder's catalogue knows", () => {
  it.each([
    "Thực hiện Kế hoạch số 12/KH-BQLDQ ngày 12/3/2026 của Ban Quản lý Khu kinh tế Dung Quất.",
    "Thực hiện Kế hoạch số 12/KH-BQLDQ ngày 12/3/2026 của Ban Quản lý Khu kinh tế.",
    "Thực hiện Kế hoạch số 12-KH/TG ngày 12/3/2026 của Ban Tuyên giáo Khu kinh tế.",
    "Thực hiện Công văn số 12/BQLDQ-VP ngày 12/3/2026 của Ban Quản lý Khu kinh tế Dung Quất.",
    "Thực hiện Kế hoạch số 12/KH-BQLX ngày 12/3/2026 của Sở Tài chính.",
    "Thực hiện Kế hoạch số 12/KH-BQLKHAC ngày 12/3/2026 của Sở Tài chính.",
    "Thực hiện Kế hoạch số 12-KH/BQLKHAC ngày 12/3/2026 của Sở Tài chính.",
  ])("is no error: %s", (line) => {
    expect(findings(line, own)).toEqual([]);
  });

  it.each([
    ["Kế hoạch số 12/KH-BQLDQ ngày 12/3/2026 của Sở Tài chính", "citation/issuer-mismatch", "Ban Quản lý Khu kinh tế Dung Quất"],
    ["Công văn số 12/BQLDQ-VP ngày 12/3/2026 của Sở Tài chính", "citation/issuer-mismatch", "Ban Quản lý Khu kinh tế Dung Quất"],
    ["Kế hoạch số 12/KH-BQLVQG ngày 12/3/2026 của Sở Tài chính", "citation/issuer-mismatch", "Ban Quản lý Vườn quốc gia"],
    ["Kế hoạch số 12-KH/BQLDQ ngày 12/3/2026 của Ban Quản lý Khu kinh tế", "citation/party-state-form", "12/KH-BQLDQ"],
    ["Kế hoạch số 12/KH-TG ngày 12/3/2026 của Ban Tuyên giáo Khu kinh tế", "citation/party-state-form", "12-KH/TG"],
  ])("%s: %s, and nothing without that catalogue but what its letters look like", (line, rule, right) => {
    const [finding, ...others] = findings(`Thực hiện ${line}.`, own);
    expect(others).toEqual([]);
    expect(finding?.rule.id).toBe(rule);
    expect(finding?.fixes?.[0]?.edits[0]?.newText).toBe(right);
    const without = findings(`Thực hiện ${line}.`, shippedCatalogue()).map(({ rule: { id } }) => id);
    expect(without.filter((id) => id === rule)).toEqual([]);
  });

  it("is told of by its body when the plan does not name it", () => {
    const { document, position } = atCursor("KẾ HOẠCH\nPhát triển\n\nThực hiện Kế hoạch số 12/KH-BQL‸DQ ngày 12/3/2026.\n");
    const contents = (catalogue: Catalogue) =>
      JSON.stringify(hoverAt(document, [], position, { catalogue, today: "2026-10-01", language: "vi" })?.contents);
    expect(contents(own)).toContain("của Ban Quản lý Khu kinh tế Dung Quất");
    expect(contents(shippedCatalogue())).not.toContain("của Ban");
  });
});

describe("completion of codes", () => {
  const complete = (line: string) => {
    const { document, position } = atCursor(`KẾ HOẠCH\nPhát triển\n\n${line}\n`);
    const knowledge = { catalogue: own, today: "2026-10-01", language: "vi" as const };
    return completions({ document, position, knowledge, insertReplace: false }).items.map(({ label }) => label);
  };

  it("offers those of the folder with those that ship, on the side of the symbol's form", () => {
    expect(complete("Thực hiện Kế hoạch số 12/KH-BQ‸")).toEqual(expect.arrayContaining(["12/KH-BQLDQ", "12/KH-BQLVQG"]));
    expect(complete("Thực hiện Kế hoạch số 12/kh-skh‸")).toContain("12/KH-SKHCN");
    expect(complete("Thực hiện Kế hoạch số 12-KH/T‸")).toEqual(expect.arrayContaining(["12-KH/TG", "12-KH/TU"]));
    expect(complete("Thực hiện Kế hoạch số 12-KH/BQLD‸")).toEqual([]);
    expect(complete("Thực hiện Kế hoạch số 12/KH-BQLDQ‸")).toEqual([]);
  });

  it("puts the body of the code first behind the date", () => {
    expect(complete("Thực hiện Kế hoạch số 12/KH-BQLDQ ngày 12/3/2026 của ‸")[0]).toBe("Ban Quản lý Khu kinh tế Dung Quất");
  });
});
