// Writes what follows from the rules: docs/rules.md, docs/form-coverage.md, schemas/rules.schema.json, the setting kehoach.rules in package.json and its strings;
// and from the catalogue's schema: schemas/catalogue.schema.json and the setting kehoach.catalogue in package.json.
// node scripts/generate.mjs          writes
// node scripts/generate.mjs --check  writes nothing; exits 1 and names the files that are stale
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { build } from "esbuild";
import { formCoverage } from "./form-coverage.mjs";
import { inProject, manifest, root, tool } from "./project.mjs";

const severities = ["error", "warning", "information", "hint", "off"];

/** Bundles TypeScript modules of the server and imports what they export. */
async function serverModules(...paths) {
  const contents = paths.map((name) => `export * from "./server/src/${name}";`).join("\n");
  const bundle = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    logLevel: "warning",
  });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`);
}

const { rules, rulesReference, defaultLevelOf, userCatalogueJsonSchema } = await serverModules(
  "rules/index.ts",
  "rules/rule.ts",
  "output/rules-reference.ts",
  "catalogue/user-catalogue.ts",
);

/** The key of a rule's description among the manifest's strings: "rules.citation.malformed-symbol". */
const stringKey = (rule) => `rules.${rule.id.replace("/", ".")}`;
const describe = (rule, language) => `${rule.title[language]} (${rule.clause[language]}).`;
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const read = (name) => JSON.parse(fs.readFileSync(inProject(name), "utf8"));

function manifestWithRules() {
  const written = manifest();
  const settings = Object.assign({}, ...written.contributes.configuration.map(({ properties }) => properties));
  const setting = settings["kehoach.rules"];
  setting.additionalProperties = false;
  setting.properties = Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      { type: "string", enum: severities, default: defaultLevelOf(rule), description: `%${stringKey(rule)}%` },
    ]),
  );
  const { agencies, codes, documents } = userCatalogueJsonSchema().properties;
  const rows = { properties: { agencies, codes, documents }, additionalProperties: false };
  Object.assign(settings["kehoach.catalogue"], {
    type: ["array", "object"],
    items: { type: ["string", "object"], ...rows },
    ...rows,
  });
  return json(written);
}

function stringsWithRules(name, language) {
  const others = Object.entries(read(name)).filter(([key]) => !key.startsWith("rules."));
  return json(Object.fromEntries([...others, ...rules.map((rule) => [stringKey(rule), describe(rule, language)])]));
}

/** JSON as the formatter wants it in the repository. */
function formatted(name, value) {
  return execFileSync(tool("biome"), ["format", `--stdin-file-path=${name}`], { cwd: root, input: json(value), encoding: "utf8" });
}

function rulesSchema() {
  const property = (rule) => ({
    $ref: "#/definitions/severity",
    default: defaultLevelOf(rule),
    description: `${describe(rule, "vi")} – ${describe(rule, "en")}`,
  });
  return formatted("rules.schema.json", {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "kehoach.rules",
    description: "Mức của từng quy tắc kiểm tra kế hoạch. – Severity of each rule of the plan checker.",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, property(rule)])),
    definitions: { severity: { enum: severities } },
  });
}

const generated = {
  "docs/rules.md": rulesReference(rules),
  "docs/form-coverage.md": formCoverage(rules, read("scripts/form-rows.json")),
  "schemas/rules.schema.json": rulesSchema(),
  "schemas/catalogue.schema.json": formatted("catalogue.schema.json", userCatalogueJsonSchema()),
  "package.json": manifestWithRules(),
  "package.nls.json": stringsWithRules("package.nls.json", "en"),
  "package.nls.vi.json": stringsWithRules("package.nls.vi.json", "vi"),
};
const stale = Object.entries(generated).filter(([name, text]) => {
  const file = inProject(name);
  return !fs.existsSync(file) || fs.readFileSync(file, "utf8") !== text;
});
if (process.argv.includes("--check")) {
  for (const [name] of stale) console.error(`${name} is stale: run "npm run generate"`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const [name, text] of stale) {
    fs.mkdirSync(path.dirname(inProject(name)), { recursive: true });
    fs.writeFileSync(inProject(name), text);
    console.log(name);
  }
}
