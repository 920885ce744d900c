import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { rules } from "../../server/src/rules/index.ts";
import { defaultLevelOf } from "../../server/src/rules/rule.ts";
import { usualStyle } from "../../server/src/workspace/page-style.ts";
import { readSettings, settingsSchemas } from "../../server/src/workspace/settings.ts";

interface ManifestSetting {
  readonly type: string | readonly string[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default: unknown;
  readonly order: number;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, { readonly enum: readonly string[]; readonly default: string }>>;
}

interface SettingsGroup {
  readonly title: string;
  readonly order: number;
  readonly properties: Readonly<Record<string, ManifestSetting>>;
}

const manifest: { readonly contributes: { readonly configuration: readonly SettingsGroup[] } } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
const groups = manifest.contributes.configuration;
const declared = groups.flatMap(({ properties }) => Object.entries(properties));
const settingOf = (key: string): ManifestSetting | undefined => declared.find(([name]) => name === key)?.[1];
/** Settings that never reach the server: the client asks about files that hold a plan, and the client library traces. */
const readByClient = ["kehoach.detection", "kehoach.trace.server"];

describe("settings", () => {
  it("are in the manifest when the server reads them, and read when they are in the manifest", () => {
    const read = Object.keys(settingsSchemas).map((key) => `kehoach.${key}`);
    expect(declared.map(([key]) => key).sort()).toEqual([...read, ...readByClient].sort());
  });

  it("stand in groups that have a title, each setting in one of them, in an order of its own", () => {
    expect(groups.filter(({ title }) => !/^%configuration\.\w+%$/.test(title))).toEqual([]);
    expect(groups.map(({ order }) => order)).toEqual(groups.map((_, index) => index + 1));
    expect(new Set(declared.map(([key]) => key)).size).toBe(declared.length);
    for (const { properties } of groups) {
      const orders = Object.values(properties).map(({ order }) => order);
      expect(orders).toEqual(orders.map((_, index) => index + 1));
    }
  });

  it("are explained, and so is each of their values", () => {
    const unexplained = declared.filter(
      ([, { description, markdownDescription, enum: values, enumDescriptions, markdownEnumDescriptions }]) =>
        !(description ?? markdownDescription) || (values && (enumDescriptions ?? markdownEnumDescriptions)?.length !== values.length),
    );
    expect(unexplained.map(([key]) => key)).toEqual([]);
  });

  it.each(Object.entries(settingsSchemas))("kehoach.%s has the type, values and default of the server's schema", (key, schema) => {
    const wanted = z.toJSONSchema(schema, { io: "input" });
    const setting = settingOf(`kehoach.${key}`);
    const { type, enum: values, minimum, maximum, default: usual } = setting ?? {};
    expect({ type, values, minimum, maximum, usual }).toEqual({
      type: wanted.type ?? wanted.anyOf?.map((one) => one.type),
      values: wanted.enum,
      minimum: wanted.minimum,
      maximum: wanted.maximum,
      usual: wanted.default,
    });
  });

  it("offers every rule with its own severity as the default, and only values the server takes", () => {
    const properties = Object.entries(settingOf("kehoach.rules")?.properties ?? {});
    expect(properties.map(([id, { default: severity }]) => [id, severity])).toEqual(rules.map((rule) => [rule.id, defaultLevelOf(rule)]));
    const known = new Set(rules.map((rule) => rule.id));
    for (const [id, { enum: values }] of properties) {
      for (const value of values)
        expect(readSettings({ rules: { [id]: value } }, known)).toMatchObject({ settings: { rules: { [id]: value } }, problems: [] });
    }
  });

  it("names the key of a value that cannot be used and keeps the others", () => {
    const known = new Set(["form/motto", "numbering/gap"]);
    const { settings, problems } = readSettings(
      { language: "fr", rules: { "form/motto": "loud", "form/old": "off", "numbering/gap": "hint" } },
      known,
    );
    expect(settings).toEqual({
      language: "vi",
      rules: { "numbering/gap": "hint" },
      indexExclude: ["**/node_modules", "**/.*"],
      codeLens: false,
      deadlineHints: false,
      numberingOnNewline: false,
      issuer: { body: "", unit: "", recipients: [], signers: [] },
      pageStyle: usualStyle,
      dictionary: [],
      catalogue: [],
    });
    expect(problems.map(({ vi }) => vi.split(/[:,] /)[0])).toEqual(["kehoach.language", "kehoach.rules.form/motto", "kehoach.rules"]);
    expect(problems.map(({ en }) => en.split(/[:,] /)[0])).toEqual(problems.map(({ vi }) => vi.split(/[:,] /)[0]));
  });

  it("with a dot in their keys come in groups", () => {
    expect(readSettings({ inlayHints: { deadlines: true } }, new Set()).settings.deadlineHints).toBe(true);
    expect(readSettings({ numbering: { onNewline: true } }, new Set()).settings.numberingOnNewline).toBe(true);
    expect(readSettings({ numbering: { onNewline: 1 } }, new Set()).problems[0]?.en).toContain("kehoach.numbering.onNewline");
    const { settings, problems } = readSettings({ inlayHints: { deadlines: "có" }, index: { exclude: 5 } }, new Set());
    expect(settings).toMatchObject({ deadlineHints: false, indexExclude: ["**/node_modules", "**/.*"] });
    expect(problems.map(({ vi }) => vi.split(": ")[0])).toEqual(["kehoach.index.exclude", "kehoach.inlayHints.deadlines"]);
  });

  it("hold a dictionary, from which a folder can take a word of the user's", () => {
    const read = (dictionary: unknown) => readSettings({ dictionary }, new Set());
    expect(read({ "ghi-đông": true, hợptác: true, đuợc: false }).settings.dictionary).toEqual(["ghi-đông", "hợptác"]);
    expect(read(["đuợc"]).problems.map(({ vi }) => vi.split(": ")[0])).toEqual(["kehoach.dictionary"]);
    expect(read(["đuợc"]).settings.dictionary).toEqual([]);
  });

  it("of the issuer keep what can be used; what cannot is told of by its key", () => {
    const { settings, problems } = readSettings(
      {
        issuer: {
          body: "Sở Y tế",
          unit: 7,
          recipients: ["Các sở, ban, ngành tỉnh", ""],
          signers: [{ name: "Lê Văn An", title: "Giám đốc" }, { title: "Phó Giám đốc" }],
        },
      },
      new Set(),
    );
    expect(settings.issuer).toEqual({
      body: "Sở Y tế",
      unit: "",
      recipients: ["Các sở, ban, ngành tỉnh"],
      signers: [{ name: "Lê Văn An", title: "Giám đốc" }],
    });
    expect(problems.map(({ vi }) => vi.split(": ")[0])).toEqual([
      "kehoach.issuer.unit",
      "kehoach.issuer.recipients[1]",
      "kehoach.issuer.signers[1]",
    ]);
  });

  it("of the page stay within the ranges of the decree; what does not is told of by its key", () => {
    const read = (page: unknown) => readSettings({ page }, new Set());
    const chosen = read({ sizes: "B", margin: { top: 25, left: 35, right: 15 }, firstLine: 12.7, paragraphGap: 8, lineSpacing: 1.2 });
    expect(chosen.problems).toEqual([]);
    expect(chosen.settings.pageStyle).toEqual({
      sizes: "B",
      margins: { top: 25, bottom: 20, left: 35, right: 15 },
      firstLine: 12.7,
      paragraphGap: 8,
      lineSpacing: 1.2,
      draftMark: false,
    });
    const wrong = read({ sizes: "C", margin: { left: 20, right: "15" }, firstLine: 11, lineSpacing: 2, draftMark: "có" });
    expect(wrong.settings.pageStyle).toEqual(usualStyle);
    expect(wrong.problems.map(({ vi }) => vi.split(": ")[0])).toEqual([
      "kehoach.page.sizes",
      "kehoach.page.margin.left",
      "kehoach.page.margin.right",
      "kehoach.page.firstLine",
      "kehoach.page.lineSpacing",
      "kehoach.page.draftMark",
    ]);
    expect(wrong.problems[1]).toEqual({
      vi: "kehoach.page.margin.left: phải là số từ 30 đến 35 (mm); tạm dùng 30.",
      en: "kehoach.page.margin.left: must be a number from 30 to 35 (mm); 30 is used.",
    });
  });

  it("on missing deadlines turn rules on and off, unless the user says what becomes of a rule", () => {
    const ids = new Set(rules.map(({ id }) => id));
    const read = (missing: unknown, own = {}) => readSettings({ deadlines: { missing }, rules: own }, ids);
    expect(read("siblings").settings.rules).toEqual({});
    expect(read("all").settings.rules).toEqual({ "deadline/missing": "information", "deadline/missing-among-siblings": "off" });
    expect(read("reports", { "deadline/label-pair": "hint" }).settings.rules).toEqual({
      "deadline/missing-among-siblings": "off",
      "deadline/label-pair": "hint",
    });
    expect(read("off").settings.rules).toMatchObject({ "deadline/report-without-date": "off" });
    const wrong = read("always");
    expect(wrong.settings.rules).toEqual({});
    expect(wrong.problems.map(({ vi }) => vi.split(": ")[0])).toEqual(["kehoach.deadlines.missing"]);
    const values = settingsSchemas["deadlines.missing"].unwrap().options;
    const turned = values.flatMap((value) => Object.keys(read(value).settings.rules));
    expect(turned.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("take a catalogue as paths, as rows, and as both; a row that cannot be used is told of by its key", () => {
    const tourism = { name: "Sở Du lịch", level: "province", id: "so-du-lich" };
    const codes = [{ code: "BQLKKT", issuers: ["ban-quan-ly-khu-kinh-te"], side: "local" }];
    const read = (catalogue: unknown) => readSettings({ catalogue }, new Set());
    expect(read({ agencies: [tourism] })).toMatchObject({ settings: { catalogue: [{ rows: { agencies: [tourism] } }] }, problems: [] });
    const { settings, problems } = read([
      "chung.json",
      { agencies: [{ name: "Sở Mới", level: "tỉnh" }, tourism], codes },
      7,
      { bodies: [] },
    ]);
    expect(settings.catalogue).toMatchObject([
      { path: "chung.json" },
      { rows: { agencies: [tourism], codes, documents: [] } },
      { rows: { agencies: [], codes: [], documents: [] } },
    ]);
    expect(problems.map(({ vi }) => vi.split(": ")[0])).toEqual([
      "kehoach.catalogue[1].agencies[0].level",
      "kehoach.catalogue[2]",
      "kehoach.catalogue[3].bodies",
    ]);
    expect(problems.map(({ en }) => en.split(": ")[0])).toEqual(problems.map(({ vi }) => vi.split(": ")[0]));
    expect(read("chung.json").problems.map(({ vi }) => vi.split(": ")[0])).toEqual(["kehoach.catalogue"]);
  });
});
