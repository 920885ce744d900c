import { Command, Option } from "commander";
import { version } from "../../../package.json";
import { type TaskFileFormat, taskFileFormats } from "../output/tasks-format.ts";
import { missingDeadlines } from "../workspace/missing-deadlines.ts";
import { type CheckOptions, check } from "./check.ts";
import { citations } from "./citations.ts";
import { compare } from "./compare.ts";
import { deadlines } from "./deadlines.ts";
import { explain } from "./explain.ts";
import { exportPlan } from "./export-plan.ts";
import { importWord } from "./import-word.ts";
import { lsp } from "./lsp.ts";
import { outline } from "./outline.ts";
import { rules } from "./rules.ts";
import { handOut } from "./task-export.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";
import { isoDay, oneOf, vietnameseHelp } from "./usage.ts";

type FileCommand = (paths: readonly string[], options: { readonly format: "text" | "json" }, terminal: Terminal) => Promise<ExitStatus>;

interface FormatOption<Format extends string> {
  readonly format?: Format;
}

/** The command line of the product. `finish` is told the exit status of the command that ran. */
export function createProgram(terminal: Terminal, finish: (status: ExitStatus) => void): Command {
  const { language } = terminal;
  const say = (vi: string, en: string): string => (language === "vi" ? vi : en);
  const program = new Command("kehoach")
    .description(say("Kiểm tra và đọc văn bản kế hoạch hành chính.", "Checks and reads Vietnamese administrative plans."))
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => undefined })
    .configureHelp(language === "vi" ? vietnameseHelp() : {})
    .helpOption("-h, --help", say("xem cách dùng", "show this help"))
    .helpCommand(false)
    .version(version, "-V, --version", say("xem số phiên bản", "show the version"))
    .option("--language <vi|en>", say("ngôn ngữ của thông báo", "language of the messages"), oneOf(["vi", "en"], language))
    .addHelpText("after", `\n${say(places.vi, places.en)}`);

  program
    .command("check")
    .usage("[options] PATH…")
    .description(say("tìm lỗi thể thức, số ký hiệu, thời hạn", "find faults of form, symbols and deadlines"))
    .argument("<PATH...>")
    .option("--fix", say("tự sửa những chỗ sửa được chắc chắn", "apply all safe fixes"))
    .option(
      "--date <YYYY-MM-DD>",
      say("ngày ban hành, cho dự thảo còn để trống ngày", "issue date, for drafts that leave it blank"),
      isoDay(language),
    )
    .option(
      "--deadlines-missing <MỨC>",
      say(
        "nhiệm vụ thiếu thời hạn: siblings (mặc định, khi việc cùng cấp có), reports (chỉ báo cáo), all (mọi nhiệm vụ), off",
        "tasks without a deadline: siblings (default, where sister tasks have one), reports (reports only), all, off",
      ),
      oneOf(missingDeadlines.options, language),
    )
    .option(
      "--fail-on <MỨC>",
      say(
        "kết thúc với mã 1 từ mức này: error (mặc định), warning, information, hint, never",
        "exit with 1 from this severity on: error (default), warning, information, hint, never",
      ),
      oneOf(["error", "warning", "information", "hint", "never"], language),
    )
    .option("--format <FORMAT>", "text, json, sarif, github", oneOf(["text", "json", "sarif", "github"], language))
    .option(
      "--baseline <FILE>",
      say("chỉ báo phát hiện mới, ngoài những phát hiện đã chấp nhận trong FILE", "only findings that FILE does not accept"),
    )
    .addOption(
      new Option(
        "--write-baseline <FILE>",
        say("chấp nhận mọi phát hiện hiện có, ghi vào FILE", "accept all findings of today and write them to FILE"),
      ).conflicts("baseline"),
    )
    .action(async (paths: readonly string[], options: Partial<CheckOptions>) =>
      finish(await check(paths, { failOn: "error", format: "text", fix: false, deadlinesMissing: "siblings", ...options }, terminal)),
    );

  const fileCommand = (name: string, description: string, run: FileCommand): void => {
    program
      .command(name)
      .usage("[options] PATH…")
      .description(description)
      .argument("<PATH...>")
      .option("--format <FORMAT>", "text, json", oneOf(["text", "json"], language))
      .action(async (paths: readonly string[], { format = "text" }: FormatOption<"text" | "json">) =>
        finish(await run(paths, { format }, terminal)),
      );
  };
  fileCommand("outline", say("liệt kê bố cục", "list the outline"), outline);
  fileCommand("citations", say("liệt kê văn bản được viện dẫn", "list the documents cited"), citations);
  fileCommand("deadlines", say("liệt kê thời hạn", "list the deadlines"), deadlines);

  program
    .command("tasks")
    .usage("[options] PATH…")
    .description(
      say("liệt kê nhiệm vụ: ai làm gì, hạn nào; xuất bảng và lịch", "list the tasks: who does what by when; export tables and calendars"),
    )
    .argument("<PATH...>")
    .option("--format <FORMAT>", `text, json, ${taskFileFormats.join(", ")}`, oneOf(["text", "json", ...taskFileFormats], language))
    .option(
      "-o, --output <FILE>",
      say("tệp csv, xlsx hoặc ics để ghi; mọi kế hoạch vào một tệp", "csv, xlsx or ics file to write, all plans in one"),
    )
    .option("--force", say("ghi đè tệp đã có", "write over a file that exists"))
    .action(
      async (
        paths: readonly string[],
        {
          format,
          output,
          force = false,
        }: FormatOption<"text" | "json" | TaskFileFormat> & { readonly output?: string; readonly force?: boolean },
      ) => finish(await handOut(paths, { format, output, force }, terminal)),
    );

  program
    .command("export")
    .usage("PLAN -o FILE.docx|FILE.pdf")
    .description(
      say("xuất Word hoặc PDF theo thể thức Nghị định 30/2020/NĐ-CP", "write a Word document or PDF in the form of Decree 30/2020/NĐ-CP"),
    )
    .argument("<PLAN>")
    .requiredOption(
      "-o, --output <FILE>",
      say("tệp .docx hoặc .pdf để ghi; PDF cần LibreOffice", ".docx or .pdf file to write; PDF needs LibreOffice"),
    )
    .option("--force", say("ghi đè tệp đã có", "write over a file that exists"))
    .action(async (plan: string, { output, force = false }: { readonly output: string; readonly force?: boolean }) =>
      finish(await exportPlan(plan, { output, force }, terminal)),
    );

  program
    .command("import")
    .usage("FILE.docx [-o PLAN.kehoach]")
    .description(say("đọc tệp Word thành văn bản kế hoạch", "read a Word document as the text of a plan"))
    .argument("<FILE.docx>")
    .option("-o, --output <FILE>", say("tệp để ghi; không có thì in ra màn hình", "file to write; printed without it"))
    .option("--force", say("ghi đè tệp đã có", "write over a file that exists"))
    .action(async (file: string, { output, force = false }: { readonly output?: string; readonly force?: boolean }) =>
      finish(await importWord(file, { output, force }, terminal)),
    );

  program
    .command("compare")
    .usage("PARENT PLAN --agency NAME")
    .description(
      say("đối chiếu với kế hoạch cấp trên, từng nhiệm vụ của một cơ quan", "set a plan against its superior plan, task by task of a body"),
    )
    .argument("<PARENT>")
    .argument("<PLAN>")
    .requiredOption("--agency <NAME>", say("cơ quan cần đối chiếu, như “Sở Y tế”", "the body concerned, such as “Sở Y tế”"))
    .option("--format <FORMAT>", "text, json", oneOf(["text", "json"], language))
    .action(
      async (superior: string, plan: string, { agency, format = "text" }: FormatOption<"text" | "json"> & { readonly agency: string }) =>
        finish(await compare([superior, plan], { agency, format }, terminal)),
    );

  program
    .command("rules")
    .description(say("liệt kê quy tắc kiểm tra", "list the rules"))
    .option("--format <FORMAT>", "text, json, markdown", oneOf(["text", "json", "markdown"], language))
    .action(({ format = "text" }: FormatOption<"text" | "json" | "markdown">) => finish(rules({ format }, terminal)));
  program
    .command("explain")
    .usage("RULE")
    .description(say("giải thích một quy tắc", "explain a rule"))
    .argument("<RULE>")
    .action((id: string) => finish(explain(id, terminal)));
  program
    .command("lsp")
    .description(say("chạy máy chủ ngôn ngữ cho mọi trình soạn thảo", "run the language server for any editor"))
    .requiredOption("--stdio", say("giao tiếp qua đầu vào, đầu ra chuẩn", "talk over standard input and output"))
    .action(async () => finish(await lsp(terminal)));
  return program;
}

const places = {
  vi: [
    "PATH là tệp, thư mục hoặc - (đầu vào chuẩn). Trong thư mục, đọc các tệp *.kehoach, *.kehoach.md, *.kehoach.txt",
    "và những tệp *.md, *.txt có nội dung là kế hoạch.",
    "Danh mục riêng ở .kehoach/catalogue.json của thư mục hiện tại được dùng thêm; lệnh check còn dùng từ điển kehoach.dictionary ở .vscode/settings.json.",
    "Mã kết thúc: 0 không có gì từ mức --fail-on trở lên; 1 có phát hiện; 2 sai cách dùng hoặc có tệp không đọc được.",
  ].join("\n"),
  en: [
    "PATH is a file, a folder or - (standard input). In a folder *.kehoach, *.kehoach.md and *.kehoach.txt files are read,",
    "and *.md and *.txt files that hold a plan.",
    "A catalogue of your own in .kehoach/catalogue.json of the current folder is used too; check also takes the dictionary kehoach.dictionary of .vscode/settings.json.",
    "Exit status: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage or unreadable input.",
  ].join("\n"),
} as const;
