import { spawn } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { version } from "../../package.json";
import { rules } from "../../server/src/rules/index.ts";
import { buildWhenStale, cli, folderWith, kehoach } from "./command-line.ts";

beforeAll(buildWhenStale);

describe("a wrong command line gets one line that names the mistake, and status 2", () => {
  it.each([
    [["chekc", "a"], 'không có lệnh "chekc"'],
    [["check"], "thiếu PATH"],
    [["check", "--sửa", "a"], "không có tùy chọn --sửa"],
    [["check", "--format", "xml", "a"], '--format <FORMAT>: giá trị "xml" không dùng được; dùng một trong: text, json, sarif, github'],
    [["outline", "--format", "sarif", "a"], '--format <FORMAT>: giá trị "sarif" không dùng được; dùng một trong: text, json'],
    [
      ["check", "--fail-on", "fatal", "a"],
      '--fail-on <MỨC>: giá trị "fatal" không dùng được; dùng một trong: error, warning, information, hint, never',
    ],
    [["rules", "thừa"], "thừa tham số cho lệnh rules"],
    [["lsp"], "cần tùy chọn --stdio"],
    [["--language", "fr", "rules"], '--language <vi|en>: giá trị "fr" không dùng được; dùng một trong: vi, en'],
    [["explain", "form/không-có"], 'không có quy tắc "form/không-có" (xem: kehoach rules)'],
  ])("%j", (args, message) => {
    expect(kehoach(args)).toEqual({ status: 2, out: "", err: `kehoach: ${message}\n` });
  });

  it("none at all gets the help", () => {
    const { status, err } = kehoach([]);
    expect(status).toBe(2);
    expect(err).toContain("Cách dùng: kehoach");
  });
});

describe("help and version", () => {
  it("name every command, in Vietnamese and English", () => {
    const commands = ["check", "outline", "citations", "deadlines", "rules", "explain", "lsp"];
    const vietnamese = kehoach(["--help"]);
    const english = kehoach(["--help", "--language", "en"]);
    expect([vietnamese.status, english.status]).toEqual([0, 0]);
    for (const command of commands) {
      expect(vietnamese.out).toMatch(new RegExp(`^  ${command} `, "mu"));
      expect(english.out).toMatch(new RegExp(`^  ${command} `, "mu"));
    }
    expect(vietnamese.out).toContain("Tùy chọn:");
    expect(english.out).toContain("Options:");
  });

  it("give the version of the package", () => {
    expect(kehoach(["--version"])).toEqual({ status: 0, out: `${version}\n`, err: "" });
  });
});

describe("rules and explain", () => {
  it("list every rule once, as JSON with all that is known of it", () => {
    const { status, out } = kehoach(["rules", "--format", "json"]);
    const answer = JSON.parse(out);
    expect(status).toBe(0);
    expect(answer.version).toBe(1);
    expect(answer.rules.map((rule: { id: string }) => rule.id)).toEqual(rules.map((rule) => rule.id));
    expect(Object.keys(answer.rules[0])).toEqual(["id", "severity", "standing", "fix", "basis", "clause", "title", "explain", "examples"]);
  });

  it("give a Markdown heading for each rule", () => {
    const { out } = kehoach(["rules", "--format", "markdown"]);
    expect([...out.matchAll(/^### (.*)$/gmu)].map((match) => match[1]).sort()).toEqual(rules.map((rule) => rule.id).sort());
  });

  it("explain one with its clause and its examples", () => {
    const { status, out } = kehoach(["explain", "citation/malformed-symbol"]);
    const rule = rules.find((one) => one.id === "citation/malformed-symbol");
    expect(status).toBe(0);
    expect(out).toContain(rule?.title.vi);
    expect(out).toContain(rule?.clause.vi);
    for (const { bad, good } of rule?.examples ?? []) {
      expect(out).toContain(bad.split("\n")[0]);
      expect(out).toContain(good.split("\n")[0]);
    }
  });

  it("point to the rule that was perhaps meant", () => {
    expect(kehoach(["explain", "malformed-symbol"]).err).toBe(
      'kehoach: không có quy tắc "malformed-symbol" (xem: citation/malformed-symbol)\n',
    );
  });
});

describe("lsp --stdio", () => {
  it("is a language server", async () => {
    const server = spawn(process.execPath, [cli, "lsp", "--stdio"], { stdio: "pipe" });
    const ended = new Promise<number | null>((resolve) => server.on("exit", resolve));
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: "2.0", ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let said = "";
    server.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
    await expect.poll(() => said, { timeout: 10_000 }).toContain('"serverInfo":{"name":"kehoach"');
    send({ id: 2, method: "shutdown" });
    await expect.poll(() => said, { timeout: 10_000 }).toContain('"id":2');
    send({ method: "exit" });
    expect(await ended).toBe(0);
  });
});

describe("the bundle", () => {
  it("runs alone, without node_modules", () => {
    const folder = folderWith({ "dist/cli.js": fs.readFileSync(cli), "a.kehoach": "Một dòng.\n" });
    const moved = path.join(folder, "dist", "cli.js");
    expect(kehoach(["check", "a.kehoach"], { cwd: folder, program: moved })).toMatchObject({ status: 0, err: "" });
    expect(kehoach(["lsp", "--stdio"], { cwd: folder, program: moved })).toMatchObject({
      status: 2,
      err: expect.stringContaining("thiếu tệp máy chủ ngôn ngữ"),
    });
  });
});
