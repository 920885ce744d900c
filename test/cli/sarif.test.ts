import Ajv from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import schemaFile from "../fixtures/sarif-schema-2.1.0.json";
import { buildWhenStale, folderWith, kehoach } from "./command-line.ts";
import { faulty } from "./sample-texts.ts";

beforeAll(buildWhenStale);

/** The schema is written in draft 04, whose keywords in it mean the same in draft 07; only its two names of itself differ; its patterns
 * are older than the u flag. */
const { $schema: _draft, id: _id, ...schema } = schemaFile;
const validator = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
validator.addFormat("uri", (value: string) => URL.canParse(value));
validator.addFormat("uri-reference", (value: string) => /^[!-~]*$/u.test(value) && URL.canParse(value, "file:///"));
validator.addFormat("date-time", (value: string) => !Number.isNaN(Date.parse(value)));
const valid = validator.compile(schema);

const problemsOf = (log: object): unknown => (valid(log) ? [] : valid.errors);

const sarif = (args: readonly string[], cwd?: string) => {
  const { out } = kehoach(["check", "--format", "sarif", ...args], cwd === undefined ? {} : { cwd });
  return JSON.parse(out);
};

describe("check --format sarif", () => {
  it("is valid by the schema of SARIF 2.1.0: the sample plans, an unreadable file, nothing at all", () => {
    const folder = folderWith({ "a.kehoach": Buffer.from([0xff, 0x41]) });
    for (const log of [sarif(["seeds"]), sarif(["--language", "en", "seeds"]), sarif(["."], folder), sarif(["mất"], folder)]) {
      expect(problemsOf(log)).toEqual([]);
    }
  });

  it("would be refused with a region that starts at column 0", () => {
    const log = sarif(["seeds"]);
    log.runs[0].results[0].locations[0].physicalLocation.region.startColumn = 0;
    expect(problemsOf(log)).not.toEqual([]);
  });

  it("holds the finding, where it is, and its repair", () => {
    const folder = folderWith({ "Kế hoạch 1/a.kehoach": faulty });
    const [run] = sarif(["."], folder).runs;
    const [result] = run.results;
    const artifactLocation = { uri: "K%E1%BA%BF%20ho%E1%BA%A1ch%201/a.kehoach" };
    const region = { startLine: 1, startColumn: 23, endLine: 1, endColumn: 36 };
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
    expect(run.results).toHaveLength(1);
    expect(result).toMatchObject({
      ruleId: "citation/malformed-symbol",
      level: "error",
      locations: [{ physicalLocation: { artifactLocation, region } }],
    });
    expect(result.fixes[0].artifactChanges).toEqual([
      { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: "4485/KH-UBND" } }] },
    ]);
    expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
      id: "citation/malformed-symbol",
      help: { text: expect.stringContaining("30/2020/NĐ-CP") },
    });
  });

  it("says when not everything could be read", () => {
    const folder = folderWith({ "a.kehoach": Buffer.from([0xff, 0x41]) });
    expect(sarif(["."], folder).runs[0].invocations).toEqual([{ executionSuccessful: false }]);
  });

  it("describes every rule once", () => {
    const ids = sarif(["seeds"]).runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id);
    const listed = JSON.parse(kehoach(["rules", "--format", "json"]).out).rules.map((rule: { id: string }) => rule.id);
    expect(ids).toEqual(listed);
  });
});
