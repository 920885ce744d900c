import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { abbreviations } from "../../server/src/catalogue/abbreviations.ts";
import { unaccent } from "../../server/src/text/fold.ts";

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(new URL("../../snippets/kehoach.json", import.meta.url), "utf8"),
);

/** The forms of §4 of the work plan: whoever types one of these gets the form. */
const required = [
  "kehoach",
  "thethuc",
  "cancu",
  "viendan",
  "viendanngan",
  "goitat",
  "muc",
  "nhiemvu",
  "nhanviec",
  "bangnhiemvu",
  "baocao",
  "ketthuc",
  "noinhan",
  "kytm",
  "kytmkt",
  "kythutruong",
  "kytl",
  "kytuq",
  "phuluc",
  "thoihan",
];

const year = "2026";

/** The text a snippet leaves when every tab stop is passed untouched: default texts, first choices, the year of `year`, mirrors in their own case. */
function expand(body: string): string {
  const defaults = new Map<string, string>();
  const withYear = body.replace(/\$CURRENT_YEAR|\$\{CURRENT_YEAR\}/g, year);
  const cases: Readonly<Record<string, (text: string) => string>> = {
    upcase: (text) => text.toLocaleUpperCase("vi"),
    downcase: (text) => text.toLocaleLowerCase("vi"),
  };
  const withDefaults = withYear.replace(
    /\$\{(\d+)(?::(?!\/)([^{}]*)|\|([^|]*)\|)\}/g,
    (_, stop: string, text?: string, choices?: string) => {
      const shown = text ?? choices?.split(",")[0] ?? "";
      defaults.set(stop, shown);
      return shown;
    },
  );
  const withMirrors = withDefaults.replace(
    /\$\{(\d+)\/([^/]*)\/\$\{1:\/([a-z]+)\}\/\}/g,
    (_, stop: string, pattern: string, letterCase: string) =>
      (defaults.get(stop) ?? "").replace(new RegExp(pattern), (text) => cases[letterCase]?.(text) ?? ""),
  );
  return withMirrors.replace(/\$(\d+)|\$\{(\d+)\}/g, (_, bare?: string, braced?: string) => defaults.get(bare ?? braced ?? "") ?? "");
}

/** Numbers of the tab stops in the order in which they first stand in the body. */
function tabStops(body: string): number[] {
  const withoutTransforms = body.replace(/\$\{(\d+)\/[^/]*\/\$\{1:\/[a-z]+\}\/\}/g, "$$$1");
  return [...new Set([...withoutTransforms.matchAll(/\$\{?(\d+)/g)].map((found) => Number(found[1])))];
}

const all = Object.entries(snippets).map(([name, snippet]) => ({ name, ...snippet, text: snippet.body.join("\n") }));
const withPrefix = (prefix: string) => all.find((snippet) => snippet.prefix.includes(prefix));
const expansion = (prefix: string) => expand(withPrefix(prefix)?.text ?? "");

describe("prefixes", () => {
  test("no two snippets share one", () => {
    const prefixes = all.flatMap((snippet) => snippet.prefix);
    expect(prefixes.filter((prefix, at) => prefixes.indexOf(prefix) !== at)).toEqual([]);
  });

  test.each(all)("$name: unaccented small letters and digits, typed the same with every input method", ({ prefix }) => {
    for (const each of prefix) expect(each).toMatch(/^[a-z][a-z0-9]+$/);
  });

  // "VT" in "- Lưu: VT" and "KT." in the signature are typed far more often than a block is wanted.
  test("none is an abbreviation of the field", () => {
    const fieldAbbreviations = new Set(
      [...abbreviations.map(({ short }) => short), "UBND", "TT", "TH", "BC", "NN", "KH", "PL", "NV"].map((short) =>
        unaccent(short)
          .toLowerCase()
          .replace(/[^a-z0-9]/g, ""),
      ),
    );
    expect(fieldAbbreviations).toContain("kt");
    expect(all.flatMap(({ prefix }) => prefix).filter((prefix) => fieldAbbreviations.has(prefix))).toEqual([]);
  });

  test.each(required)("%s is there", (prefix) => {
    expect(withPrefix(prefix)).toBeDefined();
  });
});

describe("bodies", () => {
  test.each(all)("$name: tab stops run 1, 2, 3 … in the order of the text and end at $0", ({ text }) => {
    const stops = tabStops(text);
    expect(stops.at(-1)).toBe(0);
    expect(stops.slice(0, -1)).toEqual(stops.slice(0, -1).map((_, at) => at + 1));
  });

  test.each(all)("$name: nothing of the snippet language is left in the text", ({ text }) => {
    expect(expand(text)).not.toMatch(/[${}]/);
  });

  test.each(all)("$name: days have two digits, months 3 to 9 no zero (Nghị định 30/2020, Phụ lục I, II.4.b)", ({ text }) => {
    expect(expand(text)).not.toMatch(/ngày \d(?!\d)|tháng 0[3-9]|tháng [12](?!\d)|\/0[3-9]\/\d{4}|\/[12]\/\d{4}/);
  });

  test.each(all)("$name: is described in Vietnamese", ({ description }) => {
    expect(description).toMatch(/[À-ỹ]/);
  });
});

describe("expansions", () => {
  test("the plan has the nine components in the order of the decree", () => {
    const parts = [
      "ỦY BAN NHÂN DÂN",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
      "Số:      /KH-UBND\n",
      "Lào Cai, ngày     tháng     năm 2026\n",
      "\nKẾ HOẠCH\n",
      "như sau:",
      "I. MỤC ĐÍCH, YÊU CẦU\n",
      "IV. TỔ CHỨC THỰC HIỆN\n",
      "./.\n",
      "Nơi nhận:\n",
      "- Lưu: VT, ",
      "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n",
    ];
    const plan = expansion("kehoach");
    const places = parts.map((part) => plan.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(plan.split("./.")).toHaveLength(2);
  });

  test("the plan asks for the province and the subject once and writes them as each place wants them", () => {
    const plan = expansion("kehoach");
    expect(plan).toContain("TỈNH LÀO CAI\n");
    expect(plan).toContain("\nPhát triển khoa học, công nghệ");
    expect(plan).toContain("ban hành Kế hoạch phát triển khoa học, công nghệ");
    expect(plan).toContain("Trên đây là Kế hoạch phát triển khoa học, công nghệ");
    expect(withPrefix("kehoach")?.text.match(/Lào Cai|Phát triển khoa học/g)).toHaveLength(2);
  });

  test("a minister's deputy can be chosen, and an appendix without a numeral is the first choice", () => {
    expect(withPrefix("kykt")?.text).toContain("THỨ TRƯỞNG");
    expect(expansion("phuluc")).toMatch(/^Phụ lục\n/);
  });

  test("a citation gives type, symbol, date, issuer and subject", () => {
    expect(expansion("viendan")).toBe(
      "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030",
    );
    expect(expansion("viendanngan")).toBe("Quyết định số 749/QĐ-TTg");
  });

  test("legal bases end with a semicolon, the last one with a full stop", () => {
    expect(expansion("cancu")).toMatch(/^Căn cứ .*;\n$/);
    expect(expansion("canculuat")).toBe("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n");
    expect(expansion("cancucuoi")).toMatch(/^Căn cứ .*[^.]\.\n$/);
  });

  test("a deputy signs for the collective and for the head", () => {
    expect(expansion("kytmkt")).toBe("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n\nHọ và tên\n");
    expect(expansion("kykt")).toBe("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\n\nHọ và tên\n");
  });

  test("recipients stand on dashed lines and close with the filing line", () => {
    const lines = expansion("noinhan").trim().split("\n");
    expect(lines[0]).toBe("Nơi nhận:");
    expect(lines.slice(1, -1).filter((line) => !/^- .*;$/.test(line))).toEqual([]);
    expect(lines.at(-1)).toBe("- Lưu: VT, KGVX.");
  });

  test("a deadline is a whole date", () => {
    expect(expansion("thoihan")).toBe("trước ngày 15 tháng 12 năm 2026");
    expect(expansion("thoihanquy")).toBe("trong quý IV năm 2026");
  });
});
