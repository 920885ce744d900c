import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Editor, pushedClient } from "./editor.ts";
import { cleanPlan, faultyPlan } from "./plan-text.ts";
import { serverBundle } from "./server-bundle.ts";

const uri = "file:///k%E1%BA%BF%20ho%E1%BA%A1ch/ki%E1%BB%83m%20tra.kehoach";

describe("an editor that pulls diagnostics", () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await Editor.start();
  });
  afterAll(async () => {
    await editor.stop();
  });

  it("finds nothing in a clean plan", async () => {
    await editor.open(uri, cleanPlan);
    expect(await editor.findings(uri)).toEqual([]);
  });

  it("gets a finding with its rule, its range, where the rule is explained and the repair", async () => {
    await editor.replace(
      uri,
      "Nâng cao",
      "Thực hiện Kế hoạch số 1420/KH- UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về công tác văn thư, nâng cao",
    );
    const [finding, ...others] = await editor.findings(uri);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "citation/malformed-symbol", source: "kehoach", severity: 1 });
    expect(finding?.message).toContain("1420/KH-UBND");
    expect(finding && editor.textAt(uri, finding.range)).toBe("1420/KH- UBND");
    expect(finding?.codeDescription?.href).toContain("docs/rules.md#citationmalformed-symbol");
    expect(finding?.data).toEqual({ rule: "citation/malformed-symbol" });
    const [repair] = finding ? await editor.actions(uri, finding) : [];
    expect(repair?.edit?.changes?.[uri] ?? repair?.edit?.documentChanges).toMatchObject([{ newText: "1420/KH-UBND" }]);
  });

  it("hears that nothing changed when it asks again, and gets all anew after an edit", async () => {
    const first = await editor.report(uri);
    expect(first.kind).toBe("full");
    expect(first.resultId).toBeDefined();
    expect((await editor.report(uri, first.resultId)).kind).toBe("unchanged");
    await editor.replace(uri, "1420/KH- UBND", "1420/KH-UBND");
    expect(await editor.report(uri, first.resultId)).toMatchObject({ kind: "full", items: [] });
  });

  it("hears that nothing changed after a letter typed where nothing is found, and gets all anew after one beside a finding", async () => {
    await editor.replace(uri, "1420/KH-UBND", "1420/KH- UBND");
    const first = await editor.report(uri);
    await editor.replace(uri, "b) Bảo đảm", "b) Luôn bảo đảm");
    const second = await editor.report(uri, first.resultId);
    expect(second.kind).toBe("unchanged");
    expect(second.resultId).not.toBe(first.resultId);
    await editor.replace(uri, "công tác văn thư, nâng cao", "công tác văn thư, tiếp tục nâng cao");
    expect((await editor.report(uri, second.resultId)).kind).toBe("full");
    await editor.replace(uri, "1420/KH- UBND", "1420/KH-UBND");
    await editor.replace(uri, "b) Luôn bảo đảm", "b) Bảo đảm");
  });

  it("names the other place where two are concerned", async () => {
    await editor.replace(uri, "b) Bảo đảm", "c) Bảo đảm");
    const [finding] = await editor.findings(uri);
    expect(finding?.code).toBe("numbering/point-letter");
    expect(finding?.relatedInformation?.map(({ location }) => editor.textAt(location.uri, location.range))).toEqual(["a)"]);
  });

  it("is not sent any", () => {
    expect(editor.published).toEqual([]);
  });
});

describe("an editor that is sent diagnostics", () => {
  let editor: Editor;
  const sent = (version: number) => editor.until(() => editor.published.find((one) => one.uri === uri && one.version === version));
  beforeAll(async () => {
    editor = await Editor.start({ capabilities: pushedClient });
  });
  afterAll(async () => {
    await editor.stop();
  });

  it("is not told to pull", () => {
    expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
  });

  it("gets them for the version it opened, and after each change", async () => {
    await editor.open(uri, faultyPlan);
    expect((await sent(1)).diagnostics.map(({ code }) => code)).toEqual(["citation/malformed-symbol"]);
    await editor.replace(uri, "1420/KH- UBND", "1420/KH-UBND");
    expect((await sent(2)).diagnostics).toEqual([]);
  });

  it("has them taken back when it closes the plan", async () => {
    await editor.close(uri);
    expect(await editor.until(() => editor.published.find((one) => one.version === undefined))).toMatchObject({ uri, diagnostics: [] });
  });
});

describe("a server without the description of the rules beside it", () => {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-server-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("gives findings that lead nowhere", async () => {
    const server = join(folder, "dist", "server", "node.js");
    mkdirSync(dirname(server), { recursive: true });
    copyFileSync(serverBundle, server);
    const editor = await Editor.start({ server });
    await editor.open(uri, faultyPlan);
    const findings = await editor.findings(uri);
    await editor.stop();
    expect(findings.map(({ codeDescription }) => codeDescription)).toEqual([undefined]);
  });
});
